/** The lines of a picture: drawn together by how they look, since a browser takes as long for a line as for a thousand of a path. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** The key of its edge. */
  readonly edge: string;
  /** How it looks: the classes of its force. */
  readonly look: string;
  readonly path: string;
  /** The arrow at its end; empty where lines have none. */
  readonly arrow: string;
  /** Where it passes, for finding what is pointed at. */
  passes(): readonly Point[];
}

/** Lines that look the same, as one path. */
export interface Bundle {
  readonly name: string;
  readonly look: string;
  readonly count: number;
  readonly path: string;
  readonly arrows: string;
}

/** Lines of a bundle at most: a part of the picture is painted without those that are elsewhere. */
const MOST = 120;

/** Lines bundled by their look, in their order. */
export function bundled(lines: Iterable<Line>): Bundle[] {
  const open = new Map<string, Line[]>();
  const bundles: Bundle[] = [];
  const close = (look: string, members: readonly Line[]) =>
    bundles.push({
      name: `${look} ${members[0]?.edge}`,
      look,
      count: members.length,
      path: members.map(({ path }) => path).join(''),
      arrows: members.map(({ arrow }) => arrow).join(''),
    });
  for (const line of lines) {
    const members = open.get(line.look) ?? [];
    members.push(line);
    if (members.length === MOST) close(line.look, members);
    open.set(line.look, members.length === MOST ? [] : members);
  }
  for (const [look, members] of open) if (members.length > 0) close(look, members);
  return bundles;
}

/**
 * Lines from which on those that nothing stands out by are drawn without gaps: among so many nobody tells dots from dashes,
 * and without a graphics card each gap costs as much as a line. Their widths and colours still say what they are.
 */
export const MANY_LINES = 200;

/** How far a point is from the line from one point to another. */
function distance({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
  return Math.hypot(x - a.x - dx * part, y - a.y - dy * part);
}

/** The line that passes nearest to a point, not farther than `reach`; undefined where none does. */
export function lineAt(lines: Iterable<Line>, at: Point, reach: number): Line | undefined {
  let found: Line | undefined;
  let least = reach;
  for (const line of lines) {
    const points = line.passes();
    for (let index = 1; index < points.length; index += 1) {
      const away = distance(at, points[index - 1] as Point, points[index] as Point);
      if (away < least) [found, least] = [line, away];
    }
  }
  return found;
}

/** Points on a curve with two handles, near enough to each other to stand for it. */
export function pointsOnCurve(a: Point, handleA: Point, handleB: Point, b: Point, count = 12): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
    return {
      x: p * a.x + q * handleA.x + r * handleB.x + s * b.x,
      y: p * a.y + q * handleA.y + r * handleB.y + s * b.y,
    };
  });
}

/** The value of a function that is asked for at most once, when it is first needed. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
