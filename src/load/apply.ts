/** Puts what editions of documents say in the place of what they said before, within one transaction. */

import { decisionParts } from '../../graph/identifiers.ts';
import { statement } from '../store/statements.ts';
import type { Row, Transaction } from '../store/store.ts';
import { withoutConfirmed } from './affected.ts';
import { batches } from './batches.ts';
import { canonicalJson } from './canonical.ts';
import { type EditionChange, joinRelationships, type LoadRecord } from './changes.ts';
import { symbolsOfHolder } from './derive.ts';
import { derive, heldDocuments, readHolders } from './derived.ts';
import type { End } from './ends.ts';
import { mergeStatements } from './merge.ts';
import { deleteLonely, distinctEnds, type NodeToWrite, writeNodes } from './nodes.ts';
import { compareStrings } from './order.ts';
import { packNames, unpackNames } from './packed.ts';
import { deleteRelationships } from './relationships.ts';
import type { Said } from './said.ts';

const LOCK = statement('load/lock', ['ids']);
const RECORD = statement('load/record', ['rows']);
const FORGET = statement('load/forget', ['ids']);

interface LockRow extends Row {
  id: string;
  digest: string | null;
  relationships: string[] | null;
  symbols: string[] | null;
}

/**
 * Locks editions until the transaction ends, and gives what was loaded of them, by the ids of their records.
 * @throws StoreError
 */
export async function lockEditions(transaction: Transaction, ids: readonly string[]): Promise<Map<string, LoadRecord>> {
  const found = new Map<string, LoadRecord>();
  for (const batch of batches([...ids].sort(compareStrings))) {
    for (const { id, digest, relationships, symbols } of await transaction.write<LockRow>(LOCK, { ids: batch })) {
      if (digest) found.set(id, { digest, relationships: unpackNames(relationships ?? []), symbols: symbols ?? [] });
    }
  }
  return found;
}

const recordOf = (said: Said) => ({
  id: said.id,
  properties: {
    documentId: said.document,
    edition: said.edition,
    digest: said.digest,
    symbols: said.symbols,
    header: canonicalJson(said.header),
    relationships: packNames(said.relationships),
    unidentified: said.unidentified,
    facts: said.facts,
  },
});

async function writeRecords(transaction: Transaction, changes: readonly EditionChange[]): Promise<void> {
  for (const rows of batches(changes.flatMap(({ said }) => (said ? [recordOf(said)] : [])))) {
    await transaction.write(RECORD, { rows });
  }
  for (const ids of batches(changes.flatMap(({ id, said }) => (said ? [] : [id])))) {
    await transaction.write(FORGET, { ids });
  }
}

/** Nodes that no relationship holds any more go, unless an edition of theirs is loaded. */
async function deleteForsaken(transaction: Transaction, candidates: readonly End[]): Promise<void> {
  const documents = candidates.filter(({ label }) => label === 'Document').map(({ id }) => id);
  const held = await heldDocuments(transaction, [...new Set(documents)]);
  await deleteLonely(
    transaction,
    candidates.filter(({ label, id }) => label !== 'Document' || !held.has(id)),
  );
}

/** All nodes of which the editions speak or spoke, except paragraphs. */
function nodesOf(changes: readonly EditionChange[], itself: readonly End[]): NodeToWrite[] {
  const spoken = changes.flatMap(({ record }) => record?.relationships ?? []).flatMap(({ from, to }) => [from, to]);
  const toLock = distinctEnds([...spoken, ...itself]).map((end) => ({ ...end, properties: {} }));
  return [...toLock, ...changes.flatMap(({ said }) => said?.nodes ?? [])].filter(({ label }) => label !== 'Paragraph');
}

/**
 * Replaces what editions said by what they say now.
 * @param changes each of another edition, sorted by document and edition, with what {@link lockEditions} gave of it.
 * @throws StoreError
 */
export async function apply(transaction: Transaction, changes: readonly EditionChange[]): Promise<void> {
  const documents = [...new Set(changes.map(({ document }) => document))];
  const itself = documents.map((id): End => ({ label: 'Document', id }));
  const made = await writeNodes(transaction, nodesOf(changes, itself));
  const before = await readHolders(transaction, documents);
  const loaded = new Set(before.keys());
  const relationships = joinRelationships(changes);
  const { emptied, affected } = await mergeStatements(transaction, { changes, relationships, made, loaded });
  await deleteRelationships(transaction, emptied);
  await writeRecords(transaction, changes);

  const takenOut = changes.filter(({ said }) => !said).map(({ document: id }): End => ({ label: 'Document', id }));
  await deleteForsaken(transaction, distinctEnds([...emptied.flatMap(({ from, to }) => [from, to]), ...takenOut]));
  // Also those that only another edition gives: whether the document is held shows on each of its symbols.
  const symbols = [
    ...[...before.values()].flatMap(symbolsOfHolder),
    ...changes.flatMap(({ said }) => said?.symbols ?? []),
  ];
  const own = [...new Set(symbols)].flatMap((id): End[] => {
    const documentNode: End = { label: 'Document', id };
    return decisionParts(id) ? [documentNode, { label: 'Resolution', id }] : [documentNode];
  });
  const others = await withoutConfirmed(transaction, affected);
  await derive(transaction, distinctEnds([...itself, ...own, ...others]));
}
