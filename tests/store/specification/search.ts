import { beforeEach, describe, expect, test } from 'vitest';
import { STOP_WORDS, searchWords } from '../../../src/store/search.ts';
import type { Store } from '../../../src/store/store.ts';
import { mergeStates, searchTexts } from '../statements.ts';

const RESOLUTIONS = {
  'A/RES/55/25': 'A/RES/55/25 Convention against organized crime 打击有组织犯罪公约',
  'A/RES/55/255': 'A/RES/55/255 Firearms protocol 枪支议定书',
  'A/RES/70/1': 'A/RES/70/1 Transforming our world 变革我们的世界',
  'X/DEC/1/1': "X/DEC/1/1 l'Assemblée et la mer 海洋",
  'X/DEC/1/2': 'X/DEC/1/2 Crime prevention 预防犯罪',
};
const STATES = { CL: 'Chile 智利', SU: 'Soviet Union Советский Союз', EG: 'Egypt مصر' };

export function searching(store: () => Store): void {
  const find = async (text: string, limit = 10) =>
    (await store().search(text, { labels: ['State', 'Resolution', 'Paragraph'], limit })).map(({ id }) => id);

  beforeEach(async () => {
    const rows = (texts: Record<string, string>) =>
      Object.entries(texts).map(([id, text]) => ({ id, search: searchWords(text) }));
    await store().write(searchTexts, { rows: rows(RESOLUTIONS) });
    await store().write(mergeStates, {
      rows: rows(STATES).map(({ id, search }) => ({ id, properties: { search } })),
    });
  });

  describe('finds', () => {
    test.each<[string, string, string[]]>([
      ['a word', 'firearms', ['A/RES/55/255']],
      ['whatever its case', 'FireArms', ['A/RES/55/255']],
      ['in full-width letters', 'ＦＩＲＥＡＲＭＳ', ['A/RES/55/255']],
      ['the beginning of a word, as whole words find little', 'trans', ['A/RES/70/1']],
      ['several words, joined by or', 'firearms transforming', ['A/RES/55/255', 'A/RES/70/1']],
      ['Chinese words', '枪支', ['A/RES/55/255']],
      ['Chinese words inside longer ones', '犯罪', ['A/RES/55/25', 'X/DEC/1/2']],
      ['a single Chinese character', '罪', ['A/RES/55/25', 'X/DEC/1/2']],
      ['one of several such characters', '海 智', ['CL', 'X/DEC/1/1']],
      ['Russian', 'советский', ['SU']],
      ['Arabic', 'مصر', ['EG']],
      ['French without its apostrophe', "l'Assemblée", ['X/DEC/1/1']],
      ['a symbol', 'X/DEC/1/2', ['X/DEC/1/2']],
      ['an identifier', 'cl', ['CL']],
      ['nothing for no text', '', []],
      ['nothing for spaces', ' \u00a0\n', []],
      ['nothing for marks', '"*?~(){}[]^:\\/+-&|!', []],
      ['nothing for stop words', 'the of and', []],
      ['nothing for what is not there', 'zebra', []],
      ['nothing for half of a character', '\ud83d', []],
    ])('%s', async (_, text, expected) => {
      expect((await find(text)).filter((id) => text !== 'X/DEC/1/2' || id === 'X/DEC/1/2').toSorted()).toEqual(
        expected,
      );
    });
  });

  test('a symbol that is there stands for itself and those that begin with it, not for its words', async () => {
    expect(await find('a/res/55/25')).toEqual(['A/RES/55/25', 'A/RES/55/255']);
    expect(await find('A/RES/99/1')).toContain('A/RES/70/1');
  });

  test('other spellings count as the text itself', async () => {
    const hits = await store().search('70/1', { labels: ['Resolution'], limit: 3, ids: ['A/RES/70/1'] });
    expect(hits[0]?.id).toBe('A/RES/70/1');
  });

  test.each([
    '"crime',
    'crime)',
    '(crime AND',
    'crime OR',
    'NOT crime',
    'crime~2',
    'title:crime',
    'crime*',
    '[crime TO',
  ])('takes marks and operators of the query language as text: %s', async (text) => {
    expect(await find(text)).toEqual(expect.arrayContaining(['A/RES/55/25', 'X/DEC/1/2']));
  });

  test('puts an exact symbol first, then symbols that begin with it', async () => {
    expect((await find('a/res/55/25')).slice(0, 2)).toEqual(['A/RES/55/25', 'A/RES/55/255']);
    expect((await find('A/RES/7')).at(0)).toBe('A/RES/70/1');
  });

  test('tells the label and a score that falls', async () => {
    const hits = await store().search('crime', { labels: ['Resolution'], limit: 10 });
    expect(hits.map(({ label }) => label)).toEqual(['Resolution', 'Resolution']);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
  });

  test('stays within the labels and the limit', async () => {
    expect(await store().search('智利', { labels: ['Resolution'], limit: 10 })).toEqual([]);
    expect(await store().search('crime', { labels: [], limit: 10 })).toEqual([]);
    expect(await find('crime', 1)).toHaveLength(1);
    expect(await find('犯', 1)).toHaveLength(1);
    await expect(find('crime', 0)).rejects.toMatchObject({ code: 'SEARCH' });
  });

  test('follows every change', async () => {
    await store().write(searchTexts, { rows: [{ id: 'X/DEC/1/2', search: 'Corruption' }] });
    expect(await find('prevention')).toEqual([]);
    expect(await find('corruption')).toEqual(['X/DEC/1/2']);
  });

  test('takes a text of any length', async () => {
    expect(await find(`${'x'.repeat(50)} `.repeat(2000))).toEqual([]);
    expect(await find('犯罪'.repeat(1000))).toEqual(expect.arrayContaining(['A/RES/55/25', 'X/DEC/1/2']));
  });

  test('leaves out the same stop words', async () => {
    await store().write(searchTexts, { rows: [{ id: 'X/DEC/9/9', search: `stop ${STOP_WORDS.join(' ')}` }] });
    for (const word of STOP_WORDS) expect(await find(`${word} ${word}`)).not.toContain('X/DEC/9/9');
  });
}
