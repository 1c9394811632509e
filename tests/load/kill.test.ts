import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentId, editionId } from '../../graph/identifiers.ts';
import { editionOf } from '../../src/load/document.ts';
import { loadFacts } from '../../src/load/load.ts';
import { planLoad } from '../../src/load/plan.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { emptyStore, linesOf, temporaryFolder } from './graphs.ts';
import { batchesFrom, texts } from './kill-texts.ts';

/** How often a loading process is killed: 50 times in CI, or as often as `RECALLING_KILLS` says. */
const KILLS = Number(process.env.RECALLING_KILLS ?? (process.env.CI ? 50 : 4));
const CHILD = fileURLToPath(new URL('kill-child.ts', import.meta.url));

const nameOf = (facts: Facts): string => editionId(documentId(facts), editionOf(facts));

/** Starts a process that loads, kills it after a moment, and gives how many batches it said were loaded. */
async function loadUntilKilled(folder: string, seed: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  let loaded = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    else loaded += 1;
  }
  expect(await ended, 'the process should have been loading until it was killed').toBe('SIGKILL');
  return loaded;
}

test('a batch is wholly there or not at all after the loading process is killed, and what was loaded is not lost', async () => {
  const folder = temporaryFolder();
  /** The text that each document had when it was last said to be loaded. */
  const acknowledged = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill++) {
    const count = await loadUntilKilled(folder, kill * 7, 20 + Math.random() * 700);
    const batches = batchesFrom(kill * 7);
    const acknowledge = () => {
      for (const n of batches.next().value as number[]) acknowledged.set(nameOf(texts[n] as Facts), n);
    };
    for (let i = 0; i < count; i++) acknowledge();

    const [store, fresh] = [await openEmbedded(folder), await emptyStore()];
    try {
      const found = new Map<string, number>();
      for (const [n, facts] of texts.entries()) {
        if ((await planLoad(store, facts)).change !== 'UNCHANGED') continue;
        found.set(nameOf(facts), n);
        await loadFacts(fresh, facts);
      }
      expect(await linesOf(store)).toEqual(await linesOf(fresh));
      // The batch that was being loaded may be there without having been acknowledged: all of it, or nothing.
      if ([...found].some(([name, n]) => acknowledged.get(name) !== n)) acknowledge();
      expect(found).toEqual(acknowledged);
    } finally {
      await store.close();
      await fresh.close();
    }
  }

  const [store, fresh] = [await openEmbedded(folder), await emptyStore()];
  try {
    for (const facts of texts) await loadFacts(store, facts);
    for (const facts of texts.slice(texts.length / 2).reverse()) await loadFacts(fresh, facts);
    expect(await linesOf(store)).toEqual(await linesOf(fresh));
  } finally {
    await store.close();
  }
}, 900_000);
