/**
 * What several statements have in common, filled in when the program starts, from cypher/parts/ and the model alone.
 *
 * | placeholder  | stands for                                                                                    |
 * |--------------|-----------------------------------------------------------------------------------------------|
 * | __GROUPS__   | the values of `$by` under which `m` is counted                                                 |
 * | __WHEN__     | when `m` was                                                                                  |
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DATE_OF,
  type NodeLabel,
  nodeModel,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipModel,
} from '../../graph/model.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';

/** The text of a file of cypher/parts/. */
export const part = (name: string) =>
  readFileSync(join(PACKAGE_ROOT, 'cypher', 'parts', `${name}.part`), 'utf8').trimEnd();

/** Parts by their placeholders; a text outside of walks has no relationship to ask. */
const PARTS = {
  __GROUPS__: part('groups'),
  __SAIDBY__: part('said-by'),
};

/** A text with its parts in their places. */
export function withParts(text: string, isWalk: boolean): string {
  return text
    .replace(/__GROUPS__/g, () => PARTS.__GROUPS__)
    .replace(/__SAIDBY__/g, () => (isWalk ? PARTS.__SAIDBY__ : ''));
}

/** One relationship type in one direction, as statements name it: `REFERENCES:in`. */
export interface Relation {
  readonly name: string;
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly one: boolean;
}

/** The relations that things of some labels can have, in the order of the model. */
export function relationsOf(labels: readonly NodeLabel[]): Relation[] {
  return RELATIONSHIP_TYPES.flatMap((type) => {
    const { ends, ...model } = relationshipModel(type);
    return (['out', 'in'] as const).flatMap((direction): Relation[] => {
      const shown = model[direction];
      const near = ends.map((pair) => pair[direction === 'out' ? 0 : 1]);
      if (!shown || !near.some((label) => labels.includes(label))) return [];
      return [{ name: `${type}:${direction}`, type, direction, one: shown.one ?? false }];
    });
  });
}

/** The arrows of a walk that is written `(n)__LEFT__-[r]-__RIGHT__(m)`. */
export const ARROWS = { out: { __LEFT__: '', __RIGHT__: '>' }, in: { __LEFT__: '<', __RIGHT__: '' } } as const;

/** The expression for the label of a thing that has one of some. */
export const labelOf = (labels: readonly NodeLabel[], node: string): string =>
  labels.length === 1 ? `'${labels[0]}'` : `head(labels(${node}))`;

/** The expression for how many relationships a node has. @param far the label at the far end; without it the degree is read */
export function countText(
  node: string,
  type: RelationshipType,
  direction: keyof typeof ARROWS,
  far?: NodeLabel,
): string {
  const { __LEFT__: left, __RIGHT__: right } = ARROWS[direction];
  return `COUNT { (${node})${left}-[:${type}]-${right}(${far ? `:${far}` : ''}) }`;
}

/** The lists of what statements say in closed vocabularies, by which relationships are chosen. */
export const SAID_SLOTS = ['roles', 'relations', 'forces', 'choices', 'strengths'] as const;

/** The properties by which cheap conditions choose things of some labels. */
export const slotsOf = (labels: readonly NodeLabel[]): string[] => [
  ...new Set(
    labels.flatMap((label) =>
      Object.entries(nodeModel(label).properties)
        .filter(([property, { indexed, type }]) => indexed && type !== 'date' && property !== 'id')
        .map(([property]) => property),
    ),
  ),
];

/** When a thing was that has one of some labels. */
export function whenOf(labels: readonly NodeLabel[], m: string): string {
  const dates = [...new Set(labels.flatMap((label) => DATE_OF[label] ?? []))].map((property) => `${m}.${property}`);
  return dates.length > 1 ? `coalesce(${dates.join(', ')})` : (dates[0] ?? "''");
}

/** What the placeholders of a statement stand for whose node `m` can have these labels. */
export const placeholdersFor = (labels: readonly NodeLabel[]): Record<string, string> => ({
  __WHEN__: whenOf(labels, 'm'),
});
