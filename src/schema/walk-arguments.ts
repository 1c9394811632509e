/** What the arguments of a connection ask of its walk. */
import type { NodeLabel } from '../../graph/model.ts';
import { type By, type Chosen, EVERYTHING } from '../store/choosing.ts';
import { all, type Condition, ConditionError, test, toFilter } from './filters/condition.ts';
import { walkFilter } from './filters/inputs.ts';
import { asksSome, type Some, slotsOfWalk } from './filters/some.ts';
import { IN_READING_ORDER, type Order, orderOfWalk } from './order.ts';
import { MAXIMUM_FIRST } from './paging.ts';
import { isInReadingOrder, type Walk } from './walks.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** What of a relationship is asked for most: short forms of its filter. */
const SHORT = ['role', 'relation', 'force', 'choice', 'strength'];
export const shortOf = (walk: Walk): string[] => SHORT.filter((said) => said in walk.says);

const textOf = (args: Arguments, name: string) => (typeof args[name] === 'string' ? [args[name]] : []);

/** What the arguments choose but for `label`, the short forms of the filter among them. */
const chosenBy = (walk: Walk, args: Arguments): Condition<Some>[] => [
  ...shortOf(walk).flatMap((said) =>
    textOf(args, said).map((value) => test('said', walk.says[said]?.list ?? said, [value])),
  ),
  ...(args.filter ? [walkFilter(walk).read(args.filter as Record<string, unknown>)] : []),
];

/** What the arguments choose. */
export const conditionOf = (walk: Walk, args: Arguments): Condition<Some> =>
  all<Some>([...textOf(args, 'label').map((label) => test('label', 'label', [label])), ...chosenBy(walk, args)]);

/** The order that the arguments ask for. */
export function orderIn(walk: Walk, args: Arguments): Order {
  const order = orderOfWalk(walk).read(args.orderBy as never);
  return order.by || !isInReadingOrder(walk) ? order : { ...order, by: IN_READING_ORDER.by };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** A first page that can come with the thing from which it leads: one without cursor, whose filter asks for no other relation. */
export interface FirstPage {
  readonly key: string;
  readonly label: NodeLabel | undefined;
  readonly count: number;
  readonly chosen: Chosen;
  readonly by: By | undefined;
  readonly descending: boolean;
}

/** What a relation, with some of its arguments, is called among what comes with a thing. */
const keyOf = ({ type, direction }: Walk, args: object) => `${type}:${direction}:${JSON.stringify(args)}`;

/** The page that the arguments ask for, where it is a first one. */
export function firstPage(walk: Walk, args: Arguments): FirstPage | undefined {
  const { first, after, last, before, label, orderBy, ...choosing } = args;
  if ([after, last, before].some(isGiven)) return undefined;
  if (typeof first !== 'number' || first < 0 || first > MAXIMUM_FIRST) return undefined;
  const chosen = chosenAtOnce(walk, choosing);
  if (!chosen) return undefined;
  const { by, descending } = orderIn(walk, args);
  // Slots of filters differ by the kind of thing from which the walk begins; without one, walks of several kinds are one.
  const near = chosen === EVERYTHING && !by ? {} : { near: walk.near };
  const key = keyOf(walk, { first, label, orderBy, ...choosing, ...near });
  return { key, label: isGiven(label) ? (label as NodeLabel) : undefined, count: first, chosen, by, descending };
}

/** What is chosen, where that is known without reading. */
function chosenAtOnce(walk: Walk, args: Arguments): Chosen | undefined {
  const conditions = chosenBy(walk, args);
  if (conditions.length === 0) return EVERYTHING;
  const condition = all<Some>(conditions);
  if (asksSome(condition)) return undefined;
  try {
    return toFilter(condition as Condition, slotsOfWalk(walk));
  } catch (error) {
    if (error instanceof ConditionError) return undefined;
    throw error;
  }
}

/** The page of a relation that leads to one thing at most. */
export const onePage = (walk: Walk): FirstPage => ({
  key: keyOf(walk, {}),
  label: undefined,
  count: 1,
  chosen: EVERYTHING,
  by: undefined,
  descending: false,
});

/** Arguments with which a count is that of the whole relation all the same. */
const OF_THE_PAGE = ['first', 'after', 'last', 'before', 'orderBy', 'label'];

/** A count that looks at the label only, or at nothing; undefined where it looks at more. */
export function plainCount(walk: Walk, args: Arguments): { key: string; label: NodeLabel | undefined } | undefined {
  if (Object.keys(args).some((name) => isGiven(args[name]) && !OF_THE_PAGE.includes(name))) return undefined;
  const label = isGiven(args.label) ? (args.label as NodeLabel) : undefined;
  return { key: keyOf(walk, { label }), label };
}
