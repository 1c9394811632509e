/** Whose decision a number is, and which number is meant: the report it is cited from, days, footnote marks, misprints. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { factsOf } from '../../src/resolve/facts.ts';

/** A resolution of the Assembly of 2031 with these paragraphs. */
const ofAssembly = (...paragraphs: readonly string[]): Facts =>
  factsOf({
    name: 'test.txt',
    text: [
      'A/RES/86/901',
      'Resolution adopted by the General Assembly on 15 December 2031',
      '86/901. Counting of lighthouses',
      'The General Assembly,',
      ...paragraphs,
      '',
    ].join('\n\n'),
    encoding: 'utf-8',
  });

/** A resolution of the Assembly in Chinese. */
const ofZhAssembly = (...paragraphs: readonly string[]): Facts =>
  factsOf({
    name: 'test.txt',
    text: ['A/RES/86/901', '2031年12月15日大会决议', '86/901. 灯塔的统计', '大会，', ...paragraphs, ''].join('\n\n'),
    encoding: 'utf-8',
  });

const said = ({ references, unidentified }: Facts): string[] => [
  ...references.map(({ decision, date, printed }) =>
    [decision, date, printed && `printed ${printed}`].filter((part) => part !== undefined).join(' '),
  ),
  ...unidentified.map(({ mention }) => `? ${mention}`),
];

describe('a number cited from a report is of the body that reports', () => {
  it.each([
    ['Recalling the Plan (Supplement No. 53 (A/65/53), chap. III, sect. A, resolution 14/3),', 'A/HRC/RES/14/3'],
    ['Recalling the Plan (A/77/53/Add.1, chap. III, sect. A, resolution 51/4),', 'A/HRC/RES/51/4'],
    ['Recalling the Plan (A/52/25, annex, decision 19/1),', 'UNEP/GC/DEC/19/1'],
    ['Recalling the Plan (A/69/25, annex, resolution 1/15),', 'UNEP/EA/RES/1/15'],
    ['Recalling the Plan (E/2022/30, chap. I, sect. D, resolution 31/1),', 'E/CN.15/RES/31/1'],
    ['Recalling the Plan (CTOC/COP/2030/10, sect. I.A, resolution 15/1),', 'CTOC/COP/RES/15/1'],
    // The Assembly's own document says nothing of whose an annexed text is.
    ['Recalling the Plan (A/56/1026, annex II, resolution 14/221),', '? 14/221'],
    // What stands between is more than the place in the report.
    ['Recalling the report (A/65/53) of its friends in good faith and resolution 64/3,', 'A/RES/64/3'],
  ])('%s', (text, decision) => expect(said(ofAssembly(text))).toContain(decision));

  it.each([
    ['回顾该计划(《补编第53号》(A/65/53)，第三章，A节，第14/3号决议)，', 'A/HRC/RES/14/3'],
    ['回顾该计划(UNEP/CBD/COP/12/29号文件，第一节，第XII/7号决定)，', 'CBD/COP/DEC/XII/7'],
  ])('%s', (text, decision) => expect(said(ofZhAssembly(text))).toContain(decision));

  it('the footnote says of whom the number in the text is', () => {
    const facts = ofAssembly(
      'Recalling resolution 14/3 on lighthouses,1',
      '1. Counts them.',
      '_____________',
      '1 Supplement No. 53 (A/65/53), chap. III, sect. A, resolution 14/3.',
    );
    expect(said(facts)).toEqual(['A/HRC/RES/14/3', 'A/HRC/RES/14/3']);
  });
});

describe('who acts under a decision is not whose it is', () => {
  it.each([
    ['强调经济及社会理事会根据2021年6月25日第75/290 B号决议工作，', 'A/RES/75/290B 2021-06-25'],
    ['回顾经济及社会理事会根据其第2021/18号决议所做的工作，', 'E/RES/2021/18'],
    ['回顾大会关于灯塔的2019年12月18日第74/120号和以往各项决议，', 'A/RES/74/120 2019-12-18'],
  ])('%s', (text, decision) => expect(said(ofZhAssembly(text))).toEqual([decision]));
});

describe('the day of a list is that of the number it fits', () => {
  it.each([
    ['Recalling its resolutions 58/1 and 58/2 of 8 October 2003,', ['A/RES/58/1 2003-10-08', 'A/RES/58/2 2003-10-08']],
    [
      'Recalling its resolutions 55/7, 57/141 and 64/71 of 4 December 2009,',
      ['A/RES/55/7', 'A/RES/57/141', 'A/RES/64/71 2009-12-04'],
    ],
    [
      'Recalling the Commission on Narcotic Drugs and resolutions 70/299 and 72/305 of 23 July 2018,',
      ['A/RES/70/299', 'A/RES/72/305 2018-07-23'],
    ],
  ])('%s', (text, decisions) => expect(said(ofAssembly(text))).toEqual(decisions));

  it('a day stands before what the decision is about, commas and all', () => {
    const text = '又回顾麻醉药品委员会2022年3月18日关于加强合作，处理灯塔与港口之间的联系的第65/2号决议，';
    expect(said(ofZhAssembly(text))).toEqual(['E/CN.7/RES/65/2 2022-03-18']);
  });
});

describe('bodies that adopt nothing of their own', () => {
  it.each([
    [
      'Approves the budget for the Joint Inspection Unit in its resolution 77/263 A of 30 December 2022;',
      'A/RES/77/263A 2022-12-30',
    ],
    [
      'Recalling the mandate given to the Disarmament Commission by its decision 52/492 of 8 September 1998,',
      'A/DEC/52/492 1998-09-08',
    ],
  ])('%s', (text, decision) => expect(said(ofAssembly(text))).toEqual([decision]));

  it('a generic name that nobody was called by is no owner', () => {
    expect(said(ofAssembly('Recalling that the Conference, in its decision XII/3, counted lighthouses,'))).toEqual([
      '? XII/3',
    ]);
  });
});

describe('a number and a day that contradict each other', () => {
  it('whose it is, is said: the number is as printed', () => {
    expect(said(ofAssembly('Recalling its resolution 76/126 of 10 December 2020,'))).toEqual([
      'A/RES/76/126 2020-12-10',
    ]);
  });

  it('all others of the list are of one body: the number is as printed', () => {
    const facts = ofAssembly(
      'Recalling resolutions 75/126 of 10 December 2020, 76/128 of 11 December 2020 and 77/30 of 7 December 2022,',
    );
    expect(said(facts)).toContain('A/RES/76/128 2020-12-11');
  });

  it.each([
    // The last resolutions that were numbered so are of 1975.
    ['Recalling resolution 990 (LIV) of 17 May 2022,', '? 990(LIV)'],
    ['Recalling resolution S-34/1 of 12 May 2022 of the Human Rights Council,', 'A/HRC/RES/S-34/1 2022-05-12'],
    // The Assembly had thirty-two special sessions by then, the Council thirty-four.
    ['Recalling resolution S-34/1 of 12 May 2022,', 'A/HRC/RES/S-34/1 2022-05-12'],
    ['Recalling its resolution S-1/32 of 2 June 2021,', 'A/RES/S-32/1 2021-06-02 printed S-1/32'],
  ])('%s', (text, decision) => expect(said(ofAssembly(text))).toEqual([decision]));

  it('nobody says whose it is: not identified', () => {
    expect(said(ofAssembly('Recalling resolution 76/126 of 10 December 2020,'))).toEqual(['? 76/126']);
  });

  it('the document prints one other number of that day, a slip away: a misprint, repaired and marked', () => {
    const facts = ofAssembly(
      'Recalling its resolution 61/222 of 20 December 2006 on lighthouses,',
      'Recalling also its resolution 62/222 of 20 December 2006,',
    );
    expect(said(facts)).toEqual(['A/RES/61/222 2006-12-20', 'A/RES/61/222 2006-12-20 printed 62/222']);
  });

  it('two others are as near: as printed', () => {
    const facts = ofAssembly(
      'Recalling its resolutions 61/222 of 20 December 2006 and 61/202 of 20 December 2006,',
      'Recalling also its resolution 61/212 of 20 December 2007,',
    );
    expect(said(facts).at(-1)).toBe('A/RES/61/212 2007-12-20');
  });
});

describe('a footnote mark that is printed close to a number', () => {
  const note = (mark: number) => `${mark} See the list of lighthouses, part ${'ABCDEFG'[mark]}.`;
  const withNotes = (count: number, ...paragraphs: readonly string[]): Facts =>
    ofAssembly(...paragraphs, '_____________', ...Array.from({ length: count }, (_, index) => note(index + 1)));

  it('no session had so many', () => {
    const facts = withNotes(1, 'Recalling its resolution 59/3001 and its annex,', '1. Counts them.');
    expect(said(facts)).toEqual(['A/RES/59/300 printed 59/3001']);
  });

  it('the number without the mark is printed elsewhere', () => {
    const facts = withNotes(1, 'Recalling its resolution 76/201 on lighthouses,', '1. Reaffirms resolution 76/20;');
    expect(said(facts)).toEqual(['A/RES/76/20 printed 76/201', 'A/RES/76/20']);
  });

  it('the number before held the mark before', () => {
    const facts = withNotes(
      2,
      'Recalling Human Rights Council resolutions 20/151, 35/42 and 41/6 on lighthouses,',
      '1. Counts them.',
    );
    expect(said(facts)).toEqual(['A/HRC/RES/20/15 printed 20/151', 'A/HRC/RES/35/4 printed 35/42', 'A/HRC/RES/41/6']);
  });

  it('another body would have it so: the number stays', () => {
    // The forty-sixth session of the Human Rights Council was in 2021, so the day would fit it.
    const facts = withNotes(2, 'Recalling resolutions 46/182 and 75/127 of 11 December 2020,', '1. Counts them.');
    expect(said(facts)).toEqual(['A/RES/46/182', 'A/RES/75/127 2020-12-11']);
  });

  it('nothing decides: the number stays', () => {
    expect(said(withNotes(1, 'Recalling its resolution 76/201 on lighthouses,', '1. Counts them.'))).toEqual([
      'A/RES/76/201',
    ]);
  });

  it('the mark stands elsewhere: the number stays', () => {
    const facts = withNotes(1, 'Recalling its resolution 76/201 on lighthouses,1', '1. Reaffirms resolution 76/20;');
    expect(said(facts)).toEqual(['A/RES/76/201', 'A/RES/76/20']);
  });
});

describe('Arabic', () => {
  const ofArabicAssembly = (text: string): Facts =>
    factsOf({
      name: 'test.txt',
      text: [
        'A/RES/86/901',
        'قرار اتخذته الجمعية العامة في 15 كانون الأول/ديسمبر 2031',
        'إن الجمعية العامة،',
        text,
        '',
      ].join('\n\n'),
      encoding: 'utf-8',
    });

  it.each([
    [
      'vowels and drawn out letters',
      'وإذ تشير إلى قراريْها 75/125 و 75/127 المؤرخين 11 كانون الأول/ديسمبر 2020،',
      ['A/RES/75/125 2020-12-11', 'A/RES/75/127 2020-12-11'],
    ],
    [
      'drawn out month',
      'وإذ تشير إلــى قرارهــا 61/222 المـــؤرخ 20 كانــون الأول/ديسـمبر 2006،',
      ['A/RES/61/222 2006-12-20'],
    ],
    [
      '"its" at the end of the word, with a wrong day',
      'وإذ تشير إلى قرارها 53/24 المؤرخ 10 تشرين الثاني/نوفمبر 1988،',
      ['A/RES/53/24 1988-11-10'],
    ],
    [
      'halves turned',
      'وإذ تشير إلى قرارها 14/76 المؤرخ 2 كانون الأول/ديسمبر 2021،',
      ['A/RES/76/14 2021-12-02 printed 14/76'],
    ],
    [
      'a body after the day',
      'وإذ ترحب بالقرار 11/6 المؤرخ 21 تشرين الأول/أكتوبر 2022 الذي اتخذه مجلس حقوق الإنسان،',
      ['A/HRC/RES/11/6 2022-10-21'],
    ],
  ])('%s', (_, text, decisions) => expect(said(ofArabicAssembly(text))).toEqual(decisions));
});

describe('a misprinted symbol', () => {
  const mentioned = (...paragraphs: readonly string[]): string[] => {
    const { documentMentions, references, unidentified } = ofAssembly(...paragraphs);
    return [
      ...documentMentions.map(({ symbol, printed }) => `${symbol}${printed ? ` printed ${printed}` : ''}`),
      ...references.map(({ decision, printed }) => `${decision}${printed ? ` printed ${printed}` : ''}`),
      ...unidentified.map(({ mention }) => `? ${mention}`),
    ];
  };

  it.each([
    ['a letter for a digit', ['Taking note of the report (A/85/6O),'], ['A/85/60 printed A/85/6O']],
    [
      'a letter too many, printed rightly elsewhere',
      ['1. Takes note of CTOC/COP/2030/10;', '2. Recalls CTOCC/COP/2030/10;'],
      ['CTOC/COP/2030/10', 'CTOC/COP/2030/10 printed CTOCC/COP/2030/10'],
    ],
    ['a series that nobody knows', ['1. Takes note of document LEGX/CONF.15/21;'], ['? LEGX/CONF.15/21']],
  ])('%s', (_, paragraphs, expected) => expect(mentioned(...paragraphs)).toEqual(expected));
});
