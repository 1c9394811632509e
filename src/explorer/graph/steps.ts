/**
 * How a picture came about: the steps that a reader took, in their order. The picture is a function of them alone. A step that
 * was taken back while others came after it stays as one that is off: what it brought is gone, its room is kept, so that
 * nobody moves; the last steps, once off, are forgotten, so that taking back is the exact inverse of taking.
 */
import type { Text } from '../text/types.ts';
import { type Ref, readEntries, readRef, writeEntries, writeRef } from './refs.ts';

export type RelationName = keyof Text['relation'];

/** Shows more neighbours of a thing: the next `count` by one relation, or the next by any. */
export interface Expansion {
  readonly kind: 'expansion';
  readonly node: Ref;
  readonly relation: RelationName | 'ALL';
  readonly count: number;
  readonly off: boolean;
}

/** Shows a shortest way between two things. */
export interface WayStep {
  readonly kind: 'way';
  readonly from: Ref;
  readonly to: Ref;
  readonly off: boolean;
}

export type Step = Expansion | WayStep;

/** Neighbours that a step brings. */
export const USUAL_COUNT = 25;
/** The most that the server gives at once. */
const MOST_COUNT = 200;
/** Stands for: no steps, not even the first. */
const NONE = '-';
const OFF = '-';
const WAY = 'way';

const RELATION = /^[A-Z_]{2,30}\.(?:IN|OUT)$/;

/** The step with which a picture begins: the neighbours with the most relationships. */
export const firstStep = (seed: Ref): Expansion => ({
  kind: 'expansion',
  node: seed,
  relation: 'ALL',
  count: USUAL_COUNT,
  off: false,
});

function readStep([head = '', second = '', third = '']: string[]): Step | undefined {
  const off = head.startsWith(OFF);
  const name = off ? head.slice(OFF.length) : head;
  if (name === WAY) {
    const [from, to] = [readRef(second), readRef(third)];
    return from && to ? { kind: 'way', from, to, off } : undefined;
  }
  const node = readRef(name);
  const count = Number(third);
  if (!node || !Number.isInteger(count) || count < 1 || count > MOST_COUNT) return undefined;
  if (second !== 'ALL' && !RELATION.test(second)) return undefined;
  return { kind: 'expansion', node, relation: second as Expansion['relation'], count, off };
}

/** The steps of an address; what is no step is left out. */
export function readSteps(value: string | undefined, seed: Ref): Step[] {
  if (value === undefined) return [firstStep(seed)];
  return readEntries(value === NONE ? '' : value).flatMap((fields) => readStep(fields) ?? []);
}

/** Steps as a parameter; undefined for those with which a picture begins. */
export function writeSteps(steps: readonly Step[], seed: Ref): string | undefined {
  const entries = steps.map((step) => {
    const sign = step.off ? OFF : '';
    return step.kind === 'way'
      ? [`${sign}${WAY}`, writeRef(step.from), writeRef(step.to)]
      : [`${sign}${writeRef(step.node)}`, step.relation, `${step.count}`];
  });
  const value = writeEntries(entries);
  return value === writeEntries([[writeRef(seed), 'ALL', `${USUAL_COUNT}`]]) ? undefined : (value ?? NONE);
}

const same = (a: Ref, b: Ref) => a.label === b.label && a.key === b.key;

/** Whether a step shows neighbours of a thing, by a relation where one is given. */
export const isOf = (step: Step, node: Ref, relation?: Expansion['relation']): step is Expansion =>
  step.kind === 'expansion' && same(step.node, node) && (relation === undefined || step.relation === relation);

/** Steps, and what comes with them: those that are off come back in their place, otherwise a new one follows. */
export function expand(
  steps: readonly Step[],
  node: Ref,
  relation: Expansion['relation'],
  count = USUAL_COUNT,
): Step[] {
  const back = steps.findIndex((step) => step.off && isOf(step, node, relation));
  if (back >= 0) return steps.map((step, index) => (index === back ? { ...step, off: false } : step));
  return [...steps, { kind: 'expansion', node, relation, count: Math.min(count, MOST_COUNT), off: false }];
}

/** Takes back what a thing was expanded by: one relation, or all. */
export function collapse(steps: readonly Step[], node: Ref, relation?: Expansion['relation']): Step[] {
  return pruned(steps.map((step) => (isOf(step, node, relation) ? { ...step, off: true } : step)));
}

/** Shows a way between two things. */
export function showWay(steps: readonly Step[], from: Ref, to: Ref): Step[] {
  const there = steps.findIndex((step) => step.kind === 'way' && same(step.from, from) && same(step.to, to));
  if (there >= 0) return steps.map((step, index) => (index === there ? { ...step, off: false } : step));
  return [...steps, { kind: 'way', from, to, off: false }];
}

/** Takes back a step by its place among the steps. */
export const takeBack = (steps: readonly Step[], at: number): Step[] =>
  pruned(steps.map((step, index) => (index === at ? { ...step, off: true } : step)));

function pruned(steps: readonly Step[]): Step[] {
  const last = steps.findLastIndex((step) => !step.off);
  return steps.slice(0, last + 1);
}
