/** Writes and takes away nodes. */

import { statementFamily } from '../store/statements.ts';
import type { Transaction } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import { type End, endKey } from './ends.ts';
import { sortedBy } from './order.ts';
import { initialProperties, type Properties } from './properties.ts';

const NODES = statementFamily('load/nodes', 'text', ['ids']);
const PROPERTIES = statementFamily('load/properties', 'node', ['rows']);
const LONELY = statementFamily('load/lonely', 'node', ['ids']);

export interface NodeToWrite extends End {
  readonly properties: Properties;
}

/** Each node once, sorted: every load locks nodes in this order, so that two loads never wait for each other. */
export function distinctEnds<T extends End>(ends: Iterable<T>): T[] {
  return sortedBy([...ends], endKey);
}

/** Sets properties of nodes that are there, and leaves out those that are not. @throws StoreError */
export async function writeProperties(
  transaction: Transaction,
  nodes: readonly (End & { readonly properties: Properties })[],
): Promise<void> {
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) {
      await transaction.write(PROPERTIES(label), { rows: batch.map(({ id, properties }) => ({ id, properties })) });
    }
  }
}

/**
 * Makes the nodes that are not there, and locks all of them until the transaction ends. What a node has whatever is said
 * of it, is written when it is made, and when the reference tables have changed what it is searched by.
 * @param nodes no paragraphs, which paragraphs.ts writes.
 * @returns those that were not there.
 * @throws StoreError
 */
export async function writeNodes(transaction: Transaction, nodes: readonly NodeToWrite[]): Promise<End[]> {
  const made: End[] = [];
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) {
      const ids = batch.map(({ id }) => id);
      const rows = await transaction.write<{ id: string; search: string | null }>(NODES(label), { ids });
      const searched = new Map(rows.map(({ id, search }) => [id, search]));
      const fresh = batch.filter(({ id }) => searched.get(id) === null);
      const outdated = batch.filter(({ id, properties: { search } }) => search && search !== searched.get(id));
      made.push(...fresh);
      const anew = fresh.map((node) => ({ ...node, properties: { ...node.properties, ...initialProperties(node) } }));
      await writeProperties(transaction, [...outdated, ...anew]);
    }
  }
  return made;
}

/** Takes away those of the nodes that have no relationship. @throws StoreError */
export async function deleteLonely(transaction: Transaction, nodes: readonly End[]): Promise<void> {
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) await transaction.write(LONELY(label), { ids: batch.map(({ id }) => id) });
  }
}
