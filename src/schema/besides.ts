/**
 * Looking ahead: the counts and the things of to-one relations that a query selects below a page come with the statement of
 * that page, so that they take none of their own. What is not found here is read when it is resolved: slower, never otherwise.
 */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { NodeLabel } from '../../graph/model.ts';
import { relationsOf } from '../store/parts.ts';
import type { Row, Value } from '../store/store.ts';
import { fieldsOf } from './selection.ts';
import { type Thing, toThing } from './thing.ts';
import { WALKS, type Walk } from './walks.ts';

/** What came with a thing, by the names of relations (`REFERENCES:in`). */
export interface Besides {
  readonly counts: ReadonlyMap<string, number>;
  readonly ones: ReadonlyMap<string, Thing | null>;
}

export const relationName = ({ type, direction }: Pick<Walk, 'type' | 'direction'>) => `${type}:${direction}`;

/** Arguments with which a count is that of the whole relation all the same. */
const OF_THE_PAGE = ['first', 'after', 'last', 'before', 'orderBy'];

const isWhole = ({ arguments: given = [] }: FieldNode) =>
  given.every(({ name, value }) => OF_THE_PAGE.includes(name.value) || value.kind === Kind.NULL);

const counts = (node: FieldNode, info: GraphQLResolveInfo) =>
  [...fieldsOf(node.selectionSet, info)].some(({ name }) => name.value === 'totalCount');

/** The relations that a selection on things of some labels asks for, by name, in order. */
function wantedOf(
  sets: readonly (SelectionSetNode | undefined)[],
  labels: readonly NodeLabel[],
  info: GraphQLResolveInfo,
) {
  const wanted = new Set<string>();
  for (const set of sets) {
    for (const field of fieldsOf(set, info)) {
      for (const walk of WALKS) {
        if (walk.field !== field.name.value || !labels.includes(walk.near)) continue;
        if (walk.one || (isWhole(field) && counts(field, info))) wanted.add(relationName(walk));
      }
    }
  }
  return [...wanted].sort();
}

/** What is wanted besides the things of a connection that is being resolved: below `nodes`, and below `edges { node }`. */
export function besidesOfConnection(info: GraphQLResolveInfo, labels: readonly NodeLabel[]): string[] {
  const sets: (SelectionSetNode | undefined)[] = [];
  for (const { selectionSet } of info.fieldNodes) {
    for (const field of fieldsOf(selectionSet, info)) {
      if (field.name.value === 'nodes') sets.push(field.selectionSet);
      if (field.name.value !== 'edges') continue;
      for (const inner of fieldsOf(field.selectionSet, info)) {
        if (inner.name.value === 'node') sets.push(inner.selectionSet);
      }
    }
  }
  return wantedOf(sets, labels, info);
}

/** What is wanted besides a thing that is being resolved. */
export const besidesOfThing = (info: GraphQLResolveInfo, labels: readonly NodeLabel[]): string[] =>
  wantedOf(
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
    labels,
    info,
  );

const shapes = new Map<string, { counts: string[]; ones: { name: string; far: NodeLabel }[] }>();

/** Which columns a statement has whose things have some labels. */
function shapeOf(labels: readonly NodeLabel[]) {
  const name = labels.join(' ');
  const known = shapes.get(name);
  if (known) return known;
  const relations = relationsOf(labels);
  const made = {
    counts: relations.filter(({ one }) => !one).map((relation) => relation.name),
    ones: relations.flatMap((relation) => {
      const far = WALKS.find((walk) => walk.one && relationName(walk) === relation.name)?.far[0];
      return relation.one && far ? [{ name: relation.name, far }] : [];
    }),
  };
  shapes.set(name, made);
  return made;
}

/** A thing with what a row tells besides. @param labels those that things of the statement can have */
export function withBesides(thing: Thing, row: Row, labels: readonly NodeLabel[], also: readonly string[]): Thing {
  if (also.length === 0) return thing;
  const shape = shapeOf(labels);
  const own = new Set(WALKS.filter(({ near }) => near === thing.label).map(relationName));
  const at = (list: Value | undefined, index: number) => (Array.isArray(list) ? list[index] : undefined);
  const isAsked = (name: string) => also.includes(name) && own.has(name);
  const counts = shape.counts.flatMap((name, index): [string, number][] =>
    isAsked(name) ? [[name, Number(at(row.counts, index) ?? 0)]] : [],
  );
  const ones = shape.ones.flatMap(({ name, far }, index): [string, Thing | null][] => {
    const properties = at(row.ones, index);
    return isAsked(name) ? [[name, properties ? toThing(far, properties) : null]] : [];
  });
  return { ...thing, besides: { counts: new Map(counts), ones: new Map(ones) } };
}
