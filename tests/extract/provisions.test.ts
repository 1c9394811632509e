import { describe, expect, it } from 'vitest';
import { provisionsIn } from '../../src/extract/provisions.ts';
import { mentioned } from './mentioned.ts';

const cited = (text: string) =>
  mentioned(text, provisionsIn).map(({ instrument, generic, article, paragraph, subparagraph }) =>
    [generic ? '*' : instrument, article, paragraph, subparagraph].filter((part) => part !== undefined).join(' '),
  );

describe('articles of treaties', () => {
  it.each([
    ['根据《有组织犯罪公约》第 18 条第 13 款，', ['有组织犯罪公约 18 13']],
    ['《公约》第十八条第四和第五款规定', ['* 18 4', '* 18 5']],
    ['《有组织犯罪公约》第二条第(二)项', ['有组织犯罪公约 2 b']],
    ['《公约》第 2 条(b)项', ['* 2 b']],
    ['《公约》第 2(b)条', ['* 2 b']],
    ['移民议定书第 5、16 和 18 条', ['移民议定书 5', '移民议定书 16', '移民议定书 18']],
    ['公约第 27-29 条', ['* 27', '* 28', '* 29']],
    ['执行移民议定书第 15 条第 3 款和公约有关规定', ['移民议定书 15 3']],
    ['《公约》规定了原则。第 31 条涉及预防。', ['* 31']],
    ['《某某条例》第 3 条', ['《某某条例》 3']],
    ['缔约方会议第 9 和第 12 段', []],
    ['article 18, paragraph 13, of the Organized Crime Convention', ['Organized Crime Convention 18 13']],
    ['Under the Convention, articles 5, 16 and 18 apply', ['* 5', '* 16', '* 18']],
    ['paragraph 3 of article 101 of the Charter of the United Nations', ['Charter of the United Nations 101 3']],
    ['Article 6.4 of the Paris Agreement', ['Paris Agreement 6 4']],
    ['paragraphs 3 and 5 of the report', []],
    ['le paragraphe 3 de l’article 101 de la Charte des Nations Unies', ['Charte des Nations Unies 101 3']],
    ['el párrafo 3 del artículo 101 de la Carta de las Naciones Unidas', ['Carta de las Naciones Unidas 101 3']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
