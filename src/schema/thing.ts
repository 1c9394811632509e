/** Things: the nodes of the graph as the schema passes them around. */
import { NODE_LABELS, type NodeLabel, nodeModel } from '../../graph/model.ts';
import { RecallingError } from '../errors.ts';
import type { Row } from '../store/store.ts';
import type { Besides } from './besides.ts';

export interface Thing {
  readonly label: NodeLabel;
  /** The identifier of the graph, such as CN or A/RES/55/25: unique among the things of one label. */
  readonly key: string;
  /** The properties as the store gives them; absent where the graph does not know. */
  readonly properties: Row;
  /** What the statement told of its relations; absent where it was not asked. */
  readonly besides?: Besides;
}

/** The labels that GraphQL shows, in the order of the model. */
export const PUBLIC_LABELS = NODE_LABELS.filter((label) => !nodeModel(label).internal);

const isPublic = (label: unknown): label is NodeLabel => PUBLIC_LABELS.some((known) => known === label);

/** A node that a statement returned. @throws RecallingError where the label is none that GraphQL shows. */
export function toThing(label: unknown, properties: unknown): Thing {
  if (!isPublic(label)) {
    throw new RecallingError(`Reading a node failed: the graph has a label ${String(label)} that the model has not`);
  }
  const known = properties as Row;
  return { label, key: String(known.id), properties: known };
}

/** A property that holds a text; null where it is absent or empty. */
export function textOf(thing: Thing, property: string): string | null {
  const value = thing.properties[property];
  return typeof value === 'string' && value !== '' ? value : null;
}
