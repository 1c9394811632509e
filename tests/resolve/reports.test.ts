/** A joint report in Chinese and the same in English: read from text to facts. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Facts, factsSchema } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf, withoutText } from '../../src/resolve/facts.ts';

const WG2 = 'CTOC/COP/WG.2/2031';
const WG3 = 'CTOC/COP/WG.3/2031';
let zh: Facts;
let en: Facts;

beforeAll(async () => {
  const read = async (name: string) => factsOf(await readSource(join(PACKAGE_ROOT, 'tests', 'reports', name)));
  zh = await read('joint.zh.txt');
  en = await read('joint.en.txt');
});

/** Facts without what belongs to one language: words, and where they stand in the paragraph. */
const languageless = (facts: Facts) =>
  JSON.parse(
    JSON.stringify(facts, (key, value) =>
      ['source', 'language', 'title', 'paragraphs', 'text', 'span', 'mention', 'name', 'place'].includes(key)
        ? undefined
        : value,
    ),
  );

describe('a joint report', () => {
  it('gives the same facts in Chinese and in English', () => {
    expect(languageless(en)).toEqual(languageless(zh));
  });

  it('is valid against the format, with and without its text', () => {
    for (const facts of [zh, en]) {
      expect(factsSchema.parse(facts)).toEqual(facts);
      expect(factsSchema.parse(withoutText(facts))).toEqual(withoutText(facts));
    }
  });

  it('has two sessions, each with its dates, sittings and chair; a footnote says which session it was', () => {
    const chairs = [{ name: 'Ana Lopez', state: 'CL' }];
    expect(zh.sessions).toMatchObject([
      {
        id: WG3,
        body: 'CTOC/COP/WG.3',
        ordinal: 22,
        startDate: '2031-05-26',
        endDate: '2031-05-29',
        place: '维也纳',
        sittings: 6,
        chairs,
      },
      { id: WG2, body: 'CTOC/COP/WG.2', startDate: '2031-05-27', endDate: '2031-05-29', sittings: 4, chairs },
    ]);
  });

  it('has who attended, where a footnote restricts one', () => {
    const of = (code: string) => zh.attendance.find((participant) => participant.code === code);
    expect(zh.attendance).toHaveLength(13);
    expect(of('BA')).toMatchObject({ mention: '波斯尼亚和黑塞哥维那', role: 'PARTY', sessions: [WG3] });
    expect(of('CL')).toMatchObject({ role: 'PARTY', sessions: [WG3, WG2] });
    expect(of('EU')).toMatchObject({ kind: 'ORGANIZATION', role: 'REIO_PARTY' });
    expect(of('IR')).toMatchObject({ role: 'SIGNATORY_OBSERVER', para: '11' });
  });

  it('has who spoke on what; a joint item is an item of both', () => {
    const items = (code: string, para: string) => zh.statements.find((s) => s.code === code && s.para === para)?.items;
    expect(items('CN', '6')).toEqual([`${WG3}#2`]);
    expect(items('IR', '6')).toEqual([`${WG3}#2`]);
    expect(items('GB', '7')).toEqual([`${WG3}#3`, `${WG2}#2`]);
    expect(zh.sameItems).toEqual([[`${WG3}#3`, `${WG2}#2`]]);
  });

  it('has the agenda, when an item was considered, and the documents', () => {
    expect(zh.agenda.map(({ id, title, parent }) => [id, title, parent])).toEqual([
      [`${WG3}#1`, '组织事项', undefined],
      [`${WG3}#1(a)`, '会议开幕', `${WG3}#1`],
      [`${WG3}#1(b)`, '通过议程和工作安排', `${WG3}#1`],
      [`${WG3}#2`, '引渡的良好做法', undefined],
      [`${WG3}#3`, '其他事项', undefined],
      [`${WG2}#1`, '组织事项', undefined],
      [`${WG2}#2`, '其他事项', undefined],
    ]);
    expect(zh.consideration).toMatchObject([{ item: `${WG3}#2`, date: '2031-05-26', sittings: [1, 2], para: '5' }]);
    expect(zh.documents.map(({ symbols, sessions }) => [symbols, sessions])).toEqual([
      [['CTOC/COP/WG.3/2031/1', 'CTOC/COP/WG.2/2031/1'], [WG3]],
      [['CTOC/COP/WG.3/2031/2'], [WG3]],
    ]);
  });

  it('tells decisions of the Conference from those of the General Assembly', () => {
    expect(zh.references.map(({ decision, relation, establishes }) => [decision, relation, establishes])).toEqual([
      ['CTOC/COP/DEC/2/2', 'ESTABLISHES', 'CTOC/COP/WG.3'],
      ['CTOC/COP/DEC/2/6', 'ESTABLISHES', 'CTOC/COP/WG.2'],
      ['CTOC/COP/RES/7/1', 'ENCOURAGES', undefined],
      ['A/RES/55/25', 'RECALLS', undefined],
    ]);
  });

  it('has recommendations, provisions and people', () => {
    expect(
      zh.recommendations.map(({ sessions, para, strength, addressees }) => [sessions, para, strength, addressees]),
    ).toEqual([
      [[WG3], '2(a)', 'ENCOURAGES', ['STATES_PARTIES']],
      [[WG3], '2(b)', 'SHOULD', ['SECRETARIAT']],
      [[WG3], '2(c)', 'MAY_WISH', ['STATES']],
    ]);
    expect(
      zh.provisions.map(({ instrument, article, paragraph, para }) => [instrument, article, paragraph, para]),
    ).toEqual([
      ['UNTOC', '16', '3', '2(a)'],
      ['UNTOC', '16', '4', '2(a)'],
    ]);
    expect(zh.people.map(({ name, state, role, items }) => [name, state, role, items])).toEqual([
      ['Ana Lopez', 'CL', 'CHAIR', []],
      ['Ana Lopez', 'CL', 'CHAIR', []],
      ['Jan Novak', 'CZ', 'PANELLIST', [`${WG3}#2`]],
      ['Eva Novak', 'CZ', 'PANELLIST', [`${WG3}#2`]],
    ]);
  });

  it('lists what it could not identify and does not guess', () => {
    expect(zh.unidentified).toMatchObject([{ mention: '假想国', expected: 'STATE', list: 'statements', para: '7' }]);
    expect(zh.statements.some(({ mention }) => mention === '假想国')).toBe(false);
  });

  it('leaves no sentence where the text is left out', () => {
    const bare = JSON.stringify(withoutText(zh));
    for (const { text } of zh.paragraphs.filter(({ para }) => /^\d/.test(para))) expect(bare).not.toContain(text);
    expect(withoutText(zh).attendance).toHaveLength(zh.attendance.length);
    expect(bare).not.toContain('"span"');
  });
});
