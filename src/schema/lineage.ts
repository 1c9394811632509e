/**
 * The lineage of a decision: which decisions it refers to, which those refer to, and so on; and which refer to it. Read level
 * by level, one statement a level and direction, then the links among all that was found and what lies beyond.
 */
import type { Relation } from '../../graph/facts.ts';
import { type Statement, statement, statementFamily } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { encodeGlobalId } from './global-id.ts';
import { type Link, linkRef, toLink } from './link.ts';
import { thingInterface, thingRef } from './refs.ts';
import { type Thing, toThing } from './thing.ts';
import { directionEnum, forceEnum, relationEnum } from './vocabulary.ts';
import { yearOf } from './year.ts';

const FILTER = ['relations', 'force', 'until'] as const;
const LEVEL = statementFamily('traverse/lineage', 'walk', ['keys', 'known', 'limit', ...FILTER]);
const BEYOND = statementFamily('traverse/lineage-beyond', 'walk', ['keys', ...FILTER]);
const LINKS = statement('traverse/lineage-links', ['keys', 'relations', 'force']);

export const MAXIMUM_DEPTH = 6;
export const MAXIMUM_NODES = 1_500;
const LABEL = 'Resolution';

type Direction = 'out' | 'in';
const DIRECTIONS: readonly Direction[] = ['out', 'in'];
const inDirection = <P extends string>(family: (variant: string) => Statement<P>) => ({
  out: family(`REFERENCES:out:${LABEL}`),
  in: family(`REFERENCES:in:${LABEL}`),
});
const STATEMENTS = { level: inDirection(LEVEL), beyond: inDirection(BEYOND) };

interface Filter {
  readonly relations: readonly Relation[] | null;
  readonly force: string | null;
  readonly until: string | null;
}

interface Member {
  readonly node: Thing;
  /** Negative for what it refers to, positive for what refers to it. */
  readonly depth: number;
}

interface Beyond {
  readonly from: string;
  readonly direction: Direction;
  readonly count: number;
}

export interface Lineage {
  readonly nodes: readonly Member[];
  readonly truncated: boolean;
  /** Read only where they are selected. */
  readonly links: () => Promise<Link[]>;
  readonly beyond: () => Promise<Beyond[]>;
}

/** @throws StoreError */
export async function readLineage(
  store: Reader,
  start: Thing,
  {
    directions,
    depth,
    first,
    filter,
  }: { directions: readonly Direction[]; depth: number; first: number; filter: Filter },
): Promise<Lineage> {
  const members = new Map<string, Member>([[start.key, { node: start, depth: 0 }]]);
  const frontiers: Record<Direction, string[]> = { out: [start.key], in: [start.key] };
  let truncated = false;
  for (let level = 1; level <= depth; level += 1) {
    const active = directions.filter((direction) => frontiers[direction].length > 0);
    const room = first - members.size;
    const known = [...members.keys()];
    const found = await Promise.all(
      active.map((direction) =>
        store.read(STATEMENTS.level[direction], { keys: frontiers[direction], known, limit: room + 1, ...filter }),
      ),
    );
    active.forEach((direction, index) => {
      const rows = found[index] as Row[];
      const others = found.reduce((sum, other, at) => sum + (at > index ? other.length : 0), 0);
      // What later directions will not use is free; of the rest each has its share.
      const left = first - members.size;
      const share = Math.max(left - others, Math.ceil(left / (active.length - index)));
      frontiers[direction] = [];
      for (const row of rows) {
        const node = toThing(LABEL, row.node);
        if (members.has(node.key)) continue;
        if (frontiers[direction].length >= share) {
          truncated = true;
          break;
        }
        members.set(node.key, { node, depth: direction === 'out' ? -level : level });
        frontiers[direction].push(node.key);
      }
    });
  }
  const keys = [...members.keys()];
  return {
    nodes: [...members.values()],
    truncated,
    links: () => linksAmong(store, keys, filter),
    beyond: () => beyondOf(store, keys, directions, filter),
  };
}

async function linksAmong(store: Reader, keys: readonly string[], { relations, force }: Filter): Promise<Link[]> {
  const rows = await store.read(LINKS, { keys, relations, force });
  const end = (key: unknown) => ({ label: LABEL, key: String(key) }) as const;
  return rows.map((row) => toLink('REFERENCES', end(row.key), end(row.id), row.said as Row));
}

async function beyondOf(
  store: Reader,
  keys: readonly string[],
  directions: readonly Direction[],
  filter: Filter,
): Promise<Beyond[]> {
  const rows = await Promise.all(
    directions.map((direction) => store.read(STATEMENTS.beyond[direction], { keys, ...filter })),
  );
  return rows.flat().flatMap(({ key, direction, total }): Beyond[] => {
    const count = Number(total);
    return count > 0 ? [{ from: String(key), direction: direction as Direction, count }] : [];
  });
}

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
      resolve: ({ node }) => yearOf(node),
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

builder.objectField(thingRef(LABEL), 'lineage', (t) =>
  t.field({
    type: lineageRef,
    description:
      'Its ancestors and descendants by reference. Those with the most links to the level before come first. A level takes one statement a direction; the links take one more, and what lies beyond one a direction.',
    args: {
      direction: t.arg({
        type: lineageDirectionEnum,
        required: true,
        defaultValue: 'both',
        description: 'Whether to follow what it refers to (OUT), what refers to it (IN), or BOTH.',
      }),
      depth: t.arg.int({ defaultValue: 3, description: `How many steps, from 1 to ${MAXIMUM_DEPTH}.` }),
      relations: t.arg({
        type: [relationEnum],
        description: 'Only references that say one of these, such as [RECALLS, REAFFIRMS].',
      }),
      force: t.arg({ type: forceEnum, description: 'Only references with this force, such as OPERATIVE.' }),
      until: t.arg({
        type: 'PartialDate',
        description:
          'Only decisions of this date or earlier, such as 2010 or 2010-12-20, as it was known then; those without a date stay.',
      }),
      first: t.arg.int({
        defaultValue: 300,
        description: `How many decisions at most, itself included, from 1 to ${MAXIMUM_NODES}.`,
      }),
    },
    resolve: (thing, args, { store }, info) => {
      const [depth, first] = [args.depth ?? 3, args.first ?? 300];
      if (depth < 1 || depth > MAXIMUM_DEPTH)
        throw badInput(info, 'depth', depth, `a whole number from 1 to ${MAXIMUM_DEPTH}`);
      if (first < 1 || first > MAXIMUM_NODES)
        throw badInput(info, 'first', first, `a whole number from 1 to ${MAXIMUM_NODES}`);
      const { direction } = args;
      return readLineage(store, thing, {
        directions: direction === 'both' ? DIRECTIONS : [direction],
        depth,
        first,
        filter: {
          relations: args.relations ?? null,
          force: args.force ?? null,
          until: args.until ? `${args.until}~` : null,
        },
      });
    },
  }),
);
