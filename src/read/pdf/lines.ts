/** Lines in reading order, each knowing the column that it stands in; rows of tables are lines of their own kind. */
import { cellsOf, type Layout, type Region } from './columns.ts';
import { joined } from './joints.ts';
import type { Page } from './pages.ts';
import { type Piece, pieceOf, type Row, rowsOf } from './rows.ts';

export interface Line extends Piece {
  readonly page: number;
  /** Lines of one lane stand below each other. */
  readonly lane: number;
  /** What kind of lane: lanes of a kind have one left and one right edge throughout the document. */
  readonly laneKind: 'text' | 'left' | 'right' | 'masthead' | 'table';
  /** Of a row of a table. */
  readonly cells?: readonly string[];
}

/** Rows of a table are further apart than the lines of a cell, by this share. */
const ROW_GAP = 1.3;
/** The masthead begins so high on a page, as a share of its height. */
const HEAD = 0.3;
/** The lines of a text are at least so far apart, as a share of the size. */
const LEAST_LEADING = 0.8;
const SYMBOL_GOES_ON = /[/-]$/;

/** The lines of a page. `lane` is the number of the last lane before it. */
export function linesOf(page: Page, rows: readonly Row[], layout: Layout, lane: number): Line[] {
  const lines: Line[] = [];
  let last = lane;
  const add = (region: Region, kind: Line['laneKind']) => {
    last += 1;
    if (region.kind === 'table') lines.push(...tableLines(region, page, last));
    else lines.push(...region.rows.map((row) => ({ ...pieceOf(row.runs, page.rtl), ...of(page, last, kind) })));
  };
  for (const region of layout.regionsOf(rows, { head: page.number === 1 ? page.height * HEAD : 0, rtl: page.rtl })) {
    if (region.kind === 'table' || region.kind === 'text') {
      add(region, 'text');
      continue;
    }
    for (let column = 0; column <= region.gutters.length; column += 1) {
      const runs = region.rows.flatMap((row) => cellsOf(row, region.gutters)[column] ?? []);
      // What stands at one height on the page, such as a raised mark, may belong to two lines of a column.
      const inColumn = rowsOf({ runs });
      if (region.kind === 'masthead') add({ kind: 'text', rows: inColumn, gutters: [] }, 'masthead');
      else {
        for (const part of layout.regionsOfColumn(inColumn, page.rtl)) add(part, column === 0 ? 'left' : 'right');
      }
    }
  }
  return lines;
}

const of = (page: Page, lane: number, laneKind: Line['laneKind']) => ({ page: page.number, lane, laneKind });

/**
 * Puts the first row of a table on a page together with the last row of the page before, where the page end parts one row.
 * @returns that row, or undefined where the first is a row of its own.
 */
export function rejoined(before: Line | undefined, first: Line): Line | undefined {
  const { cells: above } = before ?? {};
  const { cells } = first;
  if (!before || !above || !cells || above.length !== cells.length || before.page === first.page) return undefined;
  if (cells[0] !== '' && !SYMBOL_GOES_ON.test(above[0] ?? '')) return undefined;
  const whole = above.map((cell, column) => joined(cell, cells[column] ?? ''));
  return { ...before, cells: whole, text: whole.join('\t').trimEnd(), marks: [...before.marks, ...first.marks] };
}

/** The rows of a table, whose cells may have several lines. */
function tableLines({ rows, gutters }: Region, page: Page, lane: number): Line[] {
  const gaps = rows.slice(1).map((row, index) => row.y - (rows[index] as Row).y);
  // Letters of two fonts in one row may stand a little apart.
  const smallest = Math.min(...gaps.filter((gap, index) => gap > (rows[index]?.size ?? 0) * LEAST_LEADING));
  const parted = Math.max(...gaps) > smallest * ROW_GAP;
  const found: { cells: string[]; piece: Piece; marks: string[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row, gutters).map((runs) => (runs.length > 0 ? pieceOf(runs, page.rtl) : undefined));
    const open = found.at(-1);
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    const filled = cells.filter((cell) => cell !== undefined).length;
    const goesOn =
      open !== undefined &&
      (cells[0] === undefined ||
        (filled < 2 && gap <= smallest * ROW_GAP) ||
        SYMBOL_GOES_ON.test(open.cells[0] ?? '') ||
        (gap <= smallest * ROW_GAP && cells.every((cell) => cell === undefined || /^\p{Ll}/u.test(cell.text))) ||
        (parted && gap <= smallest * ROW_GAP && filled < cells.length));
    if (goesOn) {
      for (const [column, cell] of cells.entries()) {
        if (cell) open.cells[column] = joined(open.cells[column] ?? '', cell.text);
      }
      open.marks.push(...cells.flatMap((cell) => cell?.marks ?? []));
    } else {
      found.push({
        cells: cells.map((cell) => cell?.text ?? ''),
        piece: pieceOf(row.runs, page.rtl),
        marks: cells.flatMap((cell) => cell?.marks ?? []),
      });
    }
  }
  return found.map(({ cells, piece, marks }) => ({
    ...piece,
    text: cells.join('\t').trimEnd(),
    marks,
    cells,
    ...of(page, lane, 'table'),
  }));
}
