import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/parse/lines.ts';
import { parse } from '../../src/parse/parse.ts';

const parsed = (text: string) => parse({ name: 'test.txt', text, encoding: 'utf-8' });
const outline = (text: string) => parsed(text).paragraphs.map((paragraph) => [paragraph.id, paragraph.content.text]);

/** Breaks every paragraph into lines of `width` Chinese characters with blank lines between, as a PDF's text has them. */
const wrapped = (paragraphs: string[], width: number) =>
  paragraphs
    .map((paragraph) => (paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n\n'))
    .join('\n\n \n\n');

const FILLER = '委员会审议了各国提交的资料并请秘书处在下届会议之前编写报告供其审议'.repeat(2);

describe('parse', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'paragraphs, a heading of each level, sub-paragraphs',
      '会议报告\n\n一. 导言\n\nA. 开幕\n\n1. 第一次会议\n\n1. 会议开幕。\n\n2. 委员会：\n\n(a) 审议了报告；\n\n(b) 通过了报告。',
      [
        ['cover', '会议报告'],
        ['heading I', '导言'],
        ['heading I.A', '开幕'],
        ['heading I.A.1', '第一次会议'],
        ['1', '会议开幕。'],
        ['2', '委员会：'],
        ['2(a)', '审议了报告；'],
        ['2(b)', '通过了报告。'],
      ],
    ],
    [
      'a draft that begins with a later chapter; a letter was lost',
      'Draft report\n\nIII. Action\n\nA. One\n\n1. It was so.\n\nC. Three\n\n2. It was closed.',
      [
        ['cover', 'Draft report'],
        ['heading III', 'Action'],
        ['heading III.A', 'One'],
        ['1', 'It was so.'],
        ['heading III.C', 'Three'],
        ['2', 'It was closed.'],
      ],
    ],
    [
      'contents whose entries give items and pages, chapters with a word',
      'Report\n\nContents\n\nI. Opening (Agenda item 1)\t1\n\nII. Sheep (Agenda item 2)\t4\n\nChapter I\n\nOpening\n(Agenda item 1)\n\n1. It was opened.\n\nChapter II\n\nSheep\n(Agenda item 2)\n\n2. It was closed.',
      [
        ['cover', 'Report\nContents\nI. Opening (Agenda item 1)\t1\nII. Sheep (Agenda item 2)\t4'],
        ['heading I', 'Opening (Agenda item 1)'],
        ['1', 'It was opened.'],
        ['heading II', 'Sheep (Agenda item 2)'],
        ['2', 'It was closed.'],
      ],
    ],
    [
      'items over their titles',
      'Report\n\nI. Work\n\nAgenda item 1\nOpening\n\n1. It was opened.\n\nAgenda item 2\nSheep\n\n2. It was closed.',
      [
        ['cover', 'Report'],
        ['heading I', 'Work\nAgenda item 1 Opening\nAgenda item 2 Sheep'],
        ['1', 'It was opened.'],
        ['2', 'It was closed.'],
      ],
    ],
    [
      'English headings; I. after H. is a letter',
      'Report\n\nI. Introduction\n\nA. One\n\nB. Two\n\n1. The session was opened.\n\nII. Action\n\n2. It was closed.',
      [
        ['cover', 'Report'],
        ['heading I', 'Introduction'],
        ['heading I.A', 'One'],
        ['heading I.B', 'Two'],
        ['1', 'The session was opened.'],
        ['heading II', 'Action'],
        ['2', 'It was closed.'],
      ],
    ],
    [
      'an agenda inside a paragraph keeps to it',
      '1. 委员会通过了以下议程：\n\n1. 组织事项：\n\n(a) 开幕；\n\n(b) 议程。\n\n2. 其他事项。\n\n2. 会议闭幕。',
      [
        ['1', '委员会通过了以下议程：\n组织事项：\n开幕；\n议程。\n其他事项。'],
        ['2', '会议闭幕。'],
      ],
    ],
    [
      'brackets, ideographic commas and full-width digits as numbers of paragraphs',
      '（一）\n\n１．会议开幕。\n\n2、会议休会。\n\n(3) 会议闭幕。',
      [
        ['cover', '（一）'],
        ['1', '会议开幕。'],
        ['2', '会议休会。'],
        ['3', '会议闭幕。'],
      ],
    ],
    [
      'a paragraph whose number was lost does not end the count',
      '1. 会议开幕。\n\n2. 会议休会。\n\n4. 会议闭幕。',
      [
        ['1', '会议开幕。'],
        ['2', '会议休会。'],
        ['4', '会议闭幕。'],
      ],
    ],
    [
      'nested sub-paragraphs; (i) after (h) is a letter',
      `1. 请各国：\n\n${[...'abcdefgh'].map((c) => `(${c}) 行动；`).join('\n\n')}\n\n(i) 行动，即：\n\n(j) 行动：\n\n(i) 其一；\n\n(ii) 其二。`,
      [
        ['1', '请各国：'],
        ...[...'abcdefgh'].map((c): [string, string] => [`1(${c})`, '行动；']),
        ['1(i)', '行动，即：'],
        ['1(j)', '行动：'],
        ['1(j)(i)', '其一；'],
        ['1(j)(ii)', '其二。'],
      ],
    ],
    [
      'a paragraph without number in a section of recommendations',
      '一. 建议\n\n1. 各国应当合作。\n\n各国应当提供资源。\n\n二. 会期\n\n2. 会议开幕。\n\n主席致辞。',
      [
        ['heading I', '建议'],
        ['1', '各国应当合作。'],
        ['1bis', '各国应当提供资源。'],
        ['heading II', '会期'],
        ['2', '会议开幕。\n主席致辞。'],
      ],
    ],
    [
      'Markdown: headings, bold headings, bullets, escaped lists',
      '# 会议报告\n\n## 一. 导言\n\n### **A. 开幕**\n\n1. 提出了下列议题：\n\n- 引渡。\n- 没收。\n\n2. 收到了下列文件：\n\n- (a) 议程。\n\n---\n',
      [
        ['cover', '会议报告'],
        ['heading I', '导言'],
        ['heading I.A', '开幕'],
        ['1', '提出了下列议题：\n引渡。\n没收。'],
        ['2', '收到了下列文件：'],
        ['2(a)', '议程。'],
      ],
    ],
    [
      'page numbers and running heads are the page’s, and a running head the document’s symbol',
      '1. 会议由主\n\n14\n\nA/AC.999/2031/7\n\n席主持。\n\n2. 会议闭幕。',
      [
        ['1', '会议由主席主持。'],
        ['2', '会议闭幕。'],
      ],
    ],
    [
      'addresses that a PDF’s links leave behind',
      '1. 会议开幕。\n\nhttp://undocs.org/ch/A/1/2\nhttps://undocs.org/A/1/3\n\n2. 会议闭幕。',
      [
        ['1', '会议开幕。'],
        ['2', '会议闭幕。'],
      ],
    ],
    [
      'an annex',
      '1. 文件载于附件。\n\n附件\n\n1. 一览表\n\nA/AC.999/1 2 说明',
      [
        ['1', '文件载于附件。'],
        ['annex', '附件\n1. 一览表\nA/AC.999/1 2 说明'],
      ],
    ],
    ['nothing', '\n \n', []],
  ])('reads %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('joins lines that are broken anywhere, also inside a number, a symbol or a date', () => {
    const paragraphs = [
      `1. ${FILLER}，依照第 8/2 号决定，收到了文件（A/AC.999/2031/CRP.1）。`,
      `2. ${FILLER}，会议于 2031 年 10 月 17 日开幕。`,
    ];
    for (let width = 24; width < 40; width += 1) {
      const read = outline(wrapped(paragraphs, width)).map(([id, text]) => `${id}. ${text?.replace(/\s/g, '')}`);
      expect(read).toEqual(paragraphs.map((paragraph) => paragraph.replace(/(?<!^\d\.)\s/g, '')));
    }
  });

  it('takes footnotes out, finds their marks, and keeps the paragraph that they interrupt whole', () => {
    const text = `1. 出席者：甲国、1乙国、丙\n__________________\n 1 仅出席第一次会议。\n 国、2丁国。\n\n2. 会议闭幕。\n__________________\n 2 见 A/1/2。\n`;
    const { paragraphs } = parsed(text);
    expect(paragraphs.map(({ id, content }) => [id, content.text])).toEqual([
      ['1', '出席者：甲国、乙国、丙国、丁国。'],
      ['2', '会议闭幕。'],
      ['fn1', '仅出席第一次会议。'],
      ['fn2', '见 A/1/2。'],
    ]);
    expect(paragraphs[0]?.content.marks).toEqual([
      { mark: '1', at: 7 },
      { mark: '2', at: 13 },
    ]);
  });

  it('does not take a number of an article or a day for a footnote mark', () => {
    const text = '1. 根据第1条，会议于5月1日开幕。1\n__________________\n1 见前。\n';
    expect(parsed(text).paragraphs[0]?.content).toMatchObject({ text: '根据第1条，会议于5月1日开幕。' });
  });

  it('keeps the headings above each paragraph', () => {
    const { paragraphs } = parsed('一. 导言\n\nA. 甲组\n\n1. 开幕。\n\nB. 乙组\n\n2. 休会。\n\n二. 闭幕\n\n3. 闭幕。');
    expect(
      paragraphs.filter(({ kind }) => kind === 'paragraph').map(({ headings }) => headings.map(({ text }) => text)),
    ).toEqual([['导言', '甲组'], ['导言', '乙组'], ['闭幕']]);
  });

  it('knows for every character where it stands in the source, and never fails', () => {
    const piece = fc.constantFrom(
      '1. ',
      '2. ',
      '3. ',
      '(a) ',
      '一. ',
      'A. ',
      '附件\n',
      '- ',
      '## ',
      '_____\n',
      ' 1 ',
      '第１条',
      '决议。',
      '，和',
      '：',
      '\n',
      '\n\n',
      ' ',
      'A/1/2',
      '\f',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const { paragraphs } = parsed(source);
        expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
        for (const { content, parts } of paragraphs) {
          for (const part of parts) {
            for (let i = part.start; i < part.end; i += 1) {
              const printed = narrow(source[content.sourceOf(i)] ?? '');
              // A space may have been put between two lines.
              if (content.text[i] !== ' ') expect(printed).toBe(content.text[i]);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
