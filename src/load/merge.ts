/** Merges what a document says into the statements that are there, and takes out what it said before. */
import type { Transaction } from '../store/store.ts';
import { affected } from './derived.ts';
import { type End, endKey, type RelationshipName } from './ends.ts';
import { type RelationshipRows, readStatements, writeStatements } from './relationships.ts';
import { type StatementRow, sameRows, withDocument } from './rows.ts';
import type { Said } from './said.ts';
import { isSpliced, type Spliced, splice } from './splice.ts';

type Rows = ReadonlyMap<string, readonly StatementRow[]>;
type Named = readonly (readonly [string, RelationshipName])[];

/** Reads the statements, merges them here, and writes those that are others than before. */
async function mergeHere(
  transaction: Transaction,
  document: string,
  names: Named,
  now: Rows,
  fresh: ReadonlySet<string>,
): Promise<Spliced> {
  const mayBeThere = names.filter(([, { from, to }]) => !fresh.has(endKey(from)) && !fresh.has(endKey(to)));
  const found = await readStatements(
    transaction,
    mayBeThere.map(([, name]) => name),
  );
  const changed = names.flatMap(([key, name]): { relationship: RelationshipRows; before: StatementRow[] }[] => {
    const before = found.get(key) ?? [];
    const rows = withDocument(before, document, now.get(key) ?? []);
    return sameRows(before, rows) ? [] : [{ relationship: { ...name, rows }, before }];
  });
  const relationships = changed.map(({ relationship }) => relationship);
  await writeStatements(
    transaction,
    relationships.filter(({ rows }) => rows.length > 0),
  );
  return {
    emptied: relationships.filter(({ rows }) => rows.length === 0),
    affected: changed.flatMap(({ relationship, before }) => affected(relationship, before)),
  };
}

/**
 * Puts what a document says now in the place of what it said.
 * @param names all relationships in which it says or said something, by key, sorted.
 * @param made nodes that were not there: their relationships are new, and are not looked for.
 * @returns the relationships on which nobody says anything any more, and the nodes that may show something else now.
 * @throws StoreError
 */
export async function mergeStatements(
  transaction: Transaction,
  document: string,
  names: ReadonlyMap<string, RelationshipName>,
  made: readonly End[],
  said: Said | undefined,
): Promise<Spliced> {
  const now: Rows = new Map(said?.relationships.map(({ key, rows }) => [key, rows]));
  const here = [...names].filter(([, name]) => !isSpliced(name, document));
  const there = [...names].filter(([, name]) => isSpliced(name, document));
  const fresh = new Set(made.map(endKey));
  const merged = await mergeHere(transaction, document, here, now, fresh);
  const rows = there.map(([key, name]) => ({ ...name, rows: now.get(key) ?? [] }));
  const spliced = await splice(transaction, document, rows);
  return {
    emptied: [...merged.emptied, ...spliced.emptied],
    affected: [...merged.affected, ...spliced.affected],
  };
}
