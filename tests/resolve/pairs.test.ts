/** A commission's report and a group's, in Chinese and English and in several forms: the same facts with the same ids. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { factsOf } from '../../src/resolve/facts.ts';

const REPORTS = ['commission', 'group'] as const;
const LISTS = [
  'sessions',
  'attendance',
  'statements',
  'agenda',
  'sameItems',
  'consideration',
  'documents',
  'documentMentions',
  'references',
  'provisions',
  'recommendations',
  'people',
] as const;

const textOf = (report: string, language: 'en' | 'zh') =>
  readFile(join(PACKAGE_ROOT, 'tests', 'reports', `${report}.${language}.txt`), 'utf8');

const read = (text: string): Facts => factsOf({ name: 'report.txt', text, encoding: 'utf-8' });

/** The lists without words and names, which belong to one language, and without spans. */
const idsOf = (facts: Facts) =>
  JSON.parse(
    JSON.stringify(Object.fromEntries(LISTS.map((list) => [list, facts[list]])), (key, value) =>
      ['title', 'text', 'span', 'mention', 'name', 'place'].includes(key) ? undefined : value,
    ),
  );

/** The numbers of the paragraphs, which count up; those of the items in a list do not. */
function renumbered(text: string, print: (number: string) => string): string {
  let last = 0;
  return text.replace(/^(?:\((\d{1,3})\)|(\d{1,3})\.) (?=\S)/gm, (whole, bracketed?: string, pointed?: string) => {
    const number = bracketed ?? pointed ?? '';
    if (Number(number) !== last + 1) return whole;
    last += 1;
    return print(number);
  });
}

/** The marks of footnotes, which are glued to the mark that ends a sentence. */
const marked = (text: string, print: (number: string) => string) =>
  text.replace(/(?<=[.。])(\d)$/gm, (_, number: string) => print(number));

const FORMS: readonly [string, (text: string) => string][] = [
  ['12. and a tab', (text) => renumbered(text, (number) => `${number}.\t`)],
  ['(12)', (text) => renumbered(text, (number) => `(${number}) `)],
  ['（12）', (text) => renumbered(text, (number) => `（${number}） `)],
  ['12．', (text) => renumbered(text, (number) => `${number}．`)],
  ['12、', (text) => renumbered(text, (number) => `${number}、`)],
  ['12) ', (text) => renumbered(text, (number) => `${number}) `)],
  ['marks above the line', (text) => marked(text, (number) => '¹²³'[Number(number) - 1] ?? '')],
  ['marks in brackets', (text) => marked(text, (number) => `[${number}]`)],
  ['marks lost', (text) => marked(text, () => '')],
  ['lines ended by CR and LF', (text) => text.replaceAll('\n', '\r\n')],
];

describe.each(REPORTS)('the report of a %s', (report) => {
  it('gives the same facts in Chinese and in English', async () => {
    const [en, zh] = [read(await textOf(report, 'en')), read(await textOf(report, 'zh'))];
    expect(idsOf(en)).toEqual(idsOf(zh));
    expect(en.paragraphs.map(({ para }) => para)).toEqual(zh.paragraphs.map(({ para }) => para));
    expect([zh.kind, zh.draft, zh.symbols, zh.issued]).toEqual([en.kind, en.draft, en.symbols, en.issued]);
  });

  it.each(FORMS)('gives the same facts in the form %s', async (_, form) => {
    for (const language of ['en', 'zh'] as const) {
      const text = await textOf(report, language);
      expect(idsOf(read(form(text))), language).toEqual(idsOf(read(text)));
    }
  });

  it('counts the paragraphs where all their numbers are lost', async () => {
    for (const language of ['en', 'zh'] as const) {
      const text = await textOf(report, language);
      expect(idsOf(read(renumbered(text, () => ''))), language).toEqual(idsOf(read(text)));
    }
  });
});

describe('what the pairs hold', () => {
  it('a commission: items that segments divide, documents under items, recommendations, a session of two years', async () => {
    const { sessions, agenda, consideration, documents, documentMentions, recommendations } = read(
      await textOf('commission', 'en'),
    );
    const session = 'E/CN.15/2031';
    expect(sessions).toMatchObject([
      { id: session, ordinal: 40, startDate: '2030-12-05', endDate: '2031-05-23', place: 'Vienna', sittings: 8 },
    ]);
    expect(agenda.map(({ number, parent }) => `${number} < ${parent?.split('#')[1] ?? '-'}`)).toEqual([
      '1 < -',
      '2 < -',
      '3 < -',
      '4 < -',
      '4(a) < 4',
      '4(b) < 4',
      '5 < -',
      '6 < -',
      '6(a) < 6',
      '6(a)(i) < 6(a)',
      '6(a)(ii) < 6(a)',
      '6(b) < 6',
      '7 < -',
      '8 < -',
      '9 < -',
    ]);
    expect(consideration.map(({ item, date, sittings, para }) => [item, date, sittings, para])).toEqual([
      [`${session}#4`, '2031-05-19', [2], '3'],
      [`${session}#4`, '2031-05-20', [3], '3'],
      [`${session}#5`, '2031-05-21', [4, 5], '8'],
    ]);
    expect(documents.map(({ symbols, para }) => `${symbols.join(' = ')} @${para}`)).toEqual([
      'E/CN.7/2031/3 = E/CN.15/2031/3 @4(a)',
      'E/CN.15/2031/4 @4(b)',
      'E/CN.15/2031/4/Add.1 @4(b)',
      'E/CN.15/2031/4/Add.2 @4(b)',
      'E/CN.15/2031/CRP.2 @4(c)',
      'E/CN.15/2031/6 @9',
      'E/CN.15/2031/CRP.3 @9',
      'E/CN.15/2031/L.4/Rev.1 @14',
    ]);
    expect(documentMentions.map(({ symbol, para }) => `${symbol} @${para}`)).toEqual([
      'E/CN.15/2030/4 @6',
      'E/CN.15/2031/1 @19',
      'E/CN.15/2031/CRP.9 @20',
      'E/CN.15/2031/L.1 @21',
      'E/CN.15/2031/L.1/Add.1 @21',
      'E/CN.15/2031/L.1/Add.2 @21',
      'E/CN.15/2031/L.1/Add.3 @21',
    ]);
    expect(recommendations.map(({ para, strength, addressees }) => `${para} ${strength} ${addressees}`)).toEqual([
      '1 RECOMMENDS OTHER',
      '7 REQUESTS SECRETARIAT',
      '12(a) SHOULD_CONSIDER STATES',
      '12(b) ENCOURAGES STATES',
      '12(c) REQUESTS UNODC',
      '13 INVITES STATES',
    ]);
  });

  it('a group: recommendations of a paragraph each, documents in a list and in an annex, an earlier meeting', async () => {
    const { agenda, consideration, documents, documentMentions, recommendations, provisions } = read(
      await textOf('group', 'zh'),
    );
    const session = 'CTOC/COP/WG.6/2031';
    expect(agenda.map(({ number }) => number)).toEqual(['1', '1(a)', '1(b)', '2', '3', '3(a)', '3(b)', '4']);
    expect(consideration.map(({ item, date, sittings }) => [item, date, sittings])).toEqual([
      [`${session}#2`, '2031-05-06', [1, 2]],
      [`${session}#3`, '2031-05-07', [3]],
      [`${session}#3(b)`, '2031-05-07', [3]],
    ]);
    expect(
      documents.map(({ symbols, para, items }) => `${symbols} @${para} ${items.map((id) => id.split('#')[1])}`),
    ).toEqual([
      `${session}/1 @21 `,
      `${session}/2 @21 `,
      `${session}/2/Corr.1 @21 `,
      `${session}/1 @annex 1(b)`,
      `${session}/2 @annex 2`,
      `${session}/3 @annex 3`,
    ]);
    expect(documentMentions.map(({ symbol, para }) => `${symbol} @${para}`)).toEqual([
      'CTOC/COP/WG.6/2018/2 @3',
      `${session}/2 @12`,
      'CTOC/COP/2010/17 @fn1',
      'CTOC/COP/2030/9 @fn3',
    ]);
    expect(recommendations.map(({ para, strength, addressees }) => `${para} ${strength} ${addressees}`)).toEqual([
      '5 SHOULD_CONSIDER STATES',
      '6 ENCOURAGES STATES_PARTIES',
      '7 SHOULD SECRETARIAT',
      '8 REQUESTS UNODC',
      '9 MAY_WISH CONFERENCE',
    ]);
    expect(
      provisions.map(({ article, paragraph, subparagraph, para }) => [article, paragraph, subparagraph, para]),
    ).toEqual([
      ['8', '1', 'a', '5'],
      ['10', undefined, undefined, '12'],
    ]);
  });
});
