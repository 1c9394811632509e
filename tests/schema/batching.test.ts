import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FamiliarShapes } from '../../src/schema/ahead/familiar.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const range = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Sessions with items, attendance and decisions that refer to earlier ones; `size` of each. */
async function grow(world: World, size: number) {
  const body: Node = { label: 'Body', id: 'X' };
  const sessions = range(size, (i): Node => ({ label: 'Session', id: `X/${i}` }));
  const states = range(size, (i): Node => ({ label: 'State', id: `S${i}`, nameEn: `State ${i}` }));
  const unions = range(size, (i): Node => ({ label: 'Organization', id: `O${i}` }));
  const resolutions = range(size, (i): Node => ({ label: 'Resolution', id: `X/RES/${i}` }));
  const documents = range(size, (i): Node => ({ label: 'Document', id: `X/D/${i}` }));
  const paragraphs = documents.map(({ id }): Node => ({ label: 'Paragraph', id: `${id}#1`, text: `Words of ${id}` }));
  const said = (role: string) => documents.map(({ id }) => ({ document: id, paragraph: '1', role }));
  const relationships: Relationship[] = [
    ...sessions.map((from): Relationship => ({ type: 'OF_BODY', from, to: body })),
    ...sessions.flatMap((to) =>
      [...states, ...unions].map(
        (from, i): Relationship => ({ type: 'ATTENDED', from, to, said: said(i % 2 ? 'PARTY' : 'MEMBER') }),
      ),
    ),
    ...resolutions.map((from, i): Relationship => ({ type: 'ADOPTED_AT', from, to: sessions[i] as Node })),
    ...resolutions.flatMap((from) =>
      [...resolutions, ...documents].map((to): Relationship => ({ type: 'REFERENCES', from, to, said: said('') })),
    ),
  ];
  await write(world.store, {
    nodes: [body, ...sessions, ...states, ...unions, ...resolutions, ...documents, ...paragraphs],
    relationships,
  });
}

const DEEP = `{
  body(id: "X") {
    sessions {
      totalCount
      nodes {
        body { name }
        parties: attendance(role: PARTY, first: 2) { totalCount nodes { name } }
        members: attendance(role: MEMBER) { nodes { name } }
        all: attendance {
          totalCount
          edges {
            roles
            evidence { document { symbol } quote }
            node { name ... on State { attended { totalCount nodes { key } } } }
          }
        }
        adopted {
          nodes {
            name
            ... on Resolution {
              references {
                totalCount
                nodes {
                  name
                  ... on Resolution { referencedBy { totalCount nodes { key } } }
                  ... on Document { referencedBy { totalCount nodes { key } } }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

describe.each([1, 3, 8])('a graph with %i of each', (size) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await grow(world, size);
  });
  afterAll(() => world.close());

  it('takes as many statements for a deep query, however many things it reads', async () => {
    const { data, ran } = await world.count(DEEP);
    expect(ran.sort()).toEqual(
      [
        // The body, its sessions, and the body and the counts of each.
        'traverse/things:Body',
        // Who attended, under three aliases; the evidence comes with the page, documents and words in one batch each.
        'traverse/walk-total:ATTENDED:in:Session',
        'traverse/walk:ATTENDED:in:Session:forward',
        'traverse/walk:ATTENDED:in:Session:forward',
        'traverse/walk:ATTENDED:in:Session:forward',
        'traverse/things:Document',
        'traverse/things:Paragraph',
        'traverse/walk:ATTENDED:out:State:forward',
        // What was adopted and what it refers to; and what refers to that, once for decisions, once for documents.
        'traverse/walk:ADOPTED_AT:in:Session:forward',
        'traverse/walk:REFERENCES:in:Resolution:forward',
        'traverse/walk:REFERENCES:in:Document:forward',
      ].sort(),
    );
    const { body } = data as { body: { sessions: { totalCount: number; nodes: Record<string, unknown>[] } } };
    expect(body.sessions.totalCount).toBe(size);
    expect(body.sessions.nodes).toHaveLength(size);
  });

  it('keeps aliases with other arguments apart', async () => {
    const query = `{ sessions { nodes {
      two: attendance(first: 2) { nodes { key } }
      states: attendance(label: State) { totalCount nodes { key } }
      unions: attendance(label: Organization) { totalCount nodes { key } }
      again: attendance(label: State) { totalCount nodes { key } }
    } } }`;
    const { data, ran } = await world.count(query);
    const keys = (prefix: string) => range(size, (i) => ({ key: `${prefix}${i}` }));
    const [states, unions] = [keys('S'), keys('O')].map((nodes) => ({ totalCount: size, nodes }));
    const two = { nodes: [...keys('O'), ...keys('S')].slice(0, 2) };
    expect(data).toEqual({ sessions: { nodes: range(size, () => ({ two, states, unions, again: states })) } });
    // A page for each of three arguments and a count for each of two, all with the sessions themselves.
    expect(ran).toEqual(['traverse/list:Session']);
  });

  it('reads a selection of a new shape level by level, and in one statement from then on', async () => {
    const shapes = new FamiliarShapes();
    const query = (first: number) =>
      `{ session(id: "X/0") { adopted(first: ${first}) { nodes { name ... on Resolution { references { totalCount } } } } } }`;
    const ask = async (first: number) => (await world.count(query(first), { shapes })).ran;
    expect(await ask(2)).toEqual([
      'traverse/things:Session',
      'traverse/walk:ADOPTED_AT:in:Session:forward',
      'traverse/degrees:REFERENCES:out:Resolution',
    ]);
    expect(await ask(2)).toEqual(['traverse/things:Session']);
    // Other numbers are the same shape.
    expect(await ask(3)).toEqual(['traverse/things:Session']);
    const lineage = '{ resolution(symbol: "X/RES/0") { lineage(depth: 2) { nodes { node { name } } } } }';
    const twice = [await world.count(lineage, { shapes }), await world.count(lineage, { shapes })] as const;
    expect(twice[1].data).toEqual(twice[0].data);
    expect(twice[0].ran.filter((name) => name.includes('levels'))).toEqual([]);
    expect(twice[1].ran.filter((name) => name.includes('levels'))).toHaveLength(2);
  });

  it('reads of the statements only what is wanted', async () => {
    const said = async (selection: string) => {
      const read: string[] = [];
      const { store } = world;
      const watched = Object.assign(Object.create(store) as typeof store, {
        read: (...given: Parameters<typeof store.read>) => {
          read.push(...(given[0].text.match(/properties\(r\w*\)|\br\w*\.(?!id\b)\w+/g) ?? []));
          return store.read(...given);
        },
      });
      await world.ask(`{ session(id: "X/0") { attendance { ${selection} } } }`, { store: watched });
      return read.map((one) => one.replace(/\br\w*/, 'r'));
    };
    expect(await said('nodes { key } edges { cursor __typename node { name } } pageInfo { endCursor }')).toEqual([]);
    expect(await said('edges { evidence { paragraph } }')).toEqual(['properties(r)']);
    expect(
      await said('... on RelationshipConnection { edges { ... on RelationshipEdge { evidence { quote } } } }'),
    ).toEqual(['properties(r)']);
    expect(await said('edges { cursor } other: edges { roles }')).toEqual(['r.roles']);
  });

  it('reads of the things only what is wanted', async () => {
    const read = async (selection: string) => {
      const texts: string[] = [];
      const { store } = world;
      const watched = Object.assign(Object.create(store) as typeof store, {
        read: (...given: Parameters<typeof store.read>) => {
          texts.push(given[0].text);
          return store.read(...given);
        },
      });
      await world.ask(`{ session(id: "X/0") { ${selection} } }`, { store: watched });
      return texts.flatMap((text) => text.match(/properties\(m\w*\)|\bm\w*\.(?!id\b)\w+/g) ?? []);
    };
    expect(await read('key label attendance { nodes { id key } }')).toEqual([]);
    expect(await read('startDate attendance { nodes { ... on State { region } } }')).toEqual([
      'm0.region',
      'm.startDate',
    ]);
    // A field that does not say what it needs gets all.
    expect(await read('... on Session { key } body { key } ... @include(if: false) { name }')).toEqual([]);
  });
});
