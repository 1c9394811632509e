/** The statements that walk relationships, and which of them answers what. */
import { type By, type Chosen, choosing, isChoosing, NAMES, orderedBy, past } from '../store/choosing.ts';
import { readOpen } from '../store/open-statements.ts';
import type { Shaped } from '../store/shapes.ts';
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import type { Bound } from './keyset.ts';
import { variantOf, type Walk } from './walks.ts';

const BY_KEY = statementFamily('traverse/walk', 'walk', ['keys', 'limit']);
const BY = statementFamily('traverse/walk-by', 'walk', ['keys', 'limit']);
const DEGREES = statementFamily('traverse/degrees', 'walk', ['keys']);
const TOTAL = statementFamily('traverse/walk-total', 'walk', ['keys']);

export interface WalkRequest {
  readonly bound: Bound;
  readonly limit: number;
  readonly way: Way;
  readonly filter: Chosen;
  readonly by: By | undefined;
  /** What is wanted of each thing, and of the statements of its relationship. */
  readonly shaped: Shaped;
}

/**
 * Rows `key`, `label`, `id`, `said` (null without statements), those of the shape, and, where the walk is ordered by more than
 * the key, `position`: what a walk from each of the keys leads to past a bound, at most `limit` for each.
 * @throws StoreError
 */
export function readWalk(
  store: Reader,
  walk: Walk,
  keys: readonly string[],
  { bound: { start, ...place }, limit, way, filter, by, shaped }: WalkRequest,
): Promise<Row[]> {
  const { far } = walk;
  const fillings = [
    shaped,
    choosing(filter, far, NAMES),
    past({ start, way, byPosition: by !== undefined, byLabel: true }),
    ...(by ? [orderedBy(by, far, NAMES)] : []),
  ];
  const statement = (by ? BY : BY_KEY)(`${variantOf(walk)}:${way}`);
  return readOpen(store, statement, fillings, { keys, limit, ...place });
}

/** Rows `key` and `total`: to how many things a walk from each of the keys leads. @throws StoreError */
export function countWalk(store: Reader, walk: Walk, keys: readonly string[], filter: Chosen): Promise<Row[]> {
  return isChoosing(filter)
    ? readOpen(store, TOTAL(variantOf(walk)), [choosing(filter, walk.far, NAMES)], { keys })
    : store.read(DEGREES(variantOf(walk)), { keys });
}
