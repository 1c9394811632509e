import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../graph/grammar/index.ts';
import { LANGUAGES } from '../../graph/model.ts';
import { requiredWords } from '../../src/extract/required-words.ts';
import { matchesIn, matchIn, mayMatch, sift } from '../../src/extract/sieve.ts';

describe('the words that a pattern cannot do without', () => {
  it.each([
    [/\b(?:was|were) held\b/, [['was held', 'were held']]],
    [/agenda (?:sub-?)?items?/i, [['agenda it', 'agenda su']]],
    [/(?<kind>[Rr]esolution|[Dd]ecision)s?\s\d+/, [['decision', 'resolutio']]],
    [/(?:a|b){2,5}(?:inside|outside)+$/, [['inside', 'outside']]],
    [/x{0,3}(?<!not )colou?r/, [['color', 'colour']]],
    [/(?=never)\w+(?<!not )colou?r/, [['never'], ['color', 'colour']]],
    [
      /\b(?:first|second)\s(?:regular )?(?:session|meeting)\b/,
      [
        ['meeting', 'session'],
        ['first', 'second'],
      ],
    ],
    [/第\d+号决议/, [['号决议']]],
    [/[\u0041-\u0043]\u0064\u{65}f/u, [['def']]],
    [/\p{Lu}\.\*literally\*/u, [['.*literal']]],
  ])('%s', (pattern, sets) => expect(requiredWords(pattern).map((words) => [...words].sort())).toEqual(sets));

  it.each([/\d+/, /(?:held)?/, /(?:held)*/, /held|\d/, /[a-z]{4}/, /(?!held)/, /a.b/])('%s has none', (pattern) =>
    expect(requiredWords(pattern)).toEqual([]),
  );
});

const patternsIn = (value: unknown): RegExp[] =>
  value instanceof RegExp
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(patternsIn)
      : [];

describe.each(LANGUAGES)('the sieve for %s', (language) => {
  const patterns = patternsIn(grammarOf(language));
  const words = [...new Set(patterns.flatMap((pattern) => requiredWords(pattern).flat()))];

  it('holds back no match of any pattern of the grammar', () => {
    sift(language);
    // Asked often enough, the sieve is made.
    for (const pattern of patterns) for (let i = 0; i < 3; i += 1) mayMatch(pattern, 'x'.repeat(5000));
    const kept = patterns.filter((pattern) => !mayMatch(pattern, 'x'));
    expect(kept.length).toBeGreaterThan(10);
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words).map((word) => `${word} `) },
      fc.constantFrom(
        'the ',
        'of ',
        '5/7',
        '2020 ',
        ', ',
        '. ',
        '(',
        ')',
        ':',
        'MEETING ',
        '第',
        '号',
        '的',
        'ﬀ',
        'ſ',
        'K',
      ),
      fc.constantFrom(...words).map((word) => word.toUpperCase()),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const pattern of kept) if (!mayMatch(pattern, text)) expect(text.search(pattern)).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });
});

it('gives the matches of a pattern, as the pattern does', () => {
  sift('en');
  const pattern = /\bmet (?<how>twice|daily)/;
  const all = /\bmet (?<how>twice|daily)/g;
  const ask = () => [
    matchIn(pattern, 'They met daily.')?.groups?.how,
    matchIn(pattern, 'They wrote.'),
    matchesIn(all, 'met twice, met daily').length,
    matchesIn(all, 'wrote twice').length,
  ];
  const before = ask();
  for (let i = 0; i < 30; i += 1) mayMatch(pattern, 'y'.repeat(100_000));
  expect(mayMatch(pattern, 'They wrote.')).toBe(false);
  expect(ask()).toEqual(before);
  expect(before).toEqual(['daily', null, 2, 0]);
});
