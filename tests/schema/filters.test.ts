import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { all, any, type Condition, ConditionError, not, test, toFilter } from '../../src/schema/filters/condition.ts';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const range = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

const states = ['CL', 'CN', 'FR', 'GH', 'KE'].map(
  (id, i): Node => ({
    label: 'State',
    id,
    region: ['Americas', 'Asia', 'Europe', 'Africa', 'Africa'][i] as string,
    nameEn: `State ${id}`,
    search: `${id} State`,
    ...(i === 4 ? { until: 1990 } : {}),
  }),
);
const union: Node = { label: 'Organization', id: 'EU', kind: 'REIO', search: 'EU' };
const resolutions = range(
  6,
  (i): Node => ({
    label: 'Resolution',
    id: `A/RES/7${i}/1`,
    bodyId: 'A',
    number: `7${i}/1`,
    kind: i % 2 ? 'DECISION' : 'RESOLUTION',
    held: i !== 3,
    search: `A RES 7${i} 1 ${['Pens', 'Ink', '笔', '墨', 'Paper', 'pens'][i]}`,
    ...(i === 5 ? {} : { date: ['2015', '2016-12-01', '2017-12-24', '2018-12-24', '2019-12-18'][i] as string }),
  }),
);
const session: Node = { label: 'Session', id: 'A/70', bodyId: 'A', startDate: '2015-09-15', search: 'A 70' };
const document: Node = { label: 'Document', id: 'A/70/9', symbols: ['A/70/9', 'B/70/9'], held: true, search: 'A 70 9' };
const relationships: Relationship[] = [
  // Each decision refers to all before it; the last of them operatively.
  ...resolutions.flatMap((from, i) =>
    resolutions.slice(0, i).map(
      (to, j): Relationship => ({
        type: 'REFERENCES',
        from,
        to,
        said: [
          { document: from.id, paragraph: '1', relation: 'RECALLS', force: 'neutral' },
          ...(j === i - 1 ? [{ document: from.id, paragraph: '2', relation: 'PURSUANT_TO', force: 'operative' }] : []),
        ],
      }),
    ),
  ),
  ...[...states.slice(0, 4), union].map(
    (from, i): Relationship => ({
      type: 'ATTENDED',
      from,
      to: session,
      said: range(i + 1, (k) => ({ document: document.id, paragraph: `${k}`, role: i % 2 ? 'PARTY' : 'MEMBER' })),
    }),
  ),
  ...states.map(
    (from, i): Relationship => ({
      type: 'ENDORSES',
      from,
      to: resolutions[i] as Node,
      said: [{ document: document.id, paragraph: '3', role: i === 1 ? 'SPONSOR' : 'CO_SPONSOR' }],
    }),
  ),
  { type: 'ADOPTED_AT', from: resolutions[0] as Node, to: session, said: [] },
];

describeEngines('filters and orders', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, { nodes: [...states, union, ...resolutions, session, document], relationships });
  });
  afterAll(() => world.close());

  const keysOf = async (field: string) => {
    const { list } = (await world.ask(`{ list: ${field} { totalCount nodes { key } } }`)) as {
      list: { totalCount: number; nodes: { key: string }[] };
    };
    expect(list.totalCount).toBe(list.nodes.length);
    return list.nodes.map(({ key }) => key);
  };
  const short = (keys: string[]) => keys.map((key) => /^A\/RES\/7(\d)\/1$/.exec(key)?.[1] ?? key).join(' ');

  it.each([
    ['{}', '0 1 2 3 4 5'],
    ['{ and: [] }', '0 1 2 3 4 5'],
    ['{ or: [] }', ''],
    ['{ not: {} }', ''],
    ['{ kind: DECISION }', '1 3 5'],
    ['{ not: { kind: DECISION } }', '0 2 4'],
    ['{ kindIn: [DECISION, RESOLUTION] }', '0 1 2 3 4 5'],
    ['{ missing: true }', '3'],
    ['{ held: true, kind: DECISION }', '1 5'],
    ['{ or: [{ missing: true }, { numberIn: ["74/1"] }] }', '3 4'],
    ['{ numberStartsWith: "75" }', '5'],
    ['{ numberContains: "4/" }', '4'],
    ['{ bodyKeyIn: ["A", "B"] }', '0 1 2 3 4 5'],
    ['{ bodyKeyIn: ["B"] }', ''],
    ['{ text: "PENS" }', '0 5'],
    ['{ text: "墨" }', '3'],
    ['{ not: { text: "pens" } }', '1 2 3 4'],
    ['{ text: "pens", and: [{ text: "75" }] }', '5'],
    ['{ from: "2016", to: "2018" }', '1 2 3'],
    ['{ dateFrom: "2017-12-24", dateTo: "2018" }', '2 3'],
    ['{ not: { from: "2017" } }', '0 1 5'],
    ['{ not: { to: "2017" } }', '3 4 5'],
    ['{ symbols: ["A/RES/70/1", "A/RES/71/1", "A/RES/71/1", "X"] }', '0 1'],
    ['{ symbols: ["A/RES/70/1", "A/RES/71/1"], not: { symbols: ["A/RES/70/1"] } }', '1'],
    ['{ or: [{ kind: DECISION, from: "2018" }, { and: [{ text: "pens" }, { not: { from: "2016" } }] }] }', '0 3 5'],
    ['{ some: { endorsedBy: { state: { region: "Africa" } } } }', '3 4'],
    ['{ some: { endorsedBy: { state: { regionIn: ["Africa", "Asia"] }, role: SPONSOR } } }', '1'],
    ['{ none: { endorsedBy: { keys: ["CN", "CL"] } } }', '2 3 4 5'],
    ['{ some: { endorsedBy: { keys: ["CN"] } } }', '1'],
    ['{ some: { endorsedBy: { labels: [Organization] } } }', ''],
    ['{ some: { adoptedAt: { keys: ["A/70"] } } }', '0'],
    ['{ some: { adoptedAt: { session: { body: "A" } } } }', '0'],
    ['{ none: { references: {} } }', '0'],
    ['{ none: { referencedBy: {} } }', '5'],
    ['{ some: { references: { force: OPERATIVE, resolution: { missing: true } } } }', '4'],
    ['{ some: { references: { resolution: { some: { endorsedBy: { state: { codes: ["KE"] } } } } } } }', '5'],
    ['{ or: [{ some: { endorsedBy: { keys: ["CN"] } } }, { none: { references: {} } }] }', '0 1'],
    ['{ not: { some: { endorsedBy: { state: { region: "Africa" } } } }, kind: DECISION }', '1 5'],
  ])('of decisions: %s', async (filter, expected) => {
    expect(short(await keysOf(`resolutions(filter: ${filter})`))).toBe(expected);
  });

  it.each([
    ['states(filter: { untilTo: 1990 })', 'KE'],
    ['states(filter: { untilFrom: 1991 })', ''],
    ['states(filter: { not: { untilFrom: 1900 } })', 'CL CN FR GH'],
    ['states(filter: { some: { attended: { roles: [PARTY] } } })', 'CN GH'],
    ['states(filter: { region: "Africa", none: { attended: {} } })', 'KE'],
    ['documents(filter: { symbolsHas: "B/70/9" })', 'A/70/9'],
    ['documents(filter: { symbolsHas: "B" })', ''],
    ['sessions(filter: { body: "A", from: "2015" })', 'A/70'],
    ['sessions(filter: { bodyKeyIn: ["A"], to: "2014" })', ''],
  ])('of others: %s', async (field, expected) => {
    expect((await keysOf(field)).join(' ')).toBe(expected);
  });

  const attendance = (args: string) =>
    `{ session(id: "A/70") { list: attendance(${args}) { totalCount nodes { key } } } }`;
  it.each([
    ['filter: {}', 'CL CN EU FR GH'],
    ['filter: { labels: [State] }', 'CL CN FR GH'],
    ['filter: { state: { region: "Asia" } }', 'CN'],
    ['filter: { not: { state: { region: "Asia" } } }', 'CL EU FR GH'],
    ['filter: { or: [{ state: { region: "Asia" } }, { organization: { kind: "REIO" } }] }', 'CN EU'],
    ['filter: { role: PARTY, not: { keys: ["GH"] } }', 'CN'],
    ['role: PARTY, filter: { text: "gh" }', 'GH'],
    ['filter: { and: [{ role: PARTY }, { role: MEMBER }] }', ''],
    ['label: State, filter: { roles: [MEMBER, PARTY] }, orderBy: { by: KEY, direction: DESC }', 'GH FR CN CL'],
    ['orderBy: { by: STATEMENTS, direction: DESC }', 'EU GH FR CN CL'],
    ['orderBy: { by: STATEMENTS }', 'CL CN FR GH EU'],
    ['orderBy: { by: REGION }', 'EU GH CL CN FR'],
    ['filter: { state: { some: { endorses: { resolution: { missing: true } } } } }', 'GH'],
  ])('of relationships: %s', async (args, expected) => {
    const { session } = (await world.ask(attendance(args))) as {
      session: { list: { totalCount: number; nodes: { key: string }[] } };
    };
    expect(session.list.nodes.map(({ key }) => key).join(' ')).toBe(expected);
    expect(session.list.totalCount).toBe(expected === '' ? 0 : expected.split(' ').length);
  });

  it.each([
    ['KEY', 'ASC', '0 1 2 3 4 5'],
    ['KEY', 'DESC', '5 4 3 2 1 0'],
    ['DATE', 'ASC', '5 0 1 2 3 4'],
    ['DATE', 'DESC', '4 3 2 1 0 5'],
    ['KIND', 'ASC', '1 3 5 0 2 4'],
    ['REFERENCED_BY_COUNT', 'DESC', '0 1 2 3 4 5'],
    ['REFERENCES_COUNT', 'DESC', '5 4 3 2 1 0'],
    ['ENDORSED_BY_COUNT', 'ASC', '5 0 1 2 3 4'],
  ])('by %s %s, in pages from either end', async (by, direction, expected) => {
    const order = `orderBy: { by: ${by}, direction: ${direction} }`;
    expect(short(await keysOf(`resolutions(${order})`))).toBe(expected);
    interface Page {
      resolutions: {
        nodes: { key: string }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      };
    }
    for (const [size, cursor, edge, more] of [
      ['first', 'after', 'endCursor', 'hasNextPage'],
      ['last', 'before', 'startCursor', 'hasPreviousPage'],
    ] as const) {
      const found: string[][] = [];
      for (let at: string | null = null, isMore = true; isMore; ) {
        const query = `query ($at: String) { resolutions(${size}: 4, ${cursor}: $at, ${order}, filter: { not: { text: "zzz" } }) {
          nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        const { resolutions: page } = (await world.ask(query, { variables: { at } })) as Page;
        found.push(page.nodes.map(({ key }) => key));
        at = page.pageInfo[edge];
        isMore = page.pageInfo[more];
      }
      expect(short((size === 'first' ? found : found.reverse()).flat())).toBe(expected);
    }
  });

  it('refuses a cursor of another order', async () => {
    const { resolutions: page } = (await world.ask('{ resolutions(first: 1) { pageInfo { endCursor } } }')) as {
      resolutions: { pageInfo: { endCursor: string } };
    };
    const query = 'query ($after: String) { resolutions(after: $after, orderBy: { by: DATE }) { totalCount } }';
    const { errors } = await world.execute(query, { variables: { after: page.pageInfo.endCursor } });
    expect(errors?.[0]?.message).toMatch(
      /^Query\.resolutions\(after: .*\): expected a cursor that a page in this order gave/,
    );
  });

  it('refuses both ends at once', async () => {
    const { errors } = await world.execute('{ states(first: 1, last: 1) { totalCount } }');
    expect(errors?.[0]?.message).toBe('Query.states(last: 1): expected either `first` or `last`, not both');
  });

  it('refuses a filter that comes to too many alternatives', async () => {
    const both = '{ and: [{ kind: DECISION }, { numberContains: "1" }] }';
    const or = `{ or: [${Array.from({ length: 8 }, () => both).join(' ')}] }`;
    const { errors } = await world.execute(`{ resolutions(filter: ${or}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/^Query\.resolutions\(filter\): expected a simpler or narrower filter/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' });
  });

  it('refuses a filter that asks for relationships too often, before anything is read', async () => {
    const some = '{ some: { references: { text: "x" } } }';
    const or = `{ or: [${Array.from({ length: 9 }, () => some).join(' ')}] }`;
    const query = `{ resolutions(filter: ${or}) { totalCount } }`;
    const { errors } = await world.execute(query);
    expect(errors?.[0]?.message).toMatch(/expected a simpler or narrower filter.*more than 8 times/);
  });

  it('takes one statement for a filter without `some`, and one more for each `some`, whatever the parents', async () => {
    const plain = '{ resolutions(filter: { or: [{ kind: DECISION }, { text: "pens" }] }) { nodes { key } } }';
    expect((await world.count(plain)).ran).toEqual(['traverse/list:Resolution']);
    const nested = `{ states { nodes { endorses(filter: { resolution: { some: { referencedBy: { force: OPERATIVE } } } }) { nodes { key } } } } }`;
    const { ran } = await world.count(nested);
    expect(ran.sort()).toEqual([
      'traverse/list:State',
      'traverse/walk-sources:REFERENCES:in:Resolution',
      'traverse/walk:ENDORSES:out:State:forward',
    ]);
  });
});

describe('conditions', () => {
  const names = ['a', 'b', 'c', 'd'];
  const literal = fc.constantFrom(...names).map((of): Condition => test('contains', of, 'x'));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      literal,
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(parts)),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(parts)),
      tie('condition').map((part) => not(part)),
    ),
  }));
  const holds = (one: Condition, facts: ReadonlySet<string>): boolean => {
    if ('test' in one) return facts.has(one.test.of);
    if ('not' in one) return !holds(one.not, facts);
    return 'all' in one ? one.all.every((part) => holds(part, facts)) : one.any.some((part) => holds(part, facts));
  };

  it('mean the same as clauses', () => {
    fc.assert(
      fc.property(condition, fc.subarray(names), (given, true_) => {
        const facts = new Set(true_);
        let tests: ReturnType<typeof toFilter>['tests'];
        try {
          ({ tests } = toFilter(given, { names: [], date: undefined }));
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError);
          return;
        }
        const fits = tests.every(({ anyOf }) => anyOf.some(({ of, wanted }) => facts.has(String(of)) === wanted));
        expect(fits).toBe(holds(given, facts));
      }),
      { numRuns: 1000 },
    );
  });

  it('put into slots what the slots can hold', () => {
    const slots = { names: ['kind', 'roles', 'labels'], date: 'date' };
    expect(
      toFilter(
        all([
          test('among', 'kind', ['A', 'B']),
          test('among', 'kind', ['B', 'C']),
          test('among', 'id', ['x']),
          test('said', 'roles', ['CHAIR']),
          test('said', 'roles', ['MEMBER']),
          test('label', 'label', ['State']),
          test('from', 'date', '2000'),
          test('from', 'date', '2001'),
          any([test('contains', 'id', 'x'), test('contains', 'search', 'x')]),
          not(test('among', 'kind', ['D'])),
        ]),
        slots,
      ),
    ).toEqual({
      fit: { kind: ['B'], keys: ['x'], roles: ['CHAIR'], labels: ['State'], from: '2000', text: 'x' },
      tests: [
        { anyOf: [{ op: 'said', of: 'roles', list: ['MEMBER'], wanted: true }] },
        { anyOf: [{ op: 'from', of: 'date', value: '2001', wanted: true }] },
        { anyOf: [{ op: 'among', of: 'kind', list: ['D'], wanted: false }] },
      ],
    });
  });
});
