/** Reads, writes and takes away the statements of relationships, each found from the end that has few of its type. */
import type { RelationshipType } from '../../graph/model.ts';
import { statementFamily } from '../store/statements.ts';
import type { Row, Transaction, Value } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import { nearEnd, type RelationshipName, relationshipKey, variantOf } from './ends.ts';
import { listsOf, rowsOf, type StatementRow } from './rows.ts';

const LISTS = {
  from: statementFamily('load/lists-from', 'ends', ['rows']),
  to: statementFamily('load/lists-to', 'ends', ['rows']),
};
const SAY = {
  from: statementFamily('load/say-from', 'ends', ['rows']),
  to: statementFamily('load/say-to', 'ends', ['rows']),
};
const RELATE = statementFamily('load/relate', 'ends', ['rows']);
const UNSAY = {
  from: statementFamily('load/unsay-from', 'ends', ['rows']),
  to: statementFamily('load/unsay-to', 'ends', ['rows']),
};

export interface RelationshipRows extends RelationshipName {
  readonly rows: readonly StatementRow[];
}

interface ListsRow extends Row {
  source: string;
  target: string;
  lists: { [key: string]: Value };
}

/** Relationships of one type and pair of labels, with what to say to find them from their near end. */
function* variants<T extends RelationshipName>(relationships: readonly T[]) {
  for (const [variant, group] of groupBy(relationships, variantOf)) {
    const first = group[0] as T;
    yield { variant, group, first, type: first.type as RelationshipType, near: nearEnd(first.type) };
  }
}

function nearRows(group: readonly RelationshipName[], near: 'from' | 'to'): { near: string; far: string[] }[] {
  const far = near === 'from' ? 'to' : 'from';
  return [...groupBy(group, (name) => name[near].id)].map(([id, names]) => ({
    near: id,
    far: names.map((name) => name[far].id),
  }));
}

/** The statements on those of the relationships that are there, by key. @throws StoreError */
export async function readStatements(
  transaction: Transaction,
  relationships: readonly RelationshipName[],
): Promise<Map<string, StatementRow[]>> {
  const found = new Map<string, StatementRow[]>();
  for (const { variant, group, first, type, near } of variants(relationships)) {
    for (const rows of batches(nearRows(group, near))) {
      for (const { source, target, lists } of await transaction.read<ListsRow>(LISTS[near](variant), { rows })) {
        const name = { type, from: { ...first.from, id: source }, to: { ...first.to, id: target } };
        found.set(relationshipKey(name), rowsOf(type, lists));
      }
    }
  }
  return found;
}

/**
 * Makes relationships that are not there. A vote of two hundred states says the same of many of them, which then goes to the
 * database once.
 * @throws StoreError; Error where an end is missing
 */
export async function relate(transaction: Transaction, relationships: readonly RelationshipRows[]): Promise<void> {
  for (const { variant, group, type } of variants(relationships)) {
    for (const batch of batches(group)) {
      const alike = groupBy(batch, ({ rows: said }) => JSON.stringify(said));
      const rows = [...alike.values()].map((same) => ({
        ends: same.map(({ from, to }) => ({ source: from.id, target: to.id })),
        lists: listsOf(type, (same[0] as RelationshipRows).rows),
      }));
      checkWritten(type, batch, await transaction.write<Written>(RELATE(variant), { rows }));
    }
  }
}

/** Writes the statements of relationships that are there. @throws StoreError; Error where an end is missing */
export async function writeStatements(
  transaction: Transaction,
  relationships: readonly RelationshipRows[],
): Promise<void> {
  for (const { variant, group, type, near } of variants(relationships)) {
    for (const batch of batches(group)) {
      const rows = batch.map(({ from, to, rows: said }) => ({
        source: from.id,
        target: to.id,
        lists: listsOf(type, said),
      }));
      checkWritten(type, batch, await transaction.write<Written>(SAY[near](variant), { rows }));
    }
  }
}

interface Written extends Row {
  written: number;
}

function checkWritten(type: RelationshipType, batch: readonly unknown[], [answer]: readonly Written[]): void {
  if (answer?.written === batch.length) return;
  throw new Error(`of ${batch.length} ${type} relationships ${answer?.written ?? 0} were written`);
}

/** @throws StoreError */
export async function deleteRelationships(
  transaction: Transaction,
  relationships: readonly RelationshipName[],
): Promise<void> {
  for (const { variant, group, near } of variants(relationships)) {
    for (const rows of batches(nearRows(group, near))) await transaction.write(UNSAY[near](variant), { rows });
  }
}
