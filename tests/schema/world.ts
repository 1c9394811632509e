/** A graph of a test's own in a temporary folder, and questions to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExecutionResult, graphql } from 'graphql';
import {
  type Edition,
  EVIDENCE,
  type Language,
  type NodeLabel,
  type RelationshipType,
  relationshipModel,
} from '../../graph/model.ts';
import type { FamiliarShapes } from '../../src/schema/ahead/familiar.ts';
import { createContext } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Statement } from '../../src/store/statements.ts';
import type { Reader, Row, Searcher, SearchOptions, Store } from '../../src/store/store.ts';

export interface Node {
  label: NodeLabel;
  id: string;
  [property: string]: string | number | boolean | string[];
}

/** What a document says of a relationship, by the names of the model. */
export type Said = { document: string; edition?: Edition; paragraph: string; span?: string } & Record<string, string>;

export interface Relationship {
  type: RelationshipType;
  from: Node;
  to: Node;
  said?: Said[];
}

const nodes = (label: NodeLabel): Statement => ({
  name: `test/nodes:${label}`,
  text: `UNWIND $nodes AS node CREATE (n:${label} {id: node.id}) SET n += node`,
  parameters: ['nodes'],
});

const relationships = (type: RelationshipType, from: NodeLabel, to: NodeLabel): Statement => ({
  name: `test/relationships:${type}:${from}:${to}`,
  text: `UNWIND $pairs AS pair MATCH (a:${from} {id: pair.from}) MATCH (b:${to} {id: pair.to})
    CREATE (a)-[r:${type}]->(b) SET r += pair.lists RETURN count(r) AS made`,
  parameters: ['pairs'],
});

/** The parallel lists of a relationship, as the loader keeps them. */
function listsOf(type: RelationshipType, said: readonly Said[]): Record<string, string[]> {
  const entries = Object.entries({ ...EVIDENCE, ...relationshipModel(type).says });
  return Object.fromEntries(
    entries.map(([name, { list }]) => [list, said.map((one) => one[name] ?? (name === 'edition' ? 'en' : ''))]),
  );
}

async function inGroups<T>(things: readonly T[], nameOf: (thing: T) => string, write: (group: T[]) => Promise<void>) {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  for (const group of groups.values()) await write(group);
}

export async function write(store: Store, graph: { nodes: readonly Node[]; relationships?: readonly Relationship[] }) {
  await inGroups(
    graph.nodes,
    ({ label }) => label,
    async (group) => {
      const label = (group[0] as Node).label;
      await store.write(nodes(label), { nodes: group.map(({ label, ...properties }) => properties) });
    },
  );
  await inGroups(
    graph.relationships ?? [],
    ({ type, from, to }) => `${type} ${from.label} ${to.label}`,
    async (group) => {
      const { type, from, to } = group[0] as Relationship;
      const pairs = group.map(({ from, to, said }) => ({ from: from.id, to: to.id, lists: listsOf(type, said ?? []) }));
      const [row] = await store.write<{ made: number }>(relationships(type, from.label, to.label), { pairs });
      if (row?.made !== pairs.length)
        throw new Error(`${row?.made} of ${pairs.length} relationships ${type} were made`);
    },
  );
}

/** A store that counts the statements that it runs, by name. */
export function counting(store: Reader & Searcher): Reader & Searcher & { ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    search(text: string, options: SearchOptions) {
      ran.push('search');
      return store.search(text, options);
    },
    read<R extends Row, P extends string>(statement: Statement<P>, parameters: Readonly<Record<P, unknown>>) {
      ran.push(statement.name);
      return store.read<R, P>(statement, parameters);
    },
  };
}

export interface Question {
  variables?: Record<string, unknown>;
  language?: Language;
  /** Which operation of the query, where it has several. */
  operationName?: string;
  /** Shapes that were asked before; all are familiar unless given. */
  shapes?: FamiliarShapes;
  /** In the place of the world's own store. */
  store?: Reader & Searcher;
}

export interface World {
  store: Store;
  /** The whole answer, errors included. */
  execute(query: string, question?: Question): Promise<ExecutionResult>;
  /** The data of an answer without errors. */
  ask(query: string, question?: Question): Promise<unknown>;
  /** The data of an answer without errors, and the names of the statements that it took. */
  count(query: string, question?: Question): Promise<{ data: unknown; ran: string[] }>;
  close(): Promise<void>;
}

/** @param given an empty store, which is closed with the world; an embedded one in a temporary folder unless given. */
export async function openWorld(given?: Store): Promise<World> {
  const folder = given ? undefined : await mkdtemp(join(tmpdir(), 'recalling-schema-'));
  const store = given ?? (await openEmbedded(String(folder)));
  const run = async (
    reader: Reader & Searcher,
    source: string,
    { variables, language, operationName, shapes }: Question = {},
  ) => {
    const contextValue = createContext(reader, { ...(language ? { language } : {}), ...(shapes ? { shapes } : {}) });
    const answer = await graphql({ schema, source, contextValue, variableValues: variables ?? {}, operationName });
    // Objects of graphql-js have no prototype, which would make every comparison fail.
    return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  };
  const dataOf = ({ data, errors }: ExecutionResult): unknown => {
    if (errors) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    store,
    execute: (query, question) => run(store, query, question),
    ask: async (query, question) => dataOf(await run(question?.store ?? store, query, question)),
    count: async (query, question) => {
      const counted = counting(store);
      return { data: dataOf(await run(counted, query, question)), ran: counted.ran };
    },
    close: async () => {
      await store.close();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
