import { describe, expect, test } from 'vitest';
import type { Edition } from '../../graph/model.ts';
import {
  choose,
  documentShows,
  type HeldEdition,
  type Holder,
  itemShows,
  resolutionShows,
  sessionShows,
  tally,
} from '../../src/load/derive.ts';
import type { Header } from '../../src/load/document.ts';
import { searchText } from '../../src/load/properties.ts';

const says = (document: string, values: Record<string, string>) => ({ document, says: values });

describe('of several values', () => {
  test.each([
    ['none', [], undefined],
    ['an empty one does not count', [['A', '']], undefined],
    [
      'the one of most documents',
      [
        ['A', 'x'],
        ['B', 'y'],
        ['C', 'y'],
      ],
      'y',
    ],
    [
      'a document that says it twice counts once',
      [
        ['A', 'x'],
        ['A', 'x'],
        ['B', 'y'],
        ['C', 'y'],
      ],
      'y',
    ],
    [
      'of as many, the one of the smallest document',
      [
        ['B', 'x'],
        ['A', 'y'],
      ],
      'y',
    ],
    [
      'of one document, the smallest',
      [
        ['A', 'y'],
        ['A', 'x'],
      ],
      'x',
    ],
  ] as [string, [string, string][], string | undefined][])('%s', (_name, said, expected) => {
    expect(
      choose(
        tally(
          said.map(([document, value]) => says(document, { title: value })),
          'title',
        ),
      ),
    ).toBe(expected);
  });
});

test('a session shows numbers and dates, each chosen by itself', () => {
  const reports = [
    says('A', { ordinal: '3', startDate: '2001-05-02', endDate: '', place: 'Rome', sittings: '' }),
    says('B', { ordinal: '3', startDate: '2001-05-03', endDate: '2001-05-04', place: '', sittings: '4' }),
  ];
  const shown = { ordinal: 3, startDate: '2001-05-02', endDate: '2001-05-04', place: 'Rome', sittings: 4 };
  expect(sessionShows(reports)).toEqual(shown);
  expect(sessionShows([])).toEqual({ ordinal: null, startDate: null, endDate: null, place: null, sittings: null });
});

test('an item shows a title in each language, and is found by them', () => {
  const shown = itemShows('S/1#2', [
    says('A', { title: 'Pens', language: 'en' }),
    says('B', { title: 'Plumes', language: 'fr' }),
  ]);
  expect(shown).toMatchObject({
    titleEn: 'Pens',
    titleFr: 'Plumes',
    titleZh: null,
    search: searchText(['S/1#2', 'Pens', 'Plumes']),
  });
});

const edition = (edition: Edition, symbols: string[], header: Partial<Header> = {}): HeldEdition => ({
  edition,
  symbols,
  header: { source: 'a.txt', language: 'en', kind: 'REPORT', title: '', draft: false, issued: null, ...header },
});
const holder = (id: string, symbols: string[], header: Partial<Header> = {}): Holder => ({
  id,
  editions: [edition('en', symbols, header)],
});

describe('a document', () => {
  const others = [
    says('B', { title: 'As others call it', language: 'en' }),
    says('B', { title: 'Titre', language: 'fr' }),
  ];

  test('that is loaded shows its own title in its own language, and what others say in other languages', () => {
    expect(
      documentShows('A', others, ['C'], [holder('A', ['A', 'C'], { title: 'Own', issued: '2001' })]),
    ).toMatchObject({
      titleEn: 'Own',
      titleFr: 'Titre',
      symbols: ['A', 'C'],
      issued: '2001',
      held: true,
    });
  });

  test('that is loaded without a title shows the title that others give it', () => {
    expect(documentShows('A', others, [], [holder('A', [])])).toMatchObject({
      titleEn: 'As others call it',
      symbols: [],
    });
  });

  test('that is the further symbol of a loaded one is held, and has no text of its own', () => {
    const shown = documentShows('C', [], ['A'], [holder('A', ['A', 'C'], { title: 'Own' })]);
    expect(shown).toMatchObject({ held: true, symbols: ['A', 'C'], titleEn: null, kind: null, sources: null });
  });

  test('in several editions shows a title in each, and of the rest what the first says', () => {
    const editions = [
      edition('zh', ['A'], { language: 'zh', title: '报告', source: 'zh.txt' }),
      edition('en', ['A', 'C'], { issued: '2001', source: 'en.txt', draft: true }),
      edition('record', ['A'], { title: 'Recorded', source: 'data.jsonl' }),
    ];
    expect(documentShows('A', others, [], [{ id: 'A', editions }])).toMatchObject({
      titleZh: '报告',
      titleEn: 'Recorded',
      titleFr: 'Titre',
      symbols: ['A', 'C'],
      editions: ['zh', 'en', 'record'],
      sources: ['zh.txt', 'en.txt', 'data.jsonl'],
      draft: false,
      issued: '2001',
      held: true,
    });
  });

  test('of which only data is loaded is not held', () => {
    const editions = [edition('record', ['A'], { title: 'Recorded' })];
    expect(documentShows('A', [], [], [{ id: 'A', editions }])).toMatchObject({ titleEn: 'Recorded', held: false });
  });

  test('that is only mentioned is not held', () => {
    expect(documentShows('C', [], [], [])).toMatchObject({ held: false, symbols: ['C'], search: 'C' });
  });
});

describe('a resolution', () => {
  const titles = (language: string) => (language === 'en' ? [{ value: 'Others', documents: 1, first: 'B' }] : []);
  const dates = [{ value: '2000-01-02', documents: 1, first: 'B' }];

  test('shows what others say of it until its own text is loaded', () => {
    expect(resolutionShows('A/RES/1/1', titles, dates, [])).toMatchObject({
      titleEn: 'Others',
      date: '2000-01-02',
      held: false,
    });
    const own = holder('A/1/L.1', ['A/1/L.1', 'A/RES/1/1'], { kind: 'RESOLUTION', title: 'Own' });
    expect(resolutionShows('A/RES/1/1', titles, dates, [own])).toMatchObject({ titleEn: 'Own', held: true });
  });

  test('is not held because a report has its symbol', () => {
    expect(resolutionShows('A/RES/1/1', () => [], [], [holder('A/RES/1/1', ['A/RES/1/1'])])).toMatchObject({
      held: false,
    });
  });
});
