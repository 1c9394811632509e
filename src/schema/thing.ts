/** Things: the nodes of the graph as the schema passes them around. */
import { NODE_LABELS, type NodeLabel, nodeModel } from '../../graph/model.ts';
import { RecallingError } from '../errors.ts';
import type { Row, Value } from '../store/store.ts';
import type { Besides } from './ahead/besides.ts';

export interface Thing {
  readonly label: NodeLabel;
  /** The identifier of the graph, such as CN or A/RES/55/25: unique among the things of one label. */
  readonly key: string;
  /** All properties as the store gives them, absent where the graph does not know; null where only some columns were read. */
  readonly properties: Row | null;
  /** What was read of a thing without its properties, by the keys of the columns (ahead/columns.ts). */
  readonly columns?: ReadonlyMap<string, Value>;
  /** What the statement told of its relations; absent where it was not asked. */
  readonly besides?: Besides;
}

/** The labels that GraphQL shows, in the order of the model. */
export const PUBLIC_LABELS = NODE_LABELS.filter((label) => !nodeModel(label).internal);

const isPublic = (label: unknown): label is NodeLabel => PUBLIC_LABELS.some((known) => known === label);

/** @throws RecallingError where the label is none that GraphQL shows. */
export function toLabel(label: unknown): NodeLabel {
  if (isPublic(label)) return label;
  throw new RecallingError(`Reading a node failed: the graph has a label ${String(label)} that the model has not`);
}

/** A whole node that a statement returned. @throws RecallingError where the label is none that GraphQL shows. */
export function toThing(label: unknown, properties: unknown): Thing {
  const known = properties as Row;
  return { label: toLabel(label), key: String(known.id), properties: known };
}

/** The first of some properties that is neither absent nor empty. */
export function firstOfProperties(properties: Row, names: readonly string[]): Value {
  for (const name of names) {
    const value = properties[name];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return null;
}

/**
 * A property of a whole thing that holds a text; null where it is absent or empty.
 * @throws RecallingError where the thing was not read whole: its columns are read by ahead/columns.ts
 */
export function textOf({ label, key, properties }: Thing, property: string): string | null {
  if (!properties) throw new RecallingError(`Reading ${property} of ${label} ${key} failed: it was not read whole`);
  const value = firstOfProperties(properties, [property]);
  return typeof value === 'string' ? value : null;
}
