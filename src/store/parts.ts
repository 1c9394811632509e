/**
 * What several statements have in common, filled in when the program starts, from cypher/parts/ and the model alone.
 *
 * | placeholder  | stands for                                                                                    |
 * |--------------|-----------------------------------------------------------------------------------------------|
 * | __FITS__     | whether a node `m`, and in a walk its relationship `r` and its `label`, fit `$fit` and `$tests` |
 * | __SLOTS__    | the conditions of `$fit` on indexed properties: cheap, as most filters need no others          |
 * | __BYCOUNT__  | the cases of `$by`: `when` for the date, and counts of relations of `m`                         |
 * | __GROUPS__   | the values of `$by` under which `m` is counted                                                 |
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
  __FITS__: part('fits'),
  __GROUPS__: part('groups'),
  __SAID__: part('said'),
  __SAIDBY__: part('said-by'),
};

/** A text with its parts in their places. */
export function withParts(text: string, isWalk: boolean): string {
  return text
    .replace(/__FITS__/g, () => PARTS.__FITS__)
    .replace(/__GROUPS__/g, () => PARTS.__GROUPS__)
    .replace(/__SAID__/g, () => (isWalk ? PARTS.__SAID__ : ''))
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

const countOf = ({ type, direction }: Relation) => {
  const { __LEFT__: left, __RIGHT__: right } = ARROWS[direction];
  return `COUNT { (m)${left}-[:${type}]-${right}() }`;
};

/** The lists of what statements say in closed vocabularies, by which relationships are chosen. */
export const SAID_SLOTS = ['roles', 'relations', 'forces', 'choices', 'strengths'] as const;

/** The properties by which the cheap conditions of `$fit` choose things of some labels. */
export const slotsOf = (labels: readonly NodeLabel[]): string[] => [
  ...new Set(
    labels.flatMap((label) =>
      Object.entries(nodeModel(label).properties)
        .filter(([property, { indexed, type }]) => indexed && type !== 'date' && property !== 'id')
        .map(([property]) => property),
    ),
  ),
];

function slots(labels: readonly NodeLabel[], type: RelationshipType | undefined): string {
  const dates = [...new Set(labels.flatMap((label) => DATE_OF[label] ?? []))].map((property) => `m.${property}`);
  const date = dates.length > 1 ? `coalesce(${dates.join(', ')})` : dates[0];
  const said = type
    ? SAID_SLOTS.filter((slot) => Object.values(relationshipModel(type).says).some(({ list }) => list === slot))
    : [];
  return [
    ...slotsOf(labels).map((property) => `($fit.${property} IS NULL OR m.${property} IN $fit.${property})`),
    ...(date ? [`($fit.from IS NULL OR ${date} >= $fit.from)`, `($fit.until IS NULL OR ${date} < $fit.until)`] : []),
    ...(type ? ['($fit.labels IS NULL OR label IN $fit.labels)'] : []),
    ...said.map((slot) => `($fit.${slot} IS NULL OR any(x IN r.${slot} WHERE x IN $fit.${slot}))`),
    'true',
  ].join('\n  AND ');
}

/** What the placeholders of a statement stand for whose node `m` can have these labels. @param type of its relationship. */
export function placeholdersFor(labels: readonly NodeLabel[], type?: RelationshipType): Record<string, string> {
  const relations = relationsOf(labels);
  const dates = [...new Set(labels.flatMap((label) => DATE_OF[label] ?? []))].map((property) => `m.${property}`);
  const when = dates.length > 1 ? `coalesce(${dates.join(', ')})` : (dates[0] ?? "''");
  return {
    __WHEN__: when,
    __SLOTS__: slots(labels, type),
    __BYCOUNT__: [
      `WHEN 'when' THEN ${when}`,
      ...relations.filter(({ one }) => !one).map((relation) => `WHEN '${relation.name}' THEN ${countOf(relation)}`),
    ].join('\n    '),
  };
}
