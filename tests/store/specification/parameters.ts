import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { arithmetic, broken, divide, echo, mergeStates, states, unwindEntries } from '../statements.ts';

export function parameters(store: () => Store): void {
  test.each<[string, unknown, unknown]>([
    ['text', 'words', 'words'],
    ['true', true, true],
    ['null', null, null],
    ['undefined', undefined, null],
    ['a whole number', 42, 42],
    ['a negative number', -7, -7],
    ['zero', 0, 0],
    ['negative zero', -0, 0],
    ['a fraction', 0.1, 0.1],
    ['the largest safe number', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['a small bigint', 5n, 5],
    ['a large bigint', 2n ** 62n + 1n, 2n ** 62n + 1n],
    ['the smallest bigint', -(2n ** 63n), -(2n ** 63n)],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['a list of numbers', [1, 2n ** 60n], [1, 2n ** 60n]],
    ['an empty list', [], []],
    ['a map', { b: 1, a: { d: undefined, c: ['x'] } }, { a: { c: ['x'], d: null }, b: 1 }],
    ['a list of maps', [{ a: 1 }, { b: [true] }], [{ a: 1 }, { b: [true] }]],
  ])('pass through: %s', async (_, given, expected) => {
    const rows = await store().read(echo, { first: given, second: [given].filter((v) => typeof v === 'string') });
    expect(rows[0]?.first).toEqual(expected);
    expect(Object.is(rows[0]?.first, -0)).toBe(false);
  });

  test('give rows with the columns in the order of the statement', async () => {
    const [row] = await store().read(echo, { first: 1, second: 2 });
    expect(Object.keys(row ?? {})).toEqual(['second', 'first']);
  });

  test('keep whole numbers whole, and give a bigint beyond 2^53', async () => {
    expect(await store().read(arithmetic, { number: 3 })).toEqual([{ half: 1, beyond: 9007199254740993n }]);
    expect(await store().read(arithmetic, { number: 3.5 })).toEqual([{ half: 1.75, beyond: 9007199254740993n }]);
  });

  test('may be lists of maps that hold lists of maps', async () => {
    const rows = [
      { id: 'b', entries: [{ name: 'x', words: ['u'] }] },
      { id: 'a', entries: [{ name: 'z', words: [] }, { name: 'y' }] },
      { id: 'c', entries: [] },
    ];
    expect(await store().read(unwindEntries, { rows })).toEqual([
      { id: 'a', name: 'y', words: null },
      { id: 'a', name: 'z', words: [] },
      { id: 'b', name: 'x', words: ['u'] },
    ]);
  });

  describe('are refused before the database sees them', () => {
    test.each<[string, unknown]>([
      ['a missing one', { first: 1 }],
      ['an unknown one', { first: 1, second: 2, third: 3 }],
      ['a date', { first: new Date(0), second: 1 }],
      ['not a number', { first: { a: [Number.NaN] }, second: 1 }],
      ['a function', { first: () => 1, second: 1 }],
      ['a list of two kinds', { first: ['a', 1], second: 1 }],
    ])('%s', async (_, given) => {
      await expect(store().read(echo, given as never)).rejects.toMatchObject({ code: 'PARAMETER' });
    });

    test.each<[string, Record<string, unknown>, string]>([
      ['a null key of MERGE', { id: null, properties: {} }, '$rows[1].id'],
      ['a missing key of MERGE', { properties: {} }, '$rows[1].id'],
      ['a map as a property', { id: 'FJ', properties: { nameEn: { en: 'Fiji' } } }, '$rows[1].properties.nameEn'],
      ['null inside a list', { id: 'FJ', properties: { nameEn: ['Fiji', null] } }, '$rows[1].properties.nameEn[1]'],
    ])('%s, with the place where it stands', async (_, row, place) => {
      const writing = store().write(mergeStates, { rows: [{ id: 'CL', properties: {} }, row] });
      await expect(writing).rejects.toThrow(`${place} `);
      await expect(writing).rejects.toMatchObject({ name: 'ParameterError', code: 'PARAMETER' });
      expect(await store().read(states, {})).toEqual([]);
    });
  });

  test.each([
    ['an expression that fails', divide, { divisor: 0 }],
    ['a text that is not Cypher', broken, {}],
  ])('an error of the database names the statement: %s', async (_, statement, given) => {
    const failed = store().read(statement, given as never);
    await expect(failed).rejects.toMatchObject({ name: 'StoreError', code: 'STATEMENT', retriable: false });
    await expect(failed).rejects.toThrow(`Running ${statement.name} failed`);
  });
}
