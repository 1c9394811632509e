/** What a filter argument comes to, once in a request, however many things it is asked of. */
import type { GraphQLResolveInfo } from 'graphql';
import { EVERYTHING } from '../../store/choosing.ts';
import { badInput } from '../bad-input.ts';
import type { Context } from '../context.ts';
import { type Condition, ConditionError, type Filter, type Slots, toFilter } from './condition.ts';
import { asksSome, resolveSome, type Some } from './some.ts';

const isEmpty = (condition: Condition<Some>): boolean => 'all' in condition && condition.all.every(isEmpty);

/**
 * A condition as the parameters of statements; what it asks of relationships is read at the first call.
 * @throws GraphQLError with code BAD_USER_INPUT where it is too complicated
 */
export function readFilter(
  { store, resolved }: Context,
  condition: Condition<Some>,
  slots: Slots,
  info: GraphQLResolveInfo,
): () => Filter | Promise<Filter> {
  if (isEmpty(condition)) return () => EVERYTHING;
  const mend = (error: unknown) => {
    if (!(error instanceof ConditionError)) throw error;
    throw badInput(info, 'filter', condition, `a simpler or narrower filter. ${error.message}`);
  };
  try {
    if (!asksSome(condition)) {
      const filter = toFilter(condition as Condition, slots);
      return () => filter;
    }
  } catch (error) {
    mend(error);
  }
  return () => {
    // The same filter stands in the query once and is asked of every thing of a level.
    const name = JSON.stringify([slots, condition]);
    const known = resolved.get(name) ?? resolveSome(store, condition).then((plain) => toFilter(plain, slots));
    resolved.set(name, known);
    return known.catch(mend) as Promise<Filter>;
  };
}
