import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentId, editionId } from '../../graph/identifiers.ts';
import { editionOf } from '../../src/load/document.ts';
import { loadBatch, loadFacts } from '../../src/load/load.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { emptyStore, linesOf, prevailing, temporaryFolder } from './graphs.ts';
import { randomFacts } from './random-facts.ts';

/** How many random histories are tried; `RECALLING_LOAD_RUNS` asks for more. */
const RUNS = Number(process.env.RECALLING_LOAD_RUNS ?? 30);

/** Several documents are loaded together, one edition is taken out, or a document with all its editions. */
type Step = { load: Facts[] } | { unload: number; whole: boolean };

const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ load: fc.array(randomFacts, { minLength: 1, maxLength: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ unload: fc.nat(), whole: fc.boolean() }) },
  ),
  { minLength: 1, maxLength: 8 },
);

const nameOf = (facts: Facts): string => editionId(documentId(facts), editionOf(facts));

/** In runs of one, two, three … documents. */
function* inRuns(documents: readonly Facts[]): Generator<Facts[]> {
  for (let [start, size] = [0, 1]; start < documents.length; [start, size] = [start + size, size + 1]) {
    yield documents.slice(start, start + size);
  }
}

test('the graph is what the editions loaded last say (of those without words, where no words were there), whatever was loaded, replaced and taken out before, in any order and batches', async () => {
  const folder = temporaryFolder();
  let run = 0;
  const empty = () => openEmbedded(`${folder}/${run++}`);
  await fc.assert(
    fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (steps, random) => {
      const [store, fresh, batched] = [await empty(), await empty(), await empty()];
      try {
        const loaded = new Map<string, Facts>();
        for (const step of steps) {
          if ('load' in step) {
            for (const facts of step.load) loaded.set(nameOf(facts), prevailing(loaded.get(nameOf(facts)), facts));
            for (const result of await loadBatch(store, step.load)) expect(result).toHaveProperty('outcome');
          } else if (loaded.size > 0) {
            const facts = [...loaded.values()][step.unload % loaded.size] as Facts;
            const id = documentId(facts);
            const gone = (other: Facts) => (step.whole ? documentId(other) === id : nameOf(other) === nameOf(facts));
            for (const [name, other] of [...loaded]) if (gone(other)) loaded.delete(name);
            expect(await unloadDocument(store, id, step.whole ? undefined : editionOf(facts))).toBe(id);
          }
        }
        const shuffled = [...loaded.values()]
          .map((facts) => ({ facts, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ facts }) => facts);
        for (const facts of shuffled) await loadFacts(fresh, facts);
        expect(await linesOf(store)).toEqual(await linesOf(fresh));
        for (const batch of inRuns(shuffled.reverse())) await loadBatch(batched, batch);
        expect(await linesOf(batched)).toEqual(await linesOf(fresh));
        for (const facts of loaded.values()) expect((await loadFacts(store, facts)).change).toBe('UNCHANGED');
        for (const id of new Set([...loaded.values()].map(documentId))) await unloadDocument(store, id);
        expect(await linesOf(store)).toEqual([]);
      } finally {
        for (const one of [store, fresh, batched]) await one.close();
      }
    }),
    // A failure is made smaller for so long at most, so that it is shown before the test is given up.
    { numRuns: RUNS, interruptAfterTimeLimit: 400_000, markInterruptAsFailure: true },
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
