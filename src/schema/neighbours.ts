/**
 * The neighbours of a thing over several of its relations, up to a budget, those with the most relationships first: what the
 * explorer draws around a thing. One statement for the counts, and one for each relation that is wanted and has any.
 */
import { type Statement, statementFamily } from '../store/statements.ts';
import type { Row } from '../store/store.ts';
import { NEEDING_NOTHING } from './ahead/columns.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Bound, comparePlaces, type PageOf, readPages } from './keyset.ts';
import { type Link, linkRef, relationshipTypeEnum, toLink } from './link.ts';
import { memo } from './memo.ts';
import { encodeCursor, MAXIMUM_FIRST, type Paging, type Place, readPaging } from './paging.ts';
import { thingInterface } from './refs.ts';
import { type Thing, toThing } from './thing.ts';
import { directionEnum } from './vocabulary.ts';
import { variantOf, type Walk } from './walks.ts';

const PAGE = ['keys', 'start', 'position', 'key', 'label', 'limit'] as const;
const NEIGHBOURS = statementFamily('traverse/neighbours', 'walk', PAGE);

interface Neighbour {
  readonly place: Place;
  readonly link: Link;
  readonly node: Thing;
}

interface Neighbours {
  readonly page: () => Promise<PageOf<Neighbour>>;
  readonly total: () => Promise<number>;
}

function toNeighbour(thing: Thing, walk: Walk, row: Row): Neighbour {
  const node = toThing(row.label, row.node);
  const [from, to] = walk.direction === 'out' ? [thing, node] : [node, thing];
  return {
    // Two things can be joined by several relations, so the relation is a part of the place.
    place: { position: Number(row.position), key: node.key, label: `${node.label} ${variantOf(walk)}` },
    link: toLink(walk.type, from, to, row.said as Row),
    node,
  };
}

/** The walks of a thing that are wanted and lead anywhere, each with its count. @throws StoreError */
async function wantedWalks(thing: Thing, wanted: (walk: Walk) => boolean, { loaders }: Context) {
  return (await loaders.relations(thing)).filter(({ walk }) => wanted(walk));
}

async function readNeighbours(
  thing: Thing,
  walks: readonly Walk[],
  paging: Paging,
  { store }: Context,
): Promise<PageOf<Neighbour>> {
  const read = async (walk: Walk, { start, position, key }: Bound, limit: number, way: string) => {
    const statement: Statement<(typeof PAGE)[number]> = NEIGHBOURS(`${variantOf(walk)}:${way}`);
    // Things of one key and several labels or relations stand together, so the bound lies before all of them.
    const label = way === 'forward' ? '' : '~';
    const rows = await store.read(statement, { keys: [thing.key], start, position, key, label, limit });
    return rows.map((row) => toNeighbour(thing, walk, row));
  };
  const [page] = await readPages(paging, true, async (bound, limit, way) => {
    // Those of the same key as the cursor are read again and left out.
    const lists = await Promise.all(walks.map((walk) => read(walk, bound, limit + SAME_KEY, way)));
    const sign = way === 'forward' ? 1 : -1;
    const merged = lists.flat().sort((a, b) => sign * comparePlaces(a.place, b.place));
    return [merged];
  });
  return page as PageOf<Neighbour>;
}

/** How many labels can have things of one key. */
const SAME_KEY = 2;

const edgeRef = builder.objectRef<Neighbour>('NeighbourEdge').implement({
  description: 'A neighbour, with the relationship that leads to it.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Opaque place of this edge in the list, for `after`.',
      resolve: ({ place }) => encodeCursor(place),
    }),
    link: t.field({
      type: linkRef,
      description: 'The relationship, such as REFERENCES from one decision to another.',
      resolve: ({ link }) => link,
    }),
    node: t.field({
      type: thingInterface,
      description: 'The thing at the other end, such as a decision that refers to this one.',
      resolve: ({ node }) => node,
    }),
  }),
});

const connectionRef = builder.objectRef<Neighbours>('NeighbourConnection').implement({
  description: 'A page of the neighbours of one thing, over several relations.',
  fields: (t) => ({
    totalCount: t.int({
      description: 'How many there are in all by the relations that are wanted, such as 214.',
      resolve: ({ total }) => total(),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page stands in the list.',
      resolve: async ({ page }) => {
        const { edges, hasNext, hasPrevious } = await page();
        const cursorOf = (edge: Neighbour | undefined) => (edge ? encodeCursor(edge.place) : null);
        return {
          hasNextPage: hasNext,
          hasPreviousPage: hasPrevious,
          startCursor: cursorOf(edges[0]),
          endCursor: cursorOf(edges.at(-1)),
        };
      },
    }),
    nodes: t.field({
      type: [thingInterface],
      description: 'The neighbours of this page, without their edges.',
      resolve: async ({ page }) => (await page()).edges.map(({ node }) => node),
    }),
    edges: t.field({
      type: [edgeRef],
      description: 'The neighbours of this page, each with the relationship that leads to it.',
      resolve: async ({ page }) => [...(await page()).edges],
    }),
  }),
});

const relationCountRef = builder.objectRef<{ walk: Walk; count: number }>('RelationCount').implement({
  description: 'How many neighbours a thing has by one relation, such as: 214 decisions refer to it.',
  fields: (t) => ({
    type: t.field({
      type: relationshipTypeEnum,
      description: 'The type of the relationships, such as REFERENCES.',
      resolve: ({ walk }) => walk.type,
    }),
    direction: t.field({
      type: directionEnum,
      description: 'Whether the thing does it (OUT) or it is done to the thing (IN).',
      resolve: ({ walk }) => walk.direction,
    }),
    field: t.string({
      description: 'The field of the thing that walks it, such as referencedBy.',
      resolve: ({ walk }) => walk.field,
    }),
    count: t.exposeInt('count', { description: 'How many relationships there are, such as 214.' }),
  }),
});

builder.interfaceFields(thingInterface, (t) => ({
  relations: t.field({
    type: [relationCountRef],
    description:
      'How many neighbours it has by each relation; only relations that have any. One statement for all things of a level.',
    ...NEEDING_NOTHING,
    resolve: async (thing, _args, { loaders }) => [...(await loaders.relations(thing))],
  }),
  neighbours: t.field({
    type: connectionRef,
    description:
      'Its neighbours over several relations, those with the most relationships of their own first, such as the decisions and states around a decision. One statement for the counts and one a relation.',
    args: {
      relations: t.arg({
        type: [relationshipTypeEnum],
        description: 'Over these relations only, such as [REFERENCES]; over all unless given.',
      }),
      direction: t.arg({ type: directionEnum, description: 'In this direction only; in both unless given.' }),
      first: t.arg.int({
        defaultValue: 25,
        description: `How many neighbours at most, from 0 to ${MAXIMUM_FIRST}.`,
      }),
      after: t.arg.string({ description: 'Begin after this cursor of an earlier page.' }),
    },
    ...NEEDING_NOTHING,
    resolve: (thing, args, context, info) => {
      const paging = readPaging(args, info);
      const { relations, direction } = args;
      const wanted = (walk: Walk) =>
        (!relations || relations.includes(walk.type)) && (!direction || direction === walk.direction);
      return {
        page: memo(async () => {
          const walks = (await wantedWalks(thing, wanted, context)).map(({ walk }) => walk);
          return readNeighbours(thing, walks, paging, context);
        }),
        total: async () => {
          const counts = await wantedWalks(thing, wanted, context);
          return counts.reduce((sum, { count }) => sum + count, 0);
        },
      };
    },
  }),
}));
