/** The statements that walk relationships, and which of them answers what. */
import { readInShape, type Shaped } from '../store/shapes.ts';
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Filter, isFiltered } from './filters/condition.ts';
import type { Bound } from './keyset.ts';
import type { By } from './order.ts';
import { isInReadingOrder, variantOf, type Walk } from './walks.ts';

const PAGE = ['keys', 'start', 'key', 'limit'] as const;
const FILTER = ['fit', 'tests'] as const;
const FIRST = statementFamily('traverse/walk-first', 'walk', ['keys', 'limit']);
const PLAIN = statementFamily('traverse/walk', 'walk', [...PAGE, 'label']);
const FILTERED = statementFamily('traverse/walk-filtered', 'walk', [...PAGE, 'label', ...FILTER]);
const ORDERED = statementFamily('traverse/walk-by', 'walk', [...PAGE, 'label', 'position', 'by', 'none', ...FILTER]);
const PARAGRAPHS = statementFamily('traverse/paragraphs', 'walk', [...PAGE, 'position', ...FILTER]);
const TOTAL = statementFamily('traverse/degrees', 'walk', ['keys']);
const FILTERED_TOTAL = statementFamily('traverse/walk-total', 'walk', ['keys', ...FILTER]);

export interface WalkRequest {
  readonly bound: Bound;
  readonly limit: number;
  readonly way: Way;
  readonly filter: Filter;
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
  { bound: { start, position, key, label }, limit, way, filter, by, shaped }: WalkRequest,
): Promise<Row[]> {
  const variant = `${variantOf(walk)}:${way}`;
  const wanted = { keys, start, key, limit };
  if (by) return readInShape(store, ORDERED(variant), shaped, { ...wanted, ...filter, ...by, label, position });
  if (isInReadingOrder(walk)) {
    return readInShape(store, PARAGRAPHS(variant), shaped, { ...wanted, ...filter, position });
  }
  if (isFiltered(filter)) return readInShape(store, FILTERED(variant), shaped, { ...wanted, ...filter, label });
  return start && way === 'forward'
    ? readInShape(store, FIRST(variantOf(walk)), shaped, { keys, limit })
    : readInShape(store, PLAIN(variant), shaped, { ...wanted, label });
}

/** Rows `key` and `total`: to how many things a walk from each of the keys leads. @throws StoreError */
export function countWalk(store: Reader, walk: Walk, keys: readonly string[], filter: Filter): Promise<Row[]> {
  return isFiltered(filter)
    ? store.read(FILTERED_TOTAL(variantOf(walk)), { keys, ...filter })
    : store.read(TOTAL(variantOf(walk)), { keys });
}
