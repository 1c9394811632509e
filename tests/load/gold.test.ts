import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACT_LISTS, type Facts, factsSchema } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { loadFacts } from '../../src/load/load.ts';
import { readStatus } from '../../src/load/status.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { emptyStore, linesOf } from './graphs.ts';

const GOLD = join(PACKAGE_ROOT, '..', 'shared', 'gold');

interface GoldEntry {
  items?: string[];
  sessions?: string[];
  para?: string;
  [field: string]: unknown;
}

/** The annotators' file without what the facts format does not know (notes, alternatives), and with what it demands. */
function factsOfGold(file: string): Facts {
  const gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as Record<string, unknown>;
  const known = Object.keys(factsSchema.shape);
  const facts = Object.fromEntries(Object.entries(gold).filter(([key]) => known.includes(key)));
  for (const list of FACT_LISTS) {
    const fields = Object.keys(factsSchema.shape[list].unwrap().element.shape);
    facts[list] = ((gold[list] ?? []) as GoldEntry[]).map((entry) => {
      const kept = Object.entries(entry).filter(([field, value]) => fields.includes(field) && value !== null);
      // Items of a paper are printed without their session.
      const items = entry.items?.map((item) => (item.includes('#') ? item : `${entry.sessions?.[0]}#${item}`));
      return { para: 'cover', ...Object.fromEntries(kept), ...(items ? { items } : {}) };
    });
  }
  return factsSchema.parse(facts);
}

test('the two annotated reports, in either order, give the same graph, and taking them out leaves nothing', async (context) => {
  if (!existsSync(GOLD)) context.skip(`there is no ${GOLD}`);
  const documents = readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .map(factsOfGold);
  const [store, other] = [await emptyStore(), await emptyStore()];
  for (const facts of documents) expect((await loadFacts(store, facts)).change).toBe('ADDED');
  for (const facts of [...documents].reverse()) await loadFacts(other, facts);
  const lines = await linesOf(store);
  expect(await linesOf(other)).toEqual(lines);

  const { nodes, relationships } = await readStatus(store);
  const distinct = (values: readonly string[]) => new Set(values).size;
  const attended = documents.flatMap(({ sessions, attendance }) =>
    attendance.flatMap((one) =>
      (one.sessions.length > 0 ? one.sessions : sessions.map(({ id }) => id)).map(
        (s) => `${one.code ?? one.name} ${s}`,
      ),
    ),
  );
  expect(relationships.ATTENDED).toBe(distinct(attended));
  expect(nodes.Recommendation).toBe(documents.flatMap(({ recommendations }) => recommendations).length);
  const decisions = documents.flatMap(({ references, recommendations }) => [
    ...references.map(({ decision }) => decision),
    ...recommendations.flatMap((recommendation) => recommendation.references),
  ]);
  expect(nodes.Resolution).toBe(distinct(decisions));

  for (const facts of documents) expect((await loadFacts(store, facts)).change).toBe('UNCHANGED');
  for (const { id } of (await readStatus(store)).documents) await unloadDocument(store, id);
  expect(await linesOf(store)).toEqual([]);
});
