/**
 * Where the decisions of a lineage stand: x is the year, the organs are lanes one below the other. Time fixes the columns, so
 * that only the order within a cell (an organ's decisions of a year) is to be found: by the mean height of what they are
 * linked with (barycentres, as K. Sugiyama, S. Tagawa and M. Toda order the layers of a drawing, 1981).
 */
import type { LineageGraph } from './lineage.ts';

/** Room for a decision, in pixels: its mark and the number after it. */
export const CELL_WIDTH = 96;
export const ROW_HEIGHT = 22;
/** Decisions of a cell that stand one below the other before it has a second column. */
const ROWS = 14;

/** How many rows a cell with so many decisions has: a large one is about twice as wide as it is high. */
const rowsOf = (count: number): number => Math.min(count, Math.max(ROWS, Math.ceil(Math.sqrt(count * 2.5))));
const LANE_GAP = 18;
/** Room for the name of a lane above its decisions. */
const LANE_NAME = 12;
const YEAR_GAP = 28;
/** Room for a year in which nothing was decided, and for how many such years there is room. */
const EMPTY_YEAR = 10;
const EMPTY_YEARS = 6;
const TOP = 34;
const LEFT = 20;
const SWEEPS = 4;

export interface Lane {
  readonly organ: string;
  readonly y: number;
  readonly height: number;
}

export interface YearColumn {
  /** Undefined for those whose year is not known. */
  readonly year: number | undefined;
  readonly x: number;
  readonly width: number;
}

export interface Place {
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly years: readonly YearColumn[];
  readonly places: ReadonlyMap<string, Place>;
}

interface Cell {
  readonly year: number | undefined;
  readonly organ: string;
  nodes: string[];
}

/** The principal organs first; the others by their symbol. */
const ORGANS: readonly string[] = ['A', 'S', 'E', 'A/HRC'];

export function layoutOf(graph: LineageGraph): LineageLayout {
  const cells = cellsOf(graph);
  const organs = [...new Set(cells.map(({ organ }) => organ))].sort(byOrgan);
  const years = columnsOf(cells);
  const lanes = lanesOf(cells, organs);
  const laneOf = new Map(lanes.map((lane) => [lane.organ, lane]));
  const columnOf = new Map(years.map((column) => [column.year, column]));
  const places = new Map<string, Place>();
  const put = ({ organ, year, nodes }: Cell) => {
    const top = (laneOf.get(organ)?.y ?? 0) + LANE_NAME + ROW_HEIGHT / 2;
    const left = columnOf.get(year)?.x ?? 0;
    const rows = rowsOf(nodes.length);
    nodes.forEach((node, index) => {
      places.set(node, { x: left + Math.floor(index / rows) * CELL_WIDTH + 8, y: top + (index % rows) * ROW_HEIGHT });
    });
  };
  cells.forEach(put);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const cell of sweep % 2 === 0 ? cells : [...cells].reverse()) {
      cell.nodes = ordered(cell.nodes, graph, places);
      put(cell);
    }
  }
  const last = years.at(-1);
  const lowest = lanes.at(-1);
  return {
    width: (last ? last.x + last.width : 0) + LEFT,
    height: (lowest ? lowest.y + lowest.height : 0) + LANE_GAP,
    lanes,
    years,
    places,
  };
}

/** By year, then organ, so that a sweep goes through time. */
function cellsOf(graph: LineageGraph): Cell[] {
  const cells = new Map<string, Cell>();
  const nodes = graph
    .mapNodes((node, { thing }) => ({ node, key: thing.key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { node } of nodes) {
    const { year, organ } = graph.getNodeAttributes(node);
    const name = `${year ?? ''} ${organ}`;
    const cell = cells.get(name);
    if (cell) cell.nodes.push(node);
    else cells.set(name, { year, organ, nodes: [node] });
  }
  return [...cells.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || byOrgan(a.organ, b.organ));
}

const rankOf = (organ: string) => (ORGANS.indexOf(organ) + ORGANS.length + 1) % (ORGANS.length + 1);

/** The named ones in their order; then the others, those that are not known last. */
function byOrgan(a: string, b: string): number {
  const named = (organ: string) => (ORGANS.includes(organ) ? 0 : organ === '' ? 2 : 1);
  return named(a) - named(b) || rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function columnsOf(cells: readonly Cell[]): YearColumn[] {
  const widths = new Map<number | undefined, number>();
  for (const { year, nodes } of cells) {
    widths.set(year, Math.max(widths.get(year) ?? 0, Math.ceil(nodes.length / rowsOf(nodes.length)) * CELL_WIDTH));
  }
  let x = LEFT;
  let before: number | undefined;
  return [...widths].map(([year, width]) => {
    if (before !== undefined && year !== undefined) x += Math.min(EMPTY_YEARS, year - before - 1) * EMPTY_YEAR;
    const column = { year, x, width };
    x += width + YEAR_GAP;
    before = year;
    return column;
  });
}

function lanesOf(cells: readonly Cell[], organs: readonly string[]): Lane[] {
  let y = TOP;
  return organs.map((organ) => {
    const rows = Math.max(...cells.map((cell) => (cell.organ === organ ? rowsOf(cell.nodes.length) : 0)));
    const lane = { organ, y, height: LANE_NAME + rows * ROW_HEIGHT };
    y += lane.height + LANE_GAP;
    return lane;
  });
}

function ordered(nodes: readonly string[], graph: LineageGraph, places: ReadonlyMap<string, Place>): string[] {
  if (nodes.length < 2) return [...nodes];
  const heights = nodes.map((node, index) => {
    let sum = 0;
    let count = 0;
    graph.forEachNeighbor(node, (other) => {
      sum += places.get(other)?.y ?? 0;
      count += 1;
    });
    return { node, index, height: count > 0 ? sum / count : (places.get(node)?.y ?? 0) };
  });
  return heights.sort((a, b) => a.height - b.height || a.index - b.index).map(({ node }) => node);
}
