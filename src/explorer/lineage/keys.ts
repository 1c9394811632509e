/** Which decision an arrow key leads to: the nearest in its direction. */
import type { LineageLayout } from './layout.ts';

type Step = readonly [x: number, y: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How much more a step to the side counts than one ahead. */
const ASIDE = 3;

/** @returns undefined where the key is no arrow, or nothing stands there. Home and End lead to the first and the last. */
export function nextInPicture(
  key: string,
  from: string,
  { places }: Pick<LineageLayout, 'places'>,
): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  if (key === 'Home' || key === 'End') {
    const inOrder = [...places].sort(([, a], [, b]) => a.x - b.x || a.y - b.y);
    return inOrder.at(key === 'Home' ? 0 : -1)?.[0];
  }
  const step = STEPS[key];
  if (!step) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, place] of places) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const ahead = dx * step[0] + dy * step[1];
    if (ahead < 1) continue;
    const cost = ahead + ASIDE * Math.abs(dx * step[1] + dy * step[0]);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}
