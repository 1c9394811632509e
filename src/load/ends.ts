/** The two nodes of a relationship, and a key that names a relationship in one string. */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';

/** A node, by its label and its id. */
export interface End {
  readonly label: NodeLabel;
  readonly id: string;
}

/** A relationship, by its type and its ends: there is at most one. */
export interface RelationshipName {
  readonly type: RelationshipType;
  readonly from: End;
  readonly to: End;
}

export const endKey = ({ label, id }: End): string => `${label} ${id}`;

/** A relationship in one string, whatever characters the ids contain: the length says where the first of them ends. */
export const relationshipKey = ({ type, from, to }: RelationshipName): string =>
  `${type} ${from.label} ${to.label} ${from.id.length} ${from.id} ${to.id}`;

/** The variant of a family of statements `@each ends`. */
export const variantOf = ({ type, from, to }: RelationshipName): string => `${type}:${from.label}:${to.label}`;

/**
 * Types whose `to` node has few relationships of the type while its `from` node may have tens of thousands: a state
 * attends every session, a session has some two hundred participants. With all others it is the other way round.
 */
const FEW_AT_TO: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  'ATTENDED',
  'SPOKE_ON',
  'VOTED',
  'ENDORSES',
  'HAS_ITEM',
  'HAS_PARAGRAPH',
]);

/** From which end a relationship is found and merged: merging scans the neighbours of the end that it starts from. */
export const nearEnd = (type: RelationshipType): 'from' | 'to' => (FEW_AT_TO.has(type) ? 'to' : 'from');
