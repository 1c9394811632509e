/**
 * The whole graph as canonical JSON Lines: equal graphs give equal lines, whatever the engine and the order of loading.
 *
 * First the nodes, by label and id; then the relationships, by type, the labels at their ends, and the ids, that of the
 * end with few relationships first. Strings are compared here, by UTF-16 code unit: engines have orders of their own.
 * Each line has sorted keys: `{"id":…,"label":…,"properties":{…}}` and `{"from":…,"properties":{…},"to":…,"type":…}`.
 */
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES, relationshipModel } from '../../graph/model.ts';
import { batches } from '../load/batches.ts';
import { canonicalJson } from '../load/canonical.ts';
import { nearEnd } from '../load/ends.ts';
import { compareStrings } from '../load/order.ts';
import { statementFamily } from '../store/statements.ts';
import type { Reader, Row, Store, Value } from '../store/store.ts';

const IDS = statementFamily('export/ids', 'node');
const NODES = statementFamily('export/nodes', 'node', ['ids']);
const RELATIONSHIPS = {
  from: statementFamily('export/relationships-from', 'ends', ['ids']),
  to: statementFamily('export/relationships-to', 'ends', ['ids']),
};

/** So many nodes, or the relationships of so many nodes, are in memory at a time. */
const PAGE = 500;

type Properties = { [key: string]: Value };
interface NodeRow extends Row {
  id: string;
  properties: Properties;
}
interface RelationshipRow extends Row {
  source: string;
  target: string;
  properties: Properties;
}

async function idsOf(reader: Reader, label: NodeLabel): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(IDS(label), {});
  return rows.map(({ id }) => id).sort(compareStrings);
}

async function* exportNodes(reader: Reader, label: NodeLabel, ids: readonly string[]): AsyncGenerator<string> {
  for (const page of batches(ids, PAGE)) {
    const rows = await reader.read<NodeRow>(NODES(label), { ids: page });
    rows.sort((a, b) => compareStrings(a.id, b.id));
    for (const { id, properties } of rows) yield canonicalJson({ label, id, properties });
  }
}

/**
 * Every node and relationship, the program's own book-keeping included, each as one line without its line break. A graph
 * that is written to meanwhile may show parts of two states.
 * @throws StoreError
 */
export async function* exportGraph(store: Store): AsyncGenerator<string> {
  const ids = new Map<NodeLabel, string[]>();
  for (const label of [...NODE_LABELS].sort(compareStrings)) {
    ids.set(label, await idsOf(store, label));
    yield* exportNodes(store, label, ids.get(label) ?? []);
  }
  for (const type of [...RELATIONSHIP_TYPES].sort(compareStrings)) {
    const near = nearEnd(type);
    const compare = (a: RelationshipRow, b: RelationshipRow): number => {
      const [source, target] = [compareStrings(a.source, b.source), compareStrings(a.target, b.target)];
      return near === 'from' ? source || target : target || source;
    };
    const ends = relationshipModel(type).ends.toSorted((a, b) => compareStrings(a.join(), b.join()));
    for (const [from, to] of ends) {
      for (const page of batches(ids.get(near === 'from' ? from : to) ?? [], PAGE)) {
        const rows = await store.read<RelationshipRow>(RELATIONSHIPS[near](`${type}:${from}:${to}`), { ids: page });
        for (const { source, target, properties } of rows.sort(compare)) {
          yield canonicalJson({ type, from: [from, source], to: [to, target], properties });
        }
      }
    }
  }
}
