import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_LISTS, factsJsonSchema } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { FactsFileError, parseFacts, readFactsFile } from '../../src/read/facts-file.ts';

const line = (extra: object) => JSON.stringify({ source: 'a.txt', language: 'zh', kind: 'REPORT', ...extra });
const parse = (text: string) => parseFacts(text, 'facts.jsonl, line 3');

describe('parseFacts', () => {
  it('fills the lists that are left out', () => {
    const facts = parse(line({}));
    for (const list of FACT_LISTS) expect(facts[list]).toEqual([]);
    expect(facts).toMatchObject({ title: '', draft: false, symbols: [], issued: null, sameItems: [], paragraphs: [] });
  });

  it.each([
    ['no JSON', '{', /facts\.jsonl, line 3 failed: it is no JSON/],
    [
      'a missing field',
      '{"source":"a","kind":"REPORT"}',
      /field language is missing: Invalid option: expected one of "zh"/,
    ],
    ['a wrong date', line({ issued: '5 May' }), /field issued is "5 May": expected a date such as 2018-05-28/],
    [
      'a wrong role',
      line({ attendance: [{ mention: 'X', kind: 'STATE', code: 'CN', role: 'GUEST', sessions: [], para: '1' }] }),
      /field attendance\[0\]\.role is "GUEST": Invalid option: expected one of "PARTY"/,
    ],
    [
      'a code in lower case',
      line({ votes: [{ code: 'cn', choice: 'AGAINST', para: '1' }] }),
      /field votes\[0\]\.code is "cn": expected an ISO 3166-1 alpha-2 code/,
    ],
    [
      'a fact without its paragraph',
      line({ documentMentions: [{ symbol: 'A/1/2' }] }),
      /field documentMentions\[0\]\.para is missing/,
    ],
    [
      'a field that nobody knows',
      line({ references: [{ decision: 'A/RES/1/2', kind: 'RESOLUTION', relation: 'RECALLS', para: '1', verb: 'x' }] }),
      /field references\[0\] has "verb", which the format does not know/,
    ],
    ['two mistakes', line({ issued: 'x', draft: 'no' }), /\(and 1 more\)/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(FactsFileError);
    expect(() => parse(text)).toThrow(message);
  });
});

describe('readFactsFile', () => {
  it('reads a document a line, over blank lines, a mark and separators inside strings; an empty file is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recalling-facts-'));
    const file = join(folder, 'facts.jsonl');
    const titles = ['one\u2028two', 'three'];
    await writeFile(file, `\ufeff${titles.map((title) => `${line({ title })}\r\n\n`).join('')}`);
    const read: string[] = [];
    for await (const facts of readFactsFile(file)) read.push(facts.title);
    expect(read).toEqual(titles);
    await writeFile(file, '\n');
    await expect(readFactsFile(file).next()).rejects.toThrow(/facts\.jsonl failed: it is empty/);
    await expect(readFactsFile(join(folder, 'gone.jsonl')).next()).rejects.toThrow(
      /gone\.jsonl failed: there is no such file/,
    );
    await rm(folder, { recursive: true });
  });
});

it('graph/facts.schema.json is up to date (npm run facts-schema)', async () => {
  const written = JSON.parse(await readFile(join(PACKAGE_ROOT, 'graph', 'facts.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(factsJsonSchema())));
});
