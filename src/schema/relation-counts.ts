/** How many neighbours a thing has by each of its relations: the degrees, of all things of a level in one statement a label. */
import type { NodeLabel } from '../../graph/model.ts';
import { type Statement, statementUnion } from '../store/statements.ts';
import type { Reader } from '../store/store.ts';
import { PUBLIC_LABELS } from './thing.ts';
import { variantOf, WALKS, type Walk } from './walks.ts';

export interface RelationCount {
  readonly walk: Walk;
  readonly count: number;
}

/** The walks that begin at things of a label, in the order of the model. */
export const walksFrom = (label: NodeLabel): readonly Walk[] => WALKS.filter(({ near }) => near === label);

const DEGREES = new Map(
  PUBLIC_LABELS.flatMap((label): [NodeLabel, Statement<'keys'>][] => {
    const variants = new Set(walksFrom(label).map(variantOf));
    const joined = statementUnion('traverse/degrees', 'walk', ['keys'], (variant) => variants.has(variant));
    return joined ? [[label, { ...joined, name: `traverse/degrees:${label}` }]] : [];
  }),
);

/** For each of the keys the relations that have any neighbours. @throws StoreError */
export async function countRelations(
  store: Reader,
  label: NodeLabel,
  keys: readonly string[],
): Promise<RelationCount[][]> {
  const statement = DEGREES.get(label);
  if (!statement) return keys.map(() => []);
  const rows = await store.read<{ key: string; type: string; direction: string; total: number }, 'keys'>(statement, {
    keys,
  });
  const counts = new Map(rows.map(({ key, type, direction, total }) => [`${key} ${type}:${direction}`, Number(total)]));
  return keys.map((key) =>
    walksFrom(label).flatMap((walk) => {
      const count = counts.get(`${key} ${walk.type}:${walk.direction}`) ?? 0;
      return count > 0 ? [{ walk, count }] : [];
    }),
  );
}
