/** Puts what a document says in the place of what it said before, within one transaction. */

import { decisionParts } from '../../graph/identifiers.ts';
import { statement } from '../store/statements.ts';
import type { Transaction } from '../store/store.ts';
import { canonicalJson } from './canonical.ts';
import { derive, heldDocuments } from './derived.ts';
import { type End, type RelationshipName, relationshipKey } from './ends.ts';
import { mergeStatements } from './merge.ts';
import { deleteLonely, distinctEnds, writeNodes } from './nodes.ts';
import { compareStrings } from './order.ts';
import { packNames, unpackNames } from './packed.ts';
import { deleteRelationships } from './relationships.ts';
import type { Said } from './said.ts';

const LOCK = statement('load/lock', ['id']);
const RECORD = statement('load/record', ['id', 'properties']);
const FORGET = statement('load/forget', ['id']);

/** What the graph keeps of an earlier loading of a document. */
export interface LoadRecord {
  readonly digest: string;
  /** The relationships in which it says something. */
  readonly relationships: readonly RelationshipName[];
  readonly symbols: readonly string[];
}

/** Locks a document until the transaction ends, and gives what was loaded of it. @throws StoreError */
export async function lockDocument(transaction: Transaction, id: string): Promise<LoadRecord | undefined> {
  type Answer = { digest: string | null; relationships: string[] | null; symbols: string[] | null };
  const [row] = await transaction.write<Answer>(LOCK, { id });
  return row?.digest
    ? { digest: row.digest, relationships: unpackNames(row.relationships ?? []), symbols: row.symbols ?? [] }
    : undefined;
}

async function writeRecord(transaction: Transaction, said: Said): Promise<void> {
  const properties = {
    digest: said.digest,
    symbols: said.symbols,
    header: canonicalJson(said.header),
    relationships: packNames(said.relationships),
    unidentified: said.unidentified,
    facts: said.facts,
  };
  await transaction.write(RECORD, { id: said.document, properties });
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
  const all: RelationshipName[] = [...(record?.relationships ?? []), ...(said?.relationships ?? [])];
  const names = new Map(
    all
      .map(({ type, from, to }): [string, RelationshipName] => [
        relationshipKey({ type, from, to }),
        { type, from, to },
      ])
      .sort(([a], [b]) => compareStrings(a, b)),
  );
  const itself: End[] = [{ label: 'Document', id: document }];
  const toLock = distinctEnds([...all.flatMap(({ from, to }) => [from, to]), ...itself])
    .filter(({ label }) => label !== 'Paragraph')
    .map((end) => ({ ...end, properties: {}, initial: {} }));
  const made = await writeNodes(transaction, [...toLock, ...(said?.nodes ?? [])]);
  // Nobody else has relationships to the paragraphs of a document that was not loaded.
  if (!record) made.push(...(said?.nodes.filter(({ label }) => label === 'Paragraph') ?? []));

  const { emptied, affected } = await mergeStatements(transaction, document, names, made, said);
  await deleteRelationships(transaction, emptied);
  if (said) await writeRecord(transaction, said);
  else await transaction.write(FORGET, { id: document });

  const forsaken = distinctEnds([...emptied.flatMap(({ from, to }) => [from, to]), ...itself]);
  await deleteForsaken(transaction, forsaken);
  const symbols = [...(record?.symbols ?? []), ...(said?.symbols ?? [])];
  const own = symbols.flatMap((id): End[] => {
    const documentNode: End = { label: 'Document', id };
    return decisionParts(id) ? [documentNode, { label: 'Resolution', id }] : [documentNode];
  });
  await derive(transaction, distinctEnds([...itself, ...own, ...affected]));
}
