/**
 * Misprints in symbols and in the numbers of decisions. One is repaired only where exactly one repair exists; whoever
 * repairs keeps what was printed beside it.
 *
 * - Letters of another script or width that look like Latin ones, dashes, spaces around a slash: these are no misprints of
 *   the text but of its characters, and are always put right.
 * - O for 0, l and I for 1, a slash doubled: put right where the result alone is well formed.
 * - The halves of a number exchanged, where the day tells the session.
 * - One character wrong, missing, too many or two exchanged: only for what the same document prints elsewhere.
 */
import { foldCharacters, latinLetters } from '../../graph/reference/fold.ts';

const OTHER_SCRIPT = /[\u0370-\u052f]/;

/** Nearly all are plain. */
const PLAIN = /^[\w.()/-]*$/;

/** A symbol or number in Latin letters, with plain hyphens, brackets and slashes and no spaces around them. */
export function plainCharacters(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  const plain = printed
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/\s*([/()])\s*/g, '$1')
    .replace(/(?<=\bE?S)\s?-\s?(?=\d)/g, '-')
    .trim();
  if (!OTHER_SCRIPT.test(plain)) return plain;
  const latin = latinLetters(plain);
  // Where a letter has no Latin double the word is of the other script, and stays.
  return OTHER_SCRIPT.test(latin) ? plain : latin;
}

/** Digits with letters for digits among them, standing by themselves: 6O, l2, 1OO. */
const MIXED = /(?<![A-Za-z0-9])(?=[0-9OoIl]*[0-9])(?=[0-9OoIl]*[OoIl])[0-9OoIl]+(?![A-Za-z0-9])/g;
const LONE_L = /(?<=[./])l(?![A-Za-z0-9])/g;

/** Whether a symbol or number holds what no symbol does: letters among digits, an empty part. */
const isMixed = (text: string): boolean =>
  text.includes('//') || text.search(MIXED) >= 0 || text.search(LONE_L) >= 0 || /^\/|\/$/.test(text);

/** With digits where letters stand for digits, and each slash once. */
const withDigits = (text: string): string =>
  text
    .replace(MIXED, (run) => run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
    .replace(LONE_L, '1')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');

/** Whether one becomes the other by one character put in, taken out or changed, or by two neighbours exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end += 1;
  const left = shorter.slice(start, shorter.length - end);
  const right = longer.slice(start, longer.length - end);
  if (right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The only one of several different texts. */
function only(texts: Iterable<string>): string | undefined {
  const [first, second] = new Set(texts);
  return second === undefined ? first : undefined;
}

/**
 * The symbol that a misprinted one means.
 * @param known the symbols that the same document, or a table, has.
 * @param isSymbol whether a text is a symbol of a body that is known.
 * @returns undefined where nothing is wrong with it, or no repair or several exist.
 */
export function repairedSymbol(
  printed: string,
  known: Iterable<string>,
  isSymbol: (symbol: string) => boolean,
): string | undefined {
  const plain = plainCharacters(printed);
  if (isSymbol(plain) && !isMixed(plain)) return plain === printed ? undefined : plain;
  const digits = withDigits(plain);
  if (digits !== plain && isSymbol(digits)) return digits;
  const folded = foldCharacters(plain);
  return only(
    [...known].filter((symbol) => {
      const other = foldCharacters(symbol);
      return (other === folded || isOneSlip(other, folded)) && isSymbol(symbol) && !isMixed(symbol);
    }),
  );
}

/** A decision that is known: its number and, where it is known, its day (2006-12-20). */
export interface KnownDecision {
  readonly number: string;
  readonly date?: string | undefined;
}

/**
 * The number of the decision that a misprinted one means. A day of adoption outside the session of the number is a
 * contradiction (resolution 61/222 is of the session that began in 2006); which of the two is misprinted, only another
 * mention in the document can say.
 * @param known the decisions that the same document, or a table, names, of the same body and kind.
 * @param fits whether a number may be of that body, and of that day if one is given.
 * @returns undefined where nothing is wrong with it, or no repair or several exist.
 */
export function repairedNumber(
  printed: KnownDecision,
  known: readonly KnownDecision[],
  fits: (number: string, date: string | undefined) => boolean,
): string | undefined {
  const { number, date } = printed;
  const plain = plainCharacters(number);
  if (fits(plain, date) && !isMixed(plain)) return plain === number ? undefined : plain;
  const digits = withDigits(plain);
  if (digits !== plain && fits(digits, date)) return digits;
  // 14/76 for 76/14: where a text runs from right to left the halves change places. No session has the number as printed,
  // and the day is that of the other.
  const [, special = '', session, last] = /^(S-)?(\d{1,3})\/(\d{1,3})$/.exec(digits) ?? [];
  const turned = `${special}${last}/${session}`;
  const isImpossible = special === '' ? !fits(digits, undefined) : !fits(digits, date);
  if (date !== undefined && session !== undefined && isImpossible && fits(turned, date)) return turned;
  // Printed so elsewhere, with another day: then the day here is the misprint.
  if (known.some((other) => other.number === digits && fits(digits, other.date))) {
    return digits === number ? undefined : digits;
  }
  return only(
    known
      .filter(
        (other) =>
          isOneSlip(other.number, digits) &&
          (date === undefined || other.date === undefined || other.date === date) &&
          fits(other.number, date ?? other.date),
      )
      .map((other) => other.number),
  );
}
