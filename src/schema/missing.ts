/** The reading list: what is referred to and not loaded, most referred to first. One statement for all kinds. */
import type { NodeLabel } from '../../graph/model.ts';
import { statementUnion, variantsOf } from '../store/statements.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { comparePlaces, type PageOf, readPages } from './keyset.ts';
import { memo } from './memo.ts';
import { encodeCursor, MAXIMUM_FIRST, type Place, readPaging } from './paging.ts';
import { thingInterface } from './refs.ts';
import { type Thing, toThing } from './thing.ts';
import { labelEnum } from './vocabulary.ts';

const PARAMETERS = ['start', 'position', 'key', 'label', 'limit'] as const;
const KINDS = [...variantsOf('held').keys()] as NodeLabel[];
const MISSING = new Map(
  [undefined, ...KINDS].map((label) => [
    label,
    statementUnion('traverse/missing', 'held', PARAMETERS, (variant) => !label || variant === label),
  ]),
);

interface Missing {
  readonly place: Place;
  readonly node: Thing;
}
type Page = () => Promise<PageOf<Missing>>;

const edgeRef = builder.objectRef<Missing>('MissingEdge').implement({
  description: 'Something that is referred to and not loaded.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Opaque place of this edge in the list, for `after`.',
      resolve: ({ place }) => encodeCursor(place),
    }),
    count: t.int({
      description: 'How many decisions, documents and recommendations refer to it, such as 155.',
      resolve: ({ place }) => Number(place.position),
    }),
    node: t.field({
      type: thingInterface,
      description: 'The decision or document, such as A/RES/70/1; its `officialUrl` leads to its text.',
      resolve: ({ node }) => node,
    }),
  }),
});

const connectionRef = builder.objectRef<Page>('MissingConnection').implement({
  description: 'A page of the reading list.',
  fields: (t) => ({
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page stands in the list.',
      resolve: async (page) => {
        const { edges, hasNext, hasPrevious } = await page();
        const cursorOf = (edge: Missing | undefined) => (edge ? encodeCursor(edge.place) : null);
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
      description: 'The things of this page, without their edges.',
      resolve: async (page) => (await page()).edges.map(({ node }) => node),
    }),
    edges: t.field({
      type: [edgeRef],
      description: 'The things of this page, each with how often it is referred to.',
      resolve: async (page) => [...(await page()).edges],
    }),
  }),
});

builder.queryField('missing', (t) =>
  t.field({
    type: connectionRef,
    description: 'Decisions and documents that are referred to but not loaded, most referred to first.',
    args: {
      first: t.arg.int({ defaultValue: 25, description: `How many at most, from 0 to ${MAXIMUM_FIRST}.` }),
      after: t.arg.string({ description: 'Begin after this cursor of an earlier page.' }),
      label: t.arg({ type: labelEnum, description: `Only things of this kind: ${KINDS.join(' or ')}.` }),
    },
    resolve: (_root, args, { store }, info): Page => {
      const paging = readPaging(args, info);
      const label = args.label as NodeLabel | null | undefined;
      const statement = MISSING.get(label ?? undefined);
      if (!statement) throw badInput(info, 'label', label, KINDS.join(' or '));
      return memo(async () => {
        const [page] = await readPages(paging, true, async (bound, limit) => {
          const rows = await store.read(statement, { ...bound, limit });
          const found = rows.map((row): Missing => {
            const node = toThing(row.label, row.node);
            return { place: { position: Number(row.position), key: node.key, label: node.label }, node };
          });
          return [found.sort((a, b) => comparePlaces(b.place, a.place)).slice(0, limit)];
        });
        return page as PageOf<Missing>;
      });
    },
  }),
);
