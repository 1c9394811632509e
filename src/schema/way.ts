/**
 * A shortest way between two things: a search from both ends, level by level, the smaller side first. One statement a level
 * and kind of thing; a level that would reach too much is cut, and the answer says that it is not complete.
 */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import { RELATIONSHIP_TYPES } from '../../graph/model.ts';
import { statementFamily } from '../store/statements.ts';
import type { Reader, Row } from '../store/store.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { decodeGlobalId } from './global-id.ts';
import { type Link, linkRef, relationshipTypeEnum, toLink } from './link.ts';
import { thingInterface } from './refs.ts';
import { PUBLIC_LABELS, type Thing } from './thing.ts';

const STEP = statementFamily('traverse/step', 'node', ['keys', 'types', 'limit']);
const LINKS = statementFamily('traverse/links', 'node', ['pairs', 'types']);

/** Things that one statement may reach, and that the search may reach in all. */
const REACH = 10_000;
const BUDGET = 50_000;
export const MAXIMUM_LENGTH = 8;

type End = Pick<Thing, 'label' | 'key'>;
const nameOf = ({ label, key }: End) => `${label}:${key}`;

interface Reached {
  readonly end: End;
  /** The name of the thing from which it was reached. */
  readonly via: string | undefined;
  readonly depth: number;
}

/** What was reached from one end. */
class Side {
  readonly reached: Map<string, Reached>;
  frontier: End[];
  depth = 0;

  constructor(start: End) {
    this.reached = new Map([[nameOf(start), { end: start, via: undefined, depth: 0 }]]);
    this.frontier = [start];
  }

  /** One level more; false where a statement would have reached more than it may. */
  async grow(store: Reader, types: readonly RelationshipType[]): Promise<boolean> {
    const byLabel = new Map<NodeLabel, string[]>();
    for (const { label, key } of this.frontier) byLabel.set(label, [...(byLabel.get(label) ?? []), key]);
    this.frontier = [];
    this.depth += 1;
    let isComplete = true;
    for (const [label, keys] of byLabel) {
      const rows = await store.read(STEP(label), { keys, types, limit: REACH });
      if (rows.length === REACH) isComplete = false;
      for (const row of rows) this.#reach(row, label);
    }
    return isComplete;
  }

  #reach(row: Row, from: NodeLabel): void {
    const end: End = { label: row.label as NodeLabel, key: String(row.id) };
    if (!PUBLIC_LABELS.includes(end.label) || this.reached.has(nameOf(end))) return;
    this.reached.set(nameOf(end), { end, via: `${from}:${row.via}`, depth: this.depth });
    this.frontier.push(end);
  }

  /** The things from the start to one that was reached. */
  wayTo(name: string): End[] {
    const way: End[] = [];
    for (let at: string | undefined = name; at !== undefined; ) {
      const reached: Reached | undefined = this.reached.get(at);
      if (!reached) break;
      way.unshift(reached.end);
      at = reached.via;
    }
    return way;
  }
}

interface Found {
  readonly ends: readonly End[];
  readonly isComplete: boolean;
}

/**
 * The things of a shortest way, both ends included; none where there is no way of that length.
 * @throws StoreError
 */
export async function findWay(
  store: Reader,
  from: End,
  to: End,
  { types, maxLength }: { types: readonly RelationshipType[]; maxLength: number },
): Promise<Found> {
  if (nameOf(from) === nameOf(to)) return { ends: [from], isComplete: true };
  const [there, back] = [new Side(from), new Side(to)];
  let isComplete = true;
  while (there.depth + back.depth < maxLength && there.frontier.length > 0 && back.frontier.length > 0) {
    const [side, other] = there.frontier.length <= back.frontier.length ? [there, back] : [back, there];
    if (!(await side.grow(store, types))) isComplete = false;
    const meeting = side.frontier
      .map(nameOf)
      .filter((name) => other.reached.has(name))
      .sort()[0];
    if (meeting !== undefined) {
      return { ends: [...there.wayTo(meeting), ...back.wayTo(meeting).reverse().slice(1)], isComplete };
    }
    if (there.reached.size + back.reached.size > BUDGET) return { ends: [], isComplete: false };
  }
  return { ends: [], isComplete };
}

/** All relationships between things that stand beside each other on a way. @throws StoreError */
async function linksOf(store: Reader, ends: readonly End[], types: readonly RelationshipType[]): Promise<Link[]> {
  const pairs = ends.slice(1).flatMap((end, index) => {
    const before = ends[index] as End;
    return [
      { from: before, to: end },
      { from: end, to: before },
    ];
  });
  const labels = [...new Set(pairs.map(({ from }) => from.label))];
  const links = await Promise.all(
    labels.map(async (label) => {
      const wanted = pairs.filter(({ from }) => from.label === label);
      const rows = await store.read(LINKS(label), {
        pairs: wanted.map(({ from, to }) => ({ from: from.key, to: to.key, label: to.label })),
        types,
      });
      return rows.map((row) =>
        toLink(
          row.type as RelationshipType,
          { label, key: String(row.start) },
          { label: row.label as NodeLabel, key: String(row.id) },
          row.said as Row,
        ),
      );
    }),
  );
  const places = new Map(ends.map((end, index) => [nameOf(end), index]));
  const placeOf = ({ from, to }: Link) => Math.min(places.get(nameOf(from)) ?? 0, places.get(nameOf(to)) ?? 0);
  return links.flat().sort((a, b) => placeOf(a) - placeOf(b));
}

const wayRef = builder
  .objectRef<{ nodes: readonly Thing[]; links: readonly Link[]; complete: boolean }>('Way')
  .implement({
    description: 'A way from one thing to another over relationships, followed in either direction.',
    fields: (t) => ({
      nodes: t.field({
        type: [thingInterface],
        description: 'The things on the way, both ends included; empty where there is no way.',
        resolve: ({ nodes }) => [...nodes],
      }),
      links: t.field({
        type: [linkRef],
        description: 'The relationships between neighbours on the way, in its order; there may be several between two.',
        resolve: ({ links }) => [...links],
      }),
      complete: t.exposeBoolean('complete', {
        description: `Whether everything was searched; false where the search had to stop, after ${BUDGET.toLocaleString('en')} things, so that a way that was not found may exist, or a shorter one.`,
      }),
    }),
  });

builder.queryField('path', (t) =>
  t.field({
    type: wayRef,
    description:
      'A shortest way between two things, such as from a state to a decision: over sessions, documents and earlier decisions.',
    args: {
      from: t.arg.id({ required: true, description: 'The `id` of the thing where the way begins.' }),
      to: t.arg.id({ required: true, description: 'The `id` of the thing where it ends.' }),
      relations: t.arg({
        type: [relationshipTypeEnum],
        description: 'Over these relations only, such as [REFERENCES]; over all unless given.',
      }),
      maxLength: t.arg.int({
        defaultValue: 6,
        description: `Of how many relationships the way consists at most, from 1 to ${MAXIMUM_LENGTH}.`,
      }),
    },
    resolve: async (_root, args, { store, loaders }, info) => {
      const endOf = (argument: 'from' | 'to'): End => {
        const end = decodeGlobalId(args[argument]);
        if (!end) throw badInput(info, argument, args[argument], 'the `id` of a thing');
        return end;
      };
      const [from, to] = [endOf('from'), endOf('to')];
      const maxLength = args.maxLength ?? 6;
      if (maxLength < 1 || maxLength > MAXIMUM_LENGTH) {
        throw badInput(info, 'maxLength', maxLength, `a whole number from 1 to ${MAXIMUM_LENGTH}`);
      }
      const types = args.relations ?? RELATIONSHIP_TYPES;
      const { ends, isComplete } = await findWay(store, from, to, { types, maxLength });
      const [links, nodes] = await Promise.all([
        linksOf(store, ends, types),
        Promise.all(ends.map(({ label, key }) => loaders.thing(label, key))),
      ]);
      const known = nodes.filter((node) => node !== null);
      return known.length === ends.length
        ? { nodes: known, links, complete: isComplete }
        : { nodes: [], links: [], complete: isComplete };
    },
  }),
);
