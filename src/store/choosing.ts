/**
 * Which things a statement chooses, and in which order: conditions and positions that are written out for what is asked, so that
 * what nobody asks for costs nothing at a thing with many relationships (a filter that lets everything pass doubles the time).
 * A statement leaves them open, by three placeholders:
 *
 * | placeholder  | stands for                                                        |
 * |--------------|-------------------------------------------------------------------|
 * | __CHOSEN__   | whether a node `m`, and its relationship `r` and `label`, fit        |
 * | __POSITION__ | by what `m` is ordered before its key                               |
 * | __PAST__     | whether `m` stands past the place of a cursor                       |
 */
import { type NodeLabel, RELATIONSHIP_TYPES } from '../../graph/model.ts';
import type { Filling } from './open-statements.ts';
import { countText, part, SAID_SLOTS, slotsOf, whenOf } from './parts.ts';
import { StatementError } from './statement-error.ts';
import type { Way } from './statements.ts';

const TESTS = part('tests');
const SAID = part('said');

/** What is chosen: cheap conditions by their names (parts.ts), and tests of any kind. */
export interface Chosen {
  readonly fit: Readonly<Record<string, unknown>>;
  readonly tests: readonly unknown[];
}

export const EVERYTHING = { fit: {}, tests: [] } as const satisfies Chosen;
export const isChoosing = ({ fit, tests }: Chosen): boolean => tests.length > 0 || Object.keys(fit).length > 0;

/** By what things are ordered: `when`, `statements`, a relation (`REFERENCES:in`) for its count, or a property. */
export interface By {
  readonly by: string;
  /** Where things stand that do not have it. */
  readonly none: '' | -1 | 0;
}

/** The variables of a place in a statement, and the names of its parameters. */
export interface Names {
  readonly m: string;
  /** Absent where no relationship leads to `m`. */
  readonly r?: string;
  readonly label: string;
  readonly fit: string;
  readonly tests: string;
}

export const NAMES: Names = { m: 'm', r: 'r', label: 'label', fit: 'fit', tests: 'tests' };
const { r: _, ...OF_LISTS } = NAMES;
export const LIST_NAMES: Names = OF_LISTS;

/** @throws StatementError where there is no such condition: the text holds names of the model only. */
function conditionOf(slot: string, labels: readonly NodeLabel[], { m, r, label, fit }: Names): string {
  const given = `$${fit}.${slot}`;
  if (slot === 'keys') return `${m}.id IN ${given}`;
  if (slot === 'text') {
    return `(toLower(${m}.id) CONTAINS toLower(${given}) OR toLower(${m}.search) CONTAINS toLower(${given}))`;
  }
  if (slot === 'from') return `${whenOf(labels, m)} >= ${given}`;
  if (slot === 'until') return `${whenOf(labels, m)} < ${given}`;
  if (slot === 'labels' && r) return `${label} IN ${given}`;
  if (r && SAID_SLOTS.some((said) => said === slot)) return `any(x IN ${r}.${slot} WHERE x IN ${given})`;
  if (slotsOf(labels).includes(slot)) return `${m}.${slot} IN ${given}`;
  throw new StatementError(`Writing a condition failed: there is none on ${slot}`);
}

/** @throws StatementError where there is no such condition */
export function chosenOf({ fit, tests }: Chosen, labels: readonly NodeLabel[], names: Names): string {
  const conditions = Object.keys(fit).map((slot) => conditionOf(slot, labels, names));
  if (tests.length > 0) conditions.push(testsOf(names));
  return conditions.join(' AND ') || 'true';
}

/** The condition that a node fits the tests of a parameter. */
export const testsOf = ({ m, r, label, tests }: Names): string =>
  TESTS.replace('__SAID__', () => (r ? SAID : ''))
    .replace(/__M__/g, m)
    .replace(/__R__/g, r ?? '')
    .replace(/__LABEL__/g, label)
    .replace(/__TESTS__/g, tests);

const literal = (none: By['none']) => (none === '' ? "''" : String(none));

/** @throws StatementError where things cannot be ordered by it: the text holds names of the model only. */
export function positionOf({ by, none }: By, labels: readonly NodeLabel[], { m, r }: Names): string {
  return `coalesce(${positionValue(by, labels, m, r)}, ${literal(none)})`;
}

function positionValue(by: string, labels: readonly NodeLabel[], m: string, r: string | undefined): string {
  if (by === 'statements' && r) return `size(${r}.documents)`;
  if (by === 'when') return whenOf(labels, m);
  const [name, direction] = by.split(':');
  const type = RELATIONSHIP_TYPES.find((known) => known === name);
  if (type && (direction === 'out' || direction === 'in')) return countText(m, type, direction);
  if (/^[a-z][A-Za-z]*$/.test(by)) return `${m}.${by}`;
  throw new StatementError(`Writing an order failed: there is none by ${by}`);
}

/** @throws StatementError where there is no such condition */
export const choosing = (chosen: Chosen, labels: readonly NodeLabel[], names: Names): Filling => ({
  filled: { __CHOSEN__: chosenOf(chosen, labels, names) },
  parameters: { [names.fit]: chosen.fit, [names.tests]: chosen.tests },
});

/** @throws StatementError where things cannot be ordered by it */
export const orderedBy = (by: By, labels: readonly NodeLabel[], names: Names): Filling => ({
  filled: { __POSITION__: positionOf(by, labels, names) },
  parameters: {},
});

/** Where a page begins: past the place that the parameters `key`, `label` and `position` tell, as far as the order has them. */
export interface Past {
  /** At the beginning of the list, whatever the parameters are. */
  readonly start: boolean;
  readonly way: Way;
  readonly byPosition: boolean;
  readonly byLabel: boolean;
}

/** @param id how the statement calls the key of `m` */
export function past({ start, way, byPosition, byLabel }: Past, id = 'id'): Filling {
  const after = way === 'forward' ? '>' : '<';
  const key = byLabel ? `(${id} ${after} $key OR (${id} = $key AND label ${after} $label))` : `${id} ${after} $key`;
  const whole = byPosition ? `(position ${after} $position OR (position = $position AND ${key}))` : key;
  return { filled: { __PAST__: start ? 'true' : whole }, parameters: {} };
}
