/** References to the object types of all labels, so that types can name one another before they are made (things.ts). */
import type { NodeLabel } from '../../graph/model.ts';
import { builder } from './builder.ts';
import { PUBLIC_LABELS, type Thing } from './thing.ts';

const refs = new Map(PUBLIC_LABELS.map((label) => [label, builder.objectRef<Thing>(label)]));

/** The object type of a label. @throws TypeError where GraphQL does not show the label */
export function thingRef(label: NodeLabel) {
  const ref = refs.get(label);
  if (!ref) throw new TypeError(`GraphQL does not show ${label}`);
  return ref;
}

/** What all things have in common. */
export const thingInterface = builder.interfaceRef<Thing>('Thing');

/** The type of a thing with one of these labels: the object type where there is one, otherwise the interface. */
export const typeOfAny = (labels: readonly NodeLabel[]) => {
  const [only, ...others] = labels;
  return only && others.length === 0 ? thingRef(only) : thingInterface;
};
