/** References as curves. */
import { type Line, once, type Point, pointsOnCurve } from '../drawing/lines.ts';
import { type LineageLayout, type Place, ROW_HEIGHT } from './layout.ts';
import type { LineageGraph } from './lineage.ts';

/** From the middle of a mark to where a curve ends. */
const MARK = 7;

/** The lines of a lineage, by the keys of their edges. */
export function curvesOf(graph: LineageGraph, { places }: LineageLayout): ReadonlyMap<string, Line> {
  const curves = new Map<string, Line>();
  graph.forEachEdge((edge, { force }, source, target) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return;
    const [a, first, second, b] = handlesOf(from, to);
    const path = `M${a.x} ${a.y}C${first.x} ${first.y} ${second.x} ${second.y} ${b.x} ${b.y}`;
    const passes = once(() => pointsOnCurve(a, first, second, b));
    curves.set(edge, { edge, look: force.toLowerCase(), path, arrow: '', passes });
  });
  return curves;
}

type Curve = readonly [from: Point, handle: Point, handle: Point, to: Point];

/** From the one that refers to the one it refers to, which stands to the left of it, or in the same column. */
function handlesOf(from: Place, to: Place): Curve {
  const curve = (x1: number, h1: number, x2: number, h2: number, rise = 0): Curve => [
    { x: x1, y: from.y },
    { x: h1, y: from.y - rise },
    { x: h2, y: to.y - rise },
    { x: x2, y: to.y },
  ];
  if (Math.abs(from.x - to.x) < 1) {
    const out = 24 + Math.min(60, Math.abs(from.y - to.y) / 4);
    return curve(from.x - MARK, from.x - out, to.x - MARK, to.x - out);
  }
  const back = from.x > to.x ? 1 : -1;
  const bend = Math.min(160, Math.abs(from.x - to.x) / 2);
  const [x1, x2] = [from.x - back * MARK, to.x + back * MARK];
  // On one height it passes above the marks between.
  const isLevel = Math.abs(from.y - to.y) < ROW_HEIGHT / 2;
  const rise = isLevel ? Math.min(ROW_HEIGHT * 0.75, Math.abs(x1 - x2) / 12) : 0;
  return curve(x1, x1 - back * bend, x2, x2 + back * bend, rise);
}
