/** Markdown's marks and invisible characters inside a line: what says how words are printed and is no word itself. */
import type { LineMark, Piece } from './lines.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const ANY = new RegExp(`[*_\\\\<|⁰¹²³⁴-⁹${INVISIBLE}]|\\[\\^`);

/** Whether a text has anything that {@link unmarked} would take out. */
export const hasMarkup = (text: string): boolean => ANY.test(text);

/** The line between the head and the rows of a Markdown table. */
export const isTableRule = (text: string): boolean => text.includes('--') && /^[|:\s-]+$/.test(text);

/**
 * What is taken out, in the order of trial: a note's mark as `[^1]`, `<sup>1</sup>` or raised digits; other tags; an escape
 * before a sign; emphasis around words; invisible characters.
 */
const TAKEN = new RegExp(
  [
    '\\[\\^(?<footnote>\\w{1,8})\\](?!:)',
    '<sup>\\s?\\[?(?<raised>\\d{1,3}|\\*{1,3}|[a-z])\\]?\\s?</sup>',
    `(?<!\\b[kcm]?m)(?<superscript>[${RAISED}]{1,3})`,
    '</?(?:sup|sub|b|i|u|em|strong|br|span|p|a)(?:\\s[^<>]{0,200})?/?>',
    '\\\\(?=[.()\\[\\]*_#+!|<>-])',
    '(?<!\\*)\\*{1,3}(?!\\*)',
    '(?<![\\p{L}\\p{N}_])_{1,3}(?=[^\\s_])|(?<=[^\\s_])_{1,3}(?![\\p{L}\\p{N}_])',
    `[${INVISIBLE}]+`,
    '\\|',
  ].join('|'),
  'gu',
);

interface Unmarked {
  readonly text: string;
  readonly pieces?: readonly Piece[] | undefined;
  readonly marks?: readonly LineMark[] | undefined;
}

/** A line's text without what only says how it is printed. @param at where the line begins in the source. */
export function unmarked(line: string, at: number): Unmarked {
  if (!ANY.test(line)) return { text: line };
  const pieces: Piece[] = [];
  const marks: LineMark[] = [];
  let text = '';
  let from = 0;
  /** Whether the text has more than white space; to ask the text itself each time would take quadratic time. */
  let said = false;
  const keep = (to: number) => {
    if (to <= from) return;
    said ||= line.slice(from, to).trim() !== '';
    pieces.push({ from: text.length, at: at + from });
    text += line.slice(from, to);
  };
  const emphasis: string[] = [];
  const cells = /^\s?\|.*\|$/.test(line);
  for (const match of line.matchAll(TAKEN)) {
    const { footnote, raised, superscript } = match.groups ?? {};
    const sign = match[0];
    const mark = footnote ?? raised ?? (superscript && digitsOf(superscript));
    if (sign === '|' && !cells) continue;
    if (isEmphasis(sign)) {
      // What closes nothing is the mark of a footnote (Title*).
      if (emphasis.at(-1) === sign) emphasis.pop();
      else if (emphasisOpens(line, match.index, sign)) emphasis.push(sign);
      else continue;
    }
    if (raised !== undefined && /[a-z]/.test(raised)) continue;
    keep(match.index);
    from = match.index + sign.length;
    if (mark !== undefined && said) marks.push({ mark, at: text.length });
    else if (mark !== undefined) {
      pieces.push({ from: 0, at: at + match.index });
      text = `${mark} `;
      said = true;
    }
    if (sign === '|' && text !== '' && from < line.length) text += '\t';
  }
  keep(line.length);
  return trimmed(text, pieces, marks);
}

const isEmphasis = (sign: string) => /^[*_]+$/.test(sign);

/** Whether emphasis opens here: it is closed further on, and a single sign does not stand after a word or a mark. */
function emphasisOpens(line: string, index: number, sign: string): boolean {
  const end = index + sign.length;
  if (/\s/.test(line[end] ?? ' ') || line.indexOf(sign, end + 1) < 0) return false;
  return sign.length > 1 || !/[\p{L}\p{N}.,;:!?)\]。，；：！？）》”]/u.test(line[index - 1] ?? ' ');
}

const digitsOf = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('');

/** Without white space at the ends, which emphasis or the border of a table may have hidden. */
function trimmed(text: string, pieces: readonly Piece[], marks: readonly LineMark[]): Unmarked {
  const lead = text.length - text.trimStart().length;
  const shifted =
    lead === 0
      ? pieces
      : pieces
          .map(({ from, at }) => (from >= lead ? { from: from - lead, at } : { from: 0, at: at + lead - from }))
          .filter((piece, index, all) => piece.from > 0 || all[index + 1]?.from !== 0);
  return {
    text: text.trim(),
    pieces: shifted,
    marks: marks.length === 0 ? undefined : marks.map((mark) => ({ ...mark, at: Math.max(0, mark.at - lead) })),
  };
}
