import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { parse } from '../../src/parse/parse.ts';
import { resolve } from '../../src/resolve/facts.ts';
import { extracted } from './extracted.ts';

/** Documents before the session, and after a bar the other symbols. */
const papers = (text: string): string => {
  const { documents, symbols } = extracted(text);
  const before = documents.map((one) => `${one.symbols.join('=')}${one.ifOwn ? '?' : ''}`);
  return [before.join(' '), symbols.map(({ symbol }) => symbol).join(' ')].join(' | ').trim();
};

describe('documents before a session, in a sentence', () => {
  it.each([
    ['The Committee had before it the report (A/AC.1/2031/3).', 'A/AC.1/2031/3 |'],
    [
      'It had before it documents A/AC.1/2031/3 and Add.1–2 and A/AC.1/2031/INF.4.',
      'A/AC.1/2031/3 A/AC.1/2031/3/Add.1 A/AC.1/2031/3/Add.2 A/AC.1/2031/INF.4 |',
    ],
    ['At its 1st meeting, the Committee considered a note by the Secretariat (A/AC.1/2031/3).', 'A/AC.1/2031/3 |'],
    ['The Committee reviewed the report of its Chair (A/AC.1/2031/3).', 'A/AC.1/2031/3 |'],
    ['Also before the Committee was a note (A/AC.1/2031/3).', 'A/AC.1/2031/3 |'],
    ['The Secretariat introduced the note (A/AC.1/2031/3).', 'A/AC.1/2031/3? |'],
    ['The account is contained in document A/AC.1/2031/3.', '| A/AC.1/2031/3'],
    ['The Committee considered the proposals contained in document A/AC.1/2031/3.', '| A/AC.1/2031/3'],
    ['The representative of Chile introduced draft resolution A/AC.1/2031/L.5.', 'A/AC.1/2031/L.5? |'],
    ['It was adopted as set out in A/HRC/81/20.', '| A/HRC/81/20'],
    ['One speaker referred to A/AC.1/2030/3.', '| A/AC.1/2030/3'],
    ['委员会收到了秘书处的说明（A/AC.1/2031/3）。', 'A/AC.1/2031/3 |'],
    [
      '委员会收到了A/AC.1/2031/3和Add.1-2号文件以及A/AC.1/2031/INF.4号文件。',
      'A/AC.1/2031/3 A/AC.1/2031/3/Add.1 A/AC.1/2031/3/Add.2 A/AC.1/2031/INF.4 |',
    ],
    ['委员会审议了执行秘书的说明（A/AC.1/2031/3）。', 'A/AC.1/2031/3 |'],
    ['讨论情况载于A/AC.1/2031/3号文件。', '| A/AC.1/2031/3'],
    ['一名发言者提到A/AC.1/2030/3号文件。', '| A/AC.1/2030/3'],
    ['The Committee had before it the data contained in document A/AC.1/2031/3.', 'A/AC.1/2031/3 |'],
    ['The documents before the Committee are listed in document A/AC.1/2031/CRP.9.', '| A/AC.1/2031/CRP.9'],
    ['The Group continued its consideration of wool on the basis of document A/AC.1/2031/3.', 'A/AC.1/2031/3 |'],
    ['The Group based its deliberations on a note (A/AC.1/2031/3).', 'A/AC.1/2031/3 |'],
    [
      'It had before it a draft resolution (A/AC.1/2031/L.5) submitted by the sponsors of A/AC.1/2031/L.4.',
      'A/AC.1/2031/L.5 | A/AC.1/2031/L.4',
    ],
    ['委员会收到了载于A/AC.1/2031/3号文件的资料。', 'A/AC.1/2031/3 |'],
    ['委员会收到的文件列于A/AC.1/2031/CRP.9号文件。', '| A/AC.1/2031/CRP.9'],
    [
      '委员会面前有A/AC.1/2031/3和Add.1至3号文件。',
      'A/AC.1/2031/3 A/AC.1/2031/3/Add.1 A/AC.1/2031/3/Add.2 A/AC.1/2031/3/Add.3 |',
    ],
    ['委员会收到了决议草案A/AC.1/2031/L.4提案国提交的案文（A/AC.1/2031/L.5）。', 'A/AC.1/2031/L.5 | A/AC.1/2031/L.4'],
  ])('%s', (text, expected) => {
    expect(papers(text)).toBe(expected);
  });
});

describe('documents before a session, in a list', () => {
  it.each<[string, string, string]>([
    [
      'after who received it',
      '1. For its consideration of item 3, the Committee had before it the following documents:\n\n(a) Report on wool (A/AC.1/2031/3);\n\n(b) Note on lambs (A/AC.1/2031/4 and Corr.1).',
      'A/AC.1/2031/3 A/AC.1/2031/4 A/AC.1/2031/4/Corr.1 |',
    ],
    [
      '在收到者之后',
      '1. 为审议项目3，委员会收到了下列文件：\n\n(a) 关于羊毛的报告（A/AC.1/2031/3）；\n\n(b) 关于羔羊的说明（A/AC.1/2031/4-A/AC.2/2031/5）。',
      'A/AC.1/2031/3 A/AC.1/2031/4=A/AC.2/2031/5 |',
    ],
    [
      'without marks, divided by items',
      '1. For its consideration of the item, the Committee had before it the following documents:\n\nItem 3 (a)\nWool\n\nReport on wool (A/AC.1/2031/3)\n\nItem 3 (b)\nLambs\n\nNote on lambs (A/AC.1/2031/4)\n\n2. The meeting went on.',
      'A/AC.1/2031/3 A/AC.1/2031/4 |',
    ],
    [
      '没有编号',
      '1. 委员会收到了下列文件：\n\n关于羊毛的报告（A/AC.1/2031/3）\n\n关于羔羊的说明（A/AC.1/2031/4）\n\n2. 会议继续进行。',
      'A/AC.1/2031/3 A/AC.1/2031/4 |',
    ],
    [
      'of something else',
      '1. The Committee thanked those who wrote:\n\n(a) Report on wool (A/AC.1/2029/3);\n\n(b) Note on lambs (A/AC.1/2029/4).',
      '| A/AC.1/2029/3 A/AC.1/2029/4',
    ],
  ])('%s', (_, text, expected) => {
    expect(papers(text)).toBe(expected);
  });

  it('have the items that the opening, the heading or the table gives', () => {
    const items = (text: string) =>
      extracted(text).documents.map((one) => one.items.numbers.map(({ number }) => number).join(' '));
    expect(
      items(
        '1. For its consideration of item 3 (b), the Committee had before it the following:\n\n(a) Report (A/AC.1/2031/3).',
      ),
    ).toEqual(['3(b)']);
    expect(items('I. Sheep\n(Agenda item 4)\n\n1. The Committee had before it a report (A/AC.1/2031/3).')).toEqual([
      '4',
    ]);
    expect(
      items(
        '1. See the annex.\n\nAnnex\n\nList of documents\n\nSymbol Agenda item Title\n\nA/AC.1/2031/3 5 (a) Report on wool\n',
      ),
    ).toEqual(['5(a)']);
  });

  it('of a list of documents are in its rows, with the item first or last', () => {
    const text =
      'A/AC.1/2031/INF/1\n\nCommittee on Sheep\n\nList of documents\n\nSymbol\tTitle\tAgenda item\n\nA/AC.1/2031/1\tAgenda\t2\n\nA/AC.1/2031/3\tReport on wool\t5 (a)\n';
    expect(
      extracted(`${text}\n1. End.`).documents.map(({ symbols, title, items }) => [
        symbols.join(),
        title,
        items.numbers.map(({ number }) => number).join(),
      ]),
    ).toEqual([
      ['A/AC.1/2031/1', 'Agenda', '2'],
      ['A/AC.1/2031/3', 'Report on wool', '5(a)'],
    ]);
  });

  it('for "this item" have the item of which the heading is the title', () => {
    const [paper] = extracted(
      '一. 绵羊问题\n\n1. 为审议该项目，委员会收到了下列文件：\n\n(a) 报告（A/AC.1/2031/3）。',
    ).documents;
    expect(paper?.items.titles).toEqual(['绵羊问题']);
  });

  it('of an agenda stand under "Documentation"', () => {
    const text =
      'Committee on Sheep\n\nProvisional agenda\n\n1. Opening.\n\n2. Sheep.\n\nAnnotations\n\n1. Opening\n\nThe Chair will open the session in accordance with A/AC.1/2020/1.\n\n2. Sheep\n\nSheep will be discussed.\n\nDocumentation\n\nReport on wool (A/AC.1/2031/3)\n';
    expect(papers(text)).toBe('A/AC.1/2031/3 | A/AC.1/2020/1');
  });
});

describe('which papers are facts of which list', () => {
  const facts = (text: string) => resolve(extract(parse({ name: 'test.txt', text, encoding: 'utf-8' })));
  const cover = [
    'E/CN.7/2031/14',
    'Commission on Narcotic Drugs',
    'Seventy-fourth session',
    'Vienna, 10–14 March 2031',
    'Report of the Commission on Narcotic Drugs on its seventy-fourth session',
    'I. Sheep',
  ].join('\n\n');

  it('what is introduced is before the session where it is of the session; the document itself is in no list', () => {
    const { documents, documentMentions } = facts(
      `${cover}\n\n1. The Secretariat introduced the notes (E/CN.7/2031/3) and (E/CN.7/2028/9). The report is E/CN.7/2031/14.`,
    );
    expect(documents.map(({ symbols, sessions }) => [symbols, sessions])).toEqual([
      [['E/CN.7/2031/3'], ['E/CN.7/2031']],
    ]);
    expect(documentMentions.map(({ symbol }) => symbol)).toEqual(['E/CN.7/2028/9']);
  });

  it('series of bodies that are not in the table are documents, other letters are listed as not identified', () => {
    const { documentMentions, unidentified } = facts(
      `${cover}\n\n1. See ST/SGB/2003/13, JIU/REP/2018/3 and QQQ/ZZ/2031/4.`,
    );
    expect(documentMentions.map(({ symbol }) => symbol)).toEqual(['ST/SGB/2003/13', 'JIU/REP/2018/3']);
    expect(unidentified.map(({ mention }) => mention)).toEqual(['QQQ/ZZ/2031/4']);
  });
});

describe('what a body did at an earlier session', () => {
  const of = (text: string) => {
    const { documents, documentMentions, consideration, recommendations } = resolve(
      extract(parse({ name: 'test.txt', text, encoding: 'utf-8' })),
    );
    return [
      documents.map(({ symbols }) => symbols.join('=')).join(' '),
      documentMentions.map(({ symbol }) => symbol).join(' '),
      consideration.length,
      recommendations.length,
    ];
  };

  it.each([
    [
      'Commission on Narcotic Drugs\n\nReport on the seventy-fourth session (10–14 March 2031)\n\nI. Introduction\n\n1. At its seventy-third session, the Commission considered agenda item 3 at its 2nd meeting, on 5 March 2030, and a note (E/CN.7/2030/3).\n\n2. At its seventieth session, the Commission requested the Secretariat to write.\n\n3. The Commission considered a note (E/CN.7/2031/4).',
      ['E/CN.7/2031/4', 'E/CN.7/2030/3', 0, 0],
    ],
    [
      '麻醉药品委员会\n\n第七十四届会议报告（2031年3月10日至14日）\n\n一. 导言\n\n1. 委员会第七十三届会议审议了一份说明（E/CN.7/2030/3）。\n\n2. 委员会第七十届会议请秘书处编写文件。\n\n3. 委员会审议了一份说明（E/CN.7/2031/4）。',
      ['E/CN.7/2031/4', 'E/CN.7/2030/3', 0, 0],
    ],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});
