/** Lines of the source, each with where it stands in it. */
import { RecallingError } from '../errors.ts';
import { hasMarkup, isTableRule, unmarked } from './markup.ts';

/** A piece of a line's text: from `from` on it stands in the source from `at` on. */
export interface Piece {
  readonly from: number;
  readonly at: number;
}

/** The mark of a footnote that stands before the character `at` of a line's text and is not part of it. */
export interface LineMark {
  readonly mark: string;
  readonly at: number;
}

export interface Line {
  /** The text without white space at its ends and without Markdown's marks, full-width digits and letters made narrow. */
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly at: number;
  /** Where its pieces stand, if something inside was left out. */
  readonly pieces?: readonly Piece[] | undefined;
  /** Footnote marks that are written as such (superscript, `[^1]`) and were left out of `text`. */
  readonly marks?: readonly LineMark[] | undefined;
  /** The width on paper: 2 for a Chinese character, 1 for others. */
  readonly width: number;
  /** How many blank lines precede it. */
  readonly gap: number;
  /** Marked as a heading by Markdown (`##`, or wholly bold). */
  readonly heading: boolean;
  /** Begins with a list mark (`-`, `•`), which is not part of `text`. */
  readonly bullet: boolean;
  /** The first line of a page (a form feed or a running head precedes it). */
  readonly newPage: boolean;
  /** A row of a table: cells joined by tabs. */
  readonly row: boolean;
}

const NARROWED = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d-\uff0f\u00a0\u2007\u202f\u3000\u2011\u0660-\u0669]/;
const TO_NARROW = new RegExp(NARROWED, 'g');

/**
 * Narrow forms of full-width digits, letters, full stop, hyphen and slash, of Arabic digits, of the hyphen and the spaces
 * that do not break; the length stays the same.
 */
export const narrow = (text: string): string => (NARROWED.test(text) ? text.replace(TO_NARROW, narrowed) : text);

function narrowed(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x630);
  return code === 0x2011 ? '-' : ' ';
}

/** A line longer than this is as wide as any. */
const WIDE = 400;

/** The width of a text on paper, in half-width columns. */
export function widthOf(text: string): number {
  let width = text.length;
  for (let i = Math.min(text.length, WIDE) - 1; i >= 0; i -= 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x2e80 && (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60)))
      width += 1;
  }
  return width;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0xfeff;

const RULE = /^(?:-{3,2000}|\*{3,2000}|={3,2000}|[|:\s-]{5,2000})$/;
const ADDRESS = /^<?https?:\/\/\S+>?$/;
const HASHES = /^#{1,6}\s+/;
/** A letter that word processors print where a bullet stands is among the marks. */
const BULLET = /^[-•●▪–—‣◦○·\uf0b7\uf0a7]\s+/;
const PAGE_BETWEEN_DASHES = /^[-–—]\s?\d{1,4}\s?[-–—]$/;
const BOLD = /^\*\*(?!\s)([^*]{1,400})\*\*$/;

/**
 * How many lines a document may have. One of 50 MB has 700,000; what has more is no document, and would take more memory
 * than there is.
 */
export const MOST_LINES = 2_500_000;

/** A text has more lines than any document of the United Nations. */
export class TooManyLinesError extends RecallingError {
  override name = 'TooManyLinesError';
}

/**
 * Splits a source into lines. Blank lines, rules and lone web addresses (what a PDF's links leave behind) are left out.
 * @throws TooManyLinesError
 */
export function splitLines(source: string, name: string): Line[] {
  const text = narrow(source);
  const markup = hasMarkup(text);
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const lineEnd = found < 0 ? text.length : found;
    let at = start;
    let end = lineEnd;
    start = lineEnd + 1;
    for (; at < end && isSpace(text.charCodeAt(at)); at += 1) if (text.charCodeAt(at) === 12) newPage = true;
    while (end > at && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (at === end) {
      gap += 1;
      continue;
    }
    const line = lineOf(text, at, end, gap, newPage, markup);
    if (!line) {
      gap += 1;
      continue;
    }
    lines.push(line);
    if (lines.length > MOST_LINES) {
      throw new TooManyLinesError(
        `Parsing ${name} failed: it has more than ${MOST_LINES.toLocaleString('en')} lines, so it is no document`,
        { advice: 'Load each document as a file of its own.' },
      );
    }
    gap = 0;
    newPage = false;
  }
  return lines;
}

function lineOf(
  source: string,
  start: number,
  end: number,
  gap: number,
  newPage: boolean,
  markup: boolean,
): Line | undefined {
  let at = start;
  let text = source.slice(at, end);
  let heading = false;
  let bullet = false;
  const first = text.charCodeAt(0);
  if (isRuleLike(first) && RULE.test(text)) return undefined;
  if ((first === 104 || first === 60) && ADDRESS.test(text)) return undefined;
  if (first === 35) {
    const hashes = HASHES.exec(text)?.[0].length ?? 0;
    heading = hashes > 0;
    at += hashes;
    text = text.slice(hashes);
  }
  // A sign of any list stands below or above the letters.
  if (first < 48 || first > 127) {
    const mark = PAGE_BETWEEN_DASHES.test(text) ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
    bullet = mark > 0;
    at += mark;
    text = text.slice(mark);
  }
  if (!markup) return plain(text, at, { gap, heading, bullet, newPage });
  const bold = BOLD.exec(text)?.[1];
  if (bold !== undefined) {
    heading = true;
    at += 2;
    text = bold;
  }
  if (isTableRule(text)) return undefined;
  const { text: words, pieces, marks } = unmarked(text, at);
  if (words === '') return undefined;
  return { ...plain(words, pieces?.[0]?.at ?? at, { gap, heading, bullet, newPage }), pieces, marks };
}

const plain = (text: string, at: number, about: Pick<Line, 'gap' | 'heading' | 'bullet' | 'newPage'>): Line => ({
  text,
  at,
  pieces: undefined,
  marks: undefined,
  width: widthOf(text),
  ...about,
  row: hasCells(text),
});

/** `-`, `*`, `=`, `|`, `:` */
const isRuleLike = (code: number) => code === 45 || code === 42 || code === 61 || code === 124 || code === 58;

/** Whether a tab stands in a text elsewhere than after a number at its beginning. */
function hasCells(text: string): boolean {
  const tab = text.lastIndexOf('\t');
  return tab > 8 || (tab > 0 && text.indexOf('\t') !== tab);
}

/** A line of a page is no wider. */
const WIDEST = 200;

/** The width of a full line where a text is broken into lines of about one width; Infinity where a line is a paragraph. */
export function fullWidth(lines: readonly Line[]): number {
  const counts = new Uint32Array(2 * WIDE + 1);
  for (const { width } of lines) counts[Math.min(width, 2 * WIDE)] = (counts[Math.min(width, 2 * WIDE)] ?? 0) + 1;
  const at = (share: number): number => {
    let rank = Math.floor(lines.length * share);
    return Math.max(
      0,
      counts.findIndex((count) => {
        rank -= count;
        return rank < 0;
      }),
    );
  };
  const wide = at(0.8);
  const widest = at(0.98);
  return wide >= 40 && wide <= WIDEST && widest <= wide * 1.25 ? wide : Number.POSITIVE_INFINITY;
}
