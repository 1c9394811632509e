/** What all formats have to be rid of before their text is text: invisible characters and doubled spaces. */

/** Soft hyphens, zero-width characters and marks of direction; they say how to print a word, not how to write it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text of a paragraph on one line: no invisible characters, single spaces, tabs kept. */
export const clean = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(/[\r\n\f\v\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/**
 * How the mark of a footnote is written after some words: glued to them. After a digit it would be read as part of the
 * number (decision 8/2 with note 3), so there its digits are raised ones.
 */
export const gluedMark = (before: string, mark: string): string =>
  /\d$/.test(before) ? mark.replace(/\d/g, (digit) => RAISED[digit] ?? digit) : mark;
