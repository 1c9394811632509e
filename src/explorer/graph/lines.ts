/** How relationships are drawn: as lines from mark to mark, bent where there are several between two things. */
import { type Line, once, pointsOnCurve } from '../drawing/lines.ts';
import type { Place } from './layout.ts';
import type { ThingGraph } from './model.ts';

/** From the middle of a mark to its border. */
export const MARK = 9;
const ARROW = 6;
const BEND = 26;

const round = (value: number) => Math.round(value * 10) / 10;

/** The point towards which a line bends. */
function middleOf(from: Place, to: Place, bend: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend * BEND,
    y: (from.y + to.y) / 2 + (dx / length) * bend * BEND,
  };
}

/** The line of an edge; undefined where one of its ends has no place. */
export function lineOf(
  {
    graph,
    places,
    bends,
  }: { graph: ThingGraph; places: ReadonlyMap<string, Place>; bends: ReadonlyMap<string, number> },
  edge: string,
): Line | undefined {
  const [from, to] = graph.extremities(edge).map((node) => places.get(node));
  if (!from || !to) return undefined;
  const bend = bends.get(edge) ?? 0;
  const middle = middleOf(from, to, bend);
  return {
    edge,
    look: graph.getEdgeAttribute(edge, 'force')?.toLowerCase() ?? 'plain',
    ...lineBetween(from, to, bend),
    passes: once(() => {
      if (bend === 0) return [from, to];
      const handle = (end: Place) => ({
        x: end.x + ((middle.x - end.x) * 2) / 3,
        y: end.y + ((middle.y - end.y) * 2) / 3,
      });
      return pointsOnCurve(from, handle(from), handle(to), to);
    }),
  };
}

/** @param bend to which side and how far: 0 is straight. */
export function lineBetween(from: Place, to: Place, bend: number): Pick<Line, 'path' | 'arrow'> {
  const { x: middleX, y: middleY } = middleOf(from, to, bend);
  const towards = (place: Place, distance: number) => {
    const away = Math.hypot(middleX - place.x, middleY - place.y) || 1;
    return {
      x: place.x + ((middleX - place.x) / away) * distance,
      y: place.y + ((middleY - place.y) / away) * distance,
    };
  };
  const [start, end, back] = [towards(from, MARK), towards(to, MARK + 1), towards(to, MARK + 1 + ARROW)];
  const [sideX, sideY] = [((end.y - back.y) / ARROW) * 3, ((back.x - end.x) / ARROW) * 3];
  const middle = bend === 0 ? 'L' : `Q${round(middleX)} ${round(middleY)} `;
  return {
    path: `M${round(start.x)} ${round(start.y)}${middle}${round(back.x)} ${round(back.y)}`,
    arrow: `M${round(end.x)} ${round(end.y)}L${round(back.x + sideX)} ${round(back.y + sideY)}L${round(back.x - sideX)} ${round(back.y - sideY)}Z`,
  };
}

/** How far each edge bends, so that several between two things can be told apart. */
export function bendsOf(graph: ThingGraph): ReadonlyMap<string, number> {
  const pairs = new Map<string, string[]>();
  graph.forEachEdge((edge, _, from, to) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const there = pairs.get(pair);
    if (there) there.push(edge);
    else pairs.set(pair, [edge]);
  });
  const bends = new Map<string, number>();
  for (const edges of pairs.values()) {
    edges.forEach((edge, index) => {
      const side = index - (edges.length - 1) / 2;
      // Which side is meant is seen from the one end, whichever way the edge leads.
      bends.set(edge, (graph.source(edge) < graph.target(edge) ? side : -side) || 0);
    });
  }
  return bends;
}
