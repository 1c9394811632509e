/** What belongs to the page and not to the text: running heads, page numbers, job numbers. */
import type { Row } from './rows.ts';
import { pieceOf } from './rows.ts';

/** How many rows at the top and the foot of a page may belong to it, and how far from each other they stand elsewhere. */
const AT_TOP = 3;
const AT_FOOT = 5;
const NEAR = 8;

const SYMBOLS = /^(?:[A-Z]{1,8}(?:\/[A-Z0-9][A-Za-z0-9.()-]{0,30}){1,10}[\s,;–-]{0,5}){1,4}$/;
const NUMBER = String.raw`(?:[-–—]\s?)?(?:page\s{0,3}|第\s?)?\d{1,4}(?:\s?页)?(?:\s?[/／]\s?\d{1,4})?(?:\s?[-–—])?`;
const JOB = String.raw`(?:[A-Z]{1,3}\.?\s?)?\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})*`;
const BAR_CODE = String.raw`\*\s?\d{5,}[A-Z]?\s?\*`;
/** A page number, a job number, a bar code, or several of them. */
const PAGE_MATTER = new RegExp(
  String.raw`^(?:(?:${JOB}|${BAR_CODE}|${NUMBER}|Please recycle\S{0,3}|请回收\S{0,3})\s{0,9}){1,5}$`,
  'i',
);

export interface Heads {
  readonly top: readonly string[];
  readonly rows: readonly Row[];
}

interface Edge {
  readonly key: string;
  readonly y: number;
}

/** Knows the edges of the pages before, and is told those that follow. */
export interface Neighbours {
  readonly top: readonly (readonly Edge[])[];
  readonly foot: readonly (readonly Edge[])[];
}

const textOf = (row: Row, rtl: boolean) => pieceOf(row.runs, rtl).text;
/** What is the same on every page but for numbers. */
const keyOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The rows at the edges of a page. */
export function edgesOf(rows: readonly Row[], rtl: boolean): { top: Edge[]; foot: Edge[] } {
  const edge = (row: Row): Edge => ({ key: keyOf(textOf(row, rtl)), y: row.y });
  return { top: rows.slice(0, AT_TOP).map(edge), foot: rows.slice(-AT_FOOT).map(edge) };
}

/**
 * Takes what belongs to the page out of its rows: from the edges inwards, rows that stand at the same place on a page nearby,
 * page and job numbers, and symbols at the top of a page that is not the first.
 * @returns the other rows, and the texts taken out at the top.
 */
export function withoutFurniture(
  rows: readonly Row[],
  neighbours: Neighbours,
  { rtl, first }: { rtl: boolean; first: boolean },
): Heads {
  const recurs = (row: Row, text: string, pages: readonly (readonly Edge[])[]) =>
    /\p{L}{2}/u.test(text) &&
    pages.some((edges) => edges.some(({ key, y }) => key === keyOf(text) && Math.abs(y - row.y) < NEAR));
  let from = 0;
  const top: string[] = [];
  while (from < Math.min(AT_TOP, rows.length)) {
    const row = rows[from] as Row;
    const text = textOf(row, rtl);
    if (!PAGE_MATTER.test(text) && !recurs(row, text, neighbours.top) && (first || !SYMBOLS.test(text))) break;
    // The symbol of a first page stands in its masthead.
    if (first && SYMBOLS.test(text)) break;
    top.push(text);
    from += 1;
  }
  let to = rows.length;
  while (to > from && to > rows.length - AT_FOOT) {
    const row = rows[to - 1] as Row;
    const text = textOf(row, rtl);
    if (!PAGE_MATTER.test(text) && !recurs(row, text, neighbours.foot)) break;
    to -= 1;
  }
  return { top, rows: rows.slice(from, to) };
}
