/** Paragraphs: which lines go on with the one before. */
import { joined, type Vocabulary } from './joints.ts';
import type { Line } from './lines.ts';

/** Lines further apart than this share of the usual distance belong to two paragraphs. */
const APART = 1.3;
/** Other sizes are other paragraphs, in points. */
const OTHER_SIZE = 0.75;
/** An indentation, as a share of the size. */
const INDENT = 0.8;
/** A line is full where it ends so near to the edge, in points. */
const SLACK = 2;

const MARKER =
  /^(?:[（(](?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[）)]|\d{1,3}(?:\.\d{1,2})*[.)、．](?=\s|[^\d\s])|[IVX]{1,5}\.|[A-Z]\.|[一二三四五六七八九十]{1,3}[、.．]|[•●▪]|[-–—]\s)/;
const HAN = /[\u2e80-\u9fff]/;
const ENDS = /[。；：！？.;:!?…][”’"）)]?\d{0,3}$|[；;,，]\s*(?:以及|和|或|and|or)$/;

export interface Geometry {
  readonly bodySize: number;
  readonly bodyFont: string;
  /** Whether the text is Chinese. */
  readonly han: boolean;
  /** The right edge of the lanes of a kind. */
  readonly right: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
  /** The usual distance of lines, by their size. */
  readonly leading: (size: number) => number;
}

/** Measures what most lines of a document have. */
export function measure(lines: readonly Line[]): Geometry {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const edges = new Map<string, { left: number[]; right: number[] }>();
  const distances = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const size = rounded(line.size);
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    const edge = edges.get(line.laneKind) ?? { left: [], right: [] };
    edges.set(line.laneKind, edge);
    edge.left.push(line.x0);
    edge.right.push(line.x1);
    const before = lines[index - 1];
    if (before?.lane === line.lane && rounded(before.size) === size) {
      const distance = rounded(line.y - before.y);
      const counts = distances.get(size) ?? new Map<number, number>();
      distances.set(size, counts);
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  const bodySize = mostOf(sizes) ?? 10;
  for (const line of lines) {
    if (rounded(line.size) === bodySize) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length);
  }
  const usual = new Map([...distances].map(([size, counts]) => [size, mostOf(counts) ?? size * 1.2]));
  return {
    bodySize,
    bodyFont: mostOf(fonts) ?? '',
    han: lines.filter(({ text }) => HAN.test(text)).length * 2 > lines.length,
    left: new Map([...edges].map(([kind, { left }]) => [kind, quantile(left, 0.02)])),
    right: new Map([...edges].map(([kind, { right }]) => [kind, quantile(right, 0.98)])),
    leading(size) {
      // Headings have few lines, and what is between them and the text is not their own distance.
      const own = usual.get(rounded(size)) ?? Number.POSITIVE_INFINITY;
      return Math.min(own, size * ((usual.get(bodySize) ?? bodySize * 1.2) / bodySize) * 1.1);
    },
  };
}

const rounded = (points: number) => Math.round(points * 2) / 2;

function mostOf<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: [K, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

function quantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Puts lines together into paragraphs. */
export function paragraphsOf(lines: readonly Line[], geometry: Geometry, vocabulary: Vocabulary): string[] {
  const paragraphs: string[] = [];
  let open: Line[] = [];
  let text = '';
  for (const line of lines) {
    if (open.length > 0 && goesOn(open, line, geometry)) text = joined(text, line.text, vocabulary);
    else {
      if (text !== '') paragraphs.push(text);
      text = line.text;
      open = [];
    }
    open.push(line);
  }
  if (text !== '') paragraphs.push(text);
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the lines before it. */
function goesOn(open: readonly Line[], line: Line, geometry: Geometry): boolean {
  const before = open.at(-1) as Line;
  if (line.laneKind === 'table' || before.laneKind === 'table' || line.laneKind === 'masthead') return false;
  if (before.laneKind === 'masthead') return false;
  if (Math.abs(line.size - before.size) > OTHER_SIZE) return false;
  // From the end of one column to the top of the next nothing can be measured.
  const below = line.page === before.page && line.y > before.y;
  if (below && line.y - before.y > geometry.leading(line.size) * APART) return false;
  const ended = ENDS.test(before.text);
  const indentOf = (one: Line) => one.x0 - (geometry.left.get(one.laneKind) ?? 0);
  const indented = line.size * INDENT;
  if (MARKER.test(line.text)) {
    const second = open[1];
    const aligned = second !== undefined && Math.abs(indentOf(line) - indentOf(second)) < indented / 2;
    if (ended || line.tabbed || !aligned) return false;
  }
  // Headings and titles are often narrower than the page.
  if (isDisplay(line, geometry) && isDisplay(before, geometry) && line.font === before.font) return below && !ended;
  const right = geometry.right.get(before.laneKind) ?? before.x1;
  const space = line.size * 0.25;
  if (before.x1 + space + line.firstWord < right - SLACK) return false;
  if (!ended) return true;
  const second = open[1];
  if (second) return Math.abs(indentOf(line) - indentOf(second)) < indented;
  return indentOf(line) - indentOf(before) < indented;
}

/** Larger than the text, or in a font of its own; Chinese text has another font for what is not Chinese in it. */
const isDisplay = (line: Line, { bodySize, bodyFont, han }: Geometry): boolean =>
  line.size > bodySize + OTHER_SIZE ||
  (line.font !== bodyFont && Math.abs(line.size - bodySize) <= OTHER_SIZE && (!han || HAN.test(line.text)));
