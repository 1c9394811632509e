import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { BuildError, buildStates, officialName, parseCsv, shortName, toLines } from '../../scripts/build-states.ts';

describe('CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a ""b"", c",d\n', [['a "b", c', 'd']]],
    ['"two\nlines",x\n', [['two\nlines', 'x']]],
    ['a,,\n', [['a', '', '']]],
    ['a,', [['a', '']]],
    ['\uFEFFa\n', [['a']]],
    ['', []],
  ])('%j is %j', (text, records) => {
    expect(parseCsv('x.csv', text).map(({ fields }) => fields)).toEqual(records);
  });

  it('numbers the lines on which records begin', () => {
    expect(parseCsv('x.csv', 'a\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '国', '"', ',', ' ', '\n', '\r\n') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (records) => {
        const text = records
          .map((fields) => `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('');
        expect(parseCsv('x.csv', text).map(({ fields }) => fields)).toEqual(records);
      }),
    );
  });

  it.each([
    ['a\n"b\n', /x\.csv, line 2, failed: a quotation mark/],
    ['a"b,c\n', /x\.csv, line 1, failed: a quotation mark/],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseCsv('x.csv', text)).toThrow(message);
  });
});

describe('names', () => {
  it.each([
    ["Albanie (l')", 'Albanie'],
    ['Afganistán (el)', 'Afganistán'],
    ['Emiratos Árabes Unidos (los)', 'Emiratos Árabes Unidos'],
    ['Gambia (the)', 'Gambia'],
    ['Iran (Islamic Republic of)', 'Iran (Islamic Republic of)'],
    ['Holy See (the) *', 'Holy See'],
    ['Côte d’Ivoire', "Côte d'Ivoire"],
  ])('short: %s is kept as %s', (printed, kept) => expect(shortName(printed)).toBe(kept));

  it.each([
    ['the Republic of Albania', 'Republic of Albania'],
    ["l'État d'Israël", "État d'Israël"],
    ['les Îles Salomon', 'Îles Salomon'],
    ['la República  de Cuba', 'República de Cuba'],
    ['El Salvador', 'El Salvador'],
    ['Thessaly', 'Thessaly'],
  ])('official: %s is kept as %s', (printed, kept) => expect(officialName(printed)).toBe(kept));
});

const LANGUAGE_NAMES = { Chinese: 'cn', English: 'en', French: 'fr', Spanish: 'es', Russian: 'ru', Arabic: 'ar' };
const COLUMNS = [
  'ISO3166-1-Alpha-2',
  'ISO3166-1-Alpha-3',
  'M49',
  'Region Name',
  'Sub-region Name',
  'is_independent',
  'CLDR display name',
  ...Object.entries(LANGUAGE_NAMES).flatMap(([name, code]) => [
    `UNTERM ${name} Short`,
    `UNTERM ${name} Formal`,
    `official_name_${code}`,
  ]),
];
/** A small table of country codes; columns that a row doesn't give are empty. */
const codes = (...rows: Record<string, string>[]) => ({
  file: 'codes.csv',
  content: [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map((fields) => `${fields.map((field) => `"${field}"`).join(',')}\n`)
    .join(''),
});
const ATLANTIS = {
  'ISO3166-1-Alpha-2': 'AT',
  'ISO3166-1-Alpha-3': 'ATL',
  M49: '4',
  'Region Name': 'Oceania',
  'Sub-region Name': 'Polynesia',
  is_independent: 'Yes',
  'CLDR display name': 'Atlantis Isle',
  'UNTERM English Short': 'Atlantis (Isle of)',
  'UNTERM English Formal': 'the Isle of Atlantis',
  official_name_en: 'Atlantis (Isle of)',
};
const FORMER = {
  file: 'former.csv',
  content: 'code,iso3,m49,region,subregion,from,until\nLMUR,,,Asia,Southern Asia,1900,1950\n',
};
const kept = (...lines: string[]) => ({
  file: 'names.csv',
  content: `${['code,language,kind,name,from,until', ...lines].join('\n')}\n`,
});
const build = (names: string[], ...rows: Record<string, string>[]) =>
  buildStates({ codes: codes(...rows), former: FORMER, names: kept(...names) });

describe('building the states', () => {
  it('merges the three tables and sorts by code', () => {
    expect(build(['LMUR,en,short,Lemuria,,', 'AT,en,former,Old Atlantis,1900,1960'], ATLANTIS)).toEqual([
      {
        code: 'AT',
        iso3: 'ATL',
        m49: '004',
        region: 'Oceania',
        subregion: 'Polynesia',
        names: [
          { language: 'en', kind: 'short', name: 'Atlantis (Isle of)' },
          { language: 'en', kind: 'official', name: 'Isle of Atlantis' },
          { language: 'en', kind: 'other', name: 'Atlantis Isle' },
          { language: 'en', kind: 'other', name: 'Atlantis' },
          { language: 'en', kind: 'former', name: 'Old Atlantis', from: 1900, until: 1960 },
        ],
      },
      {
        code: 'LMUR',
        region: 'Asia',
        subregion: 'Southern Asia',
        from: 1900,
        until: 1950,
        names: [{ language: 'en', kind: 'short', name: 'Lemuria' }],
      },
    ]);
  });

  it('shows the short name kept by hand and still knows that of the table', () => {
    const [state] = build(['AT,en,short,Atlantis,,'], ATLANTIS);
    expect(state?.names.filter(({ kind }) => kind === 'short')).toEqual([
      { language: 'en', kind: 'short', name: 'Atlantis' },
    ]);
    expect(state?.names).toContainEqual({ language: 'en', kind: 'other', name: 'Atlantis (Isle of)' });
  });

  it('leaves the names of other languages alone when it replaces one', () => {
    const row = { ...ATLANTIS, 'UNTERM French Short': 'Atlantis (les)' };
    const [state] = build(['AT,en,short,Atlantis,,'], row);
    expect(state?.names).toContainEqual({ language: 'fr', kind: 'short', name: 'Atlantis' });
  });

  it('takes no territories', () => {
    const territory = { ...ATLANTIS, 'ISO3166-1-Alpha-2': 'XT', is_independent: 'Territory of AT' };
    expect(build([], ATLANTIS, territory).map(({ code }) => code)).toEqual(['AT', 'LMUR']);
  });

  it.each([
    ['XX,en,short,X,,', /names\.csv, line 2, failed: there is no state XX/],
    ['AT,de,short,X,,', /line 2, failed: no language "de"/],
    ['AT,en,nick,X,,', /line 2, failed: no kind of name "nick"/],
    ['AT,en,former,X,long ago,', /line 2, failed: "long ago" is no year/],
    ['AT,en,other, X,,', /line 2, failed: the name is empty or has white space/],
    ['AT,en,other,,,', /line 2, failed: the name is empty/],
    ['AT,en,other,Atlantis Isle,,', /line 2, failed: AT has this name already/],
    ['AT,en,other,X', /line 2, failed: expected 6 fields, found 4/],
  ])('refuses the line %s', (line, message) => {
    expect(() => build([line], ATLANTIS)).toThrow(BuildError);
    expect(() => build([line], ATLANTIS)).toThrow(message);
  });

  it('says which column is missing', () => {
    const names = { file: 'names.csv', content: 'code,language,name\n' };
    expect(() => buildStates({ codes: codes(ATLANTIS), former: FORMER, names })).toThrow(
      /names\.csv failed: there is no column "kind"/,
    );
  });

  it('writes one object a line', () => {
    expect(toLines([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]\n');
  });
});

describe('states.json', () => {
  it('is what the script builds', (ctx) => {
    const table = join(PACKAGE_ROOT, '../shared/reference/country-codes.csv');
    if (!existsSync(table)) ctx.skip('the table of country codes is not here');
    const folder = join(PACKAGE_ROOT, 'graph/reference');
    const source = (file: string) => ({ file, content: readFileSync(file, 'utf8') });
    const built = buildStates({
      codes: source(table),
      former: source(join(folder, 'former-states.csv')),
      names: source(join(folder, 'state-names.csv')),
    });
    expect(readFileSync(join(folder, 'states.json'), 'utf8')).toBe(toLines(built));
  });
});
