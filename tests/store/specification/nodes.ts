import { expect, test } from 'vitest';
import type { Store, Value } from '../../../src/store/store.ts';
import {
  createState,
  deleteState,
  mergeStates,
  pageOfStates,
  renameState,
  state,
  states,
  wholeNode,
} from '../statements.ts';

export function nodes(store: () => Store): void {
  const merge = (...rows: { id: string; properties: Record<string, unknown> }[]) =>
    store().write(mergeStates, { rows });

  test('are made, found, changed and deleted', async () => {
    expect(await merge({ id: 'CL', properties: { nameEn: 'Chile', until: 2020 } })).toEqual([{ written: 1 }]);
    expect(await store().read(state, { id: 'CL' })).toEqual([
      { labels: ['State'], properties: { id: 'CL', nameEn: 'Chile', until: 2020 } },
    ]);
    expect(await store().write(renameState, { id: 'CL', name: 'Republic' })).toEqual([{ name: 'Republic' }]);
    expect(await store().write(deleteState, { id: 'CL' })).toEqual([]);
    expect(await store().read(state, { id: 'CL' })).toEqual([]);
  });

  test('are merged: what is not given stays, null takes away', async () => {
    await merge({ id: 'CL', properties: { nameEn: 'Chile', region: 'Americas', until: 2020 } });
    await merge({ id: 'CL', properties: { nameEn: 'CHILE', until: null, region: undefined } });
    expect(await store().read(states, {})).toEqual([{ id: 'CL', properties: { id: 'CL', nameEn: 'CHILE' } }]);
    await store().write(renameState, { id: 'CL', name: null });
    expect(await store().read(states, {})).toEqual([{ id: 'CL', properties: { id: 'CL' } }]);
  });

  test.each([
    ['Chinese', '关于议程项目2的决议'],
    ['full width', '第８／２号决定'],
    ['Arabic', 'مؤتمر الأطراف'],
    ['Russian', 'Конференция участников'],
    ['combining marks', 'e\u0301 and \u00e9'],
    ['beyond the basic plane', '𠮷 😀'],
    ['line breaks and tabs', 'a\nb\r\nc\td'],
    ['quotes and backslashes', `"a" 'b' \\n $x {y}`],
    ['the null character', 'a\u0000b'],
    ['no text', ''],
  ])('keep text as it is: %s', async (_, name) => {
    await merge({ id: name || 'empty', properties: { nameEn: name } });
    const [found] = await store().read(state, { id: name || 'empty' });
    expect(found?.properties).toEqual({ id: name || 'empty', nameEn: name });
  });

  test('have one id a label', async () => {
    await merge({ id: 'CL', properties: {} });
    await expect(store().write(createState, { id: 'CL' })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'CONSTRAINT',
      retriable: false,
    });
    expect(await store().read(states, {})).toHaveLength(1);
  });

  test('come in pages, in the order of code points, with the last id as the cursor', async () => {
    // By UTF-16 code units, as JavaScript sorts, the last two would change places.
    const ids = ['A', 'B', 'Z', 'a', 'b', 'é', '中', '\uff5e', '😀'];
    await merge(...ids.toReversed().map((id) => ({ id, properties: {} })));
    const seen: unknown[] = [];
    for (let after = ''; seen.length <= ids.length; ) {
      const page = await store().read<{ id: string }>(pageOfStates, { after, limit: 2 });
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id ?? '';
    }
    expect(seen).toEqual(ids);
  });

  test('are never given whole', async () => {
    await merge({ id: 'CL', properties: {} });
    await expect(store().read(wholeNode, { id: 'CL' })).rejects.toMatchObject({ code: 'VALUE' });
  });

  test('give their properties in one order', async () => {
    await merge({ id: 'CL', properties: { nameZh: '智利', iso3: 'CHL', nameEn: 'Chile', m49: '152' } });
    const [found] = await store().read<{ properties: Record<string, Value> }>(state, { id: 'CL' });
    expect(Object.keys(found?.properties ?? {})).toEqual(['id', 'iso3', 'm49', 'nameEn', 'nameZh']);
    expect(Object.keys(found ?? {})).toEqual(['labels', 'properties']);
  });
}
