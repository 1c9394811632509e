/** All relationships among given things: each once, whichever end is looked at, and never the world around them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAXIMUM_IDS, MAXIMUM_LINKS } from '../../src/schema/links.ts';
import { describeEngines } from '../store/engines.ts';
import { globalId } from './small-graph.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const resolution = (id: string): Node => ({ label: 'Resolution', id, held: true });
const [a, b, c] = [resolution('A/RES/50/1'), resolution('A/RES/60/1'), resolution('A/RES/70/1')];
/** Has the key of a state, but is none. */
const session: Node = { label: 'Session', id: 'A/60', bodyId: 'A' };
const assembly: Node = { label: 'Body', id: 'A' };
const states = Array.from({ length: 80 }, (_, index): Node => ({ label: 'State', id: `S${index}` }));
const [first, second] = states as [Node, Node];
const others = Array.from({ length: 60 }, (_, index) => resolution(`A/RES/80/${index}`));

const said = (document: Node, more: Record<string, string> = {}) => [
  { document: document.id, paragraph: '1', ...more },
];
const refers = (from: Node, to: Node): Relationship => ({
  type: 'REFERENCES',
  from,
  to,
  said: said(from, { relation: 'RECALLS', force: 'neutral' }),
});
const relationships: Relationship[] = [
  refers(b, a),
  refers(c, b),
  refers(c, a),
  ...others.map((from) => refers(from, a)),
  ...states.map((from): Relationship => ({ type: 'VOTED', from, to: b, said: said(b, { choice: 'IN_FAVOUR' }) })),
  { type: 'VOTED', from: first, to: c, said: said(c, { choice: 'ABSTAINED' }) },
  { type: 'ENDORSES', from: first, to: b, said: said(b, { role: 'SPONSOR' }) },
  { type: 'OF_BODY', from: session, to: assembly, said: said(b) },
  ...others.flatMap((to) =>
    states.map((from): Relationship => ({ type: 'VOTED', from, to, said: said(to, { choice: 'AGAINST' }) })),
  ),
];
const graph = { nodes: [a, b, c, session, assembly, ...states, ...others], relationships };
const id = ({ label, id: key }: Node) => globalId(label, key);

describeEngines('links among things', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, graph);
  });
  afterAll(() => world.close());

  const query =
    'query ($ids: [ID!]!, $relations: [RelationshipType!]) { links(ids: $ids, relations: $relations) { type from to statements choice evidence(first: 1) { paragraph document { key } } } }';
  interface Found {
    type: string;
    from: string;
    to: string;
    statements: number;
    choice: string[];
    evidence: { paragraph: string; document: { key: string } }[];
  }
  const ask = async (things: readonly Node[], relations?: string[]) =>
    ((await world.ask(query, { variables: { ids: things.map(id), relations } })) as { links: Found[] }).links;
  const named = (links: readonly Found[]) => links.map(({ from, type, to }) => `${from} ${type} ${to}`).sort();
  const line = (from: Node, type: string, to: Node) => `${id(from)} ${type} ${id(to)}`;

  it('are all that there are among them, each once, of every type', async () => {
    const links = await ask([a, b, c, first, second, session, assembly]);
    expect(named(links)).toEqual(
      [
        line(b, 'REFERENCES', a),
        line(c, 'REFERENCES', b),
        line(c, 'REFERENCES', a),
        line(first, 'VOTED', b),
        line(first, 'VOTED', c),
        line(second, 'VOTED', b),
        line(first, 'ENDORSES', b),
        line(session, 'OF_BODY', assembly),
      ].sort(),
    );
    expect(links.find(({ type, to }) => type === 'VOTED' && to === id(c))).toMatchObject({
      statements: 1,
      choice: ['ABSTAINED'],
      evidence: [{ paragraph: '1', document: { key: c.id } }],
    });
  });

  it('are the same whichever end has more of them', async () => {
    // From a, to which sixty refer; from the states, which have sixty votes each.
    expect(named(await ask([a, b]))).toEqual([line(b, 'REFERENCES', a)]);
    expect(named(await ask([first, c]))).toEqual([line(first, 'VOTED', c)]);
    expect(await ask([b, ...states], ['VOTED'])).toHaveLength(80);
    expect(await ask([a, ...others], ['REFERENCES'])).toHaveLength(60);
  });

  it('are of the wanted types only', async () => {
    expect(named(await ask([a, b, first], ['ENDORSES']))).toEqual([line(first, 'ENDORSES', b)]);
    expect(await ask([a, b, first], [])).toEqual([]);
  });

  it('are none with what is not given or is not there, and things of one key are told apart by their kind', async () => {
    expect(await ask([a])).toEqual([]);
    expect(await ask([])).toEqual([]);
    expect(await ask([a, resolution('A/RES/1/99')])).toEqual([]);
    expect(await ask([{ label: 'Document', id: b.id }, a])).toEqual([]);
    expect(await ask([b, b, a])).toHaveLength(1);
  });

  it('are read in one statement for each type and kind, from the end with fewer of them', async () => {
    const { ran } = await world.count(query, { variables: { ids: [b, c, first].map(id) } });
    const among = ran.filter((name) => name.startsWith('traverse/links-among'));
    expect(among.sort()).toEqual([
      'traverse/links-among:ENDORSES:out:State',
      'traverse/links-among:REFERENCES:in:Resolution',
      'traverse/links-among:VOTED:out:State',
    ]);
  });

  it('are at most so many', async () => {
    const links = await ask([...states, ...others, b], ['VOTED']);
    expect(states.length * (others.length + 1)).toBeLessThan(MAXIMUM_LINKS);
    expect(links).toHaveLength(states.length * (others.length + 1));
  });

  it.each([
    [{ ids: ['x'] }, 'Query.links(ids: "x"): expected the `id` of a thing'],
    [{ ids: [globalId('Load', 'x')] }, 'expected the `id` of a thing'],
    [{ ids: Array(MAXIMUM_IDS + 1).fill(id(a)) }, `Query.links(ids: ${MAXIMUM_IDS + 1}): expected at most 1500 ids`],
  ])('are refused for too many ids, and for what is none', async (variables, message) => {
    const { errors } = await world.execute(query, { variables });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
