/** Lines in reading order, each knowing the column that it stands in; rows of tables are lines of their own kind. */
import { cellsOf, type Region, regionsOf } from './columns.ts';
import { joined } from './joints.ts';
import type { Page } from './pages.ts';
import { type Piece, pieceOf, type Row } from './rows.ts';

export interface Line extends Piece {
  readonly page: number;
  /** Lines of one lane stand below each other. */
  readonly lane: number;
  /** What kind of lane: lanes of a kind have one left and one right edge throughout the document. */
  readonly laneKind: 'text' | 'left' | 'right' | 'masthead' | 'table';
}

/** Rows of a table are further apart than the lines of a cell, by this share. */
const ROW_GAP = 1.3;
const SYMBOL_GOES_ON = /[/-]$/;

/** The lines of a page. `lane` is the number of the last lane before it. */
export function linesOf(page: Page, rows: readonly Row[], lane: number): Line[] {
  const lines: Line[] = [];
  let last = lane;
  for (const region of regionsOf(rows, { first: page.number === 1, rtl: page.rtl })) {
    if (region.kind === 'table') {
      last += 1;
      lines.push(...tableLines(region, page, last));
      continue;
    }
    for (let column = 0; column <= region.gutters.length; column += 1) {
      last += 1;
      const laneKind = region.kind === 'columns' ? (column === 0 ? 'left' : 'right') : region.kind;
      for (const row of region.rows) {
        const runs = cellsOf(row, region.gutters)[column] ?? [];
        if (runs.length > 0) lines.push({ ...pieceOf(runs, page.rtl), page: page.number, lane: last, laneKind });
      }
    }
  }
  return lines;
}

/** The rows of a table, whose cells may have several lines. */
function tableLines({ rows, gutters }: Region, page: Page, lane: number): Line[] {
  const gaps = rows.slice(1).map((row, index) => row.y - (rows[index] as Row).y);
  const smallest = Math.min(...gaps);
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
    page: page.number,
    lane,
    laneKind: 'table',
  }));
}
