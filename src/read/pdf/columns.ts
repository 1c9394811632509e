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
  /** How many rows have text on both sides, and in how many of them the right one begins at one place. */
  readonly both: number;
  readonly aligned: number;
}

/** A gutter is at least so wide: in points, and as a share of the size of the letters. */
const NARROWEST = 7;
const NARROWEST_SHARE = 0.8;
/** Where there is one, others may be narrower. */
const NARROWEST_FURTHER = 3;
/** Smaller letters are so much smaller, in points. */
const SMALL = 0.6;
const MOST_ROWS = 300;
/** With fewer rows that have text on both sides it must be much wider. */
const FEWEST = 3;
const WIDE_SHARE = 2.5;
/** In a masthead one row is enough, where the gutter is so wide. */
const WIDEST_SHARE = 4;
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

/** Parts the rows of page after page into regions; what one page shows helps to read the next. */
export class Layout {
  /** Where the columns of text part in this document. */
  #columns: { readonly x0: number; readonly x1: number } | undefined;
  /** The gutters of a table with which the page before ended. */
  #table: readonly number[] | undefined;

  /**
   * The regions of the next page, in reading order.
   * @param options.head how far down a masthead may begin; 0 on pages that have none.
   */
  regionsOf(rows: readonly Row[], { head, rtl }: { head: number; rtl: boolean }): Region[] {
    const regions: Region[] = [];
    const carried = this.#table === undefined ? 0 : rowsOfTable(rows, this.#table);
    if (carried > 0) regions.push({ kind: 'table', rows: rows.slice(0, carried), gutters: this.#table ?? [] });
    regions.push(...this.#parted(rows.slice(carried), { head, rtl, nested: false }));
    // Footnotes may follow the table.
    const last = regions.findLast(({ kind, rows: own }) => kind !== 'text' || own.some((row) => !isSmall(row, rows)));
    this.#table = last?.kind === 'table' ? last.gutters : undefined;
    return regions;
  }

  /** The regions of a column of text, which may hold a table. */
  regionsOfColumn(rows: readonly Row[], rtl: boolean): Region[] {
    return this.#parted(rows, { head: 0, rtl, nested: true });
  }

  #parted(rows: readonly Row[], { head, rtl, nested }: { head: number; rtl: boolean; nested: boolean }): Region[] {
    const atHead = (index: number) => index < MASTHEAD_ROWS && (rows[index]?.y ?? head) < head;
    const regions: Region[] = [];
    let at = 0;
    // A page with more rows is no page of text, and is not searched for columns.
    const seeds =
      rows.length > MOST_ROWS
        ? []
        : rows.flatMap((_, index) => guttersFrom(rows, index, { least: NARROWEST, atHead: atHead(index), rtl }));
    const known = nested || !this.#columns ? [] : knownGutters(rows, this.#columns);
    for (const gutter of choose(seeds, known)) {
      const inside = rows.slice(gutter.from, gutter.to + 1);
      const kind = known.includes(gutter) ? 'columns' : kindOf(inside, gutter, { first: atHead(gutter.from), nested });
      if (nested && gutter.aligned < gutter.both) continue;
      const to = withTail(rows, gutter, kind);
      if (kind === 'columns') this.#columns ??= { x0: gutter.x0, x1: gutter.x1 };
      const others = kind === 'columns' ? [] : furtherGutters(rows, gutter, rtl);
      const cuts = [gutter, ...others].map(cutOf).sort((a, b) => a - b);
      const from = kind === 'table' ? withHead(rows, gutter, cuts, at) : withTop(rows, gutter, kind, at);
      if (from > at) regions.push({ kind: 'text', rows: rows.slice(at, from), gutters: [] });
      regions.push({ kind, rows: rows.slice(from, to + 1), gutters: cuts });
      at = to + 1;
    }
    if (at < rows.length) regions.push({ kind: 'text', rows: rows.slice(at), gutters: [] });
    return regions;
  }
}

/** Whether a row is in smaller letters than the row before it that is largest. */
const isSmall = (row: Row, rows: readonly Row[]): boolean =>
  row.size <= Math.max(...rows.slice(-FEWEST * 4).map((one) => one.size)) - SMALL;

/** Where a gutter parts columns: near the right one, since what stands in the left one may be longer elsewhere. */
const cutOf = ({ x0, x1 }: { x0: number; x1: number }): number => x1 - Math.min(2, (x1 - x0) / 2);

/** How many rows at the top of a page go on with a table: none crosses its gutters, and the last has several cells. */
function rowsOfTable(rows: readonly Row[], gutters: readonly number[]): number {
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (row.runs.some((run) => gutters.some((x) => run.x0 < x && run.x1 > x))) break;
    const filled = cellsOf(row, gutters).map((runs) => runs.length > 0);
    if (filled.filter(Boolean).length > 1 || filled[0] === false) count = index + 1;
  }
  return count;
}

/** The stretches of a page in which nothing stands between the columns of the document. */
function knownGutters(rows: readonly Row[], { x0, x1 }: { x0: number; x1: number }): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    if (row && !row.runs.some((run) => run.x0 < x1 - ALIGNED && run.x1 > x0 + ALIGNED)) continue;
    const both = rows
      .slice(from, index)
      .map((one, at) => ({ at: from + at, sides: cellsOf(one, [cutOf({ x0, x1 })]) }))
      .filter(({ sides }) => sides.every((runs) => runs.length > 0));
    const [start, end] = [both[0], both.at(-1)];
    if (start && end && both.length >= 2)
      found.push({ from: start.at, to: end.at, x0, x1, both: both.length, aligned: both.length });
    from = index + 1;
  }
  return found;
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
function guttersFrom(
  rows: readonly Row[],
  from: number,
  { least, atHead, rtl }: { least: number; atHead: boolean; rtl: boolean },
): Gutter[] {
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
    let filling = 0;
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
      if (isFilling(row, opening)) filling += 1;
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
    const width = (x1 - x0) / first.size;
    if (both < FEWEST && width < (both < 2 ? WIDEST_SHARE : WIDE_SHARE)) continue;
    if (both < 2 && !atHead) continue;
    if (markers >= both * MOST || filling > both * (1 - MOST)) continue;
    const aligned = Math.max(...starts.map((x) => starts.filter((y) => Math.abs(x - y) <= ALIGNED).length));
    if (aligned >= starts.length * MOST) found.push({ from, to, x0, x1, both, aligned });
  }
  return found;
}

/** Whether the white space is one of several of one width, by which the words of a line are spread to fill it. */
function isFilling(row: Row, opening: { x0: number; x1: number }): boolean {
  const width = opening.x1 - opening.x0;
  const alike = openings(row).filter(({ x0, x1, inside }) => inside && Math.abs(x1 - x0 - width) <= width * 0.15);
  return alike.length > 2;
}

/** Those that are known, and of the others those with most rows; none of which overlap, from the top. */
function choose(gutters: readonly Gutter[], known: readonly Gutter[]): Gutter[] {
  const chosen: Gutter[] = [...known];
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
    .flatMap((_, index) => guttersFrom(inside, index, { least: NARROWEST_FURTHER, atHead: false, rtl }))
    .sort((a, b) => b.both - a.both);
  for (const one of candidates) {
    const apart = [gutter, ...found].every((other) => one.x1 <= other.x0 || one.x0 >= other.x1);
    if (apart && one.both >= Math.max(2, gutter.both * MOST)) found.push(one);
  }
  return found;
}

function kindOf(
  rows: readonly Row[],
  gutter: Gutter,
  { first, nested }: { first: boolean; nested: boolean },
): RegionKind {
  if (nested) return 'table';
  const middle = cutOf(gutter);
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

/** The right column may begin above the left one. */
function withTop(rows: readonly Row[], gutter: Gutter, kind: RegionKind, at: number): number {
  let from = gutter.from;
  if (kind !== 'columns') return from;
  while (from > at && rows[from - 1]?.runs.every((run) => run.x0 >= gutter.x1)) from -= 1;
  return from;
}

/** The head of a table may fill its columns so that no gutter shows: rows above whose cells begin where the columns do. */
function withHead(rows: readonly Row[], gutter: Gutter, middles: readonly number[], at: number): number {
  const starts = middles.map((_, index) =>
    Math.min(
      ...rows.slice(gutter.from, gutter.to + 1).flatMap((row) => cellsOf(row, middles)[index + 1]?.[0]?.x0 ?? []),
    ),
  );
  let from = gutter.from;
  for (let index = from - 1; index >= at; index -= 1) {
    const row = rows[index] as Row;
    const [, ...cells] = cellsOf(row, middles);
    const filled = cells.filter((runs) => runs.length > 0).length;
    const aligned = cells.every(
      (runs, column) => Math.abs((runs[0]?.x0 ?? 0) - (starts[column] ?? 0)) <= ALIGNED || !runs[0],
    );
    const crosses = row.runs.some((run) => middles.some((x) => run.x0 < x - ALIGNED && run.x1 > x + ALIGNED));
    if (filled === 0 || !aligned || crosses) break;
    from = index;
  }
  return from;
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
    const atRight = (one: Row | undefined) => one?.runs.every((run) => run.x0 >= gutter.x1) === true;
    if (kind === 'columns' || atRight(row)) to = index;
    else if (kind === 'table') {
      // The lines of two cells need not stand at one height.
      const next = rows[index + 1];
      if (!next || !atRight(next) || next.y - row.y > row.size * NARROWEST_SHARE) break;
    }
  }
  return to;
}
