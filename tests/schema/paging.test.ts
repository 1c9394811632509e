import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/schema/paging.ts';
import { describeEngines } from '../store/engines.ts';
import { type Node, openWorld, type World, write } from './world.ts';

const ROLES = ['PARTY', 'MEMBER', 'IGO_OBSERVER'] as const;

/** Both databases order text by code point, which JavaScript does not. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

/** Keys whose order is easily got wrong; half of them belong to a state and to an organization. */
const KEYS = [
  'A',
  'a',
  'B',
  'É',
  'E',
  'Z',
  'ab',
  'a b',
  'a#2',
  'a#10',
  '中国',
  '中',
  'Ω',
  '😀',
  '\uffe5',
  '~',
  "o'",
  '"\\"',
];
const pool: Node[] = KEYS.flatMap((id, index): Node[] => [
  { label: 'Organization', id },
  ...(index % 2 === 0 ? [{ label: 'State', id } as Node] : []),
]);

interface Edge {
  cursor: string;
  node: { key: string; label: string };
  roles: string[];
}
interface Page {
  totalCount: number;
  edges: Edge[];
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE = `query ($ids: [ID!]!, $first: Int, $after: String, $role: Role, $label: Label) {
  nodes(ids: $ids) { ... on Session {
    attendance(first: $first, after: $after, role: $role, label: $label) {
      totalCount
      nodes { key }
      edges { cursor roles node { key label } }
      pageInfo { hasNextPage endCursor }
    }
  } }
}`;

describeEngines('paging', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, { nodes: pool });
  });
  afterAll(() => world.close());

  describe('pages of each of several things', () => {
    const attendance = fc.uniqueArray(
      fc.record({
        far: fc.constantFrom(...pool),
        roles: fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
      }),
      { selector: ({ far }) => `${far.label} ${far.id}`, maxLength: pool.length },
    );
    const question = fc.record({
      first: fc.integer({ min: 1, max: 8 }),
      role: fc.option(fc.constantFrom(...ROLES)),
      label: fc.option(fc.constantFrom('State', 'Organization')),
    });
    let runs = 0;

    it('hold everything once, in order, whatever their size and filter', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(attendance, { minLength: 1, maxLength: 4 }), question, async (meetings, asked) => {
          runs += 1;
          const sessions = meetings.map((_, index): Node => ({ label: 'Session', id: `X/${runs}.${index}` }));
          const relationships = meetings.flatMap((attended, index) =>
            attended.map(({ far, roles }) => ({
              type: 'ATTENDED' as const,
              from: far,
              to: sessions[index] as Node,
              said: roles.map((role, at) => ({ document: `T/${at}`, paragraph: '1', role })),
            })),
          );
          await write(world.store, { nodes: sessions, relationships });
          const ids = sessions.map(({ id }) => Buffer.from(`Session:${id}`).toString('base64url'));
          const pagesOf = async (ids: string[], after: string | null) => {
            const answer = await world.ask(PAGE, { variables: { ids, after, ...asked } });
            return (answer as { nodes: { attendance: Page }[] }).nodes.map(({ attendance }) => attendance);
          };
          const firstPages = await pagesOf(ids, null);
          for (const [index, attended] of meetings.entries()) {
            const expected = attended
              .filter(({ far }) => !asked.label || far.label === asked.label)
              .filter(({ roles }) => !asked.role || roles.includes(asked.role))
              .sort((a, b) => byCodePoint(a.far.id, b.far.id) || byCodePoint(a.far.label, b.far.label))
              .map(({ far, roles }) => ({ key: far.id, label: far.label, roles: [...new Set(roles)].sort() }));
            let page = firstPages[index] as Page;
            const edges = [...page.edges];
            while (page.pageInfo.hasNextPage) {
              expect(page.edges).toHaveLength(asked.first);
              [page] = (await pagesOf([ids[index] as string], page.pageInfo.endCursor)) as [Page];
              edges.push(...page.edges);
            }
            expect(page.totalCount).toBe(expected.length);
            expect(page.nodes.map(({ key }) => key)).toEqual(page.edges.map(({ node }) => node.key));
            expect(edges.map(({ node, roles }) => ({ ...node, roles }))).toEqual(expected);
          }
        }),
        { numRuns: 40 },
      );
    });

    it('are of a list too', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (first) => {
          const found: string[] = [];
          let after: string | null = null;
          do {
            const query = `query ($first: Int, $after: String) {
            organizations(first: $first, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }`;
            const answer = await world.ask(query, { variables: { first, after } });
            const { nodes, pageInfo } = (answer as { organizations: Page }).organizations;
            found.push(...nodes.map(({ key }) => key));
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after);
          expect(found).toEqual([...KEYS].sort(byCodePoint));
        }),
        { numRuns: 20 },
      );
    });
  });

  describe('paragraphs', () => {
    it('come in reading order', async () => {
      const document: Node = { label: 'Document', id: 'X/1' };
      const numbers = ['cover', '1', '2', '10', '9', 'fn1', 'annex'];
      const paragraphs = numbers.map(
        (number, position): Node => ({
          label: 'Paragraph',
          id: `X/1#${number}`,
          number,
          position,
          textEn: `§ ${number}`,
        }),
      );
      await write(world.store, {
        nodes: [document, ...paragraphs],
        relationships: paragraphs.map((to) => ({ type: 'HAS_PARAGRAPH', from: document, to })),
      });
      const query = `query ($after: String) { document(symbol: "X/1") {
      paragraphs(first: 3, after: $after) { nodes { number text } pageInfo { endCursor } } } }`;
      const found: unknown[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const answer = await world.ask(query, { variables: { after } });
        const { nodes, pageInfo } = (answer as { document: { paragraphs: Page } }).document.paragraphs;
        found.push(...nodes);
        after = pageInfo.endCursor;
        more = nodes.length > 0;
      }
      expect(found).toEqual(numbers.map((number) => ({ number, text: `§ ${number}` })));
    });
  });
});

describe('cursors', () => {
  it('keep any place', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (position, key, label) => {
        expect(decodeCursor(encodeCursor({ position, key, label }))).toEqual({ position, key, label });
      }),
    );
  });

  it('are nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const place = decodeCursor(text);
        expect(place === undefined || encodeCursor(place) === text).toBe(true);
      }),
    );
    const broken = ['[1,"a"]', '[1.5,"a","b"]', '[null,"a","b"]', '{}', 'null', '[0,"\\ud83d","b"]'];
    for (const text of broken) expect(decodeCursor(Buffer.from(text).toString('base64url')), text).toBeUndefined();
  });
});
