import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meeting } from '../serve/meeting.ts';
import { factsFile, Running, run, statusOf, temporaryFolder } from './run.ts';

const SYMBOL = 'CTOC/COP/WG.2/2001/5';

/** A folder with one facts file, and a data folder that is not there yet. */
function workplace() {
  const folder = temporaryFolder();
  return { folder, data: join(folder, 'data'), file: factsFile(folder, 'facts.jsonl', meeting()) };
}

test('a dry run says what it would do, and makes nothing', async () => {
  const { data, file } = workplace();
  const { code, stdout } = await run(['load', '--dry-run', '--data', data, file]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^documents +1: 1 to be added, 0 to be replaced, 0 unchanged, 0 failed$/m);
  expect(stdout).toMatch(/2 State/);
  expect(stdout).toMatch(/nothing was written/);
  expect(existsSync(data)).toBe(false);
});

test('loading adds, again changes nothing, corrected replaces, and taking out leaves nothing', async () => {
  const { folder, data, file } = workplace();
  const load = async (path: string) => (await run(['load', '--data', data, path])).stdout;
  const added = await load(file);
  expect(added).toMatch(/^documents +1: 1 added, 0 replaced, 0 unchanged, 0 failed$/m);
  expect(added).toMatch(/2 State \(\+2\)/);
  expect(added).toMatch(/^unidentified +0$/m);
  expect(added).toMatch(/^seconds +\d+\.\d$/m);
  expect(await load(file)).toMatch(/0 added, 0 replaced, 1 unchanged/);
  const corrected = { ...meeting(), attendance: meeting().attendance.slice(0, 1) };
  expect(await load(factsFile(folder, 'corrected.jsonl', corrected))).toMatch(/1 replaced[\s\S]*1 State \(-1\)/);
  expect((await statusOf(data)).relationships.ATTENDED).toBe(1);
  expect(await run(['unload', '--data', data, SYMBOL])).toMatchObject({ code: 0, stdout: `${SYMBOL} is taken out\n` });
  expect(await statusOf(data)).toMatchObject({ documents: [], nodes: {}, relationships: {} });
});

test('facts without words leave a document alone that is loaded with its words, in one command and in two', async () => {
  const { folder, data, file } = workplace();
  const bare = { ...meeting(), paragraphs: [], attendance: meeting().attendance.slice(0, 1) };
  const other = factsFile(folder, 'later.jsonl', bare);
  const both = await run(['load', '--data', data, file, other]);
  expect(both.stdout).toMatch(/1 added, 0 replaced, 0 unchanged[\s\S]*^kept +1: /m);
  const again = await run(['load', '--data', data, other]);
  expect(again.stdout).toMatch(/0 added, 0 replaced, 0 unchanged[\s\S]*^kept +1: /m);
  expect((await statusOf(data)).relationships.ATTENDED).toBe(2);
});

test('what could not be identified is named with its document and paragraph', async () => {
  const { folder, data } = workplace();
  const unknown = [{ mention: 'Ruritania', expected: 'STATE', list: 'attendance', para: '5' }];
  const file = factsFile(folder, 'unknown.jsonl', { ...meeting(), unidentified: unknown });
  const { stdout } = await run(['load', '--data', data, file]);
  expect(stdout).toContain(`unidentified   1\n  ${SYMBOL}, paragraph 5: Ruritania (STATE)`);
});

test('a document that fails is named, and the others are loaded', async () => {
  const { folder, data } = workplace();
  const [broken, good] = [join(folder, 'a.jsonl'), factsFile(folder, 'b.jsonl', meeting())];
  writeFileSync(broken, `${JSON.stringify(meeting('A/1/1'))}\n{"source":"x"}\n`);
  const { code, stdout, stderr } = await run(['load', '--data', data, broken, good]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 added, 0 replaced, 0 unchanged, 1 failed/);
  expect(stderr).toContain(`${broken}, line 2`);
  // The first line of the broken file was right, but the file is refused as a whole.
  expect((await statusOf(data)).documents.map(({ id }) => id)).toEqual([SYMBOL]);
});

test('where there is no terminal, progress is a line a document', async () => {
  const { folder, data, file } = workplace();
  const two = factsFile(folder, 'two.jsonl', meeting('A/1/1'), meeting('A/2/1'));
  const { stderr } = await run(['load', '--data', data, file, two]);
  expect(stderr.trimEnd().split('\n')).toEqual([
    `1/3 ${file}: ${SYMBOL} added, 4 facts`,
    `2/3 ${two}: A/1/1 added, 4 facts`,
    `3/3 ${two}: A/2/1 added, 4 facts`,
  ]);
});

test('an interrupted load ends after the documents that it is loading, and says what is not finished', async () => {
  const { folder, data } = workplace();
  const many = Array.from({ length: 1000 }, (_, index) => meeting(`A/${index}/1`));
  const file = factsFile(folder, 'many.jsonl', ...many);
  const program = new Running(['load', '--data', data, file]);
  await expect.poll(() => program.stderr, { timeout: 20_000 }).toContain('A/3/1 added');
  program.child.kill('SIGINT');
  const { code, stdout } = await program.ended;
  expect(code).toBe(1);
  expect(stdout).toContain(`not finished   ${file}`);
  const added = Number(/(\d+) added/.exec(stdout)?.[1]);
  expect(added).toBeLessThan(1000);
  expect((await statusOf(data)).documents).toHaveLength(added);
});

test('two loads at once wait for each other', async () => {
  const { folder, data } = workplace();
  const files = [1, 2, 3].map((number) => factsFile(folder, `${number}.jsonl`, meeting(`A/${number}/1`)));
  const ended = await Promise.all(files.map((file) => run(['load', '--data', data, file])));
  expect(ended.map(({ code, stderr }) => [code, stderr.match(/failed.*/)])).toEqual(files.map(() => [0, null]));
  expect((await statusOf(data)).documents).toHaveLength(3);
});

test('an unknown symbol fails by name, and the others are taken out', async () => {
  const { data, file } = workplace();
  await run(['load', '--data', data, file]);
  const { code, stdout, stderr } = await run(['unload', '--data', data, 'A/9/9', SYMBOL]);
  expect(code).toBe(1);
  expect(stderr).toContain('Unloading A/9/9 failed');
  expect(stdout).toContain(`${SYMBOL} is taken out`);
});

test('status lists documents and counts', async () => {
  const { data, file } = workplace();
  await run(['load', '--data', data, file]);
  const { stdout } = await run(['status', '--data', data]);
  expect(stdout).toMatch(/^engine +embedded, .*graph\.grafeo$/m);
  expect(stdout).toContain(`  ${SYMBOL}  A report on pens  (4 facts)`);
  expect(stdout).toMatch(/2 State/);
  expect(stdout).toMatch(/2 ATTENDED/);
  const { engine, servedBy } = await statusOf(data);
  expect([engine, servedBy]).toEqual(['embedded', undefined]);
});

test('documents are extracted and loaded', async () => {
  const { folder, data } = workplace();
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const text = '1. The Working Group met in Vienna.\n\n2. The Group took note of General Assembly resolution 55/25.\n';
  writeFileSync(join(reports, 'report.txt'), text);
  const { code, stdout } = await run(['load', '--data', data, reports]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 added/);
  expect((await statusOf(data)).documents.map(({ id }) => id)).toEqual(['report']);
});
