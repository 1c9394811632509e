import { expect, test } from 'vitest';
import { loadFacts } from '../../src/load/load.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import type { Statement } from '../../src/store/statements.ts';
import type { Parameters, Row, Store } from '../../src/store/store.ts';
import { factsOf } from './facts.ts';
import { emptyStore, linesOf } from './graphs.ts';

/** One of many documents that name the same decision, body, treaty and states. */
const document = (symbol: string) =>
  factsOf({
    kind: 'RESOLUTION',
    symbols: [symbol],
    sessions: [{ id: 'A/50', body: 'A', para: 'cover' }],
    references: [{ decision: 'A/RES/8/2', kind: 'RESOLUTION', relation: 'RECALLS', date: '1953-01-02', para: '1' }],
    provisions: [{ instrument: 'UNTOC', article: '18', para: '2' }],
    votes: ['CL', 'PE'].map((code) => ({ code, choice: 'IN_FAVOUR', para: '3' })),
  });

/** A store that counts the rows and characters that go to the database and come back. */
function counting(store: Store): { store: Store; traffic: () => number } {
  let characters = 0;
  const count =
    <P extends string>(run: (statement: Statement<P>, parameters: Parameters<P>) => Promise<Row[]>) =>
    async (statement: Statement<P>, parameters: Parameters<P>) => {
      const rows = await run(statement, parameters);
      characters += JSON.stringify(parameters).length + JSON.stringify(rows).length;
      return rows as never;
    };
  const counted: Store = {
    engine: store.engine,
    location: store.location,
    read: (statement, parameters) => count((s, p) => store.read(s, p))(statement as never, parameters as never),
    write: (statement, parameters) => count((s, p) => store.write(s, p))(statement as never, parameters as never),
    transaction: (work) =>
      store.transaction((inner) =>
        work({
          read: (statement, parameters) => count((s, p) => inner.read(s, p))(statement as never, parameters as never),
          write: (statement, parameters) => count((s, p) => inner.write(s, p))(statement as never, parameters as never),
        }),
      ),
    search: (text, options) => store.search(text, options),
    isReady: () => store.isReady(),
    close: () => store.close(),
  };
  return { store: counted, traffic: () => characters };
}

test('what goes to and fro for one document does not grow with the documents that say the same', async () => {
  const { store, traffic } = counting(await emptyStore());
  const costs: number[] = [];
  for (let i = 0; i < 120; i++) {
    const before = traffic();
    await loadFacts(store, document(`A/RES/50/${100 + i}`));
    costs.push(traffic() - before);
  }
  const [tenth, last] = [costs[10] as number, costs.at(-1) as number];
  expect(last).toBeLessThan(tenth * 1.1);
  const before = traffic();
  await unloadDocument(store, 'A/RES/50/150');
  expect(traffic() - before).toBeLessThan(tenth * 2);
}, 60_000);

test('statements stand in the order of their documents, also where an id has characters on which engines differ', async () => {
  const ids = ['A/RES/50/2', '\u{20BB7}/RES/1', 'A/RES/50/10', '（/RES/1', 'B', 'a'];
  const [store, fresh] = [await emptyStore(), await emptyStore()];
  for (const id of ids) await loadFacts(store, document(id));
  for (const id of [...ids].reverse()) await loadFacts(fresh, document(id));
  const lines = await linesOf(store);
  expect(lines).toEqual(await linesOf(fresh));
  const adoption = lines
    .map((line) => JSON.parse(line))
    .find(({ type, from }) => type === 'ADOPTED_BY' && from[1] === 'A/RES/8/2');
  expect(adoption.properties.documents).toEqual([...ids].sort());
  for (const id of ids) await unloadDocument(store, id);
  expect(await linesOf(store)).toEqual([]);
});
