import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { linesOf, readFactsFile } from '../../src/read/facts-file.ts';
import { findInputs } from '../../src/read/inputs.ts';
import { isMetadataFile } from '../../src/read/metadata.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-gzip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = (title: string) => `${JSON.stringify({ source: 'a.txt', language: 'zh', kind: 'REPORT', title })}\n`;
const TEXT = facts('关于笔的报告').repeat(3_000);

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function titlesIn(path: string): Promise<string[]> {
  const titles: string[] = [];
  for await (const { title } of readFactsFile(path)) titles.push(title);
  return titles;
}

it('a packed facts file is read as it was before it was packed', async () => {
  expect(await titlesIn(file('facts.jsonl.gz', gzipSync(TEXT)))).toEqual(Array(3_000).fill('关于笔的报告'));
  const metadata = { symbol: 'A/RES/90/7', adoption_type: 'Without a vote' };
  expect(await isMetadataFile(file('metadata.jsonl.gz', gzipSync(`${JSON.stringify(metadata)}\n`)))).toBe(true);
});

it('is found in a folder', async () => {
  const path = file('more.jsonl.gz', gzipSync(TEXT));
  expect(await findInputs([folder])).toContain(path);
});

it.each([
  ['torn', gzipSync(TEXT).subarray(0, 200), 'it is no gzip file, or is torn'],
  ['packed in no way', Buffer.from(TEXT), 'it is no gzip file, or is torn'],
  ['spoilt', gzipSync(TEXT).fill(7, 120, 140), 'it is no gzip file, or is torn'],
  ['empty', Buffer.alloc(0), 'it is no gzip file, or is torn'],
  ['packed from nothing', gzipSync(''), 'it is empty'],
  ['a bomb', gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')), 'it unpacks to more than 250 times its size'],
  [
    'a bomb of empty lines',
    gzipSync(Buffer.alloc(64 * 1024 * 1024, '\n')),
    'it unpacks to more than 250 times its size',
  ],
])('one that is %s is refused by its name', async (what, bytes, why) => {
  const path = file(`${what.replaceAll(' ', '-')}.jsonl.gz`, bytes);
  await expect(titlesIn(path)).rejects.toThrow(`Reading ${path} failed: ${why}`);
});

it('lines are those of the text, wherever it is cut', async () => {
  const text = 'one\n\ntwo\u2028three\nfour';
  for (let size = 1; size < text.length; size++) {
    async function* pieces() {
      for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
    }
    const lines: string[] = [];
    for await (const line of linesOf(pieces())) lines.push(line);
    expect(lines).toEqual(text.split('\n'));
  }
});

it('a line that is longer than a document may be is refused before it fills the memory', async () => {
  const piece = 'x'.repeat(16 * 1024 * 1024);
  async function* endless() {
    for (;;) yield piece;
  }
  await expect(linesOf(endless()).next()).rejects.toThrow('one of its lines has more than 256 MB');
});
