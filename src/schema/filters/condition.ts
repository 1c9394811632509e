/**
 * Conditions on things and on the relationships that lead to them, and the form in which a statement takes them: constant
 * text, with the condition as parameters. What most filters ask stands in `fit`, which costs next to nothing; the rest is
 * brought into clauses, all of which must hold, of tests, one of which must (`tests`), at about 4 µs a thing and test.
 */
import { RecallingError } from '../../errors.ts';

type Scalar = string | number | boolean;

/** One thing that is asked. What a thing does not say fits no test, and fits its negation. */
export interface Test {
  /** `said` asks the relationship, `label` which kind of thing it is, the others a property of the thing. */
  readonly op: 'among' | 'from' | 'until' | 'contains' | 'starts' | 'holds' | 'said' | 'label';
  /** The property, or the list of the relationship. */
  readonly of: string;
  readonly list?: readonly Scalar[];
  readonly value?: Scalar;
}

export type Condition<S = never> =
  | { readonly all: readonly Condition<S>[] }
  | { readonly any: readonly Condition<S>[] }
  | { readonly not: Condition<S> }
  | { readonly test: Test }
  | S;

export const all = <S>(conditions: readonly Condition<S>[]): Condition<S> => ({ all: conditions });
export const any = <S>(conditions: readonly Condition<S>[]): Condition<S> => ({ any: conditions });
export const not = <S>(condition: Condition<S>): Condition<S> => ({ not: condition });
export const test = (op: Test['op'], of: string, given: readonly Scalar[] | Scalar): Condition =>
  Array.isArray(given)
    ? { test: { op, of, list: given as readonly Scalar[] } }
    : { test: { op, of, value: given as Scalar } };

interface Literal extends Test {
  readonly wanted: boolean;
}
type Clause = readonly Literal[];

/** More clauses, or more tests in one, are refused: each thing would be asked them all. */
export const MAXIMUM_CLAUSES = 64;

export class ConditionError extends RecallingError {
  override name = 'ConditionError';
}

function product(left: readonly Clause[], right: readonly Clause[]): Clause[] {
  if (left.length * right.length > MAXIMUM_CLAUSES) throw tooMany();
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}

const tooMany = () =>
  new ConditionError(`Reading a filter failed: it comes to more than ${MAXIMUM_CLAUSES} alternatives`);

/** Clauses that all must hold; none where everything fits, and an empty one where nothing does. */
function clausesOf(condition: Condition, wanted = true): Clause[] {
  if ('test' in condition) return [[{ ...condition.test, wanted }]];
  if ('not' in condition) return clausesOf(condition.not, !wanted);
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => clausesOf(part, wanted));
  const clauses = isAll === wanted ? parts.flat() : parts.reduce<Clause[]>(product, [[]]);
  if (clauses.length > MAXIMUM_CLAUSES || clauses.some(({ length }) => length > MAXIMUM_CLAUSES)) throw tooMany();
  return clauses;
}

/** The parameters of a statement that filters. */
export interface Filter {
  readonly fit: Readonly<Record<string, readonly Scalar[] | string>>;
  readonly tests: readonly { readonly anyOf: readonly Record<string, unknown>[] }[];
}

/** The names of `fit` that a statement has besides `keys` and `text`. */
export interface Slots {
  readonly names: readonly string[];
  /** The property to which `from` and `until` belong; undefined where things of several kinds have several. */
  readonly date: string | undefined;
}

/** Where a test may go in `fit`: by the name of the slot. */
function slotOf({ op, of }: Test, slots: readonly string[]): string | undefined {
  if (op === 'among') return of === 'id' ? 'keys' : slots.includes(of) ? of : undefined;
  if (op === 'said') return slots.includes(of) ? of : undefined;
  return op === 'label' && slots.includes('labels') ? 'labels' : undefined;
}

/** The slot of a bound of the date by which the statement knows when a thing was, where it is not taken. */
function boundOf({ op, of }: Test, date: string | undefined, taken: object): 'from' | 'until' | undefined {
  return (op === 'from' || op === 'until') && of === date && !(op in taken) ? op : undefined;
}

/** What a clause looks for in key and words alike, the form in which `fit` has it. */
function textOf(clause: Clause): string | undefined {
  const [one, other, ...more] = clause;
  const isText =
    more.length === 0 &&
    [one, other].every((literal) => literal?.wanted && literal.op === 'contains' && literal.value === one?.value) &&
    one?.of === 'id' &&
    other?.of === 'search';
  return isText ? String(one.value) : undefined;
}

/**
 * A condition as parameters.
 * @throws ConditionError where it is too complicated
 */
export function toFilter(condition: Condition, { names: slots, date }: Slots): Filter {
  const fit: Record<string, readonly Scalar[] | string> = {};
  const rest: Clause[] = [];
  for (const clause of clausesOf(condition)) {
    const text = textOf(clause);
    if (text !== undefined && !('text' in fit)) {
      fit.text = text;
      continue;
    }
    const [only] = clause;
    const isPlain = clause.length === 1 && only?.wanted;
    const bound = isPlain ? boundOf(only, date, fit) : undefined;
    if (bound) {
      fit[bound] = String(only?.value);
      continue;
    }
    const slot = isPlain ? slotOf(only, slots) : undefined;
    if (slot === undefined || !only?.list) rest.push(clause);
    else {
      const before = fit[slot] as readonly Scalar[] | undefined;
      const list = [...new Set(only.list)];
      // What a relationship says can be several things at once: two conditions are not one on both.
      if (before && only.op === 'said') rest.push(clause);
      else fit[slot] = before ? list.filter((value) => before.includes(value)) : list;
    }
  }
  return { fit, tests: rest.map((clause) => ({ anyOf: clause.map((literal) => ({ ...literal })) })) };
}
