/** A document that takes more memory than there is, among others. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/cli/load-files.ts';
import type { Progress } from '../../src/cli/progress.ts';
import { loadBatch } from '../../src/load/load.ts';
import { extractFiles } from '../../src/pipeline/extract-files.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyStore, linesOf, temporaryFolder } from '../load/graphs.ts';

/** Enough for the tables and for small documents, in MB. */
const LIMIT = 120;
const LARGE = 24_000_000;

const SILENT: Progress = { begin() {}, finish() {}, expect() {}, note() {}, stop() {} };

const report = (number: number) =>
  `1. The Group met in Vienna.\n\n2. The Group took note of General Assembly resolution ${number + 40}/25.\n`;

async function load(store: Store, files: readonly string[]) {
  const extracted = extractFiles(files, { jobs: 2, always: true, megabytes: LIMIT });
  return loadFiles(files, extracted, (batch) => loadBatch(store, batch), SILENT);
}

test('a thread that runs out of memory names the document; the others are loaded, and nothing of it', async () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const small = Array.from({ length: 12 }, (_, number) => write(`report-${number}.txt`, report(number)));
  const large = write('large.txt', report(0).repeat(LARGE / report(0).length));
  const [store, fresh] = [await emptyStore(), await emptyStore()];

  const { failures, outcomes, notFinished, lost } = await load(store, [...small.slice(0, 4), large, ...small.slice(4)]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain(
    `Extracting ${large} failed: it takes more memory than the thread that did it may have`,
  );
  expect(failures[0]).toContain('NODE_OPTIONS=--max-old-space-size');
  expect({ loaded: outcomes.length, notFinished, lost }).toEqual({ loaded: 12, notFinished: [], lost: false });

  expect((await load(fresh, small)).failures).toEqual([]);
  expect(await linesOf(store)).toEqual(await linesOf(fresh));
}, 180_000);
