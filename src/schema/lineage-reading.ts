/**
 * Reading the lineage of a decision: which decisions it refers to, which those refer to, and so on; and which refer to it. All
 * levels of a direction come in one statement. Where there is more than is wanted, or a decision stands in both directions, it is
 * read level by level, so that each level begins at what is shown of the one before. Then, where they are wanted, the links
 * among all that was found, and what lies beyond.
 */
import type { Relation } from '../../graph/facts.ts';
import { type LevelsParameter, levelsStatement } from '../store/levels.ts';
import { readOpen } from '../store/open-statements.ts';
import type { Shaped } from '../store/shapes.ts';
import { type Statement, statement, statementFamily } from '../store/statements.ts';
import type { Reader, Row, Value } from '../store/store.ts';
import { thingIn, thingOfRow } from './ahead/besides.ts';
import { type Link, toLink } from './link.ts';
import type { Thing } from './thing.ts';

const FILTER = ['relations', 'force', 'until'] as const;
const LEVEL = statementFamily('traverse/lineage', 'walk', ['keys', 'known', 'limit', ...FILTER]);
const BEYOND = statementFamily('traverse/lineage-beyond', 'walk', ['keys', ...FILTER]);
const LINKS = statement('traverse/lineage-links', ['keys', 'relations', 'force']);

const LABEL = 'Resolution';
/** How many levels a lineage can have. */
export const MAXIMUM_DEPTH = 6;

export type Direction = 'out' | 'in';
export const DIRECTIONS: readonly Direction[] = ['out', 'in'];
const inDirection = <P extends string>(family: (variant: string) => Statement<P>) => ({
  out: family(`REFERENCES:out:${LABEL}`),
  in: family(`REFERENCES:in:${LABEL}`),
});
const levels = (direction: Direction) => {
  const statements = Array.from({ length: MAXIMUM_DEPTH }, (_, index) => levelsStatement(direction, index + 1));
  return (depth: number) => statements[depth - 1] as Statement<LevelsParameter>;
};
const LEVELS = { out: levels('out'), in: levels('in') };
const STATEMENTS = { level: inDirection(LEVEL), beyond: inDirection(BEYOND) };

export interface Filter {
  readonly relations: readonly Relation[] | null;
  readonly force: string | null;
  readonly until: string | null;
}

export interface Member {
  readonly node: Thing;
  /** Negative for what it refers to, positive for what refers to it. */
  readonly depth: number;
}

export interface Beyond {
  readonly from: string;
  readonly direction: Direction;
  readonly count: number;
}

export interface Lineage {
  /** Without the decision itself. */
  readonly nodes: readonly Member[];
  readonly truncated: boolean;
  /** Read only where they are selected. */
  readonly links: () => Promise<Link[]>;
  readonly beyond: () => Promise<Beyond[]>;
}

export interface LineageRequest {
  readonly directions: readonly Direction[];
  readonly depth: number;
  /** How many decisions at most, the first included. */
  readonly first: number;
  readonly filter: Filter;
  /** What is wanted of each decision. */
  readonly shaped: Shaped;
  /** Whether one statement may read all levels: it is planned anew for every shape. */
  readonly atOnce: boolean;
}

/** @param start the key of the decision. @throws StoreError */
export async function readLineage(store: Reader, start: string, request: LineageRequest): Promise<Lineage> {
  const { directions, filter, atOnce } = request;
  const found = (atOnce && (await readAtOnce(store, start, request))) || (await readByLevels(store, start, request));
  const keys = [start, ...found.nodes.map(({ node }) => node.key)];
  return {
    ...found,
    links: () => linksAmong(store, keys, filter),
    beyond: () => beyondOf(store, keys, directions, filter),
  };
}

type Found = Pick<Lineage, 'nodes' | 'truncated'>;

const memberOf = (node: Thing, level: number, direction: Direction): Member => ({
  node,
  depth: direction === 'out' ? -level : level,
});

/** All levels of each direction by one statement; undefined where that is not what level by level would give. */
async function readAtOnce(
  store: Reader,
  start: string,
  { directions, depth, first, filter, shaped }: LineageRequest,
): Promise<Found | undefined> {
  const rows = await Promise.all(
    directions.map((direction) =>
      readOpen(store, LEVELS[direction](depth), [shaped], { key: start, limit: first, ...filter }),
    ),
  );
  const nodes: Member[] = [];
  const keys = new Set([start]);
  for (let level = 1; level <= depth; level += 1) {
    for (const [index, direction] of directions.entries()) {
      const levels = (rows[index]?.[0]?.levels ?? []) as Value[][][];
      for (const [key, ...told] of levels[level - 1] ?? []) {
        const node = thingIn(shaped.shape, LABEL, key, told);
        if (keys.has(node.key) || keys.size === first) return undefined;
        keys.add(node.key);
        nodes.push(memberOf(node, level, direction));
      }
    }
  }
  return { nodes, truncated: false };
}

async function readByLevels(
  store: Reader,
  start: string,
  { directions, depth, first, filter, shaped }: LineageRequest,
): Promise<Found> {
  const members = new Map<string, Member>();
  const frontiers: Record<Direction, string[]> = { out: [start], in: [start] };
  let truncated = false;
  for (let level = 1; level <= depth; level += 1) {
    const active = directions.filter((direction) => frontiers[direction].length > 0);
    const room = first - 1 - members.size;
    const known = [start, ...members.keys()];
    const found = await Promise.all(
      active.map((direction) =>
        readOpen(store, STATEMENTS.level[direction], [shaped], {
          keys: frontiers[direction],
          known,
          limit: room + 1,
          ...filter,
        }),
      ),
    );
    active.forEach((direction, index) => {
      const rows = found[index] as Row[];
      const others = found.reduce((sum, other, at) => sum + (at > index ? other.length : 0), 0);
      // What later directions will not use is free; of the rest each has its share.
      const left = first - 1 - members.size;
      const share = Math.max(left - others, Math.ceil(left / (active.length - index)));
      frontiers[direction] = [];
      for (const row of rows) {
        const node = thingOfRow(shaped, LABEL, row);
        if (node.key === start || members.has(node.key)) continue;
        if (frontiers[direction].length >= share) {
          truncated = true;
          break;
        }
        members.set(node.key, memberOf(node, level, direction));
        frontiers[direction].push(node.key);
      }
    });
  }
  return { nodes: [...members.values()], truncated };
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
