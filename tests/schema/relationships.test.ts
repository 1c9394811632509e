import { afterAll, beforeAll, expect, it } from 'vitest';
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type Relationship, type Said, type World, write } from './world.ts';

/** A value for everything that a statement can say, and how GraphQL shows it. */
const SAYS: Record<string, { kept: string; shown: unknown }> = {
  role: { kept: 'CHAIR', shown: 'CHAIR' },
  relation: { kept: 'RECALLS', shown: 'RECALLS' },
  force: { kept: 'neutral', shown: 'NEUTRAL' },
  choice: { kept: 'AGAINST', shown: 'AGAINST' },
  strength: { kept: 'SHOULD', shown: 'SHOULD' },
  language: { kept: 'zh', shown: 'ZH' },
  pinpoint: { kept: '12(a)', shown: '12(a)' },
  printed: { kept: '55//25', shown: '55//25' },
  marked: { kept: 'true', shown: true },
  position: { kept: '3', shown: 3 },
  name: { kept: 'pens', shown: 'pens' },
  title: { kept: '议程项目', shown: '议程项目' },
  date: { kept: '2018-05', shown: '2018-05' },
  startDate: { kept: '2018-05-28', shown: '2018-05-28' },
  endDate: { kept: '2018-05-31', shown: '2018-05-31' },
  place: { kept: 'Vienna', shown: 'Vienna' },
  ordinal: { kept: '9', shown: 9 },
  'REPORTS_ON.sittings': { kept: '6', shown: 6 },
  'HAS_ITEM.sittings': { kept: '1,3', shown: [1, 3] },
};

interface Case {
  name: string;
  type: RelationshipType;
  near: Node;
  far: Node;
  field: string;
  one: boolean;
  says: Record<string, { list: string }>;
}

const says = (type: RelationshipType, name: string) => {
  const value = SAYS[`${type}.${name}`] ?? SAYS[name];
  if (!value) throw new Error(`Add a value for ${type}.${name} to this test`);
  return value;
};

const saying = (type: RelationshipType): Said => ({
  document: 'T/1',
  edition: 'en',
  paragraph: '7',
  ...Object.fromEntries(Object.keys(relationshipModel(type).says).map((name) => [name, says(type, name).kept])),
});

const graph = RELATIONSHIP_TYPES.flatMap((type) =>
  relationshipModel(type).ends.map(([from, to]): Relationship => {
    const node = (label: Node['label'], end: string): Node => ({ label, id: `${type}:${from}:${to}:${end}` });
    return { type, from: node(from, 'from'), to: node(to, 'to'), said: [saying(type)] };
  }),
);

const cases = graph.flatMap(({ type, from, to }): Case[] => {
  const { out, in: back, says } = relationshipModel(type);
  const name = `${type} ${from.label} → ${to.label}`;
  const forth = { name: `${name}, out`, type, near: from, far: to, field: out.field, one: out.one ?? false, says };
  if (!back) return [forth];
  return [forth, { name: `${name}, in`, type, near: to, far: from, field: back.field, one: back.one ?? false, says }];
});

describeEngines('every relationship of the model', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    const nodes = graph.flatMap(({ from, to }) => [from, to]);
    await write(world.store, { nodes: [...nodes, { label: 'Document', id: 'T/1' }], relationships: graph });
  });
  afterAll(() => world.close());

  const near = (label: string, selection: string) =>
    `query ($id: ID!) { node(id: $id) { ... on ${label} { ${selection} } } }`;
  const idOf = ({ label, id }: Node) => Buffer.from(`${label}:${id}`).toString('base64url');

  it.each(cases.filter(({ one }) => one))('$name: one thing', async ({ near: start, far, field }) => {
    const query = near(start.label, `${field} { __typename id key label }`);
    const expected = { __typename: far.label, id: idOf(far), key: far.id, label: far.label };
    expect(await world.ask(query, { variables: { id: idOf(start) } })).toEqual({ node: { [field]: expected } });
  });

  it.each(cases.filter(({ one }) => !one))('$name: a connection with evidence', async (one) => {
    const { near: start, far, field, type, says: lists } = one;
    const names = Object.keys(lists);
    const query = near(
      start.label,
      `${field} {
        totalCount
        nodes { __typename key }
        edges {
          node { id }
          evidence { document { symbol } paragraph quote source ${names.join(' ')} }
          ${names.map((name) => lists[name]?.list).join(' ')}
        }
      }`,
    );
    const said = Object.fromEntries(names.map((name) => [name, says(type, name).shown]));
    const distinct = names.map((name) => [lists[name]?.list, [says(type, name).shown].flat()]);
    const evidence = { document: { symbol: 'T/1' }, paragraph: '7', quote: null, source: 'https://undocs.org/en/T/1' };
    expect(await world.ask(query, { variables: { id: idOf(start) } })).toEqual({
      node: {
        [field]: {
          totalCount: 1,
          nodes: [{ __typename: far.label, key: far.id }],
          edges: [{ node: { id: idOf(far) }, evidence: [{ ...evidence, ...said }], ...Object.fromEntries(distinct) }],
        },
      },
    });
  });

  it('answers nothing where there is no relationship', async () => {
    const query = near('State', 'attended { totalCount nodes { key } edges { cursor } pageInfo { endCursor } }');
    const start = graph.find(({ type }) => type === 'VOTED')?.from as Node;
    const nothing = { totalCount: 0, nodes: [], edges: [], pageInfo: { endCursor: null } };
    expect(await world.ask(query, { variables: { id: idOf(start) } })).toEqual({ node: { attended: nothing } });
  });
});
