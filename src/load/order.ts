/**
 * The one order in which statements are kept, so that a graph does not depend on the order in which its documents were
 * loaded. Strings are compared by UTF-16 code unit, never by locale.
 */

export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by a key of each, as {@link compareStrings} would; of several with one key, the last. */
export function sortedBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  // Without a function to compare, strings are sorted by code unit, and many times faster.
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as T);
}

const PIECES = /\d+|\D+/g;
const isNumber = (piece: string) => piece >= '0' && piece < ':';

/** The cover comes before the numbered paragraphs, and these before headings, footnotes and annexes. */
const rank = (paragraph: string): number => (paragraph === 'cover' ? 0 : isNumber(paragraph) ? 1 : 2);

/** Numbers in it by their value: cover, 2, 6(a), 6(b), 10, annex, fn2, fn10. */
export function compareParagraphs(a: string, b: string): number {
  if (a === b) return 0;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [left, right] = [a.match(PIECES) ?? [], b.match(PIECES) ?? []];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] as string, right[i] as string];
    const order = isNumber(x) && isNumber(y) ? Number(x) - Number(y) : compareStrings(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareStrings(a, b);
}

/** Where the words stand in a text: `[12, 48]` → `12-48`; empty where that is not known. */
export const spanText = (span: readonly [number, number] | undefined): string => (span ? `${span[0]}-${span[1]}` : '');

/** A place without words first, then by where the words begin and end. */
export function compareSpans(a: string, b: string): number {
  if (a === b || a === '' || b === '') return compareStrings(a, b);
  const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [a.split('-').map(Number), b.split('-').map(Number)];
  return a0 - b0 || a1 - b1 || compareStrings(a, b);
}

/** Where a statement stands in its document. */
export interface Place {
  readonly paragraph: string;
  /** As {@link spanText} prints it. */
  readonly span: string;
}

/** Paragraphs in their order, and in a paragraph from the first words to the last; a place without words comes first. */
export const comparePlaces = (a: Place, b: Place): number =>
  compareParagraphs(a.paragraph, b.paragraph) || compareSpans(a.span, b.span);

/** The place of a fact. */
export const placeOf = (fact: { para: string; span?: readonly [number, number] | undefined }): Place => ({
  paragraph: fact.para,
  span: spanText(fact.span),
});
