/** The relationships of the model as fields of the object types. */
import type { ArgBuilder, FieldMap, ObjectFieldBuilder } from '@pothos/core';
import type { NodeLabel } from '../../graph/model.ts';
import type { Types } from './builder.ts';
import { pagingArguments, walkConnection } from './connection.ts';
import { firstOf, readPaging } from './paging.ts';
import { typeOfAny } from './refs.ts';
import { selectsBeyond } from './selection.ts';
import type { Thing } from './thing.ts';
import { SAID_VOCABULARY } from './typed-values.ts';
import { labelEnum } from './vocabulary.ts';
import { filtersOf, NO_FILTER, readFilter } from './walk-filter.ts';
import { WALKS, type Walk } from './walks.ts';

type Fields = ObjectFieldBuilder<Types, Thing>;

const filterArguments = (t: { arg: ArgBuilder<Types> }, walk: Walk) =>
  Object.fromEntries(
    filtersOf(walk).map((name) => {
      const type = name === 'label' ? labelEnum : SAID_VOCABULARY[name];
      const description =
        name === 'label' ? 'Only things of this kind.' : `Only where at least one statement says this as its ${name}.`;
      return [name, t.arg({ type: type ?? 'String', description })];
    }),
  );

const oneField = (t: Fields, walk: Walk) =>
  t.field({
    type: typeOfAny(walk.far),
    nullable: true,
    description: walk.description,
    resolve: async ({ key }, _args, { loaders }): Promise<Thing | null> => {
      const page = await loaders.page(walk, key, { paging: firstOf(1), filter: NO_FILTER, evidence: false });
      return page.edges[0]?.node ?? null;
    },
  });

const connectionField = (t: Fields, walk: Walk) =>
  t.field({
    type: walkConnection(walk),
    description: walk.description,
    args: { ...pagingArguments(t), ...filterArguments(t, walk) },
    resolve: ({ key }, args, { loaders }, info) => {
      const paging = readPaging(args, info);
      const filter = readFilter(args);
      const evidence = selectsBeyond(info, 'edges', ['cursor', 'node']);
      return {
        page: () => loaders.page(walk, key, { paging, filter, evidence }),
        total: () => loaders.total(walk, key, filter),
      };
    },
  });

/** A field for every relationship that things of the label have at either end. */
export const walkFields = (t: Fields, label: NodeLabel): FieldMap[] =>
  WALKS.filter(({ near }) => near === label).map((walk) => ({
    [walk.field]: walk.one ? oneField(t, walk) : connectionField(t, walk),
  }));
