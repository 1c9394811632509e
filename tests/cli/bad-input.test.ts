/** What the program makes of bad input: it names the file or the setting, ends with 1, and leaves the graph as it was. */
import { chmodSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meeting } from '../serve/meeting.ts';
import {
  factsFile,
  makeFolder,
  Running,
  removeFolder,
  run,
  type StatusJson,
  statusOf,
  temporaryFolder,
} from './run.ts';

type Make = (folder: string) => string;

const write = (name: string, content: string | Uint8Array) => (folder: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A file of this size that takes no space. */
const emptySpace = (name: string, size: number) => (folder: string) => {
  const path = write(name, '')(folder);
  truncateSync(path, size);
  return path;
};

const BINARY = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7919) % 251);

const CASES: [string, Make, string][] = [
  ['an empty file', write('empty.txt', ''), 'it is empty'],
  ['a file of spaces', write('blank.txt', ' \n\n '), 'it is empty'],
  ['a binary', write('binary.txt', BINARY), 'failed'],
  ['a text of more than 100 MB', emptySpace('huge.txt', 101 * 1024 ** 2), '101 MB, more than the 100 MB'],
  ['a text of one long paragraph', write('long.txt', '1. The Group met.\n'.repeat(500_000)), 'paragraph 1 has 9 MB'],
  ['a report cut in a sentence', write('cut.txt', '1. 会议开幕。\n\n2. 会议由主席'), 'in the middle of paragraph 2'],
  [
    'a report cut in a character',
    write('torn.txt', Buffer.from('1. 会议开幕').subarray(0, -1)),
    'ends inside a character',
  ],
  ['a kind of file that is not read', write('report.pdf', '%PDF-1.7'), '.pdf'],
  ['a file that is not there', (folder) => join(folder, 'nothing.txt'), 'there is no such file'],
  ['a glob that matches nothing', (folder) => join(folder, 'none-*.txt'), 'no file matches'],
  ['a folder without documents', (within) => subfolder(within, 'hollow'), 'holds no file'],
  ['an empty facts file', write('empty.jsonl', ''), 'it is empty'],
  ['facts that are no JSON', write('broken.jsonl', '{"source":\n'), 'line 1 failed: it is no JSON'],
  [
    'facts with a wrong field',
    (folder) => factsFile(folder, 'wrong.jsonl', meeting('A/1/1'), { ...meeting('A/2/1'), language: 'de' }),
    'line 2 failed: field language is "de"',
  ],
  [
    'facts with a field that the format does not know',
    (folder) => factsFile(folder, 'more.jsonl', { ...meeting('A/1/1'), colour: 'red' }),
    '"colour"',
  ],
];

function subfolder(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** The id of the user nobody. */
const NOBODY = 65_534;

let folder = '';
let data = '';
let before: StatusJson;

beforeAll(async () => {
  folder = makeFolder();
  data = join(folder, 'data');
  await run(['load', '--data', data, factsFile(folder, 'good.jsonl', meeting())]);
  before = await statusOf(data);
});
afterAll(() => removeFolder(folder));

describe('load', () => {
  test.each(CASES)('%s', async (_name, make, expected) => {
    const path = make(folder);
    const { code, stderr } = await run(['load', '--data', data, path]);
    expect(code).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a folder that may not be read', async (context) => {
    const locked = subfolder(folder, 'locked');
    let user: number | undefined;
    if (process.getuid?.() === 0) {
      // Root may read everything, so the program is run as a user who may not.
      user = NOBODY;
      chmodSync(folder, 0o755);
      chmodSync(locked, 0o700);
      const { code } = await new Running(['--version'], {}, '/', user).ended;
      if (code !== 0) context.skip('only root may read the sources of the program');
    } else chmodSync(locked, 0o000);
    const { code, stderr } = await new Running(['extract', locked], {}, '/', user).ended;
    chmodSync(locked, 0o700);
    expect(code).toBe(1);
    expect(stderr).toContain(`${locked} failed: permission is denied`);
  });

  test('after all that, the graph is as it was', async () => {
    expect(await statusOf(data)).toEqual(before);
  });
});

test('--debug shows where an error came from', async () => {
  const path = write('empty.txt', '')(temporaryFolder());
  expect((await run(['extract', '--debug', path])).stderr).toMatch(/^\s+at /m);
  expect((await run(['extract', path], { RECALLING_DEBUG: '1' })).stderr).toMatch(/^\s+at /m);
});

describe('settings', () => {
  test('a data folder that is a file', async () => {
    const path = write('file', 'x')(temporaryFolder());
    const { code, stderr } = await run(['load', '--data', path, factsFile(temporaryFolder(), 'a.jsonl', meeting())]);
    expect(code).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain('RECALLING_DATA');
    expect(statSync(path).size).toBe(1);
  });

  test('a Neo4j that is not there', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'swordfish' };
    const { code, stderr } = await run(['status'], environment);
    expect(code).toBe(1);
    expect(stderr).toContain('bolt://127.0.0.1:1');
    expect(stderr).toContain('NEO4J_URI');
    expect(stderr).not.toContain('swordfish');
  });
});
