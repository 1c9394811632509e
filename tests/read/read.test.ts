import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/read/inputs.ts';
import { readSource, SIZE_LIMIT } from '../../src/read/read.ts';
import { ReadError } from '../../src/read/source.ts';

let folder: string;
const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-read-'));
  await mkdir(join(folder, 'reports', 'older'), { recursive: true });
  await write('reports/b.txt', '1. B.');
  await write('reports/a.md', '1. A.');
  await write('reports/older/c.TXT', '1. C.');
  await write('reports/picture.png', 'no');
  await mkdir(join(folder, 'nothing'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readSource', () => {
  it('gives the name and the text, with line ends as \\n', async () => {
    expect(await readSource(await write('mixed.txt', 'one\r\ntwo\rthree\n'))).toEqual({
      name: 'mixed.txt',
      text: 'one\ntwo\nthree\n',
      encoding: 'utf-8',
    });
  });

  it.each([
    ['empty.txt', '', /empty\.txt failed: it is empty/],
    ['blank.txt', ' \n\n', /blank\.txt failed: it is empty/],
    ['binary.txt', new Uint8Array(100), /binary\.txt failed: it holds data that is no text/],
    ['report.pages', 'text', /"\.pages" are not read; known are \.txt, \.md/],
  ])('refuses %s', async (name, content, message) => {
    const path = await write(name, content);
    await expect(readSource(path)).rejects.toThrow(ReadError);
    await expect(readSource(path)).rejects.toThrow(message);
  });

  it('refuses what is too large before reading it', async () => {
    const path = await write('large.txt', 'x');
    await truncate(path, SIZE_LIMIT + 1);
    await expect(readSource(path)).rejects.toThrow(/large\.txt failed: it has 21 MB, more than the 20 MB/);
  });

  it('names a file that is not there', async () => {
    await expect(readSource(join(folder, 'gone.txt'))).rejects.toThrow(/gone\.txt failed: there is no such file/);
  });
});

describe('findInputs', () => {
  const names = async (...patterns: string[]) =>
    (await findInputs(patterns.map((pattern) => join(folder, pattern)))).map((path) => path.slice(folder.length + 1));

  it('takes files, folders with their subfolders, and globs, each file once and sorted', async () => {
    expect(await names('reports')).toEqual(['reports/a.md', 'reports/b.txt', 'reports/older/c.TXT']);
    expect(await names('reports/*.txt')).toEqual(['reports/b.txt']);
    expect(await names('reports', 'reports/b.txt')).toHaveLength(3);
  });

  it.each([
    ['gone', /gone failed: there is no such file/],
    ['nothing', /nothing failed: the folder holds no file that ends in \.txt, \.md, \.jsonl/],
    ['reports/*.pdf', /no file matches/],
  ])('says that %s names nothing', async (pattern, message) => {
    await expect(names(pattern)).rejects.toThrow(message);
  });
});
