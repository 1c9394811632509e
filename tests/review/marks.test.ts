import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markedText, marksOf } from '../../src/review/marks.ts';
import type { Noted } from '../../src/review/review.ts';

const mark = (start: number, end: number, list: Mark['list'] = 'references'): Mark => ({
  list,
  start,
  end,
  facts: [0],
});

/** The marks as brackets, with a letter for the list. */
function shown(text: string, marks: readonly Mark[]): string {
  let out = '';
  for (const event of markedText(text, marks)) {
    if (event.kind === 'text') out += event.text;
    else if (event.kind === 'open') out += `${event.again ? '~' : ''}${event.mark.list.charAt(0)}<`;
    else out += '>';
  }
  return out;
}

const noted = (list: Mark['list'], span?: [number, number]): Noted => ({
  list,
  id: 'x',
  says: [],
  span,
  para: '1',
  misplaced: false,
});

test.each([
  ['none', [], 'abcdef'],
  ['one', [mark(1, 3)], 'ar<bc>def'],
  ['at both ends', [mark(0, 2), mark(4, 6)], 'r<ab>cdr<ef>'],
  ['one within another', [mark(0, 6, 'agenda'), mark(2, 3)], 'a<abr<c>def>'],
  ['both end in the same place', [mark(0, 3, 'agenda'), mark(2, 3)], 'a<abr<c>>def'],
  ['one crosses the end of another', [mark(0, 4, 'agenda'), mark(2, 6)], 'a<abr<cd>>~r<ef>'],
  ['side by side', [mark(0, 2), mark(2, 4)], 'r<ab>r<cd>ef'],
] as const)('marks: %s', (_, marks, expected) => expect(shown('abcdef', marks)).toBe(expected));

test('facts of one list with the same words are one mark; those without words have none', () => {
  const facts = [noted('agenda', [1, 4]), noted('references'), noted('agenda', [1, 4]), noted('votes', [1, 9])];
  expect(marksOf(facts)).toEqual([
    { list: 'votes', start: 1, end: 9, facts: [3] },
    { list: 'agenda', start: 1, end: 4, facts: [0, 2] },
  ]);
});

test('whatever the spans, the text is whole and the marks are within each other', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 31, unit: 'binary' }), spans, (text, given) => {
      const facts = given
        .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
        .filter(([start, end]) => start < end)
        .map((span) => noted('references', span));
      const open: Mark[] = [];
      let out = '';
      for (const event of markedText(text, marksOf(facts))) {
        if (event.kind === 'open') open.push(event.mark);
        else if (event.kind === 'close') expect(open.pop()).toBe(event.mark);
        else {
          for (const { start, end } of open) {
            expect(out.length).toBeGreaterThanOrEqual(start);
            expect(out.length + event.text.length).toBeLessThanOrEqual(end);
          }
          out += event.text;
        }
      }
      expect(out).toBe(text);
      expect(open).toEqual([]);
    }),
  );
});

test('every character within a mark is marked, up to the depth that is shown', () => {
  const marks = [mark(0, 5, 'agenda'), mark(1, 7), mark(3, 9, 'votes')];
  const covered = new Map<Mark, string>();
  const open: Mark[] = [];
  for (const event of markedText('abcdefghij', marks)) {
    if (event.kind === 'open') open.push(event.mark);
    else if (event.kind === 'close') open.pop();
    else for (const one of open) covered.set(one, (covered.get(one) ?? '') + event.text);
  }
  expect(marks.map((one) => covered.get(one))).toEqual(['abcde', 'bcdefg', 'defghi']);
});

test('a text full of crossing marks is no trouble', () => {
  const text = 'x'.repeat(40_000);
  const facts = Array.from({ length: 20_000 }, (_, index) => noted('references', [index, index + 20_000]));
  let events = 0;
  for (const _ of markedText(text, marksOf(facts))) events += 1;
  expect(events).toBeLessThan(40_000 * 30);
});
