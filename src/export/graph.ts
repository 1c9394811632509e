/**
 * The whole graph as canonical JSON Lines: equal graphs give equal lines, whatever the engine and the order of loading.
 *
 * First the nodes, by label and id, then the relationships, by type, labels and the ids at their ends. Each line has
 * sorted keys: `{"id":…,"label":…,"properties":{…}}` and `{"from":…,"properties":{…},"to":…,"type":…}`.
 */
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES, relationshipModel } from '../../graph/model.ts';
import { canonicalJson } from '../load/canonical.ts';
import { nearEnd } from '../load/ends.ts';
import { statementFamily } from '../store/statements.ts';
import type { Reader, Row, Store, Value } from '../store/store.ts';

const NODES = statementFamily('export/nodes', 'node', ['after', 'limit']);
const LEAVING = statementFamily('export/relationships-from', 'ends', ['ids']);
const ARRIVING = statementFamily('export/relationships-to', 'ends', ['ids']);

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

async function* pages(reader: Reader, label: NodeLabel): AsyncGenerator<NodeRow[]> {
  for (let after = ''; ; ) {
    const rows = await reader.read<NodeRow>(NODES(label), { after, limit: PAGE });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/**
 * Every node and relationship, the program's own book-keeping included, each as one line without its line break.
 * @throws StoreError
 */
export async function* exportGraph(store: Store): AsyncGenerator<string> {
  for (const label of [...NODE_LABELS].sort()) {
    for await (const page of pages(store, label)) {
      for (const { id, properties } of page) yield canonicalJson({ label, id, properties });
    }
  }
  for (const type of [...RELATIONSHIP_TYPES].sort()) {
    const near = nearEnd(type);
    const ends = relationshipModel(type).ends.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
    for (const [from, to] of ends) {
      const statement = (near === 'from' ? LEAVING : ARRIVING)(`${type}:${from}:${to}`);
      for await (const page of pages(store, near === 'from' ? from : to)) {
        const rows = await store.read<RelationshipRow>(statement, { ids: page.map(({ id }) => id) });
        for (const { source, target, properties } of rows) {
          yield canonicalJson({ type, from: [from, source], to: [to, target], properties });
        }
      }
    }
  }
}
