/**
 * The main path of a lineage: the chain of references over which most of the ways lead from the latest decisions to the
 * earliest. Weights are search path counts (N. P. Hummon and P. Doreian, Connectivity in a citation network, 1989; counted
 * as in V. Batagelj, Efficient algorithms for citation network analysis, 2003).
 */
import type { LineageGraph } from './lineage.ts';

/** The edges of the main path through a decision, from the latest to the earliest. */
export function mainPath(graph: LineageGraph, seed: string): string[] {
  if (!graph.hasNode(seed)) return [];
  const order = latestFirst(graph);
  const rank = new Map(order.map((node, index) => [node, index]));
  // Two decisions of a day may refer to each other: only what leads on in the order is a way.
  const leadsOn = (from: string, to: string) => (rank.get(from) ?? 0) < (rank.get(to) ?? 0);
  const into = new Map<string, number>();
  const outOf = new Map<string, number>();
  const sum = (node: string, ways: Map<string, number>, side: 'in' | 'out') => {
    let total = 0;
    graph.forEachNeighbor(node, (other) => {
      if (side === 'in' && graph.hasDirectedEdge(other, node) && leadsOn(other, node)) total += ways.get(other) ?? 0;
      if (side === 'out' && graph.hasDirectedEdge(node, other) && leadsOn(node, other)) total += ways.get(other) ?? 0;
    });
    ways.set(node, total === 0 ? 1 : total);
  };
  for (const node of order) sum(node, into, 'in');
  for (const node of [...order].reverse()) sum(node, outOf, 'out');

  const edges: string[] = [];
  const follow = (side: 'in' | 'out') => {
    let at = seed;
    for (;;) {
      const next = (side === 'in' ? graph.inNeighbors(at) : graph.outNeighbors(at))
        .filter((other) => (side === 'in' ? leadsOn(other, at) : leadsOn(at, other)))
        .map((other) => ({ other, ways: (side === 'in' ? into : outOf).get(other) ?? 0 }))
        .sort((a, b) => b.ways - a.ways || (rank.get(a.other) ?? 0) - (rank.get(b.other) ?? 0))[0]?.other;
      if (next === undefined) return;
      const edge = side === 'in' ? graph.edge(next, at) : graph.edge(at, next);
      if (edge === undefined) return;
      if (side === 'in') edges.unshift(edge);
      else edges.push(edge);
      at = next;
    }
  };
  follow('in');
  follow('out');
  return edges;
}

/** By year, the latest first; within a year and without one, those that refer before what they refer to where depth says so. */
function latestFirst(graph: LineageGraph): string[] {
  return graph
    .mapNodes((node, { year, depth, thing }) => ({ node, year: year ?? 0, depth, key: thing.key }))
    .sort((a, b) => b.year - a.year || b.depth - a.depth || (a.key < b.key ? 1 : -1))
    .map(({ node }) => node);
}
