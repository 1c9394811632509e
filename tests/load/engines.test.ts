import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { editionOf } from '../../src/load/document.ts';
import { loadBatch, loadFacts } from '../../src/load/load.ts';
import { planLoad } from '../../src/load/plan.ts';
import { readStatus } from '../../src/load/status.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { withoutText } from '../../src/resolve/facts.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEngines } from '../store/engines.ts';
import { emptyStore, linesOf, prevailing } from './graphs.ts';
import { randomFacts } from './random-facts.ts';

const DOCUMENTS = 24;
const samples = fc.sample(randomFacts, { numRuns: DOCUMENTS * 2, seed: 11 });
const EDITIONS = [{ language: 'en' }, { language: 'fr' }, { language: 'en', edition: 'record' }] as const;
/** Three editions of a document each; some have symbols in common, and some are resolutions to which others refer. */
const named = (facts: Facts, i: number): Facts => ({
  ...facts,
  edition: undefined,
  ...EDITIONS[i % 3],
  symbols: [`A/9/0${Math.floor(i / 3)}`, ...(samples[i - (i % 3)] as Facts).symbols],
});
const documents = samples.slice(0, DOCUMENTS).map(named);
const others = samples.slice(DOCUMENTS).map(named);
/** What is there after the others are loaded where the documents are. */
const replaced = others.map((facts, i) => prevailing(documents[i], facts));

/** What the embedded engine holds when they are loaded one after the other. */
async function expected(texts: typeof documents): Promise<string[]> {
  const store = await emptyStore();
  for (const facts of texts) await loadFacts(store, facts);
  return linesOf(store);
}

describeEngines('loading', (engine) => {
  let store: Store;
  beforeEach(async () => {
    await engine.empty();
    store = await engine.open();
  });
  afterEach(() => store.close());

  test('gives the graph that the embedded engine gives, replaces it, and takes it back', async () => {
    for (const facts of documents) expect((await loadFacts(store, facts)).change).toBe('ADDED');
    const lines = await linesOf(store);
    expect(lines).toEqual(await expected(documents));
    for (const facts of [...documents].reverse()) expect((await loadFacts(store, facts)).change).toBe('UNCHANGED');
    expect(await linesOf(store)).toEqual(lines);
    for (const [i, facts] of others.entries()) {
      expect((await loadFacts(store, facts)).change).toBe(replaced[i] === facts ? 'REPLACED' : 'KEPT');
    }
    expect(await linesOf(store)).toEqual(await expected(replaced));
    for (const facts of others) await unloadDocument(store, documentId(facts), editionOf(facts));
    expect(await linesOf(store)).toEqual([]);
    expect(await readStatus(store)).toEqual({ nodes: {}, relationships: {}, documents: [] });
  }, 180_000);

  test('of many documents at the same time gives the same graph as one after the other', async () => {
    await Promise.all(documents.map((facts) => loadFacts(store, facts)));
    expect(await linesOf(store)).toEqual(await expected(documents));
    const half = documents.slice(0, DOCUMENTS / 2);
    await Promise.all([
      ...[...new Set(half.map(documentId))].map((id) => unloadDocument(store, id)),
      ...others.slice(DOCUMENTS / 2).map((facts) => loadFacts(store, facts)),
    ]);
    expect(await linesOf(store)).toEqual(await expected(replaced.slice(DOCUMENTS / 2)));
  }, 180_000);

  test('of texts, and of the same facts and others without their words, leaves the texts in any order', async () => {
    const texts = documents.slice(0, DOCUMENTS / 2).filter(({ paragraphs }) => paragraphs.length > 0);
    const bare = [...texts, ...others.filter((_, i) => texts.includes(documents[i] as Facts))].map(withoutText);
    const lines = await expected(texts);
    for (const facts of [...bare, ...texts]) await loadFacts(store, facts);
    expect(await linesOf(store)).toEqual(lines);
    for (const facts of bare) {
      expect((await planLoad(store, facts)).change).toBe('KEPT');
      expect((await loadFacts(store, facts)).change).toBe('KEPT');
    }
    expect(await linesOf(store)).toEqual(lines);
    // Both together, in other orders.
    for (const seed of [1, 2]) {
      for (const id of new Set(texts.map(documentId))) await unloadDocument(store, id);
      const mixed = fc.sample(fc.shuffledSubarray([...texts, ...bare], { minLength: texts.length + bare.length }), {
        numRuns: 1,
        seed,
      })[0] as Facts[];
      for (const result of await loadBatch(store, mixed)) expect(result).toHaveProperty('outcome');
      expect(await linesOf(store)).toEqual(lines);
    }
    // Who wants the facts alone takes the text out first.
    const [text] = texts as [Facts];
    await unloadDocument(store, documentId(text), editionOf(text));
    expect((await loadFacts(store, withoutText(text))).change).toBe('ADDED');
  }, 180_000);

  test('of many documents in one transaction gives the same graph, also where some are there in another text', async () => {
    for (const facts of others.slice(0, DOCUMENTS / 2)) await loadFacts(store, facts);
    const [first, second] = [documents.slice(0, 5), [...documents.slice(5), ...documents.slice(0, 2)]];
    for (const batch of [first, second]) {
      for (const result of await loadBatch(store, batch)) expect(result).toHaveProperty('outcome');
    }
    const there = documents.map((facts, i) => (i < DOCUMENTS / 2 ? prevailing(others[i], facts) : facts));
    expect(await linesOf(store)).toEqual(await expected(there));
  }, 180_000);

  test('of the same document at the same time loads it once', async () => {
    const [facts] = documents as [(typeof documents)[number]];
    const changes = (await Promise.all(Array.from({ length: 5 }, () => loadFacts(store, facts)))).map((o) => o.change);
    expect(changes.sort()).toEqual(['ADDED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await linesOf(store)).toEqual(await expected([facts]));
  });
});
