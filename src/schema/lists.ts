/**
 * The lists of all things of a kind: which statement reads a page of them. Reading begins at the things that the filter names,
 * or at those with a value that few have, by its index; otherwise it goes through the things in order of their keys until the
 * page is full. Another order, and a count with a filter, look at all things of the kind.
 */
import { DATE_OF, type NodeLabel } from '../../graph/model.ts';
import { slotsOf } from '../store/parts.ts';
import { readInShape, type Shaped } from '../store/shapes.ts';
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { type Filter, isFiltered, type Slots } from './filters/condition.ts';
import type { Bound } from './keyset.ts';
import type { By } from './order.ts';

const FILTER = ['fit', 'tests'] as const;
const PAGE = [...FILTER, 'limit'] as const;
const EVERYTHING = statementFamily('traverse/total', 'node');
const TOTAL = statementFamily('traverse/list-total', 'node', FILTER);
const KEYS_TOTAL = statementFamily('traverse/list-keys-total', 'node', ['keys', ...FILTER]);
const OF_TOTAL = statementFamily('traverse/list-of-total', 'index', ['values', ...FILTER]);
const FORTH = statementFamily('traverse/list', 'node', ['key', ...PAGE]);
const BACK = statementFamily('traverse/list-back', 'node', ['start', 'key', ...PAGE]);
const KEYS = statementFamily('traverse/list-keys', 'node', ['keys', 'start', 'key', ...PAGE]);
const OF = statementFamily('traverse/list-of', 'index', ['values', 'start', 'key', ...PAGE]);
const BY = statementFamily('traverse/list-by', 'node', ['by', 'none', 'start', 'position', 'key', ...PAGE]);

/** Indexed properties of which many things have the same value: their index is no help. */
const COMMON = ['kind', 'held', 'region', 'strength'];

/** The names of `fit` that the statements of a label have. */
export const slotsOfList = (label: NodeLabel): Slots => ({ names: slotsOf([label]), date: DATE_OF[label] });

/** The property whose index leads to few things, with its values. */
function narrow(label: NodeLabel, { fit }: Filter): { property: string; values: readonly unknown[] } | undefined {
  const property = slotsOf([label]).find((slot) => slot in fit && !COMMON.includes(slot));
  return property === undefined ? undefined : { property, values: fit[property] as readonly unknown[] };
}

export interface ListRequest {
  readonly filter: Filter;
  readonly by: By | undefined;
  readonly bound: Bound;
  readonly limit: number;
  readonly way: Way;
  /** What is wanted of each thing. */
  readonly shaped: Shaped;
}

/** Rows `id`, those of the shape, and `position` where the list is not ordered by key. @throws StoreError */
export function readList(
  store: Reader,
  label: NodeLabel,
  { filter, by, bound: { start, position, key }, limit, way, shaped }: ListRequest,
): Promise<Row[]> {
  const page = { ...filter, limit, key };
  if (by) return readInShape(store, BY(`${label}:${way}`), shaped, { ...page, ...by, start, position });
  const keys = filter.fit.keys;
  if (keys) return readInShape(store, KEYS(`${label}:${way}`), shaped, { ...page, keys, start });
  const few = narrow(label, filter);
  if (few) {
    return readInShape(store, OF(`${label}:${few.property}:${way}`), shaped, { ...page, values: few.values, start });
  }
  return way === 'forward'
    ? readInShape(store, FORTH(label), shaped, page)
    : readInShape(store, BACK(label), shaped, { ...page, start });
}

/** How many things of a label fit. @throws StoreError */
export async function countList(store: Reader, label: NodeLabel, filter: Filter): Promise<number> {
  const keys = filter.fit.keys;
  const few = narrow(label, filter);
  const [row] = !isFiltered(filter)
    ? await store.read(EVERYTHING(label), {})
    : keys
      ? await store.read(KEYS_TOTAL(label), { ...filter, keys })
      : few
        ? await store.read(OF_TOTAL(`${label}:${few.property}`), { ...filter, values: few.values })
        : await store.read(TOTAL(label), { ...filter });
  return Number(row?.total ?? 0);
}
