import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { loadFacts } from '../../src/load/load.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { emptyStore, linesOf, temporaryFolder } from './graphs.ts';
import { randomFacts } from './random-facts.ts';

/** How many random histories are tried; `RECALLING_LOAD_RUNS` asks for more. */
const RUNS = Number(process.env.RECALLING_LOAD_RUNS ?? 30);

type Step = { load: Facts } | { unload: number };

const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ load: randomFacts }) },
    { weight: 1, arbitrary: fc.record({ unload: fc.nat() }) },
  ),
  { minLength: 1, maxLength: 8 },
);

test('the graph is what the documents loaded last say, whatever was loaded, replaced and taken out before, in any order', async () => {
  const folder = temporaryFolder();
  let run = 0;
  const empty = () => openEmbedded(`${folder}/${run++}`);
  await fc.assert(
    fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (steps, random) => {
      const [store, fresh] = [await empty(), await empty()];
      try {
        const loaded = new Map<string, Facts>();
        for (const step of steps) {
          if ('load' in step) {
            loaded.set(documentId(step.load), step.load);
            await loadFacts(store, step.load);
          } else if (loaded.size > 0) {
            const id = [...loaded.keys()][step.unload % loaded.size] as string;
            loaded.delete(id);
            expect(await unloadDocument(store, id)).toBe(id);
          }
        }
        const shuffled = [...loaded.values()].map((facts) => ({ facts, at: random.next().value as number }));
        for (const { facts } of shuffled.sort((a, b) => a.at - b.at)) await loadFacts(fresh, facts);
        expect(await linesOf(store)).toEqual(await linesOf(fresh));
        for (const facts of loaded.values()) expect((await loadFacts(store, facts)).change).toBe('UNCHANGED');
        for (const id of loaded.keys()) await unloadDocument(store, id);
        expect(await linesOf(store)).toEqual([]);
      } finally {
        await store.close();
        await fresh.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test('documents loaded at the same time are all there', async () => {
  const documents = fc
    .sample(randomFacts, { numRuns: 40, seed: 7 })
    .map((facts, i) => ({ ...facts, symbols: [`XB/${i}`, ...facts.symbols.filter((symbol) => symbol > 'XB')] }));
  const [store, fresh] = [await emptyStore(), await emptyStore()];
  for (const facts of documents) await loadFacts(fresh, facts);
  await Promise.all(documents.map((facts) => loadFacts(store, facts)));
  expect(await linesOf(store)).toEqual(await linesOf(fresh));
});
