/** While a hundred hostile requests arrive, an ordinary one is answered, and what is costly takes turns. */
import { expect, test } from 'vitest';
import { Deadline, TimedReader } from '../../src/serve/limits/deadline.ts';
import { Turns } from '../../src/serve/limits/turns.ts';
import { StoreError } from '../../src/store/errors.ts';
import { statement } from '../../src/store/statements.ts';
import type { ReadOptions, Row, Store } from '../../src/store/store.ts';
import { openApp } from './app.ts';

const READY = statement('check/ready');
const repeat = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');

/** Queries that would be dear to answer, each in its own way; `n` makes each a text of its own, so that no cache helps. */
const HOSTILE: ((n: number) => string)[] = [
  (n) => `{ ${repeat(40, () => 'sessions { nodes { body {')} key ${'} } }'.repeat(40)} a${n}: __typename }`,
  (n) => `{ ${repeat(600, (i) => `a${i}x${n}: states(first: 200) { totalCount }`)} }`,
  (n) =>
    `{ a${n}: states(first: 200) { nodes { attended(first: 200) { nodes { attendance(first: 200) { totalCount } } } } } }`,
  (n) => `{ __typename ${'@include(if: true) '.repeat(400)} a${n}: __typename }`,
  (n) => `{ ...F0 a${n}: __typename } ${repeat(100, (i) => `fragment F${i} on Query { ...F${(i + 1) % 100} }`)}`,
  (n) => `{ a${n}: __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
  (n) => `${'{'.repeat(30_000)}${n}`,
  (n) => `{ a${n}: states(filter: { text: "${'x'.repeat(150_000)}" }) { totalCount } }`,
];

test('an ordinary query is answered while a hundred hostile ones arrive, and each of them is refused', async () => {
  const { ask } = await openApp();
  const hostile = Array.from({ length: 100 }, (_, n) => ask(HOSTILE[n % HOSTILE.length]?.(n) ?? ''));
  const ordinary = ask('{ session(id: "CTOC/COP/WG.2/2001") { attendance { totalCount } } }');
  expect(await ordinary).toEqual({ status: 200, data: { session: { attendance: { totalCount: 2 } } } });
  for (const [n, { data, errors }] of (await Promise.all(hostile)).entries()) {
    expect(data ?? null, HOSTILE[n % HOSTILE.length]?.(n).slice(0, 80)).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  }
});

test('a refusal comes a moment late, and nothing else does', async () => {
  const { ask } = await openApp({ limits: { depth: 2 } });
  const timed = async (query: string) => {
    const began = performance.now();
    const { errors } = await ask(query);
    return { code: errors?.[0]?.extensions.code, took: performance.now() - began };
  };
  await timed('{ __typename }');
  const refused = timed('{ states { nodes { key } } }');
  const other = await timed('{ states { totalCount } }');
  expect(other.code).toBeUndefined();
  expect(await refused).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect((await refused).took).toBeGreaterThan(150);
});

test('queries that are costly but allowed take turns, and an ordinary one need not wait for them', async () => {
  const { store } = await openApp();
  let [running, most, asked] = [0, 0, 0];
  const open: (() => void)[] = [];
  // A store on which what costly queries read takes as long as we want.
  const slow: Store = Object.assign(Object.create(store), {
    read: async (...given: Parameters<Store['read']>) => {
      if (JSON.stringify(given[1]).includes('"NO"')) return store.read(...given);
      asked++;
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => open.push(resolve));
      running--;
      return store.read(...given);
    },
  });
  const { ask } = await openApp({ store: slow, limits: { cost: 1_000 } });
  const costly = Array.from({ length: 10 }, () => ask('{ bodies(first: 200) { nodes { key } } }'));
  await expect.poll(() => asked).toBe(2);
  expect(await ask('{ state(code: "NO") { code } }')).toEqual({ status: 200, data: { state: { code: 'NO' } } });
  const answered = Promise.all(costly);
  const opening = setInterval(() => open.shift()?.(), 1);
  for (const { errors } of await answered) expect(errors).toBeUndefined();
  clearInterval(opening);
  expect([asked, most]).toEqual([10, 2]);
});

test('a turn is given on in the order in which they were asked for', async () => {
  const turns = new Turns(1);
  const order: number[] = [];
  const first = await turns.take();
  const others = [1, 2, 3].map(async (n) => {
    const giveBack = await turns.take();
    order.push(n);
    giveBack();
  });
  expect(order).toEqual([]);
  first();
  await Promise.all(others);
  expect(order).toEqual([1, 2, 3]);
});

/** A store whose statements end when `end` is called, and what they were told. */
function heldStore() {
  const told: ReadOptions[] = [];
  let end: (rows: Row[] | Error) => void = () => {};
  const store = {
    read: (_statement: unknown, _parameters: unknown, options: ReadOptions = {}) => {
      told.push(options);
      return new Promise((resolve, reject) => {
        end = (rows) => (rows instanceof Error ? reject(rows) : resolve(rows));
      });
    },
  } as unknown as Store;
  return { store, told, end: (rows: Row[] | Error) => end(rows) };
}

test('a statement is told how much time is left, and none begins when it is over', async () => {
  const { store, told, end } = heldStore();
  const reader = new TimedReader(store, new Deadline(1));
  const read = reader.read(READY, {});
  expect(told[0]?.timeout).toBeGreaterThan(500);
  expect(told[0]?.timeout).toBeLessThanOrEqual(1_000);
  let ended = false;
  void reader.ended().then(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  expect(ended).toBe(false);
  await expect(reader.read(READY, {})).rejects.toMatchObject({ extensions: { limit: 'MAX_SECONDS' } });
  expect(told).toHaveLength(1);
  // That the database ended it is no fault of ours.
  end(new StoreError('STATEMENT', 'the transaction was terminated'));
  await expect(read).rejects.toMatchObject({ extensions: { limit: 'MAX_SECONDS', allowed: 1 } });
  await expect.poll(() => ended).toBe(true);
});
