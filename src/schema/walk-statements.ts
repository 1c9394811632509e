/** The statements that walk relationships, and which of them answers what. */
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import type { Bound } from './keyset.ts';
import { FILTER_PARAMETERS, isFiltered, type WalkFilter } from './walk-filter.ts';
import { isInReadingOrder, variantOf, type Walk } from './walks.ts';

const BOUND = ['start', 'key', 'label', 'limit'] as const;
const PAGE = ['keys', ...BOUND, 'evidence'] as const;
const PLAIN = statementFamily('traverse/walk', 'walk', PAGE);
const FILTERED = statementFamily('traverse/walk-filtered', 'walk', [...PAGE, ...FILTER_PARAMETERS]);
const PARAGRAPHS = statementFamily('traverse/paragraphs', 'walk', [
  'keys',
  'start',
  'position',
  'key',
  'limit',
  'evidence',
]);
const TOTAL = statementFamily('traverse/degrees', 'walk', ['keys']);
const FILTERED_TOTAL = statementFamily('traverse/walk-total-filtered', 'walk', ['keys', ...FILTER_PARAMETERS]);

export interface WalkRequest {
  readonly bound: Bound;
  readonly limit: number;
  readonly way: Way;
  readonly filter: WalkFilter;
  readonly evidence: boolean;
}

/**
 * Rows `key`, `label`, `node`, `said` (null without evidence) and, in reading order, `position`: what a walk from each
 * of the keys leads to past a bound, at most `limit` for each.
 * @throws StoreError
 */
export function readWalk(
  store: Reader,
  walk: Walk,
  keys: readonly string[],
  { bound: { start, position, key, label }, limit, way, filter, evidence }: WalkRequest,
): Promise<Row[]> {
  const variant = `${variantOf(walk)}:${way}`;
  const wanted = { keys, start, key, limit, evidence };
  if (isInReadingOrder(walk)) return store.read(PARAGRAPHS(variant), { ...wanted, position });
  return isFiltered(filter)
    ? store.read(FILTERED(variant), { ...wanted, label, ...filter })
    : store.read(PLAIN(variant), { ...wanted, label });
}

/** Rows `key` and `total`: to how many things a walk from each of the keys leads. @throws StoreError */
export function countWalk(store: Reader, walk: Walk, keys: readonly string[], filter: WalkFilter): Promise<Row[]> {
  return isFiltered(filter)
    ? store.read(FILTERED_TOTAL(variantOf(walk)), { keys, ...filter })
    : store.read(TOTAL(variantOf(walk)), { keys });
}
