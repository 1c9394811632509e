/** What of the graph is shown. Filters take away and give back; they move nobody. */
import { MultiDirectedGraph } from 'graphology';
import type { ThingLabel } from '../address/pages.ts';
import type { Force, RelationshipType } from '../api/documents.ts';
import type { Edge, Node, ThingGraph } from './model.ts';

export interface Filters {
  /** Kinds and relations that are not shown. */
  readonly kinds: ReadonlySet<ThingLabel>;
  readonly relations: ReadonlySet<RelationshipType>;
  /** References with this force alone; relationships that have none stay. */
  readonly force: Force | undefined;
  /** Years, both included. What has no year stays. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** Global ids of things that were hidden one by one. */
  readonly hidden: ReadonlySet<string>;
}

const passes = ({ thing, year }: Node, { kinds, from, until }: Filters): boolean =>
  !kinds.has(thing.label) &&
  (year === undefined || ((from === undefined || year >= from) && (until === undefined || year <= until)));

const passesEdge = ({ type, force }: Edge, filters: Filters): boolean =>
  !filters.relations.has(type) && (filters.force === undefined || force === undefined || force === filters.force);

/** The part of the graph that passes, and hangs together with one of the anchors. The seed always stays. */
export function filtered(graph: ThingGraph, seed: string, anchors: ReadonlySet<string>, filters: Filters): ThingGraph {
  const may = (node: string) =>
    node === seed || (!filters.hidden.has(node) && passes(graph.getNodeAttributes(node), filters));
  const reached = new Set([...anchors].filter((node) => graph.hasNode(node) && may(node)));
  const edges = new Set(graph.filterEdges((_, edge) => passesEdge(edge, filters)));
  const queue = [...reached];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const from = node;
    graph.forEachEdge(from, (edge) => {
      const other = graph.opposite(from, edge);
      if (!edges.has(edge) || reached.has(other) || !may(other)) return;
      reached.add(other);
      queue.push(other);
    });
  }
  const shown: ThingGraph = new MultiDirectedGraph({ allowSelfLoops: false });
  // In the order of arrival, not in that in which they were reached.
  graph.forEachNode((node, attributes) => {
    if (reached.has(node)) shown.addNode(node, attributes);
  });
  graph.forEachEdge((edge, attributes, from, to) => {
    if (edges.has(edge) && shown.hasNode(from) && shown.hasNode(to))
      shown.addDirectedEdgeWithKey(edge, from, to, attributes);
  });
  return shown;
}
