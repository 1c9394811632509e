/** The relationships of the model as fields of the object types. */
import type { ArgBuilder, FieldMap, ObjectFieldBuilder } from '@pothos/core';
import type { NodeLabel } from '../../graph/model.ts';
import { besidesOfConnection, besidesOfThing, relationName } from './besides.ts';
import type { Types } from './builder.ts';
import { pagingArguments, walkConnection } from './connection.ts';
import { all, type Condition, isFiltered, NO_FILTER, test } from './filters/condition.ts';
import { walkFilter } from './filters/inputs.ts';
import { readFilter } from './filters/read.ts';
import { type Some, slotsOfWalk } from './filters/some.ts';
import type { GroupedBy } from './group-statements.ts';
import { memo } from './memo.ts';
import { BY_KEY, orderOfWalk } from './order.ts';
import { checkCursors, firstOf, readPaging } from './paging.ts';
import { typeOfAny } from './refs.ts';
import { selectsBeyond } from './selection.ts';
import type { Thing } from './thing.ts';
import { SAID_VOCABULARY } from './typed-values.ts';
import { labelEnum } from './vocabulary.ts';
import { isInReadingOrder, WALKS, type Walk } from './walks.ts';

type Fields = ObjectFieldBuilder<Types, Thing>;

/** What of a relationship is asked for most: short forms of its filter. */
const SHORT = ['role', 'relation', 'force', 'choice', 'strength'];
const shortOf = (walk: Walk) => SHORT.filter((said) => said in walk.says);

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

/** What the arguments of a connection ask, the short forms among them. */
function conditionOf(walk: Walk, args: Readonly<Record<string, unknown>>): Condition<Some> {
  const given = (name: string) => (typeof args[name] === 'string' ? [args[name]] : []);
  return all<Some>([
    ...given('label').map((label) => test('label', 'label', [label])),
    ...shortOf(walk).flatMap((said) =>
      given(said).map((value) => test('said', walk.says[said]?.list ?? said, [value])),
    ),
    ...(args.filter ? [walkFilter(walk).read(args.filter as Record<string, unknown>)] : []),
  ]);
}

const oneField = (t: Fields, walk: Walk) =>
  t.field({
    type: typeOfAny(walk.far),
    nullable: true,
    description: walk.description,
    resolve: async ({ key, besides }, _args, { loaders }, info): Promise<Thing | null> => {
      const also = besidesOfThing(info, walk.far);
      const known = besides?.ones.get(relationName(walk));
      // What is wanted of the thing itself did not come with it.
      if (known !== undefined && (known === null || also.length === 0)) return known;
      const request = { paging: firstOf(1), filter: NO_FILTER, order: BY_KEY, evidence: false, also };
      const page = await loaders.page(walk, key, request);
      return page.edges[0]?.node ?? null;
    },
  });

const connectionField = (t: Fields, walk: Walk) =>
  t.field({
    type: walkConnection(walk),
    description: walk.description,
    args: { ...pagingArguments(t), ...filterArguments(t, walk) },
    resolve: ({ key, besides }, args, context, info) => {
      const { loaders } = context;
      const paging = readPaging(args, info);
      const order = orderOfWalk(walk).read(args.orderBy as never);
      const places = checkCursors(paging, order.by?.none ?? (isInReadingOrder(walk) ? 0 : undefined), info);
      const evidence = selectsBeyond(info, 'edges', ['cursor', 'node']);
      const also = isInReadingOrder(walk) && !order.by ? [] : besidesOfConnection(info, walk.far);
      const filter = readFilter(context, conditionOf(walk, args), slotsOfWalk(walk), info);
      return {
        page: memo(async () =>
          loaders.page(walk, key, { paging: places, filter: await filter(), order, evidence, also }),
        ),
        groups: async (by: GroupedBy) => loaders.groups(walk, key, await filter(), by),
        subject: walk,
        total: memo(async () => {
          const wanted = await filter();
          const known = isFiltered(wanted) ? undefined : besides?.counts.get(relationName(walk));
          return known ?? loaders.total(walk, key, wanted);
        }),
      };
    },
  });

/** A field for every relationship that things of the label have at either end. */
export const walkFields = (t: Fields, label: NodeLabel): FieldMap[] =>
  WALKS.filter(({ near }) => near === label).map((walk) => ({
    [walk.field]: walk.one ? oneField(t, walk) : connectionField(t, walk),
  }));
