import { expect, test } from 'vitest';
import type { EngineUnderTest } from '../engines.ts';
import { createState, mergeStates, searchTexts, states } from '../statements.ts';

export function openingAndClosing(engine: EngineUnderTest): void {
  test('keeps what was written, its constraints and its search', async () => {
    await engine.empty();
    const first = await engine.open();
    expect(first.engine).toBe(engine.name);
    expect(first.location).not.toBe('');
    await first.write(mergeStates, { rows: [{ id: 'CL', properties: { nameZh: '智利' } }] });
    await first.write(searchTexts, { rows: [{ id: 'X/RES/1/1', search: '智利 Chile' }] });
    await first.close();

    const second = await engine.open();
    expect(await second.read(states, {})).toEqual([{ id: 'CL', properties: { id: 'CL', nameZh: '智利' } }]);
    await expect(second.write(createState, { id: 'CL' })).rejects.toMatchObject({ code: 'CONSTRAINT' });
    expect(await second.search('智利', { labels: ['Resolution'], limit: 5 })).toHaveLength(1);
    await second.close();
  });

  test('closes twice, and answers nothing afterwards', async () => {
    const store = await engine.open();
    expect(await store.isReady()).toBe(true);
    await store.close();
    await store.close();
    expect(await store.isReady()).toBe(false);
    await expect(store.read(states, {})).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(store.write(createState, { id: 'CL' })).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(store.transaction(async () => 1)).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(store.search('x', { labels: ['State'], limit: 1 })).rejects.toMatchObject({ code: 'CLOSED' });
  });

  test('closes when what runs has ended', async () => {
    await engine.empty();
    const store = await engine.open();
    const writing = store.transaction(async (transaction) => {
      for (let i = 0; i < 10; i++) await transaction.write(createState, { id: `S${i}` });
    });
    const reading = store.read(states, {});
    await store.close();
    await Promise.all([writing, reading]);
    const again = await engine.open();
    expect(await again.read(states, {})).toHaveLength(10);
    await again.close();
  });
}
