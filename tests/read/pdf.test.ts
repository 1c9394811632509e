import { describe, expect, it } from 'vitest';
import { pdfText } from '../../src/read/pdf/pdf.ts';
import { lines, type Piece, pdfOf } from './pdf-file.ts';

const textOf = async (...pages: Piece[][]) => (await pdfText(pdfOf(pages))).split('\n').filter((line) => line !== '');

/** Four full lines and a short one. */
const PARAGRAPH = [
  '1. The Working Group on Firearms held its twelfth meeting in the hall of the Vienna centre and',
  'considered the responsibilities of States, the implementation of decisions, and many of the further',
  'matters that the Conference of the Parties had asked it to consider at its last regular session, the',
  'report of which is contained in document CTOC/COP/2030/10, together with the views of States and of',
  'observers.',
];
const PARAGRAPH_TEXT = PARAGRAPH.join(' ');

describe('a PDF', () => {
  it('has its lines put together into paragraphs', async () => {
    const second = ['2. The meeting was opened by the', 'Chair.'];
    expect(await textOf([...lines(PARAGRAPH), ...lines(second, { y: 172 })])).toEqual([
      PARAGRAPH_TEXT,
      '2. The meeting was opened by the',
      'Chair.',
    ]);
  });

  it('has paragraphs that go on over a page end, without running heads, page numbers and job numbers', async () => {
    const page = (number: number, body: Piece[]): Piece[] => [
      { text: 'CTOC/COP/WG.6/2031/3', x: 400, y: 40, size: 9 },
      ...body,
      { text: `${number}/3`, x: 70, y: 800, size: 9 },
      { text: 'V.31-04321', x: 480, y: 800, size: 9 },
    ];
    const text = await textOf(
      page(1, lines(PARAGRAPH.slice(0, 2))),
      page(2, lines(PARAGRAPH.slice(2, 4))),
      page(3, lines([PARAGRAPH[4] ?? '', '2. The end.'], { leading: 20 })),
    );
    expect(text).toEqual(['CTOC/COP/WG.6/2031/3', PARAGRAPH_TEXT, '2. The end.']);
  });

  it('has its footnotes at the end, and their marks glued to the words', async () => {
    const page = [
      ...lines(PARAGRAPH),
      { text: '1', x: 117, y: 144.5, size: 6 },
      ...lines(['2. It recalled decision 8/2'], { y: 172 }),
      { text: '2', x: 183, y: 168.5, size: 6 },
      ...lines(['The vote was put off.'], { x: 200, y: 172 }),
      ...lines(['1 Attended the first', 'meeting.', '2 See above.'], { y: 700, size: 8, leading: 10 }),
    ];
    expect(await textOf(page)).toEqual([
      `${PARAGRAPH_TEXT}1`,
      '2. It recalled decision 8/2² The vote was put off.',
      '__________________',
      '1 Attended the first meeting.',
      '2 See above.',
    ]);
  });

  it('is read column by column, but over both where a line is as wide as the page', async () => {
    const left = Array.from({ length: 8 }, (_, i) => `left column has line ${i + 1} of the words here`);
    const right = Array.from({ length: 8 }, (_, i) => `right column has line ${i + 1} of the words it`);
    const [title = ''] = PARAGRAPH;
    expect(
      await textOf([...lines([title], { y: 60 }), ...lines(left, { y: 100 }), ...lines(right, { x: 270, y: 103 })]),
    ).toEqual([title, [...left, ...right].join(' ')]);
  });

  it('has the rows of its tables on one line each, also over a page end', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, column) => ({ text, x: [70, 220, 320][column] ?? 0, y }));
    const [first = ''] = PARAGRAPH;
    expect(
      await textOf(
        [
          ...lines([first], { y: 600 }),
          ...row(640, ['Symbol', 'Item', 'Title']),
          ...row(660, ['CTOC/COP/2031/1', '1 (b)', 'Agenda']),
          ...row(680, ['CTOC/COP/2031/2/', '2', 'Report on the']),
        ],
        [...row(100, ['Add.1', '', 'implementation']), ...row(120, ['CTOC/COP/2031/3', '3', 'Note'])],
      ),
    ).toEqual([
      first,
      'Symbol\tItem\tTitle',
      'CTOC/COP/2031/1\t1 (b)\tAgenda',
      'CTOC/COP/2031/2/Add.1\t2\tReport on the implementation',
      'CTOC/COP/2031/3\t3\tNote',
    ]);
  });

  it.each([
    // A hyphen stays where the word has one elsewhere, and goes where it is written without.
    ['the non-', 'governmental bodies, and other non-governmental bodies', 'the non-governmental bodies'],
    ['the trans-', 'national crime, and transnational crime as well', 'the transnational crime'],
    ['document CTOC/COP/WG.6/', '2031/2 and others', 'document CTOC/COP/WG.6/2031/2 and'],
    ['from 26-', '29 May', 'from 26-29 May'],
    ['and/', 'or others', 'and/or others'],
    ['document CTOC/COP/WG.6/2031/Re', 'v.1 and others', 'CTOC/COP/WG.6/2031/Rev.1 and'],
  ])('joins "%s" and "%s"', async (before, after, joined) => {
    const filler = 'x'.repeat(Math.max(0, 84 - before.length));
    const [text = ''] = await textOf(lines([`${PARAGRAPH[0]}`, `${filler} ${before}`, `${after} in full.`]));
    expect(text).toContain(joined);
  });

  it('is read without what is turned and what is drawn twice', async () => {
    const twice = lines(['Annex'], { y: 300 });
    const water = { text: 'ADVANCE COPY', x: 200, y: 400, size: 60, turned: 40 };
    expect(await textOf([...lines(PARAGRAPH), water, ...twice, ...twice])).toEqual([PARAGRAPH_TEXT, 'Annex']);
  });

  it.each([
    ['a scan', pdfOf([[], []]), /it is a scan, whose pages are pictures; it needs character recognition first/],
    ['half a file', pdfOf([lines(PARAGRAPH)]).subarray(0, 500), /it stops before its end/],
    ['a torn file', Buffer.from('%PDF-1.4\nno objects\n%%EOF\n'), /it is no PDF, or is torn/],
    ['something else', Buffer.from('text'), /it is no PDF/],
  ])('is refused where it is %s', async (_, bytes, message) => {
    await expect(pdfText(new Uint8Array(bytes))).rejects.toThrow(message);
  });
});
