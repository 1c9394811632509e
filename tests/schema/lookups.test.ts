import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from '../store/engines.ts';
import { GRAPH, globalId, internal, person } from './small-graph.ts';
import { openWorld, type World, write } from './world.ts';

describeEngines('things by key and id', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, GRAPH);
  });
  afterAll(() => world.close());

  describe('one thing by its key', () => {
    it.each<[string, unknown]>([
      [
        'state(code: "CN") { code key label __typename }',
        { code: 'CN', key: 'CN', label: 'State', __typename: 'State' },
      ],
      ['state(code: " cn ") { iso3 m49 region until }', { iso3: 'CHN', m49: '156', region: 'Asia', until: null }],
      ['state(code: "YUCS") { until name officialName }', { until: 2003, name: 'Yougoslavie', officialName: null }],
      ['state(code: "XX") { code }', null],
      ['organization(id: "EU") { kind name }', { kind: 'REIO', name: 'European Union' }],
      [
        'organization(id: "某组织") { kind name id }',
        { kind: null, name: '某组织', id: globalId('Organization', '某组织') },
      ],
      ['subject(id: "UNBIS 12") { name scheme number }', { name: 'pens', scheme: 'UNBIS', number: '12' }],
      ['body(id: "X/COP") { key name }', { key: 'X/COP', name: 'Conference' }],
      [
        'session(id: "X/COP/1") { bodyKey startDate endDate }',
        { bodyKey: 'X/COP', startDate: '2016-10-03', endDate: null },
      ],
      ['agendaItem(id: "X/COP/1#2(a)") { number title name }', { number: '2(a)', title: 'Point', name: 'Point' }],
      [
        'document(symbol: "X/COP/2016/9") { symbols kind editions draft issued sources held title }',
        {
          symbols: ['X/COP/2016/9', 'Y/COP/2016/9'],
          kind: 'REPORT',
          editions: ['ZH', 'RECORD'],
          draft: false,
          issued: '2016-11',
          sources: ['report.txt', 'data.jsonl'],
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
      expect(await world.ask(`{ node(id: "${state.id}") { ... on State { code } } }`)).toEqual({
        node: { code: 'CN' },
      });
    });
  });
});
