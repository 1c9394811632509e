/** Which GraphQL type each property and each value of a statement has, and how it is read from what the graph keeps. */
import type { NodeLabel, RelationshipType } from '../../graph/model.ts';
import * as vocabulary from './vocabulary.ts';

export type VocabularyRef = (typeof vocabulary)[keyof typeof vocabulary];

/** Values that statements say in a closed vocabulary, by their name in the model's `says`. */
export const SAID_VOCABULARY: Readonly<Record<string, VocabularyRef>> = {
  role: vocabulary.roleEnum,
  relation: vocabulary.relationEnum,
  force: vocabulary.forceEnum,
  choice: vocabulary.choiceEnum,
  strength: vocabulary.strengthEnum,
  language: vocabulary.languageEnum,
};

const PROPERTY_VOCABULARY: Readonly<Record<string, VocabularyRef>> = {
  'Document.kind': vocabulary.documentKindEnum,
  'Document.editions': vocabulary.editionEnum,
  'Resolution.kind': vocabulary.resolutionKindEnum,
  'Recommendation.strength': vocabulary.strengthEnum,
};

/** The closed vocabulary of a property; undefined where its values are open. */
export const propertyVocabulary = (label: NodeLabel, property: string): VocabularyRef | undefined =>
  PROPERTY_VOCABULARY[`${label}.${property}`];

export interface SaidType {
  readonly type: 'String' | 'Int' | 'Boolean' | 'Date' | VocabularyRef;
  /** A statement may say several at once, joined by commas. */
  readonly several?: true;
}

const SAID_TYPES: Readonly<Record<string, SaidType>> = {
  date: { type: 'Date' },
  startDate: { type: 'Date' },
  endDate: { type: 'Date' },
  ordinal: { type: 'Int' },
  position: { type: 'Int' },
  marked: { type: 'Boolean' },
  'REPORTS_ON.sittings': { type: 'Int' },
  'HAS_ITEM.sittings': { type: 'Int', several: true },
};

/** The type of what the statements of a relationship say under a name of the model's `says`; text unless told otherwise. */
export function saidType(relationship: RelationshipType, name: string): SaidType {
  const enumeration = SAID_VOCABULARY[name];
  if (enumeration) return { type: enumeration };
  return SAID_TYPES[`${relationship}.${name}`] ?? SAID_TYPES[name] ?? { type: 'String' };
}

/** The values that a statement says; none where it does not say. */
export function readSaid({ type, several }: SaidType, said: string): (string | number | boolean)[] {
  const parts = (several ? said.split(',') : [said]).map((part) => part.trim()).filter((part) => part !== '');
  if (type === 'Boolean') return parts.map((part) => part === 'true');
  return type === 'Int' ? parts.map(Number).filter(Number.isSafeInteger) : parts;
}
