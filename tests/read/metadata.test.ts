import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentsIn } from '../../src/pipeline/documents.ts';
import { isMetadataFile, MetadataError, parseMetadata, readMetadataFile } from '../../src/read/metadata.ts';

const LINE = {
  symbol: 'A/RES/90/7',
  resolution_number: '90/7.',
  title: 'Building of bridges',
  session: 'Ninetieth session',
  adoption_meeting: '15th plenary meeting',
  adoption_date: '7 December 2035',
  originating_document: 'A/90/439, para. 20',
  report_paragraph: '20',
  committee: 'Second Committee',
  agenda_item: 'Agenda item 14 (a)',
  agenda_item_name: 'Bridges: building of bridges',
  adoption_type: 'By a recorded vote',
  MS_in_favour_count: '2',
  pv: 'A/90/PV.15',
  MS_in_favour: ['CHILE', ' BOLIVIA (PLURINATIONAL STATE OF) '],
  MS_against: ['NORWAY'],
  MS_abstaining: [],
  sponsors: ['CHILE', 'CUBA, ON BEHALF OF THE STATES THAT ARE MEMBERS OF THE GROUP OF 77 AND CHINA', ''],
  additional_sponsors: ['JAPAN'],
  SDGs: ['9'],
  subjects: [
    ['BRIDGES', 'UNBIS Thesaurus'],
    ['Bridge Convention (1999)', 'DHLAUTH'],
    ['14a', 'A/90/251'],
  ],
};
const line = (change: Record<string, unknown> = {}) => JSON.stringify({ ...LINE, ...change });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-metadata-'));
});
afterAll(() => rm(folder, { recursive: true }));
const write = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('a line of metadata', () => {
  it('is read into what the data say of a document', () => {
    expect(parseMetadata(line(), 'metadata.jsonl, line 1')).toEqual({
      symbol: 'A/RES/90/7',
      language: 'en',
      title: 'Building of bridges',
      adopted: '2035-12-07',
      items: [{ number: '14(a)', title: 'Bridges: building of bridges' }],
      meeting: 'A/90/PV.15',
      committee: 'A/C.2',
      papers: ['A/90/439'],
      reportParagraph: '20',
      sponsors: ['CHILE', 'CUBA, ON BEHALF OF THE STATES THAT ARE MEMBERS OF THE GROUP OF 77 AND CHINA'],
      additionalSponsors: ['JAPAN'],
      votes: { inFavour: ['CHILE', 'BOLIVIA (PLURINATIONAL STATE OF)'], against: ['NORWAY'], abstaining: [] },
      withoutVote: false,
      subjects: [
        { name: 'BRIDGES', scheme: 'UNBIS' },
        { name: 'Bridge Convention (1999)', scheme: 'DHLAUTH' },
        { name: 'SDG 9', scheme: 'SDGO' },
      ],
      links: [],
    });
  });

  it('leaves out what is empty or said not to apply', () => {
    const record = parseMetadata(
      line({
        report_paragraph: 'N.A.',
        committee: 'Without reference to a Main Committee',
        adoption_type: 'Without a vote',
        agenda_item_name: '',
        pv: null,
        adoption_date: 'N.A.',
        sponsors: null,
        subjects: undefined,
      }),
      'x',
    );
    expect(record.reportParagraph).toBeUndefined();
    expect(record.committee).toBeUndefined();
    expect(record.votes).toBeUndefined();
    expect(record.withoutVote).toBe(true);
    expect(record.items).toEqual([{ number: '14(a)', title: undefined }]);
    expect(record.meeting).toBeUndefined();
    expect(record.adopted).toBeUndefined();
    expect(record.sponsors).toEqual([]);
    expect(record.subjects).toEqual([{ name: 'SDG 9', scheme: 'SDGO' }]);
  });

  it('names the drafts with their additions', () => {
    const record = parseMetadata(line({ originating_document: 'A/90/L.3 and A/90/L.3/Add.1' }), 'x');
    expect(record.papers).toEqual(['A/90/L.3', 'A/90/L.3/Add.1']);
  });

  it('gives several items no name, since one field names them all', () => {
    const record = parseMetadata(
      line({ agenda_item: 'Agenda items 14 and 72', agenda_item_name: 'Bridges Ferries' }),
      'x',
    );
    expect(record.items).toEqual([
      { number: '14', title: undefined },
      { number: '72', title: undefined },
    ]);
  });

  it.each([
    ['{"symbol":', /Reading m\.jsonl, line 3 failed: it is no JSON/],
    [line({ symbol: 'seven' }), /line 3 failed: field symbol: expected a symbol such as A\/RES\/77\/1/],
    [line({ sponsors: 'CHILE' }), /line 3 failed: field sponsors: /],
    ['[]', /line 3 failed: field \(the whole line\)/],
  ])('is refused where it breaks the format: %.40s', (text, message) => {
    expect(() => parseMetadata(text, 'm.jsonl, line 3')).toThrow(MetadataError);
    expect(() => parseMetadata(text, 'm.jsonl, line 3')).toThrow(message);
  });
});

describe('a file of metadata', () => {
  const all = async <T>(entries: AsyncIterable<T>): Promise<T[]> => {
    const list: T[] = [];
    for await (const entry of entries) list.push(entry);
    return list;
  };

  it('is told from a file of facts by what it holds', async () => {
    expect(await isMetadataFile(await write('a.jsonl', `\n${line()}\n`))).toBe(true);
    expect(await isMetadataFile(await write('b.jsonl', `\ufeff${line()}\n`))).toBe(true);
    const facts = { source: 'a.txt', language: 'en', kind: 'OTHER', symbols: ['A/1'] };
    expect(await isMetadataFile(await write('c.jsonl', `${JSON.stringify(facts)}\n`))).toBe(false);
    expect(await isMetadataFile(await write('d.jsonl', 'no JSON "symbol" "adoption_type"'))).toBe(false);
    expect(await isMetadataFile(await write('e.jsonl', ''))).toBe(false);
    expect(await isMetadataFile(join(folder, 'gone.jsonl'))).toBe(false);
  });

  it('names each document by the file and its symbol', async () => {
    const path = await write('metadata.jsonl', `${line()}\n\n${line({ symbol: 'A/RES/90/84 A-B' })}\n`);
    expect((await all(readMetadataFile(path))).map(({ name }) => name)).toEqual([
      'metadata.jsonl#A/RES/90/7',
      'metadata.jsonl#A/RES/90/84A-B',
    ]);
  });

  it('gives a document of facts for each line', async () => {
    const path = await write('two.jsonl', `${line()}\n${line({ symbol: 'A/RES/90/8' })}\n`);
    const { count, facts } = await documentsIn(path);
    const documents: Facts[] = await all(facts);
    expect(count).toBe(2);
    expect(documents.map(({ source, edition, kind, symbols }) => [source, edition, kind, ...symbols])).toEqual([
      ['two.jsonl#A/RES/90/7', 'record', 'RESOLUTION', 'A/RES/90/7'],
      ['two.jsonl#A/RES/90/8', 'record', 'RESOLUTION', 'A/RES/90/8'],
    ]);
  });

  it('is refused as a whole where one line breaks the format', async () => {
    const path = await write('bad.jsonl', `${line()}\n${line({ symbol: '' })}\n`);
    await expect(documentsIn(path)).rejects.toThrow(/bad\.jsonl, line 2 failed: field symbol/);
  });
});
