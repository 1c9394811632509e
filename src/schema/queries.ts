/** The fields of Query: things by global id, one thing by its key, and the lists of all things of a kind. */
import type { GraphQLResolveInfo } from 'graphql';
import { nodeModel } from '../../graph/model.ts';
import { askedHere, beginBelow, shapeOfConnection, shapeOfThing } from './ahead/look-ahead.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { listConnection, pagingArguments } from './connection.ts';
import type { Context } from './context.ts';
import { all } from './filters/condition.ts';
import { thingFilter } from './filters/inputs.ts';
import { readFilter } from './filters/read.ts';
import { decodeGlobalId, keyOf } from './global-id.ts';
import type { GroupedBy } from './group-statements.ts';
import { KINDS, type Kind } from './kinds.ts';
import { slotsOfList } from './lists.ts';
import { memo } from './memo.ts';
import { orderOf } from './order.ts';
import { checkCursors, MAXIMUM_FIRST, readPaging } from './paging.ts';
import { thingRef } from './refs.ts';
import type { Thing } from './thing.ts';

const byGlobalId = async (id: string, context: Context, info: GraphQLResolveInfo): Promise<Thing | null> => {
  const wanted = decodeGlobalId(id);
  if (!wanted) return null;
  return context.loaders.thing(wanted.label, wanted.key, shapeOfThing(info, context, [wanted.label]));
};

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The thing with this global id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a thing.' }) },
    resolve: (_root, { id }, context, info) => byGlobalId(id, context, info),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The things with these global ids, in this order; null in the place of each that there is not.',
    args: { ids: t.arg.idList({ required: true, description: `The \`id\` of each thing; at most ${MAXIMUM_FIRST}.` }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > MAXIMUM_FIRST) throw badInput(info, 'ids', ids.length, `at most ${MAXIMUM_FIRST} ids`);
      return Promise.all(ids.map((id) => byGlobalId(id, context, info)));
    },
  }),
}));

function addLookup({ label, one, key }: Kind): void {
  const model = nodeModel(label);
  const argument = key === 'id' ? 'id' : 'string';
  builder.queryField(one, (t) =>
    t.field({
      type: thingRef(label),
      nullable: true,
      description: `${model.description} Null where there is none with this ${key}.`,
      args: {
        [key]: t.arg[argument]({
          required: true,
          description: `${model.properties.id?.description ?? ''} The global id of the thing will do as well.`,
        }),
      },
      resolve: (_root, args, context, info) => {
        const given = keyOf(label, String(args[key]).trim());
        const wanted = key === 'code' ? given.toUpperCase() : given;
        beginBelow(info, context, label, wanted);
        return context.loaders.thing(label, wanted, shapeOfThing(info, context, [label]));
      },
    }),
  );
}

function addList({ label, many, key }: Kind): void {
  const connection = listConnection(label);
  const filters = thingFilter(label);
  const orders = orderOf(label);
  builder.queryField(many, (t) =>
    t.field({
      type: connection,
      description: `All things of the type ${label} that fit the filter, by ${key} unless another order is wanted.`,
      args: {
        ...pagingArguments(t),
        filter: t.arg({ type: filters.ref, description: 'Which are wanted; all unless given.' }),
        orderBy: t.arg({ type: orders.ref, description: `In which order; by ${key} unless given.` }),
      },
      resolve: (_root, args, context, info) => {
        const { loaders } = context;
        const order = orders.read(args.orderBy as never);
        const paging = checkCursors(readPaging(args, info), order.by?.none, info);
        const filter = readFilter(context, args.filter ? filters.read(args.filter) : all([]), slotsOfList(label), info);
        return {
          page: memo(async () => {
            const shape = shapeOfConnection(askedHere(info), info, context, [label], true);
            return loaders.list(label, { paging, filter: await filter(), order, shape });
          }),
          groups: async (by: GroupedBy) => loaders.groupsOf(label, await filter(), by),
          subject: { far: [label], says: {} },
          total: memo(async () => loaders.count(label, await filter())),
        };
      },
    }),
  );
}

for (const kind of KINDS) addLookup(kind);
for (const kind of KINDS) addList(kind);
