/** Graphs of one test: an empty embedded store in a folder of its own, and all that a store holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { exportGraph } from '../../src/export/graph.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty embedded store; it is closed when the test has ended. */
export async function emptyStore(): Promise<Store> {
  const folder = temporaryFolder();
  const store = await openEmbedded(folder);
  onTestFinished(() => store.close());
  return store;
}

/** Every node and relationship, one a line. */
export async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines;
}

/** Which of two facts of an edition is in the graph, when one is loaded after the other. */
export const prevailing = (before: Facts | undefined, now: Facts): Facts =>
  before && before.paragraphs.length > 0 && now.paragraphs.length === 0 ? before : now;
