/** Evidence: the statements of documents behind a relationship, as GraphQL types. */
import { paragraphId } from '../../graph/identifiers.ts';
import {
  type Language,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipModel,
  textProperty,
} from '../../graph/model.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Evidence, quoteOf, sayingIn } from './evidence-lists.ts';
import { languageArgument } from './language-argument.ts';
import { officialUrl } from './official-url.ts';
import { thingRef } from './refs.ts';
import { type Thing, textOf } from './thing.ts';
import { readSaid, saidType } from './typed-values.ts';
import { editionEnum } from './vocabulary.ts';

/** ATTENDED → AttendedEvidence. */
const evidenceName = (type: RelationshipType) =>
  `${type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Evidence`;

type Wanted = Language | null | undefined;

/** What is said in the edition that is wanted, with the whole paragraph of that edition. */
async function wordsOf(evidence: Evidence, wanted: Wanted, { loaders, language }: Context) {
  const { edition, span } = sayingIn(evidence, [wanted, language]);
  const found = await loaders.thing('Paragraph', paragraphId(evidence.document, evidence.paragraph));
  return { span, text: found && textOf(found, textProperty(edition)) };
}

/** A statement that knows behind which relationship it stands, for lists of statements of several types. */
interface TypedEvidence extends Evidence {
  readonly type: RelationshipType;
}
export const withType = (evidence: Evidence, type: RelationshipType): TypedEvidence => ({ ...evidence, type });

export const evidenceInterface = builder.interfaceRef<Evidence>('Evidence').implement({
  resolveType: (evidence) => evidenceName((evidence as TypedEvidence).type),
  description:
    'One statement of one document behind a relationship, in however many languages the document makes it. What it says besides is in the type of each relationship.',
  fields: (t) => ({
    document: t.field({
      type: thingRef('Document'),
      description: 'The document that says so.',
      resolve: async ({ document }, _args, { loaders }): Promise<Thing> =>
        // A document that was unloaded after the relationship was read is known by its symbol still.
        (await loaders.thing('Document', document)) ?? {
          label: 'Document',
          key: document,
          properties: { id: document },
        },
    }),
    paragraph: t.exposeString('paragraph', {
      description: 'The paragraph of that document: 24, 6(a), cover, heading III.C.1, fn2, annex.',
    }),
    edition: t.field({
      type: editionEnum,
      args: { language: languageArgument(t) },
      description:
        'The edition that answers: the one in the language asked for where it says so, otherwise in that of the request, otherwise the first.',
      resolve: (evidence, { language }, context) => sayingIn(evidence, [language, context.language]).edition,
    }),
    editions: t.field({
      type: [editionEnum],
      description: 'All editions of the document that say so in this paragraph.',
      resolve: ({ sayings }) => sayings.map(({ edition }) => edition),
    }),
    quote: t.string({
      nullable: true,
      args: { language: languageArgument(t) },
      description:
        'The words of the paragraph that say so; the whole paragraph where they are not marked; null where the text is not loaded.',
      resolve: async (evidence, { language }, context) => {
        const { text, span } = await wordsOf(evidence, language, context);
        return text === null ? null : quoteOf(text, span);
      },
    }),
    text: t.string({
      nullable: true,
      args: { language: languageArgument(t) },
      description: 'The whole paragraph, in which the words of the quote stand; null where the text is not loaded.',
      resolve: async (evidence, { language }, context) => (await wordsOf(evidence, language, context)).text,
    }),
    source: t.string({
      nullable: true,
      args: { language: languageArgument(t) },
      description: 'The official address of the document; null where it has no symbol.',
      resolve: ({ document }, { language }, context) =>
        officialUrl({ label: 'Document', key: document }, language ?? context.language ?? 'en'),
    }),
  }),
});

const makeEvidence = (type: RelationshipType) => {
  const { description, says } = relationshipModel(type);
  return builder.objectRef<Evidence>(evidenceName(type)).implement({
    description: `A statement behind the relationship ${type}: ${description}`,
    interfaces: [evidenceInterface],
    fields: (t) =>
      Object.fromEntries(
        Object.entries(says).map(([name, said]) => {
          const shape = saidType(type, name);
          const values = (evidence: Evidence, _args: object, { language }: Context) =>
            readSaid(shape, sayingIn(evidence, [language]).said[name] ?? '');
          return [
            name,
            shape.several
              ? t.field({ type: [shape.type], description: said.description, resolve: values })
              : t.field({
                  type: shape.type,
                  nullable: true,
                  description: said.description,
                  resolve: (evidence, args, context) => values(evidence, args, context)[0] ?? null,
                }),
          ];
        }),
      ),
  });
};

const types = Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, makeEvidence(type)])) as Record<
  RelationshipType,
  ReturnType<typeof makeEvidence>
>;

/** The type of the statements behind a relationship, such as AttendedEvidence. */
export const evidenceType = (type: RelationshipType) => types[type];
