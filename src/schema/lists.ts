/**
 * The lists of all things of a kind: which statement reads a page of them. Reading begins at the things that the filter names,
 * or at those with a value that few have, by its index; otherwise it goes through the things in order of their keys until the
 * page is full. Another order, and a count with a filter, look at all things of the kind.
 */
import { DATE_OF, type NodeLabel } from '../../graph/model.ts';
import { type By, type Chosen, choosing, isChoosing, LIST_NAMES, orderedBy, past } from '../store/choosing.ts';
import { readOpen } from '../store/open-statements.ts';
import { slotsOf } from '../store/parts.ts';
import type { Shaped } from '../store/shapes.ts';
import { statementFamily, type Way } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import type { Slots } from './filters/condition.ts';
import type { Bound } from './keyset.ts';

const EVERYTHING = statementFamily('traverse/total', 'node');
const TOTAL = statementFamily('traverse/list-total', 'node');
const KEYS_TOTAL = statementFamily('traverse/list-keys-total', 'node', ['keys']);
const OF_TOTAL = statementFamily('traverse/list-of-total', 'index', ['values']);
const FORTH = statementFamily('traverse/list', 'node', ['key', 'limit']);
const BACK = statementFamily('traverse/list-back', 'node', ['limit']);
const KEYS = statementFamily('traverse/list-keys', 'node', ['keys', 'limit']);
const OF = statementFamily('traverse/list-of', 'index', ['values', 'limit']);
const BY = statementFamily('traverse/list-by', 'node', ['limit']);

/** Indexed properties of which many things have the same value: their index is no help. */
const COMMON = ['kind', 'held', 'region', 'strength'];

/** The names of `fit` that the statements of a label have. */
export const slotsOfList = (label: NodeLabel): Slots => ({ names: slotsOf([label]), date: DATE_OF[label] });

/** The property whose index leads to few things, with its values. */
function narrow(label: NodeLabel, { fit }: Chosen): { property: string; values: readonly unknown[] } | undefined {
  const property = slotsOf([label]).find((slot) => slot in fit && !COMMON.includes(slot));
  return property === undefined ? undefined : { property, values: fit[property] as readonly unknown[] };
}

export interface ListRequest {
  readonly filter: Chosen;
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
  const chosen = choosing(filter, [label], LIST_NAMES);
  const place = { start, way, byPosition: by !== undefined, byLabel: false };
  const fillings = [shaped, chosen, past(place)];
  if (by) {
    const ordered = [...fillings, orderedBy(by, [label], LIST_NAMES)];
    return readOpen(store, BY(`${label}:${way}`), ordered, { position, key, limit });
  }
  const keys = filter.fit.keys;
  if (keys) return readOpen(store, KEYS(`${label}:${way}`), fillings, { keys, key, limit });
  const few = narrow(label, filter);
  if (few) {
    return readOpen(store, OF(`${label}:${few.property}:${way}`), fillings, { values: few.values, key, limit });
  }
  // From an empty key on, which is before all others, so that the index is read from its beginning.
  if (way === 'forward') return readOpen(store, FORTH(label), fillings, { key, limit });
  return readOpen(store, BACK(label), [shaped, chosen, past(place, 'm.id')], { key, limit });
}

/** How many things of a label fit. @throws StoreError */
export async function countList(store: Reader, label: NodeLabel, filter: Chosen): Promise<number> {
  const keys = filter.fit.keys;
  const few = narrow(label, filter);
  const chosen = [choosing(filter, [label], LIST_NAMES)];
  const [row] = !isChoosing(filter)
    ? await store.read(EVERYTHING(label), {})
    : keys
      ? await readOpen(store, KEYS_TOTAL(label), chosen, { keys })
      : few
        ? await readOpen(store, OF_TOTAL(`${label}:${few.property}`), chosen, { values: few.values })
        : await readOpen(store, TOTAL(label), chosen, {});
  return Number(row?.total ?? 0);
}
