/** The fields of Query: things by global id, one thing by its key, and the lists of all things of a kind. */
import { nodeModel } from '../../graph/model.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { listConnection, pagingArguments } from './connection.ts';
import type { Context } from './context.ts';
import { decodeGlobalId, keyOf } from './global-id.ts';
import { KINDS, type Kind } from './kinds.ts';
import { listStatements, readListFilter } from './lists.ts';
import { memo } from './memo.ts';
import { MAXIMUM_FIRST, readPaging } from './paging.ts';
import { thingRef } from './refs.ts';
import type { Thing } from './thing.ts';

const byGlobalId = async (id: string, { loaders }: Context): Promise<Thing | null> => {
  const wanted = decodeGlobalId(id);
  return wanted ? loaders.thing(wanted.label, wanted.key) : null;
};

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The thing with this global id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of a thing.' }) },
    resolve: (_root, { id }, context) => byGlobalId(id, context),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The things with these global ids, in this order; null in the place of each that there is not.',
    args: { ids: t.arg.idList({ required: true, description: `The \`id\` of each thing; at most ${MAXIMUM_FIRST}.` }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > MAXIMUM_FIRST) throw badInput(info, 'ids', ids.length, `at most ${MAXIMUM_FIRST} ids`);
      return Promise.all(ids.map((id) => byGlobalId(id, context)));
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
      resolve: (_root, args, { loaders }) => {
        const given = keyOf(label, String(args[key]).trim());
        return loaders.thing(label, key === 'code' ? given.toUpperCase() : given);
      },
    }),
  );
}

function filterType({ label, many, key, filter }: Kind) {
  return builder.inputType(`${label}Filter`, {
    description: `Which of the ${many} are wanted: those that fit everything that is given.`,
    fields: (t) => ({
      [`${key}s`]: t.stringList({ description: `With one of these ${key}s.` }),
      text: t.string({
        description:
          'With this text in its symbols, names or titles in any language; capitals and small letters alike.',
      }),
      ...Object.fromEntries(
        Object.entries(filter).map(([name, { type, description }]) => [name, t.field({ type, description })]),
      ),
    }),
  });
}

function addList(kind: Kind): void {
  const { page, total, everything } = listStatements(kind);
  const connection = listConnection(kind.label);
  const filterRef = filterType(kind);
  builder.queryField(kind.many, (t) =>
    t.field({
      type: connection,
      description: `All things of the type ${kind.label} that fit the filter, by ${kind.key}.`,
      args: {
        ...pagingArguments(t),
        filter: t.arg({ type: filterRef, description: 'Which are wanted; all unless given.' }),
      },
      resolve: (_root, { filter, ...args }, { loaders }, info) => {
        const paging = readPaging(args, info);
        const parameters = readListFilter(kind, filter ?? {});
        const isFiltered = Object.values(parameters).some((value) => value !== null);
        return {
          page: memo(() => loaders.list(kind.label, page, parameters, paging)),
          total: memo(() => (isFiltered ? loaders.count(total, parameters) : loaders.count(everything, {}))),
        };
      },
    }),
  );
}

for (const kind of KINDS) addLookup(kind);
for (const kind of KINDS) addList(kind);
