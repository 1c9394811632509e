/**
 * All relationships among given things: what a picture of them shows beside the lines by which they were found. One statement
 * for each type and label, begun from the end at which fewer relationships must be looked at: a state has thousands of votes,
 * a resolution has at most one of each state.
 */
import { type NodeLabel, RELATIONSHIP_TYPES, type RelationshipType } from '../../graph/model.ts';
import { statementFamily } from '../store/statements.ts';
import type { Row } from '../store/store.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { decodeGlobalId } from './global-id.ts';
import { type Link, linkRef, relationshipTypeEnum, toLink } from './link.ts';
import type { Thing } from './thing.ts';
import { variantOf, WALKS, type Walk } from './walks.ts';

const AMONG = statementFamily('traverse/links-among', 'walk', ['keys', 'others', 'limit']);

/** Things at most, and relationships between them at most. */
export const MAXIMUM_IDS = 1_500;
export const MAXIMUM_LINKS = 5_000;

type End = Pick<Thing, 'label' | 'key'>;

/** A walk, the things from which it is taken, and how many relationships it comes by. */
interface Start {
  readonly walk: Walk;
  readonly keys: readonly string[];
  readonly relationships: number;
}

/** For each type that is wanted the walks in the one direction that comes by fewer relationships. @throws StoreError */
async function startsFor(
  ends: readonly End[],
  types: ReadonlySet<RelationshipType>,
  loaders: Context['loaders'],
): Promise<Start[]> {
  const counts = await Promise.all(ends.map(async (end) => ({ end, relations: await loaders.relations(end) })));
  const starts = new Map<Walk, { keys: string[]; relationships: number }>();
  for (const { end, relations } of counts) {
    for (const { walk, count } of relations) {
      if (!types.has(walk.type)) continue;
      const start = starts.get(walk) ?? { keys: [], relationships: 0 };
      start.keys.push(end.key);
      start.relationships += count;
      starts.set(walk, start);
    }
  }
  const inDirection = (type: RelationshipType, direction: Walk['direction']) =>
    [...starts].flatMap(([walk, start]) =>
      walk.type === type && walk.direction === direction ? [{ walk, ...start }] : [],
    );
  const sum = (some: readonly Start[]) => some.reduce((total, { relationships }) => total + relationships, 0);
  return [...types].flatMap((type) => {
    const [out, back] = [inDirection(type, 'out'), inDirection(type, 'in')];
    // Where nothing leads to them in one direction, nothing is between them; unless the model shows only the other.
    if (out.length === 0 || back.length === 0) return isShownBothWays(type) ? [] : [...out, ...back];
    return sum(out) <= sum(back) ? out : back;
  });
}

const isShownBothWays = (type: RelationshipType) =>
  new Set(WALKS.filter((walk) => walk.type === type).map(({ direction }) => direction)).size === 2;

/** @throws StoreError */
async function linksAmong(
  ends: readonly End[],
  types: ReadonlySet<RelationshipType>,
  { store, loaders }: Context,
): Promise<Link[]> {
  const starts = await startsFor(ends, types, loaders);
  const byLabel = new Map<NodeLabel, Set<string>>();
  for (const { label, key } of ends) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(key));
  const found = await Promise.all(
    starts.map(async ({ walk, keys }) => {
      const others = walk.far.flatMap((label) => [...(byLabel.get(label) ?? [])]);
      if (others.length === 0) return [];
      const rows = await store.read(AMONG(variantOf(walk)), { keys, others, limit: MAXIMUM_LINKS });
      return rows.flatMap((row) => {
        const near: End = { label: walk.near, key: String(row.key) };
        const far: End = { label: row.label as NodeLabel, key: String(row.id) };
        if (byLabel.get(far.label)?.has(far.key) !== true) return [];
        const [from, to] = walk.direction === 'out' ? [near, far] : [far, near];
        return [toLink(walk.type, from, to, row.said as Row)];
      });
    }),
  );
  return found.flat().slice(0, MAXIMUM_LINKS);
}

builder.queryField('links', (t) =>
  t.field({
    type: [linkRef],
    description: `All relationships among the given things, such as A/RES/77/100 recalls A/RES/55/25, in no order; at most ${MAXIMUM_LINKS.toLocaleString('en')}, so that as many mean that there may be more.`,
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The \`id\` of each thing, at most ${MAXIMUM_IDS.toLocaleString('en')}; those that there are not have no relationships.`,
      }),
      relations: t.arg({
        type: [relationshipTypeEnum],
        description: 'Of these types only, such as [REFERENCES]; of all unless given.',
      }),
    },
    resolve: (_root, { ids, relations }, context, info) => {
      if (ids.length > MAXIMUM_IDS) throw badInput(info, 'ids', ids.length, `at most ${MAXIMUM_IDS} ids`);
      const ends = [...new Set(ids)].map((id) => {
        const end = decodeGlobalId(id);
        if (!end) throw badInput(info, 'ids', id, 'the `id` of a thing');
        return end;
      });
      return linksAmong(ends, new Set(relations ?? RELATIONSHIP_TYPES), context);
    },
  }),
);
