/** Merges what editions say into the statements that are there, and takes out what they said before. */
import type { Transaction } from '../store/store.ts';
import { type Affected, affected } from './affected.ts';
import type { EditionChange } from './changes.ts';
import { type End, endKey, type RelationshipName } from './ends.ts';
import { writeParagraphs } from './paragraphs.ts';
import { type RelationshipRows, readStatements, relate, writeStatements } from './relationships.ts';
import { isOf, type Owners, ownersOf, type StatementRow, sameRows, withEditions } from './rows.ts';
import { isSpliced, type Spliced, splice } from './splice.ts';

export interface Merging {
  readonly changes: readonly EditionChange[];
  /** All relationships in which the editions say or said something, by key, with what they say now. */
  readonly relationships: ReadonlyMap<string, RelationshipRows>;
  /** Nodes that were not there: their relationships are new, and are not looked for. */
  readonly made: readonly End[];
  /** The documents of which an edition was loaded before. */
  readonly loaded: ReadonlySet<string>;
}

interface Merged extends RelationshipName {
  readonly rows: StatementRow[];
  /** Whether the relationship was there. */
  readonly known: boolean;
  readonly changed: boolean;
  /** What may show something else now. */
  readonly affected: readonly Affected[];
}

/** What stands on a relationship after the editions have said what they say now. */
function mergeOne(relationship: RelationshipRows, before: readonly StatementRow[] | undefined, owners: Owners): Merged {
  const { type, from, to, rows: said } = relationship;
  const rows = withEditions(before ?? [], owners, said);
  const taken = before && owners.size > 0 ? before.filter((row) => isOf(row, owners)) : [];
  return {
    type,
    from,
    to,
    rows,
    known: before !== undefined,
    changed: !sameRows(taken, said),
    affected: affected(relationship, taken, said),
  };
}

/** Reads the statements, merges them here, and writes those that are others than before. */
async function mergeHere(
  transaction: Transaction,
  { changes, relationships, loaded }: Merging,
  isNew: (name: RelationshipName) => boolean,
): Promise<Spliced> {
  const all = [...relationships];
  const found = await readStatements(
    transaction,
    all.map(([, relationship]) => relationship).filter((name) => !isNew(name)),
  );
  const owners = ownersOf(changes.filter(({ record }) => record));
  const merged = all.map(([key, relationship]) => mergeOne(relationship, found.get(key), owners));
  await writeParagraphs(transaction, { changes, loaded, merged });
  const changed = merged.filter((one) => one.changed);
  const standing = changed.filter(({ rows }) => rows.length > 0);
  await relate(
    transaction,
    standing.filter(({ known }) => !known),
  );
  await writeStatements(
    transaction,
    standing.filter(({ known }) => known),
  );
  return {
    emptied: changed.filter(({ rows, known }) => rows.length === 0 && known),
    affected: changed.flatMap((one) => one.affected),
  };
}

/**
 * Puts what the editions say now in the place of what they said.
 * @returns the relationships on which nobody says anything any more, and the nodes that may show something else now.
 * @throws StoreError
 */
export async function mergeStatements(transaction: Transaction, merging: Merging): Promise<Spliced> {
  const { changes, relationships, made, loaded } = merging;
  const fresh = new Set(made.map(endKey));
  const isNew = ({ type, from, to }: RelationshipName): boolean =>
    fresh.has(endKey(from)) || fresh.has(endKey(to)) || (type === 'HAS_PARAGRAPH' && !loaded.has(from.id));
  const [first, second] = changes;
  // Of many editions at once, each relationship's lists come here once; of one, they need not come at all.
  const single = second ? undefined : first;
  const goesThere = (name: RelationshipName) => single && !isNew(name) && isSpliced(name, single.document);
  const [here, there] = [new Map<string, RelationshipRows>(), [] as RelationshipRows[]];
  for (const [key, relationship] of relationships) {
    if (goesThere(relationship)) there.push(relationship);
    else here.set(key, relationship);
  }
  const merged = await mergeHere(transaction, { ...merging, relationships: here }, isNew);
  if (!single || there.length === 0) return merged;
  const spliced = await splice(transaction, single, there);
  return {
    emptied: [...merged.emptied, ...spliced.emptied],
    affected: [...merged.affected, ...spliced.affected],
  };
}
