/** A relationship between two things, whatever its type: what the explorer draws as a line. */
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import type { Row } from '../store/store.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { evidenceInterface, withType } from './evidence.ts';
import { type Evidence, readEvidence } from './evidence-lists.ts';
import { encodeGlobalId } from './global-id.ts';
import { MAXIMUM_FIRST } from './paging.ts';
import type { Thing } from './thing.ts';
import { readSaid, saidType } from './typed-values.ts';
import { choiceEnum, forceEnum, relationEnum, roleEnum } from './vocabulary.ts';

type End = Pick<Thing, 'label' | 'key'>;

export interface Link {
  readonly type: RelationshipType;
  readonly from: End;
  readonly to: End;
  readonly evidence: readonly Evidence[];
}

/** @param said the properties of the relationship. */
export const toLink = (type: RelationshipType, from: End, to: End, said: Row): Link => ({
  type,
  from,
  to,
  evidence: readEvidence(said, relationshipModel(type).says),
});

export const relationshipTypeEnum = enumOf<RelationshipType>(
  'RelationshipType',
  'The types of relationships in the graph.',
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, relationshipModel(type).description])) as Record<
    RelationshipType,
    string
  >,
);

/** Each value that the statements of a link say under a name, once. */
const valuesOf = ({ type, evidence }: Link, name: string): string[] => {
  const shape = saidType(type, name);
  return [
    ...new Set(evidence.flatMap(({ sayings }) => sayings.flatMap(({ said }) => readSaid(shape, said[name] ?? '')))),
  ] as string[];
};

export const linkRef = builder.objectRef<Link>('Link').implement({
  description: 'A relationship between two things, whatever its type, such as: China attended a session.',
  fields: (t) => ({
    type: t.field({
      type: relationshipTypeEnum,
      description: 'What kind of relationship it is, such as REFERENCES.',
      resolve: ({ type }) => type,
    }),
    from: t.id({
      description: 'The global id of the thing that does it, such as the decision that refers.',
      resolve: ({ from }) => encodeGlobalId(from.label, from.key),
    }),
    to: t.id({
      description: 'The global id of the thing to which it is done, such as the decision that is referred to.',
      resolve: ({ to }) => encodeGlobalId(to.label, to.key),
    }),
    statements: t.int({
      description: 'How many statements of documents say so; the same in several languages is one.',
      resolve: ({ evidence }) => evidence.length,
    }),
    relation: t.field({
      type: [relationEnum],
      description: 'How the one text refers to the other, each way once: RECALLS, REAFFIRMS; empty for other types.',
      resolve: (link) => valuesOf(link, 'relation') as never[],
    }),
    force: t.field({
      type: [forceEnum],
      description: 'What the reference does, each once: OPERATIVE where it acts; empty for other types.',
      resolve: (link) => valuesOf(link, 'force') as never[],
    }),
    roles: t.field({
      type: [roleEnum],
      description: 'In which capacities, each once: PARTY, CHAIR, SPONSOR; empty where the type has none.',
      resolve: (link) => valuesOf(link, 'role') as never[],
    }),
    choice: t.field({
      type: [choiceEnum],
      description: 'How it voted, each choice once: IN_FAVOUR; empty for other types.',
      resolve: (link) => valuesOf(link, 'choice') as never[],
    }),
    evidence: t.field({
      type: [evidenceInterface],
      args: {
        first: t.arg.int({
          defaultValue: 5,
          description: `How many statements at most, from 0 to ${MAXIMUM_FIRST}, such as 1.`,
        }),
      },
      description: 'The statements that say so, document by document, such as paragraph 3 of A/RES/77/100.',
      resolve: ({ type, evidence }, { first }, _context, info) => {
        const limit = first ?? 5;
        if (limit < 0 || limit > MAXIMUM_FIRST)
          throw badInput(info, 'first', first, `a whole number from 0 to ${MAXIMUM_FIRST}`);
        return evidence.slice(0, limit).map((one) => withType(one, type));
      },
    }),
  }),
});
