/** What stands out where a thing is looked at. */
import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';

/** A node, its edges and what they lead to; undefined where nothing is looked at. */
export function neighbourhoodOf<N extends Attributes, E extends Attributes>(
  graph: Graph<N, E>,
  node: string | undefined,
): ReadonlySet<string> | undefined {
  if (node === undefined || !graph.hasNode(node)) return undefined;
  return new Set([node, ...graph.neighbors(node), ...graph.edges(node)]);
}
