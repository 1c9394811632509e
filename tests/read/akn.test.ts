import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { itemNumbers } from '../../src/read/akn/item-numbers.ts';
import { symbolOfLink } from '../../src/read/akn/links.ts';
import { isAkn, readAkn } from '../../src/read/akn.ts';
import { ReadError } from '../../src/read/source.ts';
import { aknFile } from './akn-file.ts';

describe('readAkn', () => {
  const { text, language, record } = readAkn(aknFile(), 'invented.xml');

  it('gives the text as a PDF would show it: a line for each block, the notes at the end', () => {
    expect(text).toBe(
      [
        'A/RES/90/7',
        'Agenda item 14 (a)',
        'Bridges: building of bridges',
        'Resolution adopted by the General Assembly on 7 December 2035',
        '[on the report of the Second Committee (A/90/439, para. 20)]',
        '90/7.',
        'Building of bridges',
        'The General Assembly,',
        'Recalling its resolution 61/7 of 4 May 2007, on bridges,1 and ferries,',
        '1. Takes note of the report & its annex;2',
        '__________________',
        '1 Resolution 217 A (III).',
        '2 A/90/12.\n',
      ].join('\n\n'),
    );
  });

  it('gives what the file says about the document', () => {
    expect(language).toBe('en');
    expect({ ...record, links: [] }).toEqual({
      symbol: 'A/RES/90/7',
      language: 'en',
      title: 'Building of bridges',
      adopted: '2035-12-07',
      published: '2035-12-17',
      items: [{ number: '14(a)', title: 'Bridges: building of bridges' }],
      meeting: 'A/90/PV.15',
      committee: 'A/C.2',
      papers: ['A/C.2/90/L.3', 'A/90/439'],
      reportParagraph: '20',
      sponsors: [
        'Chile, Cuba (on behalf of the States that are members of the Group of 77 and China), Bosnia and Herzegovina and Ghana',
      ],
      additionalSponsors: ['Japan and Trinidad and Tobago'],
      votes: {
        inFavour: ['CHILE', 'BOLIVIA (PLURINATIONAL STATE OF)'],
        against: ['NORWAY'],
        abstaining: ['RURITANIA'],
      },
      withoutVote: false,
      subjects: [
        { name: 'bridge building', scheme: 'UNBIS', href: 'http://example.org/1' },
        { name: 'SDG 9', scheme: 'SDGO', href: 'http://example.org/sdg/9' },
        { name: 'Bridge Convention (1999)', scheme: 'DHLAUTH' },
      ],
      links: [],
    });
  });

  it('says where the linked words stand', () => {
    expect(record?.links.map(({ symbol, start, end }) => [symbol, text.slice(start, end)])).toEqual([
      ['A/RES/61/7', '61/7'],
      ['A/RES/217(III)', '217 A (III)'],
    ]);
  });

  it('leaves out what the file leaves out', () => {
    const bare = readAkn(
      aknFile({ keywords: '', steps: '', voting: '<voting outcome="adoptedWithoutVote"/>' }),
      'x.xml',
    );
    expect(bare.record).toMatchObject({ sponsors: [], additionalSponsors: [], subjects: [], withoutVote: true });
    expect(bare.record?.votes).toBeUndefined();
    expect(bare.record?.meeting).toBeUndefined();
  });

  it('takes the symbol without its white space, for a part of a resolution and for several parts', () => {
    const symbolOf = (symbol: string) => readAkn(aknFile({ symbol }), 'x.xml').record?.symbol;
    expect(symbolOf('A/RES/90/235 B')).toBe('A/RES/90/235B');
    expect(symbolOf('A/RES/90/84 A-B')).toBe('A/RES/90/84A-B');
  });

  it('names several items only where each has a name', () => {
    const itemsOf = (itemNames: readonly string[]) =>
      readAkn(aknFile({ item: 'Agenda items 14 and 72 (b)', itemNames }), 'x.xml').record?.items;
    expect(itemsOf(['Bridges', 'Ferries'])).toEqual([
      { number: '14', title: 'Bridges' },
      { number: '72(b)', title: 'Ferries' },
    ]);
    expect(itemsOf(['Bridges'])).toEqual([{ number: '14' }, { number: '72(b)' }]);
  });

  it('joins a number that is linked in two pieces', () => {
    const body =
      '<p>See <a href="https://undocs.org/A/RES/1514(XV)">1514</a> <a href="https://undocs.org/A/RES/1514(XV)">(XV)</a>.</p>';
    const { text: words, record: data } = readAkn(aknFile({ body }), 'x.xml');
    expect(data?.links.map(({ start, end }) => words.slice(start, end))).toEqual(['1514 (XV)']);
  });

  it('refuses other XML, and a document without text', () => {
    expect(isAkn('<html></html>')).toBe(false);
    expect(() => readAkn('<html>No</html>', 'other.xml')).toThrow(ReadError);
    expect(() => readAkn('<html>No</html>', 'other.xml')).toThrow('Reading other.xml failed: it is no Akoma Ntoso');
    expect(() => readAkn('<akomaNtoso><meta/></akomaNtoso>', 'empty.xml')).toThrow(
      'empty.xml failed: it holds no text',
    );
  });
});

it.each([
  ['Agenda item 69 (a)', ['69(a)']],
  ['议程项目69(a)', ['69(a)']],
  ['议程项目20和78（aa）', ['20', '78(aa)']],
  ['Point 69 a) de l’ordre du jour', ['69(a)']],
  ['Пункт 69 а) повестки дня', ['69(a)']],
  ['Пункты 13 и 72 с) повестки дня', ['13', '72(c)']],
  ['Temas 14 y 121 del programa', ['14', '121']],
  ['البند 69 (أ) من جدول الأعمال', ['69(a)']],
  ['البند 99 (ج ج) من جدول الأعمال', ['99(cc)']],
  ['البند 127 (ت) من جدول الأعمال', ['127(v)']],
  ['Agenda item', []],
])('items of a cover: %s', (printed, expected) => {
  expect(itemNumbers(printed)).toEqual(expected);
});

it.each([
  ['https://undocs.org/en/A/RES/46/182', 'A/RES/46/182'],
  ['https://undocs.org/ch/a/res/217(iii)', 'A/RES/217(III)'],
  ['http://undocs.org/A/RES/1874%20(S-IV)', 'A/RES/1874(S-IV)'],
  ['https://undocs.org/en/A/hrc/RES/45/8', 'A/HRC/RES/45/8'],
  ['https://undocs.org/en/A/RES/57/130a-b', 'A/RES/57/130A-B'],
  ['https://www.undocs.org/A/77/6(Sect.2)/corr.1', 'A/77/6(Sect.2)/Corr.1'],
  ['https://undocs.org/en//en/A/RES/217 (III)', 'A/RES/217(III)'],
  ['https://undocs.org/ch/A/RES/59/19?x=1#2', 'A/RES/59/19'],
  ['https://docs.un.org/fr/FCCC/CP/2015/10/Add.1', 'FCCC/CP/2015/10/Add.1'],
  ['https://undocs.org/en/A/34/45(supp)', 'A/34/45'],
  ['https://undocs.org/en/75/123', undefined],
  ['https://undocs.org/', undefined],
  ['https://example.org/A/RES/46/182', undefined],
  ['https://undocs.org/en/%E0%A4', undefined],
])('link %s', (href, expected) => {
  expect(symbolOfLink(href)).toBe(expected);
});

const SHARED = resolve(PACKAGE_ROOT, '..', 'shared');
const CORPUS = join(SHARED, 'corpus', 'general-assembly');
const there = existsSync(CORPUS);

it('the corpus is there where CI runs', () => {
  expect(there || process.env.CI === undefined).toBe(true);
});

describe.skipIf(!there)('the corpus (skipped where ../shared is not there)', () => {
  it('gives the text that the yardstick gives, and every link that it sees', { timeout: 120_000 }, async () => {
    const { canonical, readResolution } = (await import(join(SHARED, 'score', 'akn.mjs'))) as {
      canonical: (symbol: string) => string;
      readResolution: (xml: string) => { text: string; references: { symbol: string }[] };
    };
    let files = 0;
    for (const folder of ['76/Chinese', '76/English', '77/Arabic', '77/Chinese', '77/French', '77/Russian']) {
      const names = readdirSync(join(CORPUS, folder));
      for (const name of names.filter((_, index) => index % 3 === 0)) {
        const xml = readFileSync(join(CORPUS, folder, name), 'utf8');
        const expected = readResolution(xml);
        const { text, record } = readAkn(xml, name);
        expect(text === expected.text, name).toBe(true);
        const linked = new Set(record?.links.map(({ symbol }) => canonical(symbol)));
        expect(
          expected.references.filter(({ symbol }) => !linked.has(symbol)),
          name,
        ).toEqual([]);
        files += 1;
      }
    }
    expect(files).toBeGreaterThan(500);
  });
});
