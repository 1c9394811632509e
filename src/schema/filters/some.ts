/**
 * What `some` and `none` ask: whether a thing has a relationship that fits. It is answered before the list is read, as the keys
 * of the things that have one: from the things that the condition names, where it names any, otherwise by reading all
 * relationships of the type; at most as many keys as {@link MAXIMUM_KEYS}.
 */
import { DATE_OF, type NodeLabel, relationshipModel } from '../../../graph/model.ts';
import { choosing, NAMES } from '../../store/choosing.ts';
import { readOpen } from '../../store/open-statements.ts';
import { SAID_SLOTS, slotsOf } from '../../store/parts.ts';
import { statementFamily } from '../../store/statements.ts';
import type { Reader } from '../../store/store.ts';
import { variantOf, type Walk } from '../walks.ts';
import { type Condition, ConditionError, type Filter, type Slots, test, toFilter } from './condition.ts';

const SOURCES = statementFamily('traverse/walk-sources', 'walk', ['limit']);
const FROM = statementFamily('traverse/walk-from', 'walk', ['keys', 'wanted', 'limit']);

/** So many things may have a relationship that fits; where there are more, the caller must ask for less. */
export const MAXIMUM_KEYS = 10_000;

export interface Some {
  readonly some: Walk;
  readonly where: Condition<Some>;
}

/** Whether a condition has to be resolved by statements. */
export const asksSome = (condition: Condition<Some>): boolean => {
  if ('some' in condition) return true;
  if ('all' in condition) return condition.all.some(asksSome);
  if ('any' in condition) return condition.any.some(asksSome);
  return 'not' in condition && asksSome(condition.not);
};

/** The names of `fit` that statements of a walk have. */
export const slotsOfWalk = (walk: Walk): Slots => ({
  names: [...slotsOf(walk.far), 'labels', ...SAID_SLOTS.filter((slot) => saysOf(walk).includes(slot))],
  date: walk.far.length === 1 ? DATE_OF[walk.far[0] as NodeLabel] : undefined,
});
const saysOf = ({ says }: Walk): string[] => Object.values(says).map(({ list }) => list);

/** Whether a filter asks nothing of the things but which they are, so that reading can begin at them. */
const namesThings = ({ fit, tests }: Filter, walk: Walk): readonly string[] | undefined => {
  const properties = new Set(slotsOf(walk.far));
  const isPlain = Object.keys(fit).every((slot) => !properties.has(slot) && !['text', 'from', 'until'].includes(slot));
  const keys = fit.keys;
  return tests.length === 0 && isPlain && Array.isArray(keys) ? (keys as string[]) : undefined;
};

async function keysOf(store: Reader, walk: Walk, condition: Condition): Promise<string[]> {
  const filter = toFilter(condition, slotsOfWalk(walk));
  const limit = MAXIMUM_KEYS + 1;
  const named = namesThings(filter, walk);
  const { in: back } = relationshipModel(walk.type);
  if (named && back) {
    const { keys: _keys, labels, ...fit } = filter.fit;
    const far = walk.far.filter((label) => !labels || (labels as readonly string[]).includes(label));
    const opposite = walk.direction === 'out' ? 'in' : 'out';
    const rows = await Promise.all(
      far.map((near) =>
        readOpen<{ id: string }>(
          store,
          FROM(variantOf({ type: walk.type, direction: opposite, near })),
          [choosing({ fit, tests: [] }, [walk.near], NAMES)],
          { keys: named, wanted: walk.near, limit },
        ),
      ),
    );
    return [...new Set(rows.flat().map(({ id }) => id))];
  }
  const chosen = choosing(filter, walk.far, NAMES);
  const rows = await readOpen<{ id: string }>(store, SOURCES(variantOf(walk)), [chosen], { limit });
  return rows.map(({ id }) => id);
}

/** Each may read all relationships of a type. */
export const MAXIMUM_SOME = 8;

/** How often a condition asks for relationships, those inside of one another among them. */
function countSome(condition: Condition<Some>): number {
  if ('some' in condition) return 1 + countSome(condition.where);
  if ('not' in condition) return countSome(condition.not);
  if ('test' in condition) return 0;
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.reduce((sum, part) => sum + countSome(part), 0);
}

/** A condition without `some`: each is the keys that it comes to. @throws ConditionError, StoreError */
export async function resolveSome(store: Reader, condition: Condition<Some>): Promise<Condition> {
  if (countSome(condition) > MAXIMUM_SOME) {
    throw new ConditionError(`Reading a filter failed: it asks for relationships more than ${MAXIMUM_SOME} times`);
  }
  if ('some' in condition) {
    const keys = await keysOf(store, condition.some, await resolveSome(store, condition.where));
    if (keys.length > MAXIMUM_KEYS) {
      const { near, field } = condition.some;
      throw new ConditionError(
        `Reading a filter failed: more than ${MAXIMUM_KEYS} things of the kind ${near} have such a ${field}`,
      );
    }
    return test('among', 'id', keys);
  }
  if ('all' in condition) return { all: await each(store, condition.all) };
  if ('any' in condition) return { any: await each(store, condition.any) };
  if ('not' in condition) return { not: await resolveSome(store, condition.not) };
  return condition;
}

const each = (store: Reader, conditions: readonly Condition<Some>[]) =>
  Promise.all(conditions.map((condition) => resolveSome(store, condition)));
