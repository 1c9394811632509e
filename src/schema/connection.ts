/** Connections (Relay): pages of things with their edges, counted only where the count is asked for. */
import type { ArgBuilder, ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Edge } from './ahead/besides.ts';
import { goOn } from './ahead/columns.ts';
import { builder, type Types } from './builder.ts';
import { evidenceInterface, evidenceType } from './evidence.ts';
import type { Count, GroupedBy } from './group-statements.ts';
import {
  DEFAULT_GROUPS,
  type Group,
  type Grouped,
  groupByEnum,
  groupRef,
  MAXIMUM_GROUPS,
  readGroups,
} from './groups.ts';
import type { Page } from './loaders.ts';
import { DEFAULT_FIRST, encodeCursor, MAXIMUM_FIRST } from './paging.ts';
import { thingInterface, thingRef, typeOfAny } from './refs.ts';
import type { Thing } from './thing.ts';
import { readSaid, saidType } from './typed-values.ts';
import type { Walk } from './walks.ts';

/** A list whose page and count are read when one of its fields is, unless they came with the thing; each at most once. */
export interface Connection {
  readonly page: () => Page | Promise<Page>;
  readonly total: () => number | Promise<number>;
  /** How many there are, by something, over all pages. */
  readonly groups: (by: GroupedBy) => Promise<readonly Count[]>;
  readonly subject: Grouped;
}

/** The arguments `first` and `after`; paging.ts reads them. */
export const pagingArguments = (t: { arg: ArgBuilder<Types> }) => ({
  first: t.arg.int({
    defaultValue: DEFAULT_FIRST,
    description: `How many things a page holds at most, from 0 to ${MAXIMUM_FIRST}, from the beginning of the list.`,
  }),
  after: t.arg.string({ description: 'Begin after this cursor of another page.' }),
  last: t.arg.int({
    description: `How many things a page holds at most, from 0 to ${MAXIMUM_FIRST}, from the end of the list; instead of \`first\`.`,
  }),
  before: t.arg.string({ description: 'End before this cursor of another page.' }),
});

const pageInfo = {
  type: builder.pageInfoRef(),
  description: 'Where this page stands in the list.',
  resolve: ({ page }: Connection) =>
    goOn(page(), ({ edges, hasNext, hasPrevious }) => {
      const cursorOf = (edge: Edge | undefined) => (edge ? encodeCursor(edge.place) : null);
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: cursorOf(edges[0]),
        endCursor: cursorOf(edges.at(-1)),
      };
    }),
};
const totalCount = {
  description: 'How many there are in all, over all pages, that fit the arguments.',
  resolve: ({ total }: Connection) => total(),
};
const groups = (t: { arg: ArgBuilder<Types> }) => ({
  type: [groupRef] as [typeof groupRef],
  description:
    'How many there are of each, over all pages, that fit the arguments, such as by year: the most first, years in their order. One statement for all things of a level; it looks at every relationship.',
  args: {
    by: t.arg({ type: groupByEnum, required: true, description: 'By what, such as YEAR.' }),
    first: t.arg.int({
      defaultValue: DEFAULT_GROUPS,
      description: `How many groups at most, from 0 to ${MAXIMUM_GROUPS}.`,
    }),
  },
  resolve: async (
    { groups, subject }: Connection,
    { by, first }: { by: string; first?: number | null | undefined },
    _context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<Group[]> => readGroups(groups, subject, { by, first: first ?? DEFAULT_GROUPS }, info),
});
const nodes = {
  description: 'The things of this page, without their edges.',
  resolve: ({ page }: Connection) => goOn(page(), ({ edges }) => edges.map(({ node }) => node)),
};
const edges = {
  description: 'The things of this page, each with its edge.',
  resolve: ({ page }: Connection) => goOn(page(), ({ edges }) => [...edges]),
};
const cursor = {
  description: 'Opaque place of this edge in the list, for `after`.',
  resolve: ({ place }: Edge) => encodeCursor(place),
};
const node = { description: 'The thing at this place of the list.', resolve: (edge: Edge): Thing => edge.node };
const evidence = {
  description: 'The statements that say so, document by document; the same in several languages is one.',
  resolve: ({ evidence }: Edge) => [...evidence()],
};
const weight = {
  description: 'In how many paragraphs of documents it is said; a paragraph in several languages counts once.',
  resolve: ({ evidence }: Edge) => new Set(evidence().map((one) => `${one.document} ${one.paragraph}`)).size,
};

const edgeInterface = builder.interfaceRef<Edge>('RelationshipEdge').implement({
  description: 'A relationship: the thing at its other end, and the statements of documents on which it rests.',
  fields: (t) => ({
    cursor: t.string(cursor),
    node: t.field({ ...node, type: thingInterface }),
    evidence: t.field({ ...evidence, type: [evidenceInterface] }),
    weight: t.int(weight),
  }),
});

const connectionInterface = builder.interfaceRef<Connection>('RelationshipConnection').implement({
  description: 'A page of the relationships of one thing.',
  fields: (t) => ({
    totalCount: t.int(totalCount),
    groups: t.field(groups(t)),
    pageInfo: t.field(pageInfo),
    nodes: t.field({ ...nodes, type: [thingInterface] }),
    edges: t.field({ ...edges, type: [edgeInterface] }),
  }),
});

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
type ConnectionRef = ObjectRef<Types, Connection>;

/** The connection of a walk, such as SessionAttendanceConnection with SessionAttendanceEdge. */
export function walkConnection(walk: Walk): ConnectionRef {
  const name = `${walk.near}${capital(walk.field)}`;
  const nodeType = typeOfAny(walk.far);
  const edge = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `An edge of \`${walk.near}.${walk.field}\`.`,
    interfaces: [edgeInterface],
    fields: (t) => ({
      node: t.field({ ...node, type: nodeType }),
      evidence: t.field({ ...evidence, type: [evidenceType(walk.type)] }),
      ...Object.fromEntries(
        Object.entries(walk.says).map(([said, { list }]) => {
          const shape = saidType(walk.type, said);
          return [
            list,
            t.field({
              type: [shape.type],
              description: `What the statements say as \`${said}\`, each value once.`,
              resolve: ({ valuesOf }) => {
                const values = [...new Set(valuesOf(list))].sort();
                return [...new Set(values.flatMap((value) => readSaid(shape, value)))];
              },
            }),
          ];
        }),
      ),
    }),
  });
  return builder.objectRef<Connection>(`${name}Connection`).implement({
    description: `A page of \`${walk.near}.${walk.field}\`: ${walk.description}`,
    interfaces: [connectionInterface],
    fields: (t) => ({
      nodes: t.field({ ...nodes, type: [nodeType] }),
      edges: t.field({ ...edges, type: [edge] }),
    }),
  });
}

/** The connection of a list of all things of one label, such as StateConnection with StateEdge. */
export function listConnection(label: Thing['label']): ConnectionRef {
  const type = thingRef(label);
  const edge = builder.objectRef<Edge>(`${label}Edge`).implement({
    description: `An edge of a list of things of the type ${label}.`,
    fields: (t) => ({ cursor: t.string(cursor), node: t.field({ ...node, type }) }),
  });
  return builder.objectRef<Connection>(`${label}Connection`).implement({
    description: `A page of things of the type ${label}.`,
    fields: (t) => ({
      totalCount: t.int(totalCount),
      groups: t.field(groups(t)),
      pageInfo: t.field(pageInfo),
      nodes: t.field({ ...nodes, type: [type] }),
      edges: t.field({ ...edges, type: [edge] }),
    }),
  });
}
