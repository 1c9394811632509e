/** The statements that count things by something. */
import type { NodeLabel } from '../../graph/model.ts';
import { choosing, LIST_NAMES, NAMES } from '../store/choosing.ts';
import { readOpen } from '../store/open-statements.ts';
import { statementFamily } from '../store/statements.ts';
import type { Reader } from '../store/store.ts';
import type { Filter } from './filters/condition.ts';
import { variantOf, type Walk } from './walks.ts';

const LIST = statementFamily('traverse/list-groups', 'node', ['by', 'limit']);
const WALK = statementFamily('traverse/walk-groups', 'walk', ['keys', 'by', 'said']);

/** A list of a kind of things may have as many values as it has things: no more are read. */
const MOST = 1_000;

export interface GroupedBy {
  /** `when`, `label`, a property of the thing, or a list of what the statements say. */
  readonly by: string;
  readonly said: boolean;
}

export interface Count {
  /** '' for things without it. */
  readonly value: string;
  readonly count: number;
}

const toCount = (row: { value: unknown; total: unknown }): Count => ({
  value: String(row.value ?? ''),
  count: Number(row.total),
});

/** @throws StoreError */
export async function groupList(store: Reader, label: NodeLabel, filter: Filter, { by }: GroupedBy): Promise<Count[]> {
  const chosen = choosing(filter, [label], LIST_NAMES);
  const rows = await readOpen<{ value: string; total: number }>(store, LIST(label), [chosen], { by, limit: MOST });
  return rows.map(toCount);
}

/** The groups of each of the keys. @throws StoreError */
export async function groupWalk(
  store: Reader,
  walk: Walk,
  keys: readonly string[],
  filter: Filter,
  { by, said }: GroupedBy,
): Promise<Count[][]> {
  const rows = await readOpen<{ key: string; value: string; total: number }>(
    store,
    WALK(variantOf(walk)),
    [choosing(filter, walk.far, NAMES)],
    { keys, by, said },
  );
  const groups = new Map(keys.map((key): [string, Count[]] => [key, []]));
  // A statement that does not say its role is no statement about roles.
  for (const row of rows) if (!said || row.value !== '') groups.get(row.key)?.push(toCount(row));
  return [...groups.values()];
}
