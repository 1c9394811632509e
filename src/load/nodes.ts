/** Writes and takes away nodes. */

import { statementFamily } from '../store/statements.ts';
import type { Transaction } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import { type End, endKey } from './ends.ts';
import { compareStrings } from './order.ts';
import type { Properties } from './properties.ts';

const NODES = statementFamily('load/nodes', 'node', ['rows']);
const LONELY = statementFamily('load/lonely', 'node', ['ids']);
const DERIVED = statementFamily('load/derived', 'node', ['rows']);

export interface NodeToWrite extends End {
  readonly properties: Properties;
  readonly initial: Properties;
}

export const compareEnds = (a: End, b: End): number => compareStrings(a.label, b.label) || compareStrings(a.id, b.id);

/** Each node once, sorted: every load locks nodes in this order, so that two loads never wait for each other. */
export function distinctEnds<T extends End>(ends: Iterable<T>): T[] {
  return [...new Map([...ends].map((end) => [endKey(end), end])).values()].sort(compareEnds);
}

/** Makes the nodes that are not there, and locks all of them until the transaction ends. @throws StoreError */
export async function writeNodes(transaction: Transaction, nodes: readonly NodeToWrite[]): Promise<void> {
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) {
      const rows = batch.map(({ id, properties, initial }) => ({ id, properties, initial }));
      await transaction.write(NODES(label), { rows });
    }
  }
}

/** Takes away those of the nodes that have no relationship. @throws StoreError */
export async function deleteLonely(transaction: Transaction, nodes: readonly End[]): Promise<void> {
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) await transaction.write(LONELY(label), { ids: batch.map(({ id }) => id) });
  }
}

/** Sets derived properties of nodes that are still there. @throws StoreError */
export async function writeDerived(
  transaction: Transaction,
  nodes: readonly (End & { readonly properties: Properties })[],
): Promise<void> {
  for (const [label, group] of groupBy(distinctEnds(nodes), (node) => node.label)) {
    for (const batch of batches(group)) {
      await transaction.write(DERIVED(label), { rows: batch.map(({ id, properties }) => ({ id, properties })) });
    }
  }
}
