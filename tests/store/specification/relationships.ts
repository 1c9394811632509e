import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import {
  attend,
  attendance,
  deleteState,
  mergeSessions,
  mergeStates,
  pagePerState,
  sessionsAttended,
} from '../statements.ts';

export function relationships(store: () => Store): void {
  const said = (state: string, session: string, documents: string[], roles: string[]) => ({
    state,
    session,
    documents,
    roles,
  });
  const say = (...rows: ReturnType<typeof said>[]) => store().write(attend, { rows });

  beforeEach(async () => {
    await store().write(mergeStates, { rows: ['CL', 'FJ', 'TD'].map((id) => ({ id, properties: {} })) });
    await store().write(mergeSessions, { ids: ['A/1', 'A/2', 'A/3'] });
  });

  test('are one between two nodes, and gather what documents say in parallel lists', async () => {
    expect(await say(said('CL', 'A/1', ['D1'], ['PARTY']))).toEqual([{ written: 1 }]);
    await say(said('CL', 'A/1', ['D2', 'D3'], ['', 'PARTY']), said('CL', 'A/2', ['D2'], ['PARTY']));
    expect(await store().read(attendance, {})).toEqual([
      {
        state: 'CL',
        session: 'A/1',
        type: 'ATTENDED',
        said: { documents: ['D1', 'D2', 'D3'], roles: ['PARTY', '', 'PARTY'] },
      },
      { state: 'CL', session: 'A/2', type: 'ATTENDED', said: { documents: ['D2'], roles: ['PARTY'] } },
    ]);
  });

  test('gather also within one statement', async () => {
    await say(said('CL', 'A/1', ['D1'], ['PARTY']), said('CL', 'A/1', ['D2'], ['MEMBER']));
    const [found] = await store().read(attendance, {});
    expect(found?.said).toEqual({ documents: ['D1', 'D2'], roles: ['PARTY', 'MEMBER'] });
  });

  test('are not made where an end is missing, and the count says so', async () => {
    expect(await say(said('XX', 'A/1', ['D1'], ['PARTY']), said('CL', 'A/1', ['D1'], ['PARTY']))).toEqual([
      { written: 1 },
    ]);
  });

  test('go with their nodes', async () => {
    await say(said('CL', 'A/1', ['D1'], ['PARTY']));
    await store().write(deleteState, { id: 'CL' });
    expect(await store().read(attendance, {})).toEqual([]);
  });

  test('are counted, and asked for', async () => {
    await say(said('CL', 'A/1', ['D1'], ['']), said('CL', 'A/2', ['D1'], ['']), said('FJ', 'A/2', ['D1'], ['']));
    expect(await store().read(sessionsAttended, { session: 'A/1' })).toEqual([
      { id: 'CL', sessions: 2, attended: true },
      { id: 'FJ', sessions: 1, attended: false },
      { id: 'TD', sessions: 0, attended: false },
    ]);
  });

  test('come in pages for each of several nodes', async () => {
    await say(...['A/3', 'A/1', 'A/2'].flatMap((s) => [said('CL', s, ['D'], ['']), said('FJ', s, ['D'], [''])]));
    const rows = await store().read(pagePerState, { ids: ['FJ', 'CL', 'TD'], after: 'A/1', limit: 1 });
    expect(rows).toEqual([
      { id: 'CL', session: 'A/2' },
      { id: 'FJ', session: 'A/2' },
    ]);
  });
}
