import { describe, expect, it } from 'vitest';
import { en } from '../../graph/grammar/en/en.ts';
import { readsMeetings } from '../../graph/grammar/grammar.ts';
import { zh } from '../../graph/grammar/zh/zh.ts';
import { datesIn, eachDay } from '../../src/extract/dates.ts';
import { itemNumbers, parentOf } from '../../src/extract/item-numbers.ts';
import { toNumber } from '../../src/extract/numbers.ts';
import { extracted } from './extracted.ts';

const listed = (text: string): string[] => extracted(text).agenda.map(({ number, title }) => `${number} ${title}`);

describe('numbers of items', () => {
  it.each([
    ['3, 4 (a) and (b) and 6 to 8', '3 4(a) 4(b) 6 7 8'],
    ['3 (a)–(d)', '3(a) 3(b) 3(c) 3(d)'],
    ['3(a)至(c)、5和7', '3(a) 3(b) 3(c) 5 7'],
    ['2 (a) (ii)', '2(a)(ii)'],
    ['15 and 18', '15 18'],
    ['3（a）和（b）', '3(a) 3(b)'],
  ])('%s', (printed, expected) => {
    expect(itemNumbers(printed).join(' ')).toBe(expected);
  });

  it.each([
    ['3', undefined],
    ['3(b)', '3'],
    ['3(b)(ii)', '3(b)'],
  ])('%s is under %s', (number, parent) => {
    expect(parentOf(number)).toBe(parent);
  });
});

describe('ordinals and counts', () => {
  it.each([
    ['one hundred and first', 101],
    ['hundredth', 100],
    ['forty-second', 42],
    ['118th', 118],
    ['twelve', 12],
    ['twenty-one', 21],
    ['七十七', 77],
  ])('%s is %i', (printed, value) => {
    expect(toNumber(printed)).toBe(value);
  });
});

describe('days', () => {
  const days = (text: string, grammar: typeof en) => {
    if (!readsMeetings(grammar)) throw new Error('The grammar reads no meetings');
    return datesIn(text, grammar).map(({ start, end, isRange }) =>
      [start, ...(isRange ? [end] : [])].map(({ year, month, day }) => `${year ?? '-'}/${month}/${day}`).join('–'),
    );
  };

  it.each([
    ['on 5 and 6 May 2031', ['2031/5/5', '2031/5/6']],
    ['on 5, 6 and 9 May', ['-/5/5', '-/5/6', '-/5/9']],
    ['from 28 November to 2 December 2031', ['2031/11/28–2031/12/2']],
    ['30 December 2030–3 January 2031', ['2030/12/30–2031/1/3']],
    ['30 December to 3 January 2031', ['2030/12/30–2031/1/3']],
    ['6 December 2030 and 19–23 May 2031', ['2030/12/6', '2031/5/19–2031/5/23']],
  ])('%s', (text, expected) => {
    expect(days(text, en)).toEqual(expected);
  });

  it.each([
    ['2031年5月5日和6日', ['2031/5/5', '2031/5/6']],
    ['2031年5月5日、6日和9日', ['2031/5/5', '2031/5/6', '2031/5/9']],
    ['5月28日至6月3日', ['-/5/28–-/6/3']],
    ['2031年10月9日至11月2日', ['2031/10/9–2031/11/2']],
  ])('%s', (text, expected) => {
    expect(days(text, zh)).toEqual(expected);
  });

  it('of a range are counted out, unless they are too many', () => {
    if (!readsMeetings(en)) throw new Error('The grammar reads no meetings');
    const [range] = datesIn('30 May to 2 June 2031', en);
    expect(range && eachDay(range, 7).map(({ month, day }) => `${month}/${day}`)).toEqual([
      '5/30',
      '5/31',
      '6/1',
      '6/2',
    ]);
    expect(range && eachDay(range, 3)).toEqual([]);
  });
});

describe('the agenda that a document lists', () => {
  it.each<[string, string, string[]]>([
    [
      'after words of adoption, with sub-items of sub-items',
      '1. At the same meeting, the agenda was adopted as follows:\n\n1. Opening of the session.\n\n2. Sheep:\n\n(a) Wool:\n\n(i) Grey wool;\n\n(ii) White wool;\n\n(b) Lambs.\n\n3. Other matters.\n\n2. The session went on.',
      [
        '1 Opening of the session',
        '2 Sheep',
        '2(a) Wool',
        '2(a)(i) Grey wool',
        '2(a)(ii) White wool',
        '2(b) Lambs',
        '3 Other matters',
      ],
    ],
    [
      'as orally amended',
      '1. The Committee adopted by consensus the following agenda, as orally amended:\n\n1. Opening.\n\n2. Sheep.\n\n3. Report.\n\n2. The meeting went on.',
      ['1 Opening', '2 Sheep', '3 Report'],
    ],
    [
      'not a list of other things',
      '1. The Committee agreed on the following steps:\n\n1. Opening.\n\n2. Sheep.\n\n2. The meeting went on.',
      [],
    ],
    [
      '议程如下',
      '1. 会议议程如下：\n\n1. 会议开幕。\n\n2. 绵羊：\n\n(a) 羊毛；\n\n(b) 羔羊。\n\n3. 其他事项。\n\n2. 会议继续进行。',
      ['1 会议开幕', '2 绵羊', '2(a) 羊毛', '2(b) 羔羊', '3 其他事项'],
    ],
    [
      '通过了经修订的临时议程',
      '1. 委员会通过了经修订的临时议程如下：\n\n1. 选举主席团成员。\n\n2. 绵羊问题。\n\n2. 会议继续进行。',
      ['1 选举主席团成员', '2 绵羊问题'],
    ],
    [
      'an agenda with explanations: each item once',
      'Committee on Sheep\n\nProvisional agenda\n\n1. Opening.\n\n2. Sheep:\n\n(a) Wool;\n\n(b) Lambs.\n\n3. Other matters.\n\nAnnotations\n\n1. Opening\n\nThe session will be opened by the Chair.\n\n2. Sheep\n\nThe Committee may wish to speak of sheep.\n\n3. Other matters\n\nThe Committee may raise other matters.',
      ['1 Opening', '2 Sheep', '2(a) Wool', '2(b) Lambs', '3 Other matters'],
    ],
    [
      '临时议程和说明',
      '绵羊委员会\n\n临时议程\n\n1. 会议开幕。\n\n2. 绵羊：\n\n(a) 羊毛；\n\n(b) 羔羊。\n\n3. 其他事项。\n\n说明\n\n1. 会议开幕\n\n主席将宣布会议开幕。\n\n2. 绵羊\n\n委员会不妨讨论绵羊。',
      ['1 会议开幕', '2 绵羊', '2(a) 羊毛', '2(b) 羔羊', '3 其他事项'],
    ],
    [
      'divided by segments',
      '1. The agenda was as follows:\n\n1. Opening.\n\nOperational segment\n\n2. Sheep:\n\n(a) Wool;\n\n(b) Lambs.\n\nNormative segment\n\n3. Other matters.\n\n2. The session went on.',
      ['1 Opening', '2 Sheep', '2(a) Wool', '2(b) Lambs', '3 Other matters'],
    ],
    [
      'with sub-items numbered 2.1',
      '1. The Body adopted the following agenda:\n\n1. Opening.\n\n2. Sheep:\n\n2.1. Wool;\n\n2.2. Lambs.\n\n3. Other matters.\n\n2. The session went on.',
      ['1 Opening', '2 Sheep', '2.1 Wool', '2.2 Lambs', '3 Other matters'],
    ],
    [
      '分项目下的(一)、(二)',
      '1. 委员会通过了下列议程：\n\n1. 会议开幕。\n\n2. 绵羊：\n\n(a) 羊毛：\n\n(一) 灰羊毛；\n\n(二) 白羊毛；\n\n(b) 羔羊。\n\n3. 其他事项。\n\n2. 会议继续进行。',
      ['1 会议开幕', '2 绵羊', '2(a) 羊毛', '2(a)(i) 灰羊毛', '2(a)(ii) 白羊毛', '2(b) 羔羊', '3 其他事项'],
    ],
    [
      'where none is listed: items that headings number',
      'I. Opening of the session\n(Agenda item 1)\n\n1. The Chair opened the session.\n\nII. Sheep (agenda item 2 (a))\n\n2. The Body spoke of sheep.',
      ['1 Opening of the session', '2(a) Sheep'],
    ],
    [
      'where none is listed: an item that is quoted with its sub-items',
      '1. The Commission considered agenda item 5, which read as follows:\n\n“Sheep:\n\n“(a) Wool;\n\n“(b) Lambs.”\n\n2. The Commission went on to speak of sheep, of their wool and of their lambs, at some length, in the morning and in the afternoon, until all had spoken who wished to speak of sheep, of wool or of lambs, and then it went home.',
      ['5 Sheep', '5(a) Wool', '5(b) Lambs'],
    ],
    [
      '引述的议程项目',
      '1. 委员会审议了议程项目5，内容如下：\n\n“绵羊：\n\n“(a) 羊毛；\n\n“(b) 羔羊。”\n\n2. 委员会继续审议。',
      ['5 绵羊', '5(a) 羊毛', '5(b) 羔羊'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('may stand in an annex, under its title', () => {
    const text =
      '1. The agenda as adopted is in the annex.\n\nAnnex\n\nAgenda\n\n1. Opening of the session.\n\n2. Sheep:\n\n(a) Wool;\n\n(b) Lambs.\n\n3. Other matters.\n';
    expect(listed(text)).toEqual(['1 Opening of the session', '2 Sheep', '2(a) Wool', '2(b) Lambs', '3 Other matters']);
  });
});

describe('when items were considered', () => {
  const considered = (text: string): string[] =>
    extracted(text).consideration.map(({ items, date, sittings }) =>
      [
        [...items.numbers.map(({ number }) => number), ...items.titles].join('+'),
        date ? `${date.month}/${date.day}` : '-',
        sittings.join(','),
      ].join(' '),
    );

  it.each<[string, string[]]>([
    ['At its 2nd meeting, on 5 May 2031, the Committee considered agenda item 3.', ['3 5/5 2']],
    ['The Committee considered item 3 at its 2nd and 3rd meetings, on 5 and 6 May.', ['3 5/5 2', '3 5/6 3']],
    [
      'The Committee considered items 3 and 4 (a) at its 2nd to 4th meetings, on 5 and 6 May.',
      ['3+4(a) 5/5 ', '3+4(a) 5/6 '],
    ],
    [
      'The Committee considered item 3 at its 1st meeting, on 5 May, and at its 3rd meeting, on 9 May.',
      ['3 5/5 1', '3 5/9 3'],
    ],
    [
      'At its 3rd to 5th meetings, from 7 to 9 May, the Council considered agenda item 4.',
      ['4 5/7 3', '4 5/8 4', '4 5/9 5'],
    ],
    ['The Committee considered item 3 at its 2nd meeting.', ['3 - 2']],
    ['At its 2nd meeting, on 5 May, the Committee elected a Chair.', []],
    ['A report of 5 May 2030 on item 3 was mentioned.', []],
    ['Between 5 and 8 May, the Committee considered agenda item 3.', []],
    ['Under agenda item 3, at its 4th meeting, on 6 May, the Council heard a statement.', ['3 5/6 4']],
    ['At its 12th meeting (closed), on 6 May 2031, the Committee discussed item 6.', ['6 5/6 12']],
    ['At the 5th plenary meeting of the session, on 6 May, the Assembly considered item 4.1.', ['4.1 5/6 5']],
    ['在5月6日星期二下午举行的第5次全体会议上，会议着手审议议程项目4(b)。', ['4(b) 5/6 5']],
    ['委员会于2031年5月6日举行的第12次(非公开)会议讨论了项目6。', ['6 5/6 12']],
    ['项目3暂缓审议，在5月6日第4次会议上通过了议程。', []],
    ['委员会在5月5日第2次会议上审议了议程项目3。', ['3 5/5 2']],
    ['委员会在5月5日和6日第2次和第3次会议上审议了议程项目3。', ['3 5/5 2', '3 5/6 3']],
    ['委员会在5月5日第1次会议和5月9日第3次会议上审议了项目3(a)和(b)。', ['3(a)+3(b) 5/5 1', '3(a)+3(b) 5/9 3']],
    ['委员会在第2次会议上选举了主席。', []],
  ])('%s', (text, expected) => {
    expect(considered(text)).toEqual(expected);
  });

  it('"this item" is that of the heading above', () => {
    const text =
      'I. Sheep\n(Agenda item 3)\n\n1. The Committee considered this item at its 2nd meeting, on 5 May.\n\nII. Goats\n(Agenda item 4 (b))\n\n2. The Committee considered this sub-item at its 3rd meeting, on 6 May.';
    expect(considered(text)).toEqual(['3 5/5 2', '4(b) 5/6 3']);
  });

  it('本项目是上面标题中的项目', () => {
    const text =
      '一. 绵羊\n(议程项目3)\n\n1. 委员会在5月5日第2次会议上审议了本项目。\n\n二. 山羊\n(议程项目4(b))\n\n2. 委员会在5月6日第3次会议上审议了该分项目。';
    expect(considered(text)).toEqual(['3 5/5 2', '4(b) 5/6 3']);
  });

  it('"the same day" is that of the meeting named last; a heading gives the item of what is considered below it', () => {
    const text =
      'I. Sheep (agenda item 3)\n\n1. At its 2nd meeting, on 5 May, the Committee considered a note on sheep.\n\n2. At its 3rd meeting, on the same day, the Committee considered agenda item 4.';
    expect(considered(text)).toEqual(['3 5/5 2', '4 5/5 3']);
    expect(
      considered(
        '一. 绵羊（议程项目3）\n\n1. 委员会在5月5日第2次会议上审议了关于绵羊的说明。\n\n2. 委员会在同日第3次会议上审议了议程项目4。',
      ),
    ).toEqual(['3 5/5 2', '4 5/5 3']);
  });

  it('"the same meeting" is the one named last', () => {
    const text =
      '1. At its 2nd meeting, on 5 May, the Committee considered item 3.\n\n2. At the same meeting, the Committee considered item 4.';
    expect(considered(text)).toEqual(['3 5/5 2', '4 5/5 2']);
  });
});
