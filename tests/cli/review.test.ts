import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meeting } from '../serve/meeting.ts';
import { factsFile, run, temporaryFolder } from './run.ts';

const TEXT = '1. The Working Group met in Vienna.\n\n2. The Group took note of General Assembly resolution 55/25.\n';

test('a document is shown with its facts in their places', async () => {
  const file = join(temporaryFolder(), 'report.txt');
  writeFileSync(file, TEXT);
  const { code, stdout } = await run(['review', file]);
  expect(code).toBe(0);
  expect(stdout).toContain('⟦');
  expect(stdout).toMatch(/references {2}A\/RES\/55\/25/);
  expect(stdout).not.toContain('\u001b');
  expect((await run(['review', '--color', file])).stdout).toContain('\u001b[38;5;166m');
  expect((await run(['review', '--no-color', file])).stdout).toBe(stdout);
});

test('facts with their text become a page', async () => {
  const folder = temporaryFolder();
  const page = join(folder, 'review.html');
  const file = factsFile(folder, 'facts.jsonl', meeting(), meeting('A/1/1'));
  const { code, stdout, stderr } = await run(['review', file, '--html', page]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `${page} shows 2 documents\n` });
  expect(readFileSync(page, 'utf8')).toMatch(/<mark class="attendance"[^>]*>Chile<\/mark>/);
});

test('facts without their text are refused by name, and the others are shown', async () => {
  const folder = temporaryFolder();
  const file = factsFile(folder, 'facts.jsonl', meeting('A/1/1', { paragraphs: [] }), meeting());
  const { code, stdout, stderr } = await run(['review', file]);
  expect(code).toBe(1);
  expect(stderr).toContain('Reviewing A/1/1 (meeting.txt) failed: its facts have no paragraphs');
  expect(stdout).toContain('⟦Chile⟧');
});
