import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { RecallingError } from '../../src/errors.ts';
import { type Extracted, type ExtractFilesOptions, extractFiles } from '../../src/pipeline/extract-files.ts';
import { findInputs } from '../../src/read/inputs.ts';
import { temporaryFolder } from '../cli/run.ts';
import { meeting } from '../serve/meeting.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A folder of reports with facts in them, one that is empty, and a facts file among them. */
function folderOfReports(): string {
  const folder = temporaryFolder();
  for (let number = 0; number < 24; number += 1) {
    const text = `1. The Group met in Vienna.\n\n2. The Group took note of General Assembly resolution ${number + 40}/25.\n`;
    writeFileSync(join(folder, `report-${String(number).padStart(2, '0')}.txt`), text);
  }
  writeFileSync(join(folder, 'report-05-empty.txt'), '');
  writeFileSync(join(folder, 'report-09.jsonl'), `${JSON.stringify(meeting())}\n${JSON.stringify(meeting('A/1/1'))}\n`);
  return folder;
}

async function gather(files: readonly string[], options: ExtractFilesOptions): Promise<Extracted[]> {
  const found: Extracted[] = [];
  for await (const one of extractFiles(files, options)) found.push(one);
  return found;
}

const asText = (found: readonly Extracted[]): string[] =>
  found.map((one) => `${one.file}: ${one.document?.line() ?? (one.error as Error).message}`);

test('one and two threads give the same, byte for byte, in the order of the files', async () => {
  const files = await findInputs([folderOfReports()]);
  const one = await gather(files, { jobs: 1 });
  const two = await gather(files, { jobs: 2, always: true });
  expect(asText(two)).toEqual(asText(one));
  expect([...new Set(two.map(({ file }) => file))]).toEqual(files);
  expect(two).toHaveLength(files.length + 1);
});

test('another order of the files gives the same documents', async () => {
  const files = await findInputs([folderOfReports()]);
  const forwards = await gather(files, { jobs: 2, always: true });
  const backwards = await gather([...files].reverse(), { jobs: 2, always: true });
  expect(asText(backwards).sort()).toEqual(asText(forwards).sort());
});

test('without text, no sentence leaves a thread', async () => {
  const files = await findInputs([folderOfReports()]);
  const [one, two] = await Promise.all([
    gather(files, { jobs: 1, bare: true }),
    gather(files, { jobs: 2, always: true, bare: true }),
  ]);
  expect(asText(two)).toEqual(asText(one));
  expect(asText(two).join()).not.toContain('Vienna.');
});

test('a file that fails is an error in its place, with what a person is told', async () => {
  const files = await findInputs([folderOfReports()]);
  const found = await gather(files, { jobs: 2, always: true });
  const failed = found.filter((one) => one.document === undefined);
  expect(failed.map(({ file }) => file)).toEqual([expect.stringContaining('report-05-empty.txt')]);
  expect(failed[0]?.error).toBeInstanceOf(RecallingError);
  expect(failed[0]?.error).toMatchObject({
    name: 'ReadError',
    message: expect.stringContaining('report-05-empty.txt failed: it is empty'),
    stack: expect.stringContaining('read.ts'),
  });
});

test('each document of a file says which it is', async () => {
  const files = await findInputs([folderOfReports()]);
  const found = await gather(files, { jobs: 2, always: true });
  const inFacts = found.filter(({ file }) => file.endsWith('.jsonl'));
  expect(inFacts).toMatchObject([
    { number: 1, count: 2 },
    { number: 2, count: 2 },
  ]);
  expect(inFacts.map((one) => one.document?.facts().symbols)).toEqual([meeting().symbols, ['A/1/1']]);
});

test('whoever stops reading ends the work', async () => {
  const files = await findInputs([folderOfReports()]);
  const ports = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = ports();
  for await (const one of extractFiles(files, { jobs: 2, always: true })) {
    expect(one.file).toBe(files[0]);
    expect(ports()).toBeGreaterThan(before);
    break;
  }
  await expect.poll(ports).toBeLessThanOrEqual(before);
});

const SHARED = resolve(PACKAGE_ROOT, '..', 'shared');
/** Each of these many files of the corpus is read: all of them take minutes. */
const EVERY = 16;

test('reports and resolutions of the United Nations, on one core and on two, in another order', async (context) => {
  if (!existsSync(SHARED) && process.env.CI === undefined) return context.skip('../shared is not there');
  const corpus = join(SHARED, 'corpus', 'general-assembly');
  const resolutions = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .filter((_, index) => index % EVERY === 0);
  const seeds = readdirSync(join(SHARED, 'seeds')).map((name) => join(SHARED, 'seeds', name));
  const files = [...seeds, ...resolutions.map((name) => join(corpus, name))];
  const one = asText(await gather(files, { jobs: 1 })).sort();
  const two = asText(await gather(files.reverse(), { jobs: 2, always: true })).sort();
  expect(one.length).toBeGreaterThan(100);
  // Not toEqual: what differs would be printed, with the sentences of documents.
  expect(two.findIndex((line, index) => line !== one[index])).toBe(-1);
  expect(two.length).toBe(one.length);
});
