/** The relationships of the model as fields: each one seen from each label at either of its ends. */
import {
  type NodeLabel,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipModel,
  type SaidModel,
} from '../../graph/model.ts';

/** One relationship type walked in one direction from things of one label. */
export interface Walk {
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly near: NodeLabel;
  /** The labels that the far end can have; at least one. */
  readonly far: readonly NodeLabel[];
  readonly field: string;
  readonly description: string;
  /** There is at most one thing at the far end. */
  readonly one: boolean;
  /** What each statement says besides its evidence. */
  readonly says: Readonly<Record<string, SaidModel>>;
}

function walksOf(type: RelationshipType): Walk[] {
  const { ends, says, ...model } = relationshipModel(type);
  return (['out', 'in'] as const).flatMap((direction) => {
    const shown = model[direction];
    if (!shown) return [];
    const pairs = direction === 'out' ? ends : ends.map(([from, to]) => [to, from] as const);
    const { field, description, one = false } = shown;
    return [...new Set(pairs.map(([near]) => near))].map((near) => {
      const far = pairs.filter(([label]) => label === near).map(([, label]) => label);
      return { type, direction, near, far, field, description, one, says };
    });
  });
}

/** Every walk of the model, in its order. */
export const WALKS: readonly Walk[] = RELATIONSHIP_TYPES.flatMap(walksOf);

/** The variant of statement families of walks that walks it. */
export const variantOf = ({ type, direction, near }: Pick<Walk, 'type' | 'direction' | 'near'>) =>
  `${type}:${direction}:${near}`;

/** A document's paragraphs stand in reading order; everything else by key. */
export const isInReadingOrder = ({ type, direction }: Pick<Walk, 'type' | 'direction'>) =>
  type === 'HAS_PARAGRAPH' && direction === 'out';
