/** Reads, writes and takes away the statements of relationships, each found from the end that has few of its type. */
import type { RelationshipType } from '../../graph/model.ts';
import { statementFamily } from '../store/statements.ts';
import type { Row, Transaction, Value } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import { nearEnd, type RelationshipName, relationshipKey, variantOf } from './ends.ts';
import { type Lists, listsOf, rowsOf, type StatementRow } from './rows.ts';

const LISTS = {
  from: statementFamily('load/lists-from', 'ends', ['rows']),
  to: statementFamily('load/lists-to', 'ends', ['rows']),
};
const SAY = {
  from: statementFamily('load/say-from', 'ends', ['rows', 'said']),
  to: statementFamily('load/say-to', 'ends', ['rows', 'said']),
};
const RELATE = statementFamily('load/relate', 'ends', ['rows', 'said']);
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

/** Makes relationships that are not there. @throws StoreError; Error where an end is missing */
export async function relate(transaction: Transaction, relationships: readonly RelationshipRows[]): Promise<void> {
  for (const { variant, group, type } of variants(relationships)) {
    for (const batch of batches(group)) {
      checkWritten(type, batch, await transaction.write<Written>(RELATE(variant), sharing(type, batch)));
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
      checkWritten(type, batch, await transaction.write<Written>(SAY[near](variant), sharing(type, batch)));
    }
  }
}

/**
 * What relationships say, each part of it once, and for each of them which parts: a vote of two hundred states says the same
 * of most of them, and all paragraphs of a document are said by the same editions. The embedded engine keeps in memory what is
 * given twice as two, and what is given once as one. A whole corpus takes it a third less.
 */
function sharing(type: RelationshipType, batch: readonly RelationshipRows[]) {
  const said: Lists[] = [];
  const known = new Map<string, number>();
  const share = (lists: Lists): number => {
    const key = JSON.stringify(lists);
    const found = known.get(key) ?? said.push(lists) - 1;
    known.set(key, found);
    return found;
  };
  const rows = batch.map(({ from, to, rows: statements }) => {
    const lists = listsOf(type, statements);
    const { documents = [], editions = [], paragraphs = [], spans = [], titles, languages, dates, ...says } = lists;
    return {
      source: from.id,
      target: to.id,
      voices: share({ documents, editions }),
      paragraphs: share({ paragraphs }),
      spans: share({ spans }),
      names: share({ ...(titles && { titles }), ...(languages && { languages }), ...(dates && { dates }) }),
      says: share(says),
    };
  });
  return { rows, said };
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
