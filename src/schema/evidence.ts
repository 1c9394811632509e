/** Evidence: the statements of documents behind a relationship, as GraphQL types. */
import { paragraphId } from '../../graph/identifiers.ts';
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Evidence, quoteOf } from './evidence-lists.ts';
import { languageArgument } from './language-argument.ts';
import { officialUrl } from './official-url.ts';
import { thingRef } from './refs.ts';
import { type Thing, textOf } from './thing.ts';
import { readSaid, saidType } from './typed-values.ts';

async function paragraphText({ document, paragraph }: Evidence, { loaders }: Context): Promise<string | null> {
  const found = await loaders.thing('Paragraph', paragraphId(document, paragraph));
  return found && textOf(found, 'text');
}

export const evidenceInterface = builder.interfaceRef<Evidence>('Evidence').implement({
  description:
    'One statement of one document behind a relationship. What it says besides is in the type of each relationship.',
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
    quote: t.string({
      nullable: true,
      description:
        'The words of the paragraph that say so; the whole paragraph where they are not marked; null where the text is not loaded.',
      resolve: async (evidence, _args, context) => {
        const text = await paragraphText(evidence, context);
        return text === null ? null : quoteOf(text, evidence.span);
      },
    }),
    text: t.string({
      nullable: true,
      description: 'The whole paragraph, in which the words of the quote stand; null where the text is not loaded.',
      resolve: (evidence, _args, context) => paragraphText(evidence, context),
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

/** ATTENDED → AttendedEvidence. */
const evidenceName = (type: RelationshipType) =>
  `${type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Evidence`;

const makeEvidence = (type: RelationshipType) => {
  const { description, says } = relationshipModel(type);
  return builder.objectRef<Evidence>(evidenceName(type)).implement({
    description: `A statement behind the relationship ${type}: ${description}`,
    interfaces: [evidenceInterface],
    fields: (t) =>
      Object.fromEntries(
        Object.entries(says).map(([name, said]) => {
          const shape = saidType(type, name);
          const values = (evidence: Evidence) => readSaid(shape, evidence.said[name] ?? '');
          return [
            name,
            shape.several
              ? t.field({ type: [shape.type], description: said.description, resolve: values })
              : t.field({
                  type: shape.type,
                  nullable: true,
                  description: said.description,
                  resolve: (evidence) => values(evidence)[0] ?? null,
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
