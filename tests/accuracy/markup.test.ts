import { expect, test } from 'vitest';
import { compareMarkup, plainSymbol, readLinks, verbsIn } from '../../src/accuracy/markup.ts';
import { factsOf } from '../load/facts.ts';

/** A resolution that we made up, in the form of the General Assembly's files. */
const XML = `<akomaNtoso><statement><meta><identification><FRBRExpression><FRBRlanguage language="eng"/>
</FRBRExpression></identification></meta>
<coverPage><docNumber refersTo="#symbol">A/RES/99/1</docNumber></coverPage>
<preamble><container name="Recalling"><p>Recalling its resolution
<a href="https://undocs.org/en/A/RES/98/7">98/7</a> and <a href="https://docs.un.org/A/RES/217%20A%20(III)">217 A (III)</a>,</p></container>
<container><p><a href="https://undocs.org/A/RES/98/8?x=1">98/8</a></p></container></preamble>
<mainBody><p>1. Takes note of <a href="https://undocs.org/A/99/5">A/99/5</a> and resolution
<a href="https://undocs.org/S/RES/1325(2000)">1325</a>; <a href="https://undocs.org/A/RES/99/1">this one</a></p></mainBody>
</statement></akomaNtoso>`;

test.each([
  ['A/RES/217 A (III)', 'A/RES/217(III)'],
  ['A/RES/75/254 A-B', 'A/RES/75/254'],
  ['a/res/es-10/19', 'A/RES/ES-10/19'],
  ['A/RES/55/25', 'A/RES/55/25'],
  ['S/RES/1325（2000）', 'S/RES/1325(2000)'],
])('%s is %s', (printed, plain) => expect(plainSymbol(printed)).toBe(plain));

test('links to decisions are read, with the name of the paragraph around them', () => {
  const { symbol, language, links } = readLinks(XML);
  expect({ symbol, language }).toEqual({ symbol: 'A/RES/99/1', language: 'eng' });
  expect([...links]).toEqual([
    ['A/RES/98/7', 'Recalling'],
    ['A/RES/217(III)', 'Recalling'],
    ['A/RES/98/8', undefined],
    ['S/RES/1325(2000)', undefined],
  ]);
});

test('references are compared by organ, relations where a verb names the paragraph', () => {
  const gold = readLinks(XML);
  const reference = (decision: string, relation: 'RECALLS' | 'NOTES') => ({
    decision,
    kind: 'RESOLUTION' as const,
    relation,
    para: '1',
  });
  const facts = factsOf({
    references: [
      reference('A/RES/98/7', 'RECALLS'),
      reference('A/RES/217A(III)', 'NOTES'),
      reference('A/RES/3/3', 'NOTES'),
      reference('A/RES/99/1', 'NOTES'),
      reference('CTOC/COP/RES/1/1', 'NOTES'),
    ],
  });
  const { run, errors } = compareMarkup('one', gold, facts, verbsIn([gold])) ?? {};
  expect(run?.language).toBe('en');
  expect(run?.entries).toEqual({
    'A/RES': { 'A/RES/98/7': 'right', 'A/RES/217(III)': 'right', 'A/RES/98/8': 'missing', 'A/RES/3/3': 'extra' },
    'S/RES': { 'S/RES/1325(2000)': 'missing' },
  });
  expect(run?.fields).toEqual({ 'A/RES': { relation: { 'A/RES/98/7': true, 'A/RES/217(III)': false } } });
  expect(errors).toHaveLength(4);
});

test('without facts, the language is the one that the file names', () => {
  const { run } = compareMarkup('one', readLinks(XML.replace('"eng"', '"fra"')), undefined, new Map()) ?? {};
  expect(run?.language).toBe('fr');
});

test('a text without links was never marked up', () => {
  const gold = readLinks(XML.replaceAll(/<\/?a\b[^>]*>/g, ''));
  expect(compareMarkup('one', gold, factsOf({}), new Map())).toBeUndefined();
});

test('the English edition is a second opinion on what is extra or missing', () => {
  const gold = readLinks(XML);
  const english = readLinks(
    `<x><docNumber refersTo="#symbol">A/RES/99/1</docNumber><coverPage/>${['A/RES/3/3', 'S/RES/1325(2000)']
      .map((cited) => `<a href="https://undocs.org/${cited}">x</a>`)
      .join('')}</x>`,
  );
  const facts = factsOf({
    references: ['A/RES/98/7', 'A/RES/3/3', 'A/RES/4/4'].map((decision) => ({
      decision,
      kind: 'RESOLUTION' as const,
      relation: 'NOTES' as const,
      para: '1',
    })),
  });
  const { errors, heard } = compareMarkup('one', gold, facts, new Map(), new Map([[english.symbol, english]])) ?? {};
  // 3/3 is linked in English; what neither we nor the English text has is left out; 4/4 and 1325 stay wrong.
  expect(heard).toEqual({
    'A/RES': { right: 2, extra: 1, missing: 0 },
    'S/RES': { right: 0, extra: 0, missing: 1 },
  });
  expect(errors).toContain('one A/RES A/RES/3/3 is extra; the English text links it');
  expect(errors).toContain('one A/RES A/RES/98/8 is missing; the English text does not link it');
});
