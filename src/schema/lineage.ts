/** The lineage of a decision, as GraphQL shows it. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Relation } from '../../graph/facts.ts';
import { type Shape, toShaped } from '../store/shapes.ts';
import { type Begin, columnOf, goOn, type Needs, WHEN } from './ahead/columns.ts';
import { shapeBelow } from './ahead/look-ahead.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { enumOf } from './enum-of.ts';
import { encodeGlobalId } from './global-id.ts';
import {
  type Beyond,
  DIRECTIONS,
  type Direction,
  type Lineage,
  MAXIMUM_DEPTH,
  type Member,
  readLineage,
} from './lineage-reading.ts';
import { linkRef } from './link.ts';
import { thingInterface, thingRef } from './refs.ts';
import { directionEnum, forceEnum, relationEnum } from './vocabulary.ts';
import { yearOf } from './year.ts';

export const MAXIMUM_NODES = 1_500;
const LABEL = 'Resolution';
type Arguments = Readonly<Record<string, unknown>>;

const lineageDirectionEnum = enumOf<Direction | 'both'>(
  'LineageDirection',
  'In which direction a lineage is followed.',
  {
    out: 'What the decision refers to, and what that refers to: its ancestors.',
    in: 'What refers to the decision, and what refers to that: its descendants.',
    both: 'Both.',
  },
);

const memberRef = builder.objectRef<Member>('LineageNode').implement({
  description: 'A decision in a lineage.',
  fields: (t) => ({
    node: t.field({
      type: thingInterface,
      description: 'The decision, such as A/RES/70/1.',
      resolve: ({ node }) => node,
    }),
    depth: t.exposeInt('depth', {
      description:
        'In how many steps it is reached: 0 is the decision itself, -2 what is referred to by what it refers to, 1 what refers to it.',
    }),
    year: t.int({
      nullable: true,
      description:
        'The year of adoption, such as 2015; for a decision of the General Assembly without a date, the year in which its session began; null where neither is known.',
      resolve: ({ node }, _args, context) =>
        goOn(columnOf(node, WHEN, context), (date) => yearOf(node.key, date as string | null)),
    }),
  }),
});

const beyondRef = builder.objectRef<Beyond>('LineageBeyond').implement({
  description: 'What a decision of a lineage is linked with besides, and the lineage does not show.',
  fields: (t) => ({
    from: t.id({
      description: 'The global id of the decision that is shown.',
      resolve: ({ from }) => encodeGlobalId(LABEL, from),
    }),
    direction: t.expose('direction', {
      type: directionEnum,
      description: 'OUT for what it refers to besides, IN for what refers to it besides.',
    }),
    count: t.exposeInt('count', { description: 'How many decisions, such as 12.' }),
  }),
});

const lineageRef = builder.objectRef<Lineage>('Lineage').implement({
  description: 'A decision with its ancestors and descendants by reference.',
  fields: (t) => ({
    nodes: t.field({
      type: [memberRef],
      description: 'The decision itself and those that are linked with it, nearest first.',
      resolve: ({ nodes }) => [...nodes],
    }),
    links: t.field({
      type: [linkRef],
      description: 'All references among these decisions that fit the arguments.',
      resolve: ({ links }) => links(),
    }),
    beyond: t.field({
      type: [beyondRef],
      description: 'How many decisions more each of them is linked with, such as: 12 more refer to it.',
      resolve: ({ beyond }) => beyond(),
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether there were more than `first` within the depth, so that some are left out.',
    }),
  }),
});

/** What is wanted of each decision, with its date, which tells its year. */
function shapeOfNodes(fields: readonly FieldNode[], info: GraphQLResolveInfo, context: Context): Shape {
  const shape = shapeBelow(fields, ['nodes', 'node'], info, context, [LABEL]);
  return shape.columns === 'all' ? shape : { ...shape, columns: [...shape.columns, WHEN] };
}

const needed: Needs = (_args, context, field, info) => {
  const { columns } = shapeOfNodes([field], info, context);
  return columns === 'all' ? [] : columns;
};

const DEFAULT_DEPTH = 3;
const DEFAULT_NODES = 300;
/** Null asks for as much as nothing does. */
const depthOf = ({ depth }: Arguments) => (depth ?? DEFAULT_DEPTH) as number;
const firstOf = ({ first }: Arguments) => (first ?? DEFAULT_NODES) as number;

const isWithin = (value: number, maximum: number) => value >= 1 && value <= maximum;

/** @throws GraphQLError with code BAD_USER_INPUT */
function checkNumber(name: string, value: number, maximum: number, info: GraphQLResolveInfo): void {
  if (!isWithin(value, maximum)) throw badInput(info, name, value, `a whole number from 1 to ${maximum}`);
}

/** The lineage that arguments ask for; the same is read once in a request. @param fields that select it */
function lineageOf(
  key: string,
  args: Arguments,
  context: Context,
  fields: readonly FieldNode[],
  info: GraphQLResolveInfo,
): Promise<Lineage> {
  const shape = shapeOfNodes(fields, info, context);
  const name = JSON.stringify([key, args, toShaped(shape, [LABEL]).id]);
  const known = context.lineages.get(name);
  if (known) return known;
  const direction = args.direction as Direction | 'both';
  const shaped = context.loaders.shaped(shape, [LABEL]);
  const read = readLineage(context.store, key, {
    shaped,
    atOnce: shaped.shape === shape,
    directions: direction === 'both' ? DIRECTIONS : [direction],
    depth: depthOf(args),
    first: firstOf(args),
    filter: {
      relations: (args.relations as Relation[] | null | undefined) ?? null,
      force: (args.force as string | null | undefined) ?? null,
      until: args.until ? `${args.until}~` : null,
    },
  });
  context.lineages.set(name, read);
  return read;
}

/** While the decision itself is looked up. */
const beginLineage: Begin = (key, args, context, field, info) => {
  if (!isWithin(depthOf(args), MAXIMUM_DEPTH) || !isWithin(firstOf(args), MAXIMUM_NODES)) return;
  // Whoever asks for it is told of a fault; nobody does where there is no such decision.
  lineageOf(key, args, context, [field], info).catch(() => undefined);
};

builder.objectField(thingRef(LABEL), 'lineage', (t) =>
  t.field({
    type: lineageRef,
    description:
      'Its ancestors and descendants by reference. Those with the most links to the level before come first. One statement a direction, or one a level and direction where there are more than are wanted; the links take one more, and what lies beyond one a direction.',
    args: {
      direction: t.arg({
        type: lineageDirectionEnum,
        required: true,
        defaultValue: 'both',
        description: 'Whether to follow what it refers to (OUT), what refers to it (IN), or BOTH.',
      }),
      depth: t.arg.int({ defaultValue: DEFAULT_DEPTH, description: `How many steps, from 1 to ${MAXIMUM_DEPTH}.` }),
      relations: t.arg({
        type: [relationEnum],
        description: 'Only references that say one of these, such as [RECALLS, REAFFIRMS].',
      }),
      force: t.arg({ type: forceEnum, description: 'Only references with this force, such as OPERATIVE.' }),
      until: t.arg({
        type: 'Date',
        description:
          'Only decisions of this date or earlier, such as 2010 or 2010-12-20, as it was known then; those without a date stay.',
      }),
      first: t.arg.int({
        defaultValue: DEFAULT_NODES,
        description: `How many decisions at most, itself included, from 1 to ${MAXIMUM_NODES}.`,
      }),
    },
    extensions: { needs: needed, begin: beginLineage },
    resolve: async (thing, args, context, info) => {
      checkNumber('depth', depthOf(args), MAXIMUM_DEPTH, info);
      checkNumber('first', firstOf(args), MAXIMUM_NODES, info);
      const lineage = await lineageOf(thing.key, args, context, info.fieldNodes, info);
      return { ...lineage, nodes: [{ node: thing, depth: 0 }, ...lineage.nodes] };
    },
  }),
);
