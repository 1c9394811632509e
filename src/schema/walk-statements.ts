/** The statements that walk relationships, and which of them answers what. */
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Filter, isFiltered } from './filters/condition.ts';
import type { Bound } from './keyset.ts';
import type { By } from './order.ts';
import { isInReadingOrder, variantOf, type Walk } from './walks.ts';

const PAGE = ['keys', 'start', 'key', 'limit', 'evidence'] as const;
const FILTER = ['fit', 'tests'] as const;
const PLAIN = statementFamily('traverse/walk', 'walk', [...PAGE, 'label', 'also']);
const FILTERED = statementFamily('traverse/walk-filtered', 'walk', [...PAGE, 'label', 'also', ...FILTER]);
const ORDERED = statementFamily('traverse/walk-by', 'walk', [
  ...PAGE,
  'label',
  'also',
  'position',
  'by',
  'none',
  ...FILTER,
]);
const PARAGRAPHS = statementFamily('traverse/paragraphs', 'walk', [...PAGE, 'position', ...FILTER]);
const TOTAL = statementFamily('traverse/degrees', 'walk', ['keys']);
const FILTERED_TOTAL = statementFamily('traverse/walk-total', 'walk', ['keys', ...FILTER]);

export interface WalkRequest {
  readonly bound: Bound;
  readonly limit: number;
  readonly way: Way;
  readonly filter: Filter;
  readonly by: By | undefined;
  readonly evidence: boolean;
  /** Of which relations of the things the counts, or the things, are wanted besides. */
  readonly also: readonly string[];
}

/**
 * Rows `key`, `label`, `node`, `said` (null without evidence), `counts` and `ones`, and, where the walk is ordered by more
 * than the key, `position`: what a walk from each of the keys leads to past a bound, at most `limit` for each.
 * @throws StoreError
 */
export function readWalk(
  store: Reader,
  walk: Walk,
  keys: readonly string[],
  { bound: { start, position, key, label }, limit, way, filter, by, evidence, also }: WalkRequest,
): Promise<Row[]> {
  const variant = `${variantOf(walk)}:${way}`;
  const wanted = { keys, start, key, limit, evidence };
  if (by) return store.read(ORDERED(variant), { ...wanted, ...filter, ...by, label, also, position });
  if (isInReadingOrder(walk)) return store.read(PARAGRAPHS(variant), { ...wanted, ...filter, position });
  return isFiltered(filter)
    ? store.read(FILTERED(variant), { ...wanted, ...filter, label, also })
    : store.read(PLAIN(variant), { ...wanted, label, also });
}

/** Rows `key` and `total`: to how many things a walk from each of the keys leads. @throws StoreError */
export function countWalk(store: Reader, walk: Walk, keys: readonly string[], filter: Filter): Promise<Row[]> {
  return isFiltered(filter)
    ? store.read(FILTERED_TOTAL(variantOf(walk)), { keys, ...filter })
    : store.read(TOTAL(variantOf(walk)), { keys });
}
