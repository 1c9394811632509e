import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/schema/paging.ts';
import { describeEngines } from '../store/engines.ts';
import { GRAPH, globalId } from './small-graph.ts';
import { openWorld, type World, write } from './world.ts';

describeEngines('lists of things', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, GRAPH);
  });
  afterAll(() => world.close());

  describe('lists', () => {
    const keys = [
      ['states', '', ['CL', 'CN', 'YUCS']],
      ['states', '(filter: { region: "Asia" })', ['CN']],
      ['states', '(filter: { text: "chi" })', ['CL', 'CN']],
      ['states', '(filter: { text: " 中国 " })', ['CN']],
      ['states', '(filter: { text: "  " })', ['CL', 'CN', 'YUCS']],
      ['states', '(filter: { codes: ["CN", "XX"] })', ['CN']],
      ['states', '(filter: { codes: [] })', []],
      ['states', '(filter: { codes: ["CN", "CL"], region: "Americas", text: "c" })', ['CL']],
      ['states', '(filter: null)', ['CL', 'CN', 'YUCS']],
      ['organizations', '(filter: { kind: "REIO" })', ['EU']],
      ['organizations', '', ['EU', '某组织']],
      ['bodies', '', ['X/COP', 'X/COP/WG.1']],
      ['bodies', '(filter: { text: "conf" })', ['X/COP']],
      ['sessions', '(filter: { body: "X/COP" })', ['X/COP/1', 'X/COP/2', 'X/COP/3']],
      ['sessions', `(filter: { body: "${globalId('Body', 'X/COP/WG.1')}" })`, ['X/COP/WG.1/2018']],
      ['sessions', '(filter: { from: "2018" })', ['X/COP/2', 'X/COP/WG.1/2018']],
      ['sessions', '(filter: { from: "2018-05" })', ['X/COP/WG.1/2018']],
      ['sessions', '(filter: { to: "2018" })', ['X/COP/1', 'X/COP/2', 'X/COP/WG.1/2018']],
      ['sessions', '(filter: { to: "2018-05-28" })', ['X/COP/1', 'X/COP/2', 'X/COP/WG.1/2018']],
      ['sessions', '(filter: { to: "2018-05-27" })', ['X/COP/1', 'X/COP/2']],
      ['sessions', '(filter: { from: "2016-10", to: "2016-10" })', ['X/COP/1']],
      ['agendaItems', '(filter: { session: "X/COP/1" })', ['X/COP/1#2(a)']],
      ['agendaItems', '(filter: { session: "X/COP/2" })', []],
      ['documents', '(filter: { held: true })', ['X/COP/2016/9', 'Y/COP/2016/9', 'notes_of_May']],
      ['documents', '(filter: { held: false })', ['A/78/100']],
      ['documents', '(filter: { kind: REPORT, language: ZH, text: "y/cop" })', ['Y/COP/2016/9']],
      ['documents', '(filter: { language: EN })', []],
      ['documents', '(filter: { symbols: ["A/78/100"] })', ['A/78/100']],
      ['resolutions', '(filter: { body: "A" })', ['A/RES/55/25']],
      ['resolutions', '(filter: { kind: DECISION })', ['X/COP/DEC/1/2']],
      ['resolutions', '(filter: { held: true })', ['X/COP/DEC/1/2']],
      ['resolutions', '(filter: { from: "2000-11-15", to: "2000-11-15" })', ['A/RES/55/25']],
      ['resolutions', '(filter: { from: "2000-11-16" })', []],
      ['recommendations', '', ['X/COP/1 7', 'X/COP/WG.1/2018 6(a)']],
      ['recommendations', '(filter: { strength: SHOULD })', ['X/COP/WG.1/2018 6(a)']],
      ['recommendations', '(filter: { session: "X/COP/1" })', ['X/COP/1 7']],
      ['recommendations', '(filter: { body: "X/COP/WG.1", text: "6(A)" })', ['X/COP/WG.1/2018 6(a)']],
      ['instruments', '(filter: { ids: ["UNTOC"] })', ['UNTOC']],
      ['people', `(filter: { ids: ["${globalId('Person', 'Ana Díaz (CL)')}"] })`, ['Ana Díaz (CL)']],
    ] as const;

    it.each(keys)('%s%s', async (field, filter, expected) => {
      const answer = await world.ask(`{ list: ${field}${filter} { totalCount nodes { key } edges { node { key } } } }`);
      const nodes = expected.map((key) => ({ key }));
      expect(answer).toEqual({
        list: { totalCount: expected.length, nodes, edges: nodes.map((node) => ({ node })) },
      });
    });

    it('asks for the count, and for the page, only where they are selected, and once', async () => {
      const ran = async (selection: string) => (await world.count(`{ states { ${selection} } }`)).ran;
      expect(await ran('totalCount')).toEqual(['traverse/total:State']);
      expect(await ran('nodes { code } edges { cursor } pageInfo { endCursor }')).toEqual(['traverse/list:State']);
    });

    it('gives pages that follow one another', async () => {
      const query = `query ($after: String) {
      states(first: 2, after: $after) {
        totalCount nodes { code } edges { cursor }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
      type Answer = { states: { nodes: unknown; edges: { cursor: string }[]; pageInfo: Record<string, unknown> } };
      const { states: one } = (await world.ask(query)) as Answer;
      const [start, end] = one.edges.map(({ cursor }) => cursor);
      expect(one).toMatchObject({ totalCount: 3, nodes: [{ code: 'CL' }, { code: 'CN' }] });
      expect(one.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: start, endCursor: end });
      const { states: two } = (await world.ask(query, { variables: { after: end } })) as Answer;
      expect(two).toMatchObject({ totalCount: 3, nodes: [{ code: 'YUCS' }] });
      expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const { states: none } = (await world.ask(query, { variables: { after: two.pageInfo.endCursor } })) as Answer;
      expect(none).toMatchObject({ totalCount: 3, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    });
  });

  describe('bad input', () => {
    const twoHundred = Array.from({ length: 201 }, (_, i) => globalId('State', `S${i}`));
    it.each<[string, Record<string, unknown>, string, RegExp]>([
      ['{ states(first: 201) { totalCount } }', {}, 'first', /^Query\.states\(first: 201\): expected a whole number/],
      ['{ states(first: -1) { nodes { code } } }', {}, 'first', /^Query\.states\(first: -1\)/],
      ['{ body(id: "X/COP") { sessions(first: 500) { totalCount } } }', {}, 'first', /^Body\.sessions\(first: 500\)/],
      ['{ states(after: "x") { nodes { code } } }', {}, 'after', /^Query\.states\(after: "x"\): expected a cursor/],
      ['{ states(after: "") { totalCount } }', {}, 'after', /^Query\.states\(after: ""\)/],
      [
        '{ body(id: "X/COP") { sessions(after: "W10") { totalCount } } }',
        {},
        'after',
        /^Body\.sessions\(after: "W10"\)/,
      ],
      ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: twoHundred }, 'ids', /at most 200 ids/],
    ])('%s', async (query, variables, argument, message) => {
      const { errors } = await world.execute(query, { variables });
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        argument,
        expected: errors?.[0]?.message.replace(/^.*?: expected /, ''),
      });
    });

    it('names a date that is none', async () => {
      const { errors } = await world.execute('{ sessions(filter: { from: "28 May" }) { totalCount } }');
      expect(errors?.[0]?.message).toContain('expected a date such as 2018-05-28, 2018-05 or 2018, not "28 May"');
    });

    it('takes an explicit null as not given', async () => {
      expect(await world.ask('{ bodies(first: null, after: null) { nodes { key } } }')).toEqual({
        bodies: { nodes: [{ key: 'X/COP' }, { key: 'X/COP/WG.1' }] },
      });
    });

    it('takes the cursor of another list as a place among keys', async () => {
      const after = encodeCursor({ position: 7, key: 'X/COP/1', label: 'State' });
      const query = `query ($after: String) {
      sessions(after: $after, filter: { body: "X/COP" }) { nodes { key } }
      body(id: "X/COP") { sessions(after: $after) { nodes { key } } }
    }`;
      const { data, ran } = await world.count(query, { variables: { after } });
      const rest = { nodes: [{ key: 'X/COP/2' }, { key: 'X/COP/3' }] };
      expect(data).toEqual({ sessions: rest, body: { sessions: rest } });
      expect(ran).toHaveLength(3);
    });

    it('counts without a page', async () => {
      const empty = { totalCount: 3, nodes: [], pageInfo: { hasNextPage: true } };
      expect(await world.ask('{ states(first: 0) { totalCount nodes { code } pageInfo { hasNextPage } } }')).toEqual({
        states: empty,
      });
    });
  });
});
