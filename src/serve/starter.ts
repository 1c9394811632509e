/**
 * The starter data: facts of reports and of two sessions' resolutions without their sentences, which a first start loads
 * into an empty embedded graph, so that there is something to ask at once.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { Batch, type LoadOutcome } from '../load/load.ts';
import type { Graph } from './graph.ts';

/** The starter data; an installation may do without. */
export const STARTER_FILE = join(PACKAGE_ROOT, 'graph', 'starter', 'facts.jsonl.gz');

/**
 * Says in the data folder how far the starter data got: `filling` is a first start that was cut off, `filled` one that
 * was not. A person who takes the starter documents out again does not find them back after the next start.
 */
const MARK = 'starter';

/**
 * Fills an empty graph with the starter data.
 * @param data the data folder.
 * @param starter gives the facts; it is asked only where the graph is to be filled.
 * @returns how many documents were loaded; 0 where the graph was not empty.
 * @throws LoadError, and what `starter` throws
 */
export async function fillWithStarter(
  graph: Graph,
  data: string,
  starter: () => AsyncIterable<Facts>,
): Promise<number> {
  const mark = join(data, MARK);
  const marked = existsSync(mark) ? (await readFile(mark, 'utf8')).trim() : undefined;
  if (marked === 'filled') return 0;
  if (marked === undefined && (await graph.status()).documents.length > 0) return 0;
  await writeFile(mark, 'filling\n');
  const documents = new Set<string>();
  const batch = new Batch();
  const load = async () => {
    const results = await graph.loadBatch(batch.take());
    for (const result of results) if ('error' in result) throw result.error;
    for (const { outcome } of results as { outcome: LoadOutcome }[]) documents.add(outcome.document);
  };
  for await (const facts of starter()) {
    if (batch.isFullFor(facts)) await load();
    batch.add(facts);
  }
  if (!batch.isEmpty) await load();
  await writeFile(mark, 'filled\n');
  return documents.size;
}
