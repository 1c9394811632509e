import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareParagraphs, comparePlaces, compareSpans, spanText } from '../../src/load/order.ts';

describe('the order of paragraphs', () => {
  test('goes by number, with the cover first and headings, footnotes and annexes last', () => {
    const inOrder = ['cover', '2', '6(a)', '6(b)', '6(b) bis', '10', '10(a)', 'annex', 'fn2', 'fn10', 'heading I'];
    expect([...inOrder].reverse().sort(compareParagraphs)).toEqual(inOrder);
  });

  test('is total: two different paragraphs are never equal', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('0', '1', '2', '(', 'a', ' ', 'cover'), maxLength: 5 });
    fc.assert(
      fc.property(paragraph, paragraph, paragraph, (a, b, c) => {
        expect(Math.sign(compareParagraphs(a, b))).toBe(-Math.sign(compareParagraphs(b, a)) + 0);
        expect(compareParagraphs(a, b) === 0).toBe(a === b);
        if (compareParagraphs(a, b) < 0 && compareParagraphs(b, c) < 0) expect(compareParagraphs(a, c)).toBeLessThan(0);
      }),
    );
  });
});

test('spans go by their first character, then by their last, and come after a place without words', () => {
  const inOrder = ['', '2-5', '2-10', '11-12'];
  expect([...inOrder].reverse().sort(compareSpans)).toEqual(inOrder);
  expect(spanText([2, 5])).toBe('2-5');
  expect(spanText(undefined)).toBe('');
});

test('a place goes by its paragraph, then by its span', () => {
  const place = (paragraph: string, span: string) => ({ paragraph, span });
  expect(comparePlaces(place('9', '50-60'), place('10', '1-2'))).toBeLessThan(0);
  expect(comparePlaces(place('9', '50-60'), place('9', '6-7'))).toBeGreaterThan(0);
});
