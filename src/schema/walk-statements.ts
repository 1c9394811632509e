/** The statements that walk relationships, and which of them answers what. */
import { statement, statementFamily } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import type { Place } from './paging.ts';
import { FILTER_PARAMETERS, isFiltered, type WalkFilter } from './walk-filter.ts';
import { isInReadingOrder, variantOf, type Walk } from './walks.ts';

const PAGE = ['keys', 'afterId', 'afterLabel', 'limit', 'evidence'] as const;
const FILTERED_PAGE = [...PAGE, ...FILTER_PARAMETERS] as const;
const FILTERED_TOTAL = ['keys', ...FILTER_PARAMETERS] as const;

const STATEMENTS = {
  out: {
    page: statementFamily('traverse/out', 'out', PAGE),
    filteredPage: statementFamily('traverse/out-filtered', 'out', FILTERED_PAGE),
    total: statementFamily('traverse/out-total', 'out', ['keys']),
    filteredTotal: statementFamily('traverse/out-total-filtered', 'out', FILTERED_TOTAL),
  },
  in: {
    page: statementFamily('traverse/in', 'in', PAGE),
    filteredPage: statementFamily('traverse/in-filtered', 'in', FILTERED_PAGE),
    total: statementFamily('traverse/in-total', 'in', ['keys']),
    filteredTotal: statementFamily('traverse/in-total-filtered', 'in', FILTERED_TOTAL),
  },
};

const PARAGRAPHS = statement('traverse/paragraphs', ['keys', 'afterPosition', 'afterId', 'limit', 'evidence']);

/**
 * Rows `key`, `label`, `node`, `said` (null without evidence) and, in reading order, `position`: what a walk from each
 * of the keys leads to after a place, at most `limit` for each.
 * @throws StoreError
 */
export function readWalk(
  store: Reader,
  walk: Walk,
  keys: readonly string[],
  { after, limit, filter, evidence }: { after: Place; limit: number; filter: WalkFilter; evidence: boolean },
): Promise<Row[]> {
  const { page, filteredPage } = STATEMENTS[walk.direction];
  const wanted = { keys, afterId: after.key, limit, evidence };
  if (isInReadingOrder(walk)) {
    return store.read(PARAGRAPHS, { ...wanted, afterPosition: after.position });
  }
  const inList = { ...wanted, afterLabel: after.label };
  return isFiltered(filter)
    ? store.read(filteredPage(variantOf(walk)), { ...inList, ...filter })
    : store.read(page(variantOf(walk)), inList);
}

/** Rows `key` and `total`: to how many things a walk from each of the keys leads. @throws StoreError */
export function countWalk(store: Reader, walk: Walk, keys: readonly string[], filter: WalkFilter): Promise<Row[]> {
  const { total, filteredTotal } = STATEMENTS[walk.direction];
  return isFiltered(filter)
    ? store.read(filteredTotal(variantOf(walk)), { keys, ...filter })
    : store.read(total(variantOf(walk)), { keys });
}
