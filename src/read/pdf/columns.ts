/**
 * Which parts of a page stand beside each other: columns of text, which are read one after the other; a masthead, likewise;
 * and tables, which are read row by row.
 */
import type { Run } from './pages.ts';
import type { Row } from './rows.ts';
import { pieceOf } from './rows.ts';

export type RegionKind = 'text' | 'columns' | 'masthead' | 'table';

export interface Region {
  readonly kind: RegionKind;
  readonly rows: readonly Row[];
  /** Where the columns part, from left to right. */
  readonly gutters: readonly number[];
}

interface Gutter {
  /** The rows from the first to the last that have text on both sides. */
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  /** How many rows have text on both sides. */
  readonly both: number;
}

/** A gutter is at least so wide: in points, and as a share of the size of the letters. */
const NARROWEST = 7;
const NARROWEST_SHARE = 0.8;
/** Where there is one, others may be narrower. */
const NARROWEST_FURTHER = 3;
/** With fewer rows that have text on both sides it must be much wider. */
const FEWEST = 3;
const WIDE_SHARE = 2.5;
/** What stands to its right begins at one place, in points, in most rows. */
const ALIGNED = 3;
const MOST = 0.6;
/** No text of one region is further apart, in points. */
const FURTHEST = 60;
/** A line of a column is so full, and a column of text is so wide as a share of the widest. */
const FULL = 0.75;
const WIDEST_GUTTER = 0.14;
/** The masthead begins within the first rows of the first page. */
const MASTHEAD_ROWS = 4;

const MARKER =
  /^(?:[•●▪–—*-]|[（(]?(?:\d{1,3}|[a-z]{1,4}|[IVX]{1,5}|[A-Z]|[一二三四五六七八九十]{1,3})[.)）、．]{0,2})$/;

/** Parts the rows of a page into regions, in reading order. */
export function regionsOf(rows: readonly Row[], { first, rtl }: { first: boolean; rtl: boolean }): Region[] {
  const regions: Region[] = [];
  let at = 0;
  const gutters = choose(rows.flatMap((_, index) => guttersFrom(rows, index, NARROWEST, rtl)));
  for (const gutter of gutters) {
    const inside = rows.slice(gutter.from, gutter.to + 1);
    const kind = kindOf(inside, gutter, { first: first && gutter.from < MASTHEAD_ROWS });
    const to = withTail(rows, gutter, kind);
    if (gutter.from > at) regions.push({ kind: 'text', rows: rows.slice(at, gutter.from), gutters: [] });
    const others = kind === 'columns' ? [] : furtherGutters(rows, gutter, rtl);
    const middles = [gutter, ...others].map(({ x0, x1 }) => (x0 + x1) / 2).sort((a, b) => a - b);
    regions.push({ kind, rows: rows.slice(gutter.from, to + 1), gutters: middles });
    at = to + 1;
  }
  if (at < rows.length) regions.push({ kind: 'text', rows: rows.slice(at), gutters: [] });
  return regions;
}

/** The runs of a row, by the columns that gutters part. */
export function cellsOf(row: Row, gutters: readonly number[]): Run[][] {
  const cells: Run[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const run of row.runs) {
    const middle = (run.x0 + run.x1) / 2;
    const column = gutters.findIndex((x) => middle < x);
    cells[column < 0 ? gutters.length : column]?.push(run);
  }
  return cells;
}

/** The stretches of a row without text: between runs, and beyond the first and the last. */
function openings(row: Row): { x0: number; x1: number; inside: boolean }[] {
  const found: { x0: number; x1: number; inside: boolean }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row.runs) {
    if (run.x0 - end > 0) found.push({ x0: end, x1: run.x0, inside: end !== Number.NEGATIVE_INFINITY });
    end = Math.max(end, run.x1);
  }
  found.push({ x0: end, x1: Number.POSITIVE_INFINITY, inside: false });
  return found;
}

/** The gutters that begin in a row. */
function guttersFrom(rows: readonly Row[], from: number, least: number, rtl: boolean): Gutter[] {
  const first = rows[from] as Row;
  const narrowest = Math.max(least, (first.size * NARROWEST_SHARE * least) / NARROWEST);
  const found: Gutter[] = [];
  for (const seed of openings(first)) {
    if (!seed.inside || seed.x1 - seed.x0 < narrowest) continue;
    let { x0, x1 } = seed;
    let to = from;
    let both = 0;
    const starts: number[] = [];
    let markers = 0;
    for (let index = from; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      if (index > from && row.y - (rows[index - 1] as Row).y > FURTHEST) break;
      const opening = openings(row).find((one) => Math.min(one.x1, x1) - Math.max(one.x0, x0) >= narrowest);
      if (!opening) break;
      x0 = Math.max(x0, opening.x0);
      x1 = Math.min(x1, opening.x1);
      if (!opening.inside) continue;
      to = index;
      both += 1;
      starts.push(opening.x1);
      if (
        MARKER.test(
          pieceOf(
            row.runs.filter((run) => run.x1 <= opening.x0),
            rtl,
          ).text,
        )
      )
        markers += 1;
    }
    if (both < FEWEST && (both < 2 || x1 - x0 < first.size * WIDE_SHARE)) continue;
    if (markers >= both * MOST) continue;
    const aligned = Math.max(...starts.map((x) => starts.filter((y) => Math.abs(x - y) <= ALIGNED).length));
    if (aligned >= starts.length * MOST) found.push({ from, to, x0, x1, both });
  }
  return found;
}

/** Those with most rows, none of which overlap, from the top. */
function choose(gutters: readonly Gutter[]): Gutter[] {
  const chosen: Gutter[] = [];
  for (const gutter of [...gutters].sort((a, b) => b.both - a.both || b.x1 - b.x0 - (a.x1 - a.x0))) {
    if (chosen.every((other) => gutter.to < other.from || gutter.from > other.to)) chosen.push(gutter);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** The other gutters of a table. */
function furtherGutters(rows: readonly Row[], gutter: Gutter, rtl: boolean): Gutter[] {
  const inside = rows.slice(gutter.from, gutter.to + 1);
  const found: Gutter[] = [];
  const candidates = inside
    .flatMap((_, index) => guttersFrom(inside, index, NARROWEST_FURTHER, rtl))
    .sort((a, b) => b.both - a.both);
  for (const one of candidates) {
    const apart = [gutter, ...found].every((other) => one.x1 <= other.x0 || one.x0 >= other.x1);
    if (apart && one.both >= Math.max(2, gutter.both * MOST)) found.push(one);
  }
  return found;
}

function kindOf(rows: readonly Row[], gutter: Gutter, { first }: { first: boolean }): RegionKind {
  const middle = (gutter.x0 + gutter.x1) / 2;
  const widths: [number[], number[]] = [[], []];
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of rows) {
    for (const [column, runs] of cellsOf(row, [middle]).entries()) {
      if (runs.length === 0) continue;
      const x0 = Math.min(...runs.map((run) => run.x0));
      const x1 = Math.max(...runs.map((run) => run.x1));
      widths[column as 0 | 1].push(x1 - x0);
      left = Math.min(left, x0);
      right = Math.max(right, x1);
    }
  }
  const full = widths.every((column) => {
    const widest = Math.max(...column);
    return (
      column.length >= FEWEST &&
      widest > (right - left) * 0.3 &&
      column.filter((width) => width >= widest * FULL).length >= column.length * 0.5
    );
  });
  if (full && gutter.x1 - gutter.x0 <= (right - left) * WIDEST_GUTTER) return 'columns';
  return first ? 'masthead' : 'table';
}

/**
 * Columns seldom end at one height: the rows below that have text in one of them belong to it. Below a table or a masthead
 * text may begin at the left, so there these end with the last row that has none there.
 */
function withTail(rows: readonly Row[], gutter: Gutter, kind: RegionKind): number {
  let to = gutter.to;
  for (let index = to + 1; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    const before = rows[index - 1] as Row;
    if (row.y - before.y > (kind === 'table' ? row.size * 2 : FURTHEST)) break;
    const crosses = row.runs.some((run) => run.x0 < gutter.x1 && run.x1 > gutter.x0);
    if (crosses) break;
    if (kind === 'columns' || row.runs.every((run) => run.x0 >= gutter.x1)) to = index;
    else if (kind === 'table') break;
  }
  return to;
}
