/**
 * The graph to measure on: a real one, repeated. Each copy has decisions, documents, sessions and items of its own, with the
 * references among them; states, bodies, subjects and treaties are shared, so that their degrees grow as they would.
 * Paragraphs are left out: no question asks for them.
 */
import { NODE_LABELS, type NodeLabel, type RelationshipType } from '../../graph/model.ts';
import { exportGraph } from '../../src/export/graph.ts';
import { type Statement, statementFamily } from '../../src/store/statements.ts';
import type { Row, Store } from '../../src/store/store.ts';

const COPIED: readonly NodeLabel[] = ['Resolution', 'Document', 'Session', 'AgendaItem', 'Recommendation'];
const LEFT_OUT: readonly string[] = ['Paragraph', 'Load'];
const BATCH = 2_000;

const MERGE = statementFamily('load/nodes', 'text', ['ids']);
const PROPERTIES = statementFamily('load/properties', 'node', ['rows']);

/** Nothing of a copy is there yet, so nothing is looked for, which takes long at a thing with many relationships. */
const relate = (type: RelationshipType, from: NodeLabel, to: NodeLabel): Statement<'rows'> => ({
  name: `bench/relate:${type}:${from}:${to}`,
  text: `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) CREATE (a)-[r:${type}]->(b) SET r = row.lists`,
  parameters: ['rows'],
});

interface NodeLine {
  id: string;
  label: NodeLabel;
  properties: Row;
}
interface RelationshipLine {
  type: RelationshipType;
  from: [NodeLabel, string];
  to: [NodeLabel, string];
  properties: Row;
}
export interface Base {
  nodes: NodeLine[];
  relationships: RelationshipLine[];
}

/** The graph that is repeated. @param part of what is copied, spread over it: for graphs smaller than one copy */
export async function readBase(store: Store, part = 1): Promise<Base> {
  const base: Base = { nodes: [], relationships: [] };
  for await (const line of exportGraph(store)) {
    const read = JSON.parse(line) as NodeLine | RelationshipLine;
    if ('label' in read) {
      if (!LEFT_OUT.includes(read.label)) base.nodes.push(read);
    } else if (![read.from, read.to].some(([label]) => LEFT_OUT.includes(label))) base.relationships.push(read);
  }
  if (part === 1) return base;
  const nodes = base.nodes.filter(({ label }, index) => !COPIED.includes(label) || (index * part) % 1 < part);
  const known = new Set(nodes.map(({ label, id }) => `${label} ${id}`));
  const isKnown = ([label, id]: [NodeLabel, string]) => known.has(`${label} ${id}`);
  return { nodes, relationships: base.relationships.filter(({ from, to }) => isKnown(from) && isKnown(to)) };
}

const nameIn = (copy: number, label: NodeLabel, id: string) =>
  copy > 0 && COPIED.includes(label) ? `${id}~${copy}` : id;

/** Writes copies of the base until the graph has so many relationships. Gives how many there are of what. */
export async function writeCopies(store: Store, base: Base, atLeast: number): Promise<Record<string, number>> {
  const own = base.nodes.filter(({ label }) => COPIED.includes(label));
  // What leads from a shared thing to a shared thing is there once.
  const isShared = ([label]: [NodeLabel, string]) => !COPIED.includes(label);
  const repeated = base.relationships.filter(({ from, to }) => !(isShared(from) && isShared(to)));
  const counts = { decisions: 0, nodes: 0, relationships: 0, copies: 0 };
  for (let copy = 0; counts.relationships < atLeast; copy++) {
    const nodes = copy === 0 ? base.nodes : own;
    const relationships = copy === 0 ? base.relationships : repeated;
    await writeNodes(store, nodes, copy);
    await writeRelationships(store, relationships, copy);
    counts.nodes += nodes.length;
    counts.relationships += relationships.length;
    counts.decisions += nodes.filter(({ label }) => label === 'Resolution').length;
    counts.copies++;
    process.stderr.write(`${JSON.stringify(counts)}\n`);
  }
  return counts;
}

async function writeNodes(store: Store, nodes: readonly NodeLine[], copy: number): Promise<void> {
  for (const label of NODE_LABELS) {
    const rows = nodes
      .filter((node) => node.label === label)
      .map(({ id, properties: { id: _id, ...properties } }) => ({ id: nameIn(copy, label, id), properties }));
    for (const batch of batchesOf(rows)) {
      await store.write(MERGE(label), { ids: batch.map(({ id }) => id) });
      await store.write(PROPERTIES(label), { rows: batch });
    }
  }
}

async function writeRelationships(store: Store, all: Base['relationships'], copy: number): Promise<void> {
  const byEnds = new Map<string, RelationshipLine[]>();
  for (const one of all) {
    const variant = `${one.type}:${one.from[0]}:${one.to[0]}`;
    const known = byEnds.get(variant);
    if (known) known.push(one);
    else byEnds.set(variant, [one]);
  }
  for (const relationships of byEnds.values()) {
    const [{ type, from, to }] = relationships as [RelationshipLine];
    const statement = relate(type, from[0], to[0]);
    const rows = relationships.map(({ from, to, properties }) => ({
      source: nameIn(copy, ...from),
      target: nameIn(copy, ...to),
      lists: properties,
    }));
    for (const batch of batchesOf(rows)) await store.write(statement, { rows: batch });
  }
}

function* batchesOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += BATCH) yield rows.slice(i, i + BATCH);
}
