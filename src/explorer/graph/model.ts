/** The graph that the steps of a reader have uncovered. */
import { MultiDirectedGraph } from 'graphology';
import type { Direction, Force, RelationshipType } from '../api/documents.ts';
import { KINDS } from '../things/kinds.ts';
import type { Named } from '../things/named.ts';
import { idOf } from './refs.ts';
import type { Step } from './steps.ts';

/** A thing as the server gives it. */
export interface DrawnThing extends Named {
  readonly id: string;
  readonly relations: readonly { type: RelationshipType; direction: Direction; count: number }[];
  readonly held?: boolean | null;
  readonly date?: string | null;
  readonly startDate?: string | null;
  readonly issued?: string | null;
  readonly adopted?: string | null;
}

/** A relationship as the server gives it. */
export interface DrawnLink {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly statements: number;
  readonly relation: readonly string[];
  readonly force: readonly Force[];
  readonly roles: readonly string[];
  readonly choice: readonly string[];
}

/** What the server answered to a step. */
export interface StepAnswer {
  readonly nodes: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
}

export interface Node {
  readonly thing: DrawnThing;
  /** Of its adoption, its issue or its beginning, where that is known. */
  readonly year: number | undefined;
  /** Relationships that it has in the whole graph. */
  readonly degree: number;
}

export interface Edge extends Omit<DrawnLink, 'from' | 'to' | 'force'> {
  /** The strongest of what its statements do; only references have one. */
  readonly force: Force | undefined;
}

/** Nodes are global ids; two things may be connected in several ways. */
export type ThingGraph = MultiDirectedGraph<Node, Edge>;

/** What came with a step: around a thing, or as a way. */
export type Arrival =
  | { readonly around: string; readonly nodes: readonly string[] }
  | { readonly way: readonly string[] };

export interface Explored {
  /** Everything that is to be shown, in the order of arrival, within the budget. */
  readonly graph: ThingGraph;
  /** Where things came from, step by step, with what steps that are off brought: the layout needs no more. */
  readonly arrivals: readonly Arrival[];
  /** Things that stand for themselves: the seed, and the ends of ways. */
  readonly anchors: ReadonlySet<string>;
  /** Things above the budget, which are not shown. */
  readonly left: number;
}

const STRONGEST: readonly Force[] = ['OPERATIVE', 'STANCE', 'NEUTRAL'];

/** The key of an edge: ids have neither of its marks. */
export const edgeKey = ({ from, to, type }: Pick<DrawnLink, 'from' | 'to' | 'type'>) => `${from}>${to}.${type}`;

/** What an edge key says. */
export function readEdgeKey(key: string): Pick<DrawnLink, 'from' | 'to' | 'type'> | undefined {
  const [, from, to, type] = /^([\w-]{1,4000})>([\w-]{1,4000})\.([A-Z_]{2,30})$/.exec(key) ?? [];
  return from && to && type ? { from, to, type: type as RelationshipType } : undefined;
}

const ORDER = Object.keys(KINDS);

/** Things of a kind stand beside each other. */
const byKind = (things: readonly DrawnThing[]): string[] => [
  ...new Set([...things].sort((a, b) => ORDER.indexOf(a.label) - ORDER.indexOf(b.label)).map(({ id }) => id)),
];

function nodeOf(thing: DrawnThing): Node {
  const year = Number.parseInt(thing.date ?? thing.startDate ?? thing.issued ?? thing.adopted ?? '', 10);
  return {
    thing,
    year: Number.isNaN(year) ? undefined : year,
    degree: thing.relations.reduce((sum, { count }) => sum + count, 0),
  };
}

/**
 * The graph after the steps.
 * @param answers of the steps, in their order. A step without one ends the graph, since what follows stands around it.
 * @param budget things shown at most.
 */
export function explore(
  seed: DrawnThing,
  steps: readonly Step[],
  answers: readonly (StepAnswer | undefined)[],
  budget: number,
): Explored {
  const unanswered = answers.indexOf(undefined);
  const answered = steps.slice(0, unanswered < 0 ? answers.length : unanswered).map((step, index) => ({
    step,
    answer: answers[index] ?? { nodes: [], links: [] },
  }));
  const things = new Map([[seed.id, seed]]);
  const arrivals: Arrival[] = [];
  for (const { step, answer } of answered) {
    const ids = answer.nodes.map(({ id }) => id);
    if (step.kind === 'way') arrivals.push({ way: ids });
    else if (things.has(idOf(step.node)))
      arrivals.push({ around: idOf(step.node), nodes: byKind(answer.nodes.filter(({ id }) => !things.has(id))) });
    else continue;
    for (const thing of answer.nodes) if (!things.has(thing.id)) things.set(thing.id, thing);
  }

  const { live, anchors } = alive(seed, answered);
  const graph: ThingGraph = new MultiDirectedGraph({ allowSelfLoops: false });
  let left = 0;
  for (const [id, thing] of things) {
    if (!live.has(id)) continue;
    if (graph.order < budget) graph.addNode(id, nodeOf(thing));
    else left += 1;
  }
  for (const { step, answer } of answered) {
    if (step.off || (step.kind === 'expansion' && !live.has(idOf(step.node)))) continue;
    for (const link of answer.links) addLink(graph, link);
  }
  return { graph, arrivals, anchors, left };
}

/** The edge that a relationship is drawn as, unless its ends are not both there or it is there already. */
function addLink(graph: ThingGraph, { from, to, force, ...link }: DrawnLink): void {
  const key = edgeKey({ from, to, type: link.type });
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(key)) return;
  graph.addDirectedEdgeWithKey(key, from, to, { ...link, force: STRONGEST.find((one) => force.includes(one)) });
}

/** The graph with more relationships between its things; the same graph where there are none. */
export function withLinks(graph: ThingGraph, links: readonly DrawnLink[]): ThingGraph {
  const more = links.filter(
    (link) => graph.hasNode(link.from) && graph.hasNode(link.to) && !graph.hasEdge(edgeKey(link)),
  );
  if (more.length === 0) return graph;
  const linked = graph.copy() as ThingGraph;
  for (const link of more) addLink(linked, link);
  return linked;
}

interface Answered {
  readonly step: Step;
  readonly answer: StepAnswer;
}

/** What the steps that are not off show: a step is there where what it stands around is. */
function alive(seed: DrawnThing, answered: readonly Answered[]) {
  const anchors = new Set([seed.id]);
  for (const { step, answer } of answered) {
    if (step.kind === 'way' && !step.off && answer.nodes.length > 0) anchors.add(idOf(step.from)).add(idOf(step.to));
  }
  const live = new Set(anchors);
  const waiting = new Set(answered.filter(({ step }) => !step.off));
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const one of waiting) {
      if (one.step.kind === 'expansion' && !live.has(idOf(one.step.node))) continue;
      for (const { id } of one.answer.nodes) live.add(id);
      waiting.delete(one);
    }
  }
  return { live, anchors };
}

/** Relationships of a node that the picture shows, by relation, such as `REFERENCES.IN`. */
export function shownByRelation(graph: ThingGraph, node: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  graph.forEachOutEdge(node, (_, { type }) => add(`${type}.OUT`));
  graph.forEachInEdge(node, (_, { type }) => add(`${type}.IN`));
  return counts;
}
