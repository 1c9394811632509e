/** Puts what a document says in the place of what it said before, within one transaction. */

import { statement } from '../store/statements.ts';
import type { Transaction } from '../store/store.ts';
import { canonicalJson, digestOf } from './canonical.ts';
import { affected, derive, heldDocuments } from './derived.ts';
import { type End, parseRelationshipKey, type RelationshipName } from './ends.ts';
import { deleteLonely, distinctEnds, type NodeToWrite, writeNodes } from './nodes.ts';
import { deleteRelationships, type RelationshipRows, readStatements, writeStatements } from './relationships.ts';
import { sameRows, withDocument } from './rows.ts';
import type { Said } from './said.ts';

const LOCK = statement('load/lock', ['id']);
const RECORD = statement('load/record', ['id', 'properties']);
const FORGET = statement('load/forget', ['id']);

/** What the graph keeps of an earlier loading of a document. */
export interface LoadRecord {
  readonly digest: string;
  /** Keys of the relationships in which it says something. */
  readonly relationships: readonly string[];
  readonly symbols: readonly string[];
}

/** Locks a document until the transaction ends, and gives what was loaded of it. @throws StoreError */
export async function lockDocument(transaction: Transaction, id: string): Promise<LoadRecord | undefined> {
  type Answer = { digest: string | null; relationships: string[] | null; symbols: string[] | null };
  const [row] = await transaction.write<Answer>(LOCK, { id });
  return row?.digest
    ? { digest: row.digest, relationships: row.relationships ?? [], symbols: row.symbols ?? [] }
    : undefined;
}

/** The digest of what a document says; equal digests mean that there is nothing to load. */
export const digestOfSaid = (said: Said): string => digestOf(said);

async function writeRecord(transaction: Transaction, said: Said): Promise<void> {
  const properties = {
    digest: digestOfSaid(said),
    symbols: said.symbols,
    header: canonicalJson(said.header),
    relationships: said.relationships.map(({ key }) => key),
    unidentified: said.unidentified,
    facts: said.facts,
  };
  await transaction.write(RECORD, { id: said.document, properties });
}

/** What the relationships hold afterwards, beside what they hold now; those that stay as they are, are left out. */
async function changes(
  transaction: Transaction,
  names: readonly RelationshipName[],
  keys: string[],
  said: Said | undefined,
  document: string,
) {
  const [before, now] = [
    await readStatements(transaction, names),
    new Map(said?.relationships.map(({ key, rows }) => [key, rows])),
  ];
  return names.flatMap((name, i) => {
    const key = keys[i] as string;
    const old = before.get(key) ?? [];
    const rows = withDocument(old, document, now.get(key) ?? []);
    return sameRows(old, rows) ? [] : [{ relationship: { ...name, rows } satisfies RelationshipRows, before: old }];
  });
}

/** Nodes that no relationship holds any more go, unless their own text is loaded. */
async function deleteForsaken(transaction: Transaction, deleted: readonly End[]): Promise<void> {
  const documents = deleted.filter(({ label }) => label === 'Document').map(({ id }) => id);
  const held = await heldDocuments(transaction, [...new Set(documents)]);
  await deleteLonely(
    transaction,
    deleted.filter(({ label, id }) => label !== 'Document' || !held.has(id)),
  );
}

/**
 * Replaces what a document said by what it says now.
 * @param record what {@link lockDocument} gave.
 * @param said nothing takes the document out.
 * @throws StoreError
 */
export async function apply(
  transaction: Transaction,
  document: string,
  record: LoadRecord | undefined,
  said: Said | undefined,
): Promise<void> {
  const keys = [
    ...new Set([...(record?.relationships ?? []), ...(said?.relationships.map(({ key }) => key) ?? [])]),
  ].sort();
  const names = keys.map(parseRelationshipKey);
  const itself: End[] = [{ label: 'Document', id: document }];
  const bare: NodeToWrite[] = names
    .flatMap(({ from, to }) => [from, to])
    .concat(itself)
    .map((end) => ({ ...end, properties: {}, initial: {} }));
  await writeNodes(transaction, [...bare, ...(said?.nodes ?? [])]);

  const changed = await changes(transaction, names, keys, said, document);
  const emptied = changed.map(({ relationship }) => relationship).filter(({ rows }) => rows.length === 0);
  await writeStatements(
    transaction,
    changed.map(({ relationship }) => relationship).filter(({ rows }) => rows.length > 0),
  );
  await deleteRelationships(transaction, emptied);
  if (said) await writeRecord(transaction, said);
  else await transaction.write(FORGET, { id: document });

  const forsaken = distinctEnds([...emptied.flatMap(({ from, to }) => [from, to]), ...itself]);
  await deleteForsaken(transaction, forsaken);
  const symbols = [...(record?.symbols ?? []), ...(said?.symbols ?? [])];
  const own = symbols.flatMap((id): End[] => [
    { label: 'Document', id },
    { label: 'Resolution', id },
  ]);
  const touched = changed.flatMap(({ relationship, before }) => affected(relationship, before));
  await derive(transaction, distinctEnds([...itself, ...own, ...touched]));
}
