/** A lineage as a graph: an edge leads from the decision that refers to the one it refers to. */
import { DirectedGraph } from 'graphology';
import type { LineageQuery } from '../api/documents.ts';

type Answered = Extract<NonNullable<LineageQuery['node']>, { lineage: unknown }>['lineage'];
type Thing = Answered['nodes'][number]['node'];
export type Force = Answered['links'][number]['force'][number];

export interface Decision {
  readonly thing: Thing;
  /** Steps from the decision that the lineage is of: negative for what it refers to. */
  readonly depth: number;
  readonly year: number | undefined;
  /** The key of the organ; empty where it is not known. */
  readonly organ: string;
  /** How many decisions more refer to it, and how many more it refers to, that are not shown. */
  readonly beyondIn: number;
  readonly beyondOut: number;
}

export interface Reference {
  readonly statements: number;
  readonly relation: readonly Answered['links'][number]['relation'][number][];
  /** The strongest of what its statements do. */
  readonly force: Force;
}

/** Nodes are the global ids of the decisions. */
export type LineageGraph = DirectedGraph<Decision, Reference>;

const STRONGEST: readonly Force[] = ['OPERATIVE', 'STANCE', 'NEUTRAL'];

/** The graph of an answer. References to themselves and to what is not shown are left out. */
export function lineageGraph({ nodes, links, beyond }: Answered): LineageGraph {
  const graph: LineageGraph = new DirectedGraph({ allowSelfLoops: false });
  const more = new Map<string, number>();
  for (const { from, direction, count } of beyond) more.set(`${direction} ${from}`, count);
  for (const { node, depth, year } of nodes) {
    graph.mergeNode(node.id, {
      thing: node,
      depth,
      year: year ?? undefined,
      organ: 'bodyKey' in node ? (node.bodyKey ?? '') : '',
      beyondIn: more.get(`IN ${node.id}`) ?? 0,
      beyondOut: more.get(`OUT ${node.id}`) ?? 0,
    });
  }
  for (const { from, to, statements, relation, force } of links) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.mergeDirectedEdge(from, to, {
      statements,
      relation,
      force: STRONGEST.find((one) => force.includes(one)) ?? 'NEUTRAL',
    });
  }
  return graph;
}
