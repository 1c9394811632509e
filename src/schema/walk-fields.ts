/** The relationships of the model as fields of the object types. */
import type { ArgBuilder, FieldMap, ObjectFieldBuilder } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { NodeLabel } from '../../graph/model.ts';
import { EVERYTHING } from '../store/choosing.ts';
import { edgesOf, type Ready } from './ahead/besides.ts';
import { type Asked, askedHere, shapeOfConnection, shapeOfThing } from './ahead/look-ahead.ts';
import type { Types } from './builder.ts';
import { pagingArguments, walkConnection } from './connection.ts';
import type { Context } from './context.ts';
import { walkFilter } from './filters/inputs.ts';
import { readFilter } from './filters/read.ts';
import { slotsOfWalk } from './filters/some.ts';
import type { GroupedBy } from './group-statements.ts';
import type { Page, PageRequest } from './loaders.ts';
import { memo } from './memo.ts';
import { BY_KEY, orderOfWalk } from './order.ts';
import { checkCursors, firstOf, readPaging } from './paging.ts';
import { typeOfAny } from './refs.ts';
import type { Thing } from './thing.ts';
import { SAID_VOCABULARY } from './typed-values.ts';
import { labelEnum } from './vocabulary.ts';
import {
  type Arguments,
  conditionOf,
  type FirstPage,
  firstPage,
  onePage,
  orderIn,
  plainCount,
  shortOf,
} from './walk-arguments.ts';
import { isInReadingOrder, WALKS, type Walk } from './walks.ts';

type Fields = ObjectFieldBuilder<Types, Thing>;

const filterArguments = (t: { arg: ArgBuilder<Types> }, walk: Walk) => ({
  ...(walk.far.length > 1
    ? { label: t.arg({ type: labelEnum, description: 'Only things of this kind, such as State.' }) }
    : {}),
  ...Object.fromEntries(
    shortOf(walk).map((said) => [
      said,
      t.arg({
        type: SAID_VOCABULARY[said] ?? 'String',
        description: `Only where at least one statement says this as its ${said}.`,
      }),
    ]),
  ),
  filter: t.arg({ type: walkFilter(walk).ref, description: 'Which are wanted; all unless given.' }),
  orderBy: t.arg({
    type: orderOfWalk(walk).ref,
    description: isInReadingOrder(walk)
      ? 'In which order; in reading order unless given.'
      : 'In which order; by key unless given.',
  }),
});

const oneField = (t: Fields, walk: Walk) =>
  t.field({
    type: typeOfAny(walk.far),
    nullable: true,
    description: walk.description,
    resolve: ({ key, besides }, _args, context, info): Thing | null | Promise<Thing | null> => {
      const ready = besides?.pages.get(onePage(walk).key);
      if (ready) return edgesOf(ready, walk.says)[0]?.node ?? null;
      const shape = shapeOfThing(info, context, walk.far);
      const request: PageRequest = { paging: firstOf(1), filter: EVERYTHING, order: BY_KEY, shape, statements: [] };
      return context.loaders.page(walk, key, request).then(({ edges }) => edges[0]?.node ?? null);
    },
  });

/** Whether a page that came with its thing tells all that is asked. */
const tells = ({ first: { count, statements } }: Ready, asked: Asked, wanted: number): boolean =>
  (!asked.more || count > wanted) &&
  (statements === 'all' || (asked.statements !== 'all' && asked.statements.every((list) => statements.includes(list))));

/** The page that came with the thing, where it did and tells all that is asked. */
function readyPage(walk: Walk, { besides }: Thing, page: FirstPage | undefined, asked: Asked): Page | undefined {
  const ready = page && besides?.pages.get(page.key);
  if (!ready || !tells(ready, asked, page.count)) return undefined;
  const edges = edgesOf(ready, walk.says);
  return { edges: edges.slice(0, page.count), hasNext: edges.length > page.count, hasPrevious: false };
}

const connectionField = (t: Fields, walk: Walk) => {
  const slots = slotsOfWalk(walk);
  /** What the arguments ask. @throws GraphQLError where one is wrong */
  const readArguments = (args: Arguments, context: Context, info: GraphQLResolveInfo) => {
    const order = orderIn(walk, args);
    const paging = checkCursors(readPaging(args, info), order.by?.none, info);
    return { paging, order, filter: readFilter(context, conditionOf(walk, args), slots, info) };
  };
  return t.field({
    type: walkConnection(walk),
    description: walk.description,
    args: { ...pagingArguments(t), ...filterArguments(t, walk) },
    resolve: (thing, args, context, info) => {
      const { loaders } = context;
      const { key } = thing;
      const read = memo(() => readArguments(args, context, info));
      const first = firstPage(walk, args);
      // Arguments that can be wrong are read at once, also where nothing below asks for them.
      if (!first) read();
      return {
        page: memo(() => {
          const asked = askedHere(info, walk);
          const load = async () => {
            const { paging, order, filter } = read();
            const shape = shapeOfConnection(asked, info, context, walk.far);
            const { statements } = asked;
            return loaders.page(walk, key, { paging, filter: await filter(), order, shape, statements });
          };
          return readyPage(walk, thing, first, asked) ?? load();
        }),
        groups: async (by: GroupedBy) => loaders.groups(walk, key, await read().filter(), by),
        subject: walk,
        total: memo(() => {
          const plain = plainCount(walk, args);
          const known = plain && thing.besides?.counts.get(plain.key);
          const load = async () => loaders.total(walk, key, await read().filter());
          return known ?? load();
        }),
      };
    },
  });
};

/** A field for every relationship that things of the label have at either end. */
export const walkFields = (t: Fields, label: NodeLabel): FieldMap[] =>
  WALKS.filter(({ near }) => near === label).map((walk) => ({
    [walk.field]: walk.one ? oneField(t, walk) : connectionField(t, walk),
  }));
