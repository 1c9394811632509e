import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const state = (id: string, region?: string): Node => ({ label: 'State', id, ...(region ? { region } : {}) });
const states = [state('CN', 'Asia'), state('GH', 'Africa'), state('KE', 'Africa'), state('SZ')];
const decision = (id: string, date: string | undefined, kind: string, held = true): Node => ({
  label: 'Resolution',
  id,
  bodyId: 'A',
  kind,
  held,
  ...(date ? { date } : {}),
});
const decisions = [
  decision('A/RES/1', '2000-11-15', 'RESOLUTION'),
  decision('A/RES/2', '2000', 'RESOLUTION', false),
  decision('A/DEC/3', '1999-12', 'DECISION'),
  decision('A/DEC/4', undefined, 'DECISION'),
];
const body: Node = { label: 'Body', id: 'A', nameEn: 'General Assembly' };
const sessions: Node[] = [
  { label: 'Session', id: 'A/54', bodyId: 'A', startDate: '1999-09-14', endDate: '2000-09-05' },
  { label: 'Session', id: 'A/55', bodyId: 'A', startDate: '2000-09-05' },
  { label: 'Session', id: 'X/1', bodyId: 'X', startDate: '2000' },
];
const [one, two, three] = decisions as [Node, Node, Node, Node];
const said = (role: string) => ({ document: 'D', paragraph: '1', role });
const relationships: Relationship[] = [
  { type: 'ENDORSES', from: states[0] as Node, to: one, said: [said('SPONSOR')] },
  { type: 'ENDORSES', from: states[1] as Node, to: one, said: [said('CO_SPONSOR'), said('SPONSOR'), said('SPONSOR')] },
  { type: 'ENDORSES', from: states[2] as Node, to: one, said: [said('')] },
  { type: 'ENDORSES', from: states[3] as Node, to: one, said: [said('CO_SPONSOR')] },
  { type: 'ENDORSES', from: states[1] as Node, to: two, said: [said('SPONSOR')] },
  { type: 'REFERENCES', from: one, to: three, said: [{ document: 'D', paragraph: '1', relation: 'RECALLS' }] },
  { type: 'REFERENCES', from: two, to: three, said: [{ document: 'D', paragraph: '1', relation: 'REAFFIRMS' }] },
];

describeEngines('counts by something', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, { nodes: [...states, ...decisions, ...sessions, body], relationships });
  });
  afterAll(() => world.close());

  const show = (groups: { value: string | null; count: number }[]) =>
    groups.map(({ value, count }) => `${value} ${count}`);

  it.each([
    ['resolutions { list: groups(by: YEAR) { value count } }', ['null 1', '1999 1', '2000 2']],
    ['resolutions { list: groups(by: KIND) { value count } }', ['DECISION 2', 'RESOLUTION 2']],
    ['resolutions { list: groups(by: HELD) { value count } }', ['true 3', 'false 1']],
    ['resolutions(filter: { kind: DECISION }) { list: groups(by: YEAR) { value count } }', ['null 1', '1999 1']],
    ['resolutions(filter: { kind: DECISION }) { list: groups(by: YEAR, first: 1) { value count } }', ['null 1']],
    ['states { list: groups(by: REGION) { value count } }', ['Africa 2', 'null 1', 'Asia 1']],
    ['sessions { list: groups(by: BODY) { value count } }', ['A 2', 'X 1']],
    ['sessions { list: groups(by: LABEL) { value count } }', ['Session 3']],
  ])('of lists: %s', async (query, expected) => {
    const [connection] = Object.values((await world.ask(`{ ${query} }`)) as Record<string, { list: never[] }>);
    expect(show(connection?.list ?? []).sort()).toEqual([...expected].sort());
    if (query.includes('YEAR')) expect(show(connection?.list ?? [])).toEqual(expected);
  });

  it('lead to the body that they mean', async () => {
    const answer = await world.ask('{ sessions { groups(by: BODY) { value thing { name } count } } }');
    expect(answer).toEqual({
      sessions: {
        groups: [
          { value: 'A', thing: { name: 'General Assembly' }, count: 2 },
          { value: 'X', thing: null, count: 1 },
        ],
      },
    });
  });

  it('of relationships take one statement for all things of a level', async () => {
    const query = `{ resolutions { nodes { key
      endorsedBy { region: groups(by: REGION) { value count } role: groups(by: ROLE) { value count } }
      sponsors: endorsedBy(role: SPONSOR) { region: groups(by: REGION) { value count } }
      referencedBy { year: groups(by: YEAR) { value count } relation: groups(by: RELATION) { value count } kind: groups(by: LABEL) { value count } }
    } } }`;
    const { data, ran } = await world.count(query);
    type Groups = Record<string, { value: string | null; count: number }[]>;
    type Answer = { resolutions: { nodes: ({ key: string } & Record<string, Groups>)[] } };
    const { nodes } = (data as Answer).resolutions;
    const of = (key: string) => nodes.find((node) => node.key === key) as Record<string, Groups>;
    expect(show(of('A/RES/1').endorsedBy?.region ?? [])).toEqual(['Africa 2', 'null 1', 'Asia 1']);
    expect(show(of('A/RES/1').endorsedBy?.role ?? [])).toEqual(['CO_SPONSOR 2', 'SPONSOR 2']);
    expect(show(of('A/RES/1').sponsors?.region ?? [])).toEqual(['Africa 1', 'Asia 1']);
    expect(show(of('A/RES/2').endorsedBy?.region ?? [])).toEqual(['Africa 1']);
    expect(show(of('A/DEC/3').referencedBy?.year ?? [])).toEqual(['2000 2']);
    expect(show(of('A/DEC/3').referencedBy?.relation ?? [])).toEqual(['REAFFIRMS 1', 'RECALLS 1']);
    expect(show(of('A/DEC/3').referencedBy?.kind ?? [])).toEqual(['Resolution 2']);
    expect(of('A/DEC/4').referencedBy?.year).toEqual([]);
    expect(ran.filter((name) => name.startsWith('traverse/walk-groups'))).toHaveLength(6);
    expect(ran).toHaveLength(7);
  });

  it.each([
    [
      'states { groups(by: YEAR) { count } }',
      'Query.states',
      'StateConnection.groups(by: "YEAR"): expected one of LABEL, REGION, SUBREGION',
    ],
    ['states { groups(by: REGION, first: 1001) { count } }', '', 'expected a whole number from 0 to 1000'],
  ])('are refused: %s', async (query, _, message) => {
    const { errors } = await world.execute(`{ ${query} }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  describe('what held on a day', () => {
    it.each([
      ['2000-09-05', ['A/54', 'A/55'], 1],
      ['2000-09-06', [], 1],
      ['1999-12-31', ['A/54'], 0],
      ['1999-11', ['A/54'], 0],
      ['2000', ['A/54', 'A/55', 'X/1'], 3],
      ['2000-11-15', [], 2],
      ['1990', [], 0],
    ])('%s', async (date, met, adopted) => {
      const answer = await world.ask(`{ at(date: "${date}") { date sessions { key } adopted states { key } } }`);
      const keys = (list: string[]) => list.map((key) => ({ key }));
      expect(answer).toEqual({ at: { date, sessions: keys(met), adopted, states: keys(['CN', 'GH', 'KE', 'SZ']) } });
    });

    it('tells how states were called', async () => {
      const answer = await world.ask(`{ state(code: "SZ") {
        once: nameAt(date: "2000") now: nameAt(date: "2020-05-01") zh: nameAt(date: "2020", language: ZH) before: nameAt(date: "1970", language: FR)
      } }`);
      expect(answer).toEqual({ state: { once: 'Swaziland', now: 'Eswatini', zh: '斯威士兰', before: 'Swaziland' } });
    });
  });
});
