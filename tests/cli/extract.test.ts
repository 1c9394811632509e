import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { factsSchema } from '../../graph/facts.ts';
import { meeting } from '../serve/meeting.ts';
import { factsFile, MAIN_COMMAND, run, temporaryFolder } from './run.ts';

const TEXT = '1. The Working Group met in Vienna.\n\n2. The Group took note of General Assembly resolution 55/25.\n';

function report(name = 'report.txt') {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, TEXT);
  return path;
}

test('facts are printed one document a line, as the format has them', async () => {
  const [one, two] = [report('one.txt'), report('two.txt')];
  const { code, stdout, stderr } = await run(['extract', one, two]);
  expect(code).toBe(0);
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => factsSchema.parse(JSON.parse(line)));
  expect(documents.map(({ source }) => source).sort()).toEqual(['one.txt', 'two.txt']);
  expect(documents[0]?.paragraphs.map(({ text }) => text).join(' ')).toContain('The Working Group met in Vienna.');
  expect(stderr.match(/extracted/g)).toHaveLength(2);
});

test('without text, no sentence remains', async () => {
  const { stdout } = await run(['extract', '--without-text', report()]);
  expect(JSON.parse(stdout)).toMatchObject({ source: 'report.txt', paragraphs: [] });
  expect(stdout).not.toContain('Vienna.');
  expect(stdout).not.toContain('"span"');
});

test('a facts file goes through as well', async () => {
  const file = factsFile(temporaryFolder(), 'facts.jsonl', meeting());
  const { stdout } = await run(['extract', '--without-text', file]);
  expect(JSON.parse(stdout)).toMatchObject({ symbols: meeting().symbols, paragraphs: [] });
});

test('a file that fails is named, and the others are printed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'good.txt'), TEXT);
  const { code, stdout, stderr } = await run(['extract', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain(join(folder, 'empty.txt'));
  expect(JSON.parse(stdout)).toMatchObject({ source: 'good.txt' });
});

test('a reader that leaves early is no failure', async () => {
  const documents = Array.from({ length: 400 }, () => ({
    ...meeting(),
    paragraphs: [{ para: '1', text: 'x'.repeat(2_000) }],
  }));
  const file = factsFile(temporaryFolder(), 'many.jsonl', ...documents);
  const command = [...MAIN_COMMAND, 'extract', file].map((part) => `'${part}'`).join(' ');
  const script = `set -o pipefail; ${command} 2> /dev/null | head -1 > /dev/null; echo "\${PIPESTATUS[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', script]);
  expect(stdout).toBe('0 0\n');
});
