/** The questions by which the endpoint is measured (bench/), and how many statements each takes, whatever it reads. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const range = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

function graph(size: number): { nodes: Node[]; relationships: Relationship[] } {
  const states = range(size, (i): Node => ({ label: 'State', id: `S${i}`, nameEn: `State ${i}` }));
  const sessions = range(size, (i): Node => ({ label: 'Session', id: `A/${i}`, bodyId: 'A' }));
  const items = sessions.map(
    (session): Node => ({ label: 'AgendaItem', id: `${session.id}#1`, sessionId: session.id }),
  );
  const decisions = range(
    size,
    (i): Node => ({ label: 'Resolution', id: `A/RES/${i}`, date: `${2000 + i}`, search: `A RES ${i} pens` }),
  );
  const relationships: Relationship[] = [
    ...decisions.flatMap((to, i) => [
      ...states.map((from): Relationship => ({ type: 'ENDORSES', from, to })),
      ...decisions.slice(0, i).map((earlier): Relationship => ({ type: 'REFERENCES', from: to, to: earlier })),
      { type: 'ADOPTED_AT' as const, from: to, to: sessions[i] as Node },
      { type: 'UNDER' as const, from: to, to: items[i] as Node },
    ]),
    ...items.map((to, i): Relationship => ({ type: 'HAS_ITEM', from: sessions[i] as Node, to })),
  ];
  return { nodes: [...states, ...sessions, ...items, ...decisions], relationships };
}

const on = (selection: string) => `... on Resolution { ${selection} }`;
const QUESTIONS: [string, string, number][] = [
  ['Q1: one decision', 'resolution(symbol: "A/RES/3") { key name date }', 1],
  ['Q2: its sponsors', 'resolution(symbol: "A/RES/3") { endorsedBy(first: 25) { nodes { key name } } }', 1],
  [
    'Q3: what it refers to, who sponsored that, and how many each sponsored',
    `resolution(symbol: "A/RES/3") { references(first: 25) { nodes {
      ${on('endorsedBy(first: 10) { nodes { ... on State { name endorses { totalCount } } } }')} } } }`,
    1,
  ],
  [
    'Q4: what a state sponsored by date, what that refers to and how, and in which sessions',
    `state(code: "S1") { endorses(first: 25, orderBy: { by: DATE }) { nodes { ... on Resolution {
      date references(first: 10) { edges { relations node { key ${on('adoptedAt { nodes { key } }')} } } } } } } }`,
    1,
  ],
  [
    'Q5: decisions of a session whose title contains a word, with two counts',
    `session(id: "A/3") { adopted(first: 50, label: Resolution, filter: { text: "pens" }) { nodes {
      ${on('name references { totalCount } referencedBy { totalCount }')} } } }`,
    1,
  ],
  [
    'Q6: items of a session, their decisions, and who sponsored them',
    `session(id: "A/3") { agenda(first: 20) { nodes { papers(first: 10) { nodes {
      ${on('endorsedBy(first: 10) { nodes { key } }')} } } } } }`,
    1,
  ],
  [
    'Q7: the distinct lineage to depth 3',
    'resolution(symbol: "A/RES/3") { lineage(direction: OUT, depth: 3, first: 100) { nodes { depth node { key } } } }',
    2,
  ],
  [
    'Q8: what it refers to, who sponsored that, and the first decisions of each',
    `resolution(symbol: "A/RES/3") { references(first: 25) { nodes {
      ${on('endorsedBy(first: 25) { nodes { ... on State { endorses(first: 5) { nodes { key } } } } }')} } } }`,
    // Many decisions have the same sponsors: their decisions are read once for each sponsor.
    2,
  ],
];

describeEngines('the questions', (engine) => {
  const worlds: World[] = [];
  beforeAll(async () => {
    // Neo4j has one database: the greater graph stands in it alone.
    for (const size of engine.name === 'embedded' ? [5, 9] : [9]) {
      const world = await openWorld(engine.name === 'embedded' ? undefined : await engine.open());
      await write(world.store, graph(size));
      worlds.push(world);
    }
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
  });

  it.each(QUESTIONS)('%s', async (_name, question, statements) => {
    for (const world of worlds) {
      const { data, ran } = await world.count(`{ ${question} }`);
      expect(JSON.stringify(data)).not.toContain('null');
      expect(ran, ran.join('\n')).toHaveLength(statements);
    }
  });
});
