/** Lines that are drawn together and found by where they pass. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled, type Line, lineAt, once, type Point, pointsOnCurve } from '../../src/explorer/drawing/lines.ts';

const straight = (edge: string, from: Point, to: Point, look = 'plain'): Line => ({
  edge,
  look,
  path: `M${from.x} ${from.y}L${to.x} ${to.y}`,
  arrow: `M${to.x} ${to.y}Z`,
  passes: once(() => [from, to]),
});

const flat = straight('flat', { x: 0, y: 0 }, { x: 100, y: 0 });
const steep = straight('steep', { x: 50, y: 10 }, { x: 50, y: 90 });

describe('the line that is pointed at', () => {
  it.each<[at: Point, edge: string | undefined, what: string]>([
    [{ x: 20, y: 3 }, 'flat', 'beside it'],
    [{ x: 52, y: 60 }, 'steep', 'beside the other'],
    [{ x: 50, y: 4 }, 'flat', 'between both: the nearer one'],
    [{ x: 104, y: 0 }, 'flat', 'just behind its end'],
    [{ x: 120, y: 0 }, undefined, 'far behind its end'],
    [{ x: 20, y: 30 }, undefined, 'far from both'],
  ])('%o is %s: %s', (at, edge) => {
    expect(lineAt([flat, steep], at, 6)?.edge).toBe(edge);
  });

  it('is found anywhere on a curve', () => {
    const ends = [
      { x: 0, y: 0 },
      { x: 60, y: -40 },
      { x: 140, y: 80 },
      { x: 200, y: 10 },
    ] as const;
    const curve: Line = { ...flat, edge: 'curve', passes: once(() => pointsOnCurve(...ends)) };
    for (const point of pointsOnCurve(...ends, 57)) expect(lineAt([curve], point, 4)?.edge).toBe('curve');
    expect(pointsOnCurve(...ends).at(0)).toEqual(ends[0]);
    expect(pointsOnCurve(...ends).at(-1)).toEqual(ends[3]);
  });
});

describe('bundles', () => {
  it('hold every line once, with what looks the same, in paths of bounded length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('plain', 'stance', 'operative'), { maxLength: 600 }), (looks) => {
        const lines = looks.map((look, index) => straight(`${index}`, { x: index, y: 0 }, { x: 0, y: index }, look));
        const bundles = bundled(lines);
        for (const look of new Set(looks)) {
          const path = bundles.filter((bundle) => bundle.look === look).map((bundle) => bundle.path);
          expect(path.join('')).toBe(
            lines
              .filter((line) => line.look === look)
              .map((line) => line.path)
              .join(''),
          );
        }
        expect(bundles.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
        expect(Math.max(0, ...bundles.map(({ count }) => count))).toBeLessThanOrEqual(120);
        expect(new Set(bundles.map(({ name }) => name)).size).toBe(bundles.length);
      }),
      { numRuns: 60 },
    );
  });
});
