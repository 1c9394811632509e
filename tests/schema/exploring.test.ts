import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from '../store/engines.ts';
import { globalId } from './small-graph.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const resolution = (id: string, date?: string, held = true): Node => ({
  label: 'Resolution',
  id,
  held,
  ...(date ? { date } : {}),
});
const [a, b, c, d] = [
  resolution('A/RES/50/1', '1995-12-01'),
  resolution('A/RES/60/1', '2005-12-01'),
  resolution('A/RES/70/1', '2015'),
  resolution('S/RES/1325(2000)', undefined, false),
];
const paper: Node = { label: 'Document', id: 'A/60/9', symbols: ['A/60/9'], held: false };
const assembly: Node = { label: 'Body', id: 'A' };
const session: Node = { label: 'Session', id: 'A/60', bodyId: 'A' };
const states = ['CL', 'CN', 'FR'].map((id): Node => ({ label: 'State', id }));
const alone: Node = { label: 'State', id: 'XX' };
const internal: Node = { label: 'Load', id: 'A/60/9 en' };

const refers = (from: Node, to: Node, relation: string, force: string): Relationship => ({
  type: 'REFERENCES',
  from,
  to,
  said: [{ document: from.id, paragraph: '1', relation, force }],
});
const graph = {
  nodes: [a, b, c, d, paper, assembly, session, alone, internal, ...states],
  relationships: [
    refers(b, a, 'RECALLS', 'neutral'),
    refers(c, b, 'REAFFIRMS', 'stance'),
    refers(c, a, 'RECALLS', 'neutral'),
    refers(b, d, 'PURSUANT_TO', 'operative'),
    refers(c, d, 'RECALLS', 'neutral'),
    refers(b, paper, 'NOTES', 'neutral'),
    ...states.map(
      (from): Relationship => ({
        type: 'ATTENDED',
        from,
        to: session,
        said: [{ document: 'A/60/9', paragraph: '2', role: 'MEMBER' }],
      }),
    ),
    ...[a, b].map(
      (from): Relationship => ({
        type: 'ADOPTED_BY',
        from,
        to: assembly,
        said: [{ document: from.id, paragraph: '1' }],
      }),
    ),
    { type: 'OF_BODY' as const, from: session, to: assembly, said: [{ document: 'A/60/9', paragraph: '1' }] },
    {
      type: 'VOTED' as const,
      from: states[1] as Node,
      to: b,
      said: [
        { document: b.id, paragraph: '9', choice: 'IN_FAVOUR' },
        { document: a.id, paragraph: '3', choice: 'IN_FAVOUR' },
      ],
    },
  ],
};
const id = ({ label, id }: Node) => globalId(label, id);

describeEngines('exploring', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, graph);
  });
  afterAll(() => world.close());

  describe('relations', () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Thing { relations { type direction field count } } } }';

    it('are counted, those that there are, in one statement a label', async () => {
      const { data, ran } = await world.count(query, { variables: { ids: [b, c, alone, session].map(id) } });
      expect(data).toEqual({
        nodes: [
          {
            relations: [
              { type: 'VOTED', direction: 'IN', field: 'votes', count: 1 },
              { type: 'REFERENCES', direction: 'OUT', field: 'references', count: 3 },
              { type: 'REFERENCES', direction: 'IN', field: 'referencedBy', count: 1 },
              { type: 'ADOPTED_BY', direction: 'OUT', field: 'adoptedBy', count: 1 },
            ],
          },
          { relations: [{ type: 'REFERENCES', direction: 'OUT', field: 'references', count: 3 }] },
          { relations: [] },
          {
            relations: [
              { type: 'ATTENDED', direction: 'IN', field: 'attendance', count: 3 },
              { type: 'OF_BODY', direction: 'OUT', field: 'body', count: 1 },
            ],
          },
        ],
      });
      expect(ran.filter((name) => name.startsWith('traverse/degrees'))).toHaveLength(3);
    });
  });

  describe('neighbours', () => {
    const query = `query ($id: ID!, $relations: [RelationshipType!], $direction: Direction, $first: Int, $after: String) {
      node(id: $id) { ... on Thing {
        neighbours(relations: $relations, direction: $direction, first: $first, after: $after) {
          totalCount
          edges { cursor link { type from to statements relation force roles choice evidence(first: 1) { __typename paragraph } } node { key } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      } }
    }`;
    interface Neighbours {
      totalCount: number;
      edges: { cursor: string; link: Record<string, unknown>; node: { key: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    }
    const ask = async (of: Node, variables: Record<string, unknown> = {}) => {
      const answer = await world.ask(query, { variables: { id: id(of), ...variables } });
      return (answer as { node: { neighbours: Neighbours } }).node.neighbours;
    };
    const keys = ({ edges }: Neighbours) => edges.map(({ node }) => node.key);

    it('come by how many relationships they have', async () => {
      const all = await ask(b);
      // The Assembly and A/RES/50/1 have 3, A/RES/70/1 has 3, S/RES/1325(2000) and China 2, the paper 1.
      expect(keys(all)).toEqual(['A/RES/70/1', 'A/RES/50/1', 'A', 'S/RES/1325(2000)', 'CN', 'A/60/9']);
      expect(all.totalCount).toBe(6);
      expect(all.edges[0]?.link).toEqual({
        type: 'REFERENCES',
        from: id(c),
        to: id(b),
        statements: 1,
        relation: ['REAFFIRMS'],
        force: ['STANCE'],
        roles: [],
        choice: [],
        evidence: [{ __typename: 'ReferencesEvidence', paragraph: '1' }],
      });
      expect(all.edges[4]?.link).toMatchObject({
        type: 'VOTED',
        from: id(states[1] as Node),
        to: id(b),
        statements: 2,
        choice: ['IN_FAVOUR'],
        evidence: [{ __typename: 'VotedEvidence' }],
      });
    });

    it('can be asked for by relation and direction', async () => {
      expect(keys(await ask(b, { relations: ['REFERENCES'] }))).toEqual([
        'A/RES/70/1',
        'A/RES/50/1',
        'S/RES/1325(2000)',
        'A/60/9',
      ]);
      expect(keys(await ask(b, { relations: ['REFERENCES'], direction: 'IN' }))).toEqual(['A/RES/70/1']);
      expect(await ask(b, { relations: ['ATTENDED'] })).toMatchObject({ totalCount: 0, edges: [] });
      expect(keys(await ask(alone))).toEqual([]);
    });

    it.each([1, 2, 4])('come in pages of %i', async (first) => {
      const all = await ask(b);
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Neighbours = await ask(b, { first, after });
        expect(page.totalCount).toBe(6);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        found.push(...page.edges.map(({ cursor }) => cursor));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(found).toEqual(all.edges.map(({ cursor }) => cursor));
    });

    it('take one statement for the counts and one for each relation that there is', async () => {
      const { ran } = await world.count(
        'query ($id: ID!) { node(id: $id) { ... on Thing { neighbours { nodes { key } totalCount } } } }',
        {
          variables: { id: id(b) },
        },
      );
      expect(ran.filter((name) => name.startsWith('traverse/degrees'))).toHaveLength(1);
      expect(ran.filter((name) => name.startsWith('traverse/neighbours'))).toHaveLength(4);
    });
  });

  describe('a path', () => {
    const query = `query ($from: ID!, $to: ID!, $relations: [RelationshipType!], $maxLength: Int) {
      path(from: $from, to: $to, relations: $relations, maxLength: $maxLength) {
        nodes { key } links { type from to } complete
      }
    }`;
    const ask = async (from: Node, to: Node, more: Record<string, unknown> = {}) => {
      const answer = await world.ask(query, { variables: { from: id(from), to: id(to), ...more } });
      return (answer as { path: { nodes: { key: string }[]; links: { type: string }[]; complete: boolean } }).path;
    };

    it('is a shortest one, with the relationships along it', async () => {
      const path = await ask(states[0] as Node, a);
      expect(path.nodes.map(({ key }) => key)).toEqual(['CL', 'A/60', 'A', 'A/RES/50/1']);
      expect(path.links.map(({ type }) => type)).toEqual(['ATTENDED', 'OF_BODY', 'ADOPTED_BY']);
      expect(path.complete).toBe(true);
    });

    it('goes over the relations that are wanted', async () => {
      const path = await ask(paper, a, { relations: ['REFERENCES'] });
      expect(path.nodes.map(({ key }) => key)).toEqual(['A/60/9', 'A/RES/60/1', 'A/RES/50/1']);
      expect(path.links).toEqual([
        { type: 'REFERENCES', from: id(b), to: id(paper) },
        { type: 'REFERENCES', from: id(b), to: id(a) },
      ]);
      expect((await ask(states[0] as Node, a, { relations: ['REFERENCES'] })).nodes).toEqual([]);
    });

    it('keeps to the length', async () => {
      expect((await ask(states[0] as Node, a, { maxLength: 2 })).nodes).toEqual([]);
      expect((await ask(states[0] as Node, a, { maxLength: 3 })).nodes).toHaveLength(4);
    });

    it('from a thing to itself is that thing; to what is not there, none', async () => {
      expect(await ask(a, a)).toEqual({ nodes: [{ key: a.id }], links: [], complete: true });
      expect(await ask(a, alone)).toEqual({ nodes: [], links: [], complete: true });
      expect(await ask(a, { label: 'State', id: 'NO' })).toEqual({ nodes: [], links: [], complete: true });
    });

    it.each([
      [{ from: 'x' }, 'Query.path(from: "x"): expected the `id` of a thing'],
      [{ to: globalId('Load', 'A/60/9 en') }, 'expected the `id` of a thing'],
      [{ maxLength: 9 }, 'Query.path(maxLength: 9): expected a whole number from 1 to 8'],
    ])('is refused for %j', async (variables, message) => {
      const { errors } = await world.execute(query, { variables: { from: id(a), to: id(b), ...variables } });
      expect(errors?.[0]?.message).toContain(message);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('a lineage', () => {
    const ask = async (symbol: string, args: string) => {
      const query = `{ resolution(symbol: "${symbol}") { lineage${args} {
        nodes { depth year node { key } } links { from to relation } beyond { from direction count } truncated
      } } }`;
      const answer = (await world.ask(query)) as {
        resolution: {
          lineage: {
            nodes: { depth: number; year: number | null; node: { key: string } }[];
            links: { from: string; to: string; relation: string[] }[];
            beyond: unknown[];
            truncated: boolean;
          };
        };
      };
      const { nodes, ...rest } = answer.resolution.lineage;
      return { ...rest, nodes: nodes.map(({ depth, year, node }) => [node.key, depth, year]) };
    };

    it('holds what it refers to and what refers to it', async () => {
      const lineage = await ask(b.id, '');
      expect(lineage.nodes).toEqual([
        [b.id, 0, 2005],
        [a.id, -1, 1995],
        [d.id, -1, 2000],
        [c.id, 1, 2015],
      ]);
      expect(lineage.links.map(({ from, to }) => [from, to])).toEqual([
        [id(b), id(a)],
        [id(b), id(d)],
        [id(c), id(a)],
        [id(c), id(b)],
        [id(c), id(d)],
      ]);
      expect(lineage).toMatchObject({ beyond: [], truncated: false });
    });

    it('keeps to direction, depth and what the references say', async () => {
      expect((await ask(c.id, '(direction: OUT, depth: 1)')).nodes).toEqual([
        [c.id, 0, 2015],
        [a.id, -1, 1995],
        [b.id, -1, 2005],
        [d.id, -1, 2000],
      ]);
      expect((await ask(c.id, '(direction: IN)')).nodes).toEqual([[c.id, 0, 2015]]);
      expect((await ask(c.id, '(relations: [REAFFIRMS, PURSUANT_TO])')).nodes).toEqual([
        [c.id, 0, 2015],
        [b.id, -1, 2005],
        [d.id, -2, 2000],
      ]);
      expect((await ask(b.id, '(force: OPERATIVE)')).nodes).toEqual([
        [b.id, 0, 2005],
        [d.id, -1, 2000],
      ]);
    });

    it('is as it was on a day', async () => {
      expect((await ask(a.id, '(until: "2005")')).nodes).toEqual(
        [
          [a.id, 0, 1995],
          [b.id, 1, 2005],
          [d.id, 0, 2000],
        ].slice(0, 2),
      );
      expect((await ask(a.id, '(until: "2005-11")')).nodes).toEqual([[a.id, 0, 1995]]);
    });

    it('says what it leaves out', async () => {
      const lineage = await ask(b.id, '(first: 2)');
      expect(lineage.nodes).toHaveLength(2);
      expect(lineage.truncated).toBe(true);
      const near = await ask(a.id, '(depth: 1, direction: IN)');
      expect(near.beyond).toEqual([]);
      expect((await ask(d.id, '(depth: 1, direction: OUT)')).beyond).toEqual([]);
      const alone = await ask(a.id, '(first: 1)');
      expect(alone.beyond).toEqual([{ from: id(a), direction: 'IN', count: 2 }]);
    });

    it.each([
      ['depth: 7', 'Resolution.lineage(depth: 7): expected a whole number from 1 to 6'],
      ['first: 0', 'Resolution.lineage(first: 0): expected a whole number from 1 to 1500'],
    ])('is refused with %s', async (args, message) => {
      const { errors } = await world.execute(`{ resolution(symbol: "${a.id}") { lineage(${args}) { truncated } } }`);
      expect(errors?.[0]?.message).toBe(message);
    });

    it('takes one statement a direction, and more only for links and what lies beyond', async () => {
      const count = async (selection: string) =>
        (await world.count(`{ resolution(symbol: "${b.id}") { lineage(depth: 2) { ${selection} } } }`)).ran.length;
      expect(await count('nodes { depth }')).toBe(1 + 2);
      expect(await count('nodes { depth } links { type }')).toBe(1 + 2 + 1);
      expect(await count('nodes { depth } links { type } beyond { count }')).toBe(1 + 2 + 3);
    });
  });

  it('lists what is missing, most referred to first', async () => {
    const query = `query ($first: Int, $after: String, $label: Label) {
      missing(first: $first, after: $after, label: $label) { edges { count node { key } } pageInfo { hasNextPage endCursor } }
    }`;
    type Answer = { missing: { edges: { count: number; node: { key: string } }[]; pageInfo: { endCursor: string } } };
    const ask = async (variables: Record<string, unknown>) =>
      ((await world.ask(query, { variables })) as Answer).missing;
    const one = await ask({ first: 1 });
    expect(one).toMatchObject({ edges: [{ count: 2, node: { key: d.id } }], pageInfo: { hasNextPage: true } });
    const two = await ask({ first: 1, after: one.pageInfo.endCursor });
    expect(two).toMatchObject({ edges: [{ count: 1, node: { key: paper.id } }], pageInfo: { hasNextPage: false } });
    expect((await ask({ label: 'Document' })).edges.map(({ node }) => node.key)).toEqual([paper.id]);
    const { errors } = await world.execute(query, { variables: { label: 'State' } });
    expect(errors?.[0]?.message).toBe('Query.missing(label: "State"): expected Document or Resolution');
  });

  it('sums up the graph in three statements', async () => {
    const { data, ran } = await world.count('{ summary { nodes { label count held } relationships { type count } } }');
    expect(data).toEqual({
      summary: {
        nodes: [
          { label: 'State', count: 4, held: null },
          { label: 'Body', count: 1, held: null },
          { label: 'Session', count: 1, held: null },
          { label: 'Document', count: 1, held: 0 },
          { label: 'Resolution', count: 4, held: 3 },
        ],
        relationships: [
          { type: 'ATTENDED', count: 3 },
          { type: 'VOTED', count: 1 },
          { type: 'REFERENCES', count: 6 },
          { type: 'OF_BODY', count: 1 },
          { type: 'ADOPTED_BY', count: 2 },
        ],
      },
    });
    expect(ran).toHaveLength(3);
  });
});
