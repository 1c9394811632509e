import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/schema/paging.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const china: Node = {
  label: 'State',
  id: 'CN',
  nameZh: '中国',
  nameEn: 'China',
  nameFr: 'Chine',
  officialEn: "People's Republic of China",
  iso3: 'CHN',
  m49: '156',
  region: 'Asia',
  search: 'CN 中国 China Chine',
};
const chile: Node = { label: 'State', id: 'CL', nameEn: 'Chile', region: 'Americas', search: 'CL Chile' };
const ended: Node = { label: 'State', id: 'YUCS', nameFr: 'Yougoslavie', until: 2003, search: 'YUCS Yougoslavie' };
const conference: Node = { label: 'Body', id: 'X/COP', nameEn: 'Conference', search: 'X/COP Conference' };
const group: Node = { label: 'Body', id: 'X/COP/WG.1', search: 'X/COP/WG.1' };
const session = (id: string, bodyId: string, startDate?: string): Node => ({
  label: 'Session',
  id,
  bodyId,
  ...(startDate ? { startDate } : {}),
  search: id,
});
const first = session('X/COP/1', 'X/COP', '2016-10-03');
const second = session('X/COP/2', 'X/COP', '2018');
const undated = session('X/COP/3', 'X/COP');
const group18 = session('X/COP/WG.1/2018', 'X/COP/WG.1', '2018-05-28');
const item: Node = { label: 'AgendaItem', id: 'X/COP/1#2(a)', sessionId: 'X/COP/1', number: '2(a)', titleFr: 'Point' };
const report: Node = {
  label: 'Document',
  id: 'X/COP/2016/9',
  symbols: ['X/COP/2016/9', 'Y/COP/2016/9'],
  kind: 'REPORT',
  language: 'zh',
  titleZh: '报告',
  draft: false,
  issued: '2016-11',
  source: 'report.txt',
  held: true,
  search: 'X/COP/2016/9 报告',
};
const joint: Node = { ...report, id: 'Y/COP/2016/9', search: 'Y/COP/2016/9' };
const mentioned: Node = { label: 'Document', id: 'A/78/100', symbols: ['A/78/100'], held: false, search: 'A/78/100' };
const unnamed: Node = { label: 'Document', id: 'notes_of_May', symbols: [], held: true, search: 'notes_of_May' };
const assembly: Node = {
  label: 'Resolution',
  id: 'A/RES/55/25',
  bodyId: 'A',
  kind: 'RESOLUTION',
  number: '55/25',
  titleEn: 'Convention',
  date: '2000-11-15',
  held: false,
  search: 'A/RES/55/25 Convention',
};
const decided: Node = {
  label: 'Resolution',
  id: 'X/COP/DEC/1/2',
  bodyId: 'X/COP',
  kind: 'DECISION',
  number: '1/2',
  held: true,
  search: 'X/COP/DEC/1/2',
};
const should: Node = { label: 'Recommendation', id: 'X/COP/WG.1/2018 6(a)', paragraph: '6(a)', strength: 'SHOULD' };
const invites: Node = { label: 'Recommendation', id: 'X/COP/1 7', paragraph: '7', strength: 'INVITES' };
const treaty: Node = {
  label: 'Instrument',
  id: 'UNTOC',
  nameEn: 'Convention',
  articles: 41,
  search: 'UNTOC Convention',
};
const person: Node = { label: 'Person', id: 'Ana Díaz (CL)', name: 'Ana Díaz', search: 'Ana Díaz (CL)' };
const union: Node = { label: 'Organization', id: 'EU', kind: 'REIO', nameEn: 'European Union', search: 'EU' };
const agency: Node = { label: 'Organization', id: '某组织', kind: '', search: '某组织' };
const internal: Node = { label: 'Load', id: 'X/COP/2016/9', digest: '00' };

const globalId = (label: string, key: string) => Buffer.from(`${label}:${key}`).toString('base64url');

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await write(world.store, {
    nodes: [
      ...[china, chile, ended, conference, group, first, second, undated, group18, item, report, joint, mentioned],
      ...[unnamed, assembly, decided, should, invites, treaty, person, union, agency, internal],
    ],
    relationships: [
      ...[first, second, undated].map((from): Relationship => ({ type: 'OF_BODY', from, to: conference })),
      { type: 'ADOPTED_AT', from: should, to: group18 },
      { type: 'ADOPTED_BY', from: should, to: group },
      { type: 'ADOPTED_AT', from: invites, to: first },
      { type: 'ADOPTED_BY', from: invites, to: conference },
    ],
  });
});
afterAll(() => world.close());

describe('one thing by its key', () => {
  it.each<[string, unknown]>([
    ['state(code: "CN") { code key label __typename }', { code: 'CN', key: 'CN', label: 'State', __typename: 'State' }],
    ['state(code: " cn ") { iso3 m49 region until }', { iso3: 'CHN', m49: '156', region: 'Asia', until: null }],
    ['state(code: "YUCS") { until name officialName }', { until: 2003, name: 'Yougoslavie', officialName: null }],
    ['state(code: "XX") { code }', null],
    ['organization(id: "EU") { kind name }', { kind: 'REIO', name: 'European Union' }],
    [
      'organization(id: "某组织") { kind name id }',
      { kind: null, name: '某组织', id: globalId('Organization', '某组织') },
    ],
    ['body(id: "X/COP") { key name }', { key: 'X/COP', name: 'Conference' }],
    [
      'session(id: "X/COP/1") { bodyKey startDate endDate }',
      { bodyKey: 'X/COP', startDate: '2016-10-03', endDate: null },
    ],
    ['agendaItem(id: "X/COP/1#2(a)") { number title name }', { number: '2(a)', title: 'Point', name: 'Point' }],
    [
      'document(symbol: "X/COP/2016/9") { symbols kind language draft issued source held title }',
      {
        symbols: ['X/COP/2016/9', 'Y/COP/2016/9'],
        kind: 'REPORT',
        language: 'ZH',
        draft: false,
        issued: '2016-11',
        source: 'report.txt',
        held: true,
        title: '报告',
      },
    ],
    ['document(symbol: "Y/COP/2016/9") { symbol title }', { symbol: 'Y/COP/2016/9', title: '报告' }],
    [
      'document(symbol: "A/78/100") { held kind title name }',
      { held: false, kind: null, title: null, name: 'A/78/100' },
    ],
    [
      'document(symbol: "notes_of_May") { symbol symbols officialUrl }',
      { symbol: null, symbols: [], officialUrl: null },
    ],
    [
      'resolution(symbol: "A/RES/55/25") { kind number date }',
      { kind: 'RESOLUTION', number: '55/25', date: '2000-11-15' },
    ],
    ['resolution(symbol: "X/COP/DEC/1/2") { symbol officialUrl }', { symbol: 'X/COP/DEC/1/2', officialUrl: null }],
    [
      'recommendation(id: "X/COP/1 7") { paragraph strength name }',
      { paragraph: '7', strength: 'INVITES', name: 'X/COP/1 7' },
    ],
    ['instrument(id: "UNTOC") { articles adopted name }', { articles: 41, adopted: null, name: 'Convention' }],
    ['person(id: "Ana Díaz (CL)") { name key }', { name: 'Ana Díaz', key: 'Ana Díaz (CL)' }],
  ])('%s', async (field, expected) => {
    expect(await world.ask(`{ answer: ${field} }`)).toEqual({ answer: expected });
  });

  it('finds nothing by half of a character, which no store takes', async () => {
    const query =
      'query ($x: String!, $y: ID!) { state(code: $x) { key } node(id: $y) { id } states(filter: { text: $x }) { totalCount } }';
    const variables = { x: '\ud83d', y: Buffer.from('State:\ud83d').toString('base64url') };
    expect(await world.ask(query, { variables })).toEqual({ state: null, node: null, states: { totalCount: 0 } });
  });

  it.each(['state(code:', 'body(id:', 'document(symbol:', 'person(id:'])(
    '%s …) takes a global id too',
    async (field) => {
      const [label, key] = {
        s: ['State', 'CN'],
        b: ['Body', 'X/COP'],
        d: ['Document', 'A/78/100'],
        p: ['Person', person.id],
      }[field.charAt(0)] as [string, string];
      expect(await world.ask(`{ one: ${field} "${globalId(label, key)}") { key } }`)).toEqual({ one: { key } });
    },
  );
});

describe('languages', () => {
  const names =
    '{ state(code: "CN") { name zh: name(language: ZH) ru: name(language: RU) en: officialName(language: ZH) } }';
  const chinese = 'https://undocs.org/zh/A/RES/55/25';

  it('takes the language asked for, then that of the request, then English', async () => {
    const en = "People's Republic of China";
    expect(await world.ask(names)).toEqual({ state: { name: 'China', zh: '中国', ru: 'China', en } });
    const french = await world.ask(names, { language: 'fr' });
    expect(french).toEqual({ state: { name: 'Chine', zh: '中国', ru: 'Chine', en } });
  });

  it('links to the official text in the language of the reader', async () => {
    const query = '{ resolution(symbol: "A/RES/55/25") { officialUrl zh: officialUrl(language: ZH) } }';
    const inEnglish = { officialUrl: 'https://undocs.org/en/A/RES/55/25', zh: chinese };
    expect(await world.ask(query)).toEqual({ resolution: inEnglish });
    expect(await world.ask(query, { language: 'zh' })).toEqual({ resolution: { officialUrl: chinese, zh: chinese } });
  });
});

describe('by global id', () => {
  it('gives things of every type, in the order asked, null where there is none', async () => {
    const ids = [
      globalId('Person', person.id),
      globalId('State', 'XX'),
      globalId('Organization', '某组织'),
      globalId('State', 'CN'),
      'nonsense',
      '',
      globalId('Load', internal.id),
      globalId('State', 'CN'),
    ];
    const { data, ran } = await world.count(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Thing { key } ... on State { code } } }',
      { variables: { ids } },
    );
    const state = { __typename: 'State', id: ids[3], key: 'CN', code: 'CN' };
    expect(data).toEqual({
      nodes: [
        { __typename: 'Person', id: ids[0], key: person.id },
        null,
        { __typename: 'Organization', id: ids[2], key: '某组织' },
        state,
        ...[null, null, null],
        state,
      ],
    });
    expect(ran.sort()).toEqual(['traverse/things:Organization', 'traverse/things:Person', 'traverse/things:State']);
  });

  it.each([globalId('State', 'XX'), globalId('Load', internal.id), 'x', '', '中国', 'U3RhdGU6Q04=', 'U3RhdGU6Q0'])(
    'node(id: "%s") is null',
    async (id) => {
      expect(await world.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } })).toEqual({
        node: null,
      });
    },
  );

  it('stays opaque but stable', async () => {
    const { state } = (await world.ask('{ state(code: "CN") { id } }')) as { state: { id: string } };
    expect(await world.ask(`{ node(id: "${state.id}") { ... on State { code } } }`)).toEqual({ node: { code: 'CN' } });
  });
});

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
    expect(await ran('nodes { code } edges { cursor } pageInfo { endCursor }')).toEqual(['traverse/states']);
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
    ['{ body(id: "X/COP") { sessions(after: "W10") { totalCount } } }', {}, 'after', /^Body\.sessions\(after: "W10"\)/],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: twoHundred }, 'ids', /at most 200 ids/],
  ])('%s', async (query, variables, argument, message) => {
    const { errors } = await world.execute(query, { variables });
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
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
