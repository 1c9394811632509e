/** The words of the interface, and text from the graph as it is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../graph/facts.ts';
import { LANGUAGES, RELATIONSHIP_TYPES } from '../../graph/model.ts';
import { RELATIONS_BY_FORCE } from '../../src/explorer/pages/help/forces.ts';
import { placeName } from '../../src/explorer/parts/place.ts';
import { capped, clean, scriptLanguage } from '../../src/explorer/text/clean.ts';
import { en } from '../../src/explorer/text/en.ts';
import { fill, formatDate, formatOrdinal, languageName } from '../../src/explorer/text/format.ts';
import { zh } from '../../src/explorer/text/zh.ts';

/** Every message with its path. */
function messages(text: object, path = ''): [string, string][] {
  return Object.entries(text).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as [string, string]] : messages(value, `${path}${name}.`),
  );
}

const places = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

describe('the interface', () => {
  it('fills in the same in both languages', () => {
    const chinese = new Map(messages(zh));
    for (const [path, message] of messages(en)) {
      expect(places(chinese.get(path) ?? ''), path).toEqual(places(message));
    }
  });

  it('is Chinese in Chinese', () => {
    // Names that are the same in every language, and what switches to the other one.
    const alike = /^(name|shell\.(api|otherLanguage|otherLanguageIn)|thing\.shown|session\.titleOfYear)$/;
    for (const [path, message] of messages(zh)) {
      if (!alike.test(path)) expect(message, path).toMatch(/\p{Script=Han}/u);
    }
  });

  it('has words for every relationship, both ways', () => {
    for (const type of RELATIONSHIP_TYPES) {
      expect(Object.keys(en.relation)).toContain(`${type}.OUT`);
      expect(Object.keys(en.relation)).toContain(`${type}.IN`);
    }
  });

  it('writes plurals, numbers and dates as the language does', () => {
    expect(fill('{n} text|{n} texts', { n: 1 }, 'en')).toBe('1 text');
    expect(fill('{n} text|{n} texts', { n: 1200 }, 'en')).toBe('1,200 texts');
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' }, 'en')).toBe('{b} and $&');
    expect([formatDate('2018-05-28', 'en'), formatDate('2018-05', 'en'), formatDate('2018', 'en')]).toEqual([
      '28 May 2018',
      'May 2018',
      '2018',
    ]);
    expect(formatDate('2018-05-28', 'zh')).toBe('2018年5月28日');
    expect(formatDate('unknown', 'en')).toBe('unknown');
    expect([1, 2, 3, 11, 22, 77].map((value) => formatOrdinal(value, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '22nd',
      '77th',
    ]);
    expect(LANGUAGES.map((code) => languageName(code, 'en'))).toContain('Arabic');
  });
});

describe('the help', () => {
  it('says of each way of referring what it does, as the facts do', () => {
    const said = RELATIONS_BY_FORCE.flatMap(({ force, relations }) =>
      relations.map((relation) => [relation, force.toLowerCase()] as const),
    );
    expect(Object.fromEntries(said)).toEqual(RELATIONS);
    expect(said).toHaveLength(Object.keys(RELATIONS).length);
  });
});

describe('places in a document', () => {
  it('are called as a reader calls them', () => {
    const places = ['24', '6(a)', 'cover', 'fn10', 'heading III.C.1', 'annex', 'annex II 4', 'record sponsors'];
    expect(places.map((place) => placeName(place, en, 'en'))).toEqual([
      'paragraph 24',
      'paragraph 6(a)',
      'cover',
      'footnote 10',
      'heading III.C.1',
      'annex',
      'annex II 4',
      'data about it: sponsors',
    ]);
    expect(placeName('24', zh, 'zh')).toBe('第 24 段');
  });
});

describe('text from the graph', () => {
  it('loses what shows nothing or turns other text around', () => {
    expect(clean('A/RES/1\u202e52/55\u2066\u0000')).toBe('A/RES/1 52/55');
    expect(clean('two\n lines\tand more')).toBe('two lines and more');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('is cut after as many characters as are wanted, never within one', () => {
    expect(capped('x'.repeat(10_000), 400).text).toHaveLength(401);
    expect(capped(`${'x'.repeat(9)}😀😀`, 10)).toEqual({ text: `${'x'.repeat(9)}…`, cut: true });
    expect(capped('short', 10)).toEqual({ text: 'short', cut: false });
    const begun = performance.now();
    capped('\u202e'.repeat(10_000_000), 400);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('tells its language by its script', () => {
    expect(['第55/25号决议', 'الصين', 'Китай', 'China'].map(scriptLanguage)).toEqual(['zh', 'ar', 'ru', undefined]);
  });
});
