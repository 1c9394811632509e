/**
 * The facts format: what one document says, as data. `recalling extract` prints it as JSON Lines, `recalling load` takes
 * it. The TypeScript types and graph/facts.schema.json (JSON Schema) derive from the definitions below.
 *
 * Every fact names the paragraph that states it. What a text does not say is absent.
 */
import { z } from 'zod';
import { EDITIONS, LANGUAGES } from './model.ts';

export const PARTICIPANT_ROLES = [
  'PARTY',
  'SIGNATORY_OBSERVER',
  'NON_SIGNATORY_OBSERVER',
  'NON_PARTY_OBSERVER',
  'REIO_PARTY',
  'IGO_OBSERVER',
  'UN_AGENCY_OBSERVER',
  'NGO_OBSERVER',
  'MEMBER',
  'NON_MEMBER_STATE_OBSERVER',
  'SECRETARIAT',
] as const;
export const PERSON_ROLES = [
  'CHAIR',
  'CO_CHAIR',
  'VICE_CHAIR',
  'RAPPORTEUR',
  'CO_FACILITATOR',
  'OFFICER',
  'PANELLIST',
  'SPEAKER',
  'SECRETARY',
] as const;
export const STRENGTHS = [
  'RECOMMENDS',
  'ENCOURAGES',
  'SHOULD',
  'SHOULD_CONSIDER',
  'MAY_WISH',
  'REQUESTS',
  'INVITES',
  'URGES',
  'CALLS_UPON',
] as const;
export const ADDRESSEES = ['STATES', 'STATES_PARTIES', 'SECRETARIAT', 'UNODC', 'CONFERENCE', 'OTHER'] as const;

/** How a text refers to an earlier decision, and the force that follows from it. */
export const RELATIONS = {
  RECALLS: 'neutral',
  REAFFIRMS: 'stance',
  NOTES: 'neutral',
  WELCOMES: 'stance',
  CONSIDERED: 'neutral',
  MINDFUL_OF: 'neutral',
  GUIDED_BY: 'stance',
  PURSUANT_TO: 'operative',
  ESTABLISHES: 'operative',
  MAKES_PERMANENT: 'operative',
  ENDORSES: 'operative',
  APPROVES: 'operative',
  ADOPTS: 'operative',
  CONTAINS: 'neutral',
  REQUESTS: 'operative',
  ENCOURAGES: 'operative',
  DECIDES: 'operative',
  EXTENDS: 'operative',
  AMENDS: 'operative',
  SUPERSEDES: 'operative',
  MENTIONS: 'neutral',
} as const;
export type Relation = keyof typeof RELATIONS;

const text = z.string().min(1);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as 2018-05-28, 2018-05 or 2018');
const code = z.string().regex(/^[A-Z]{2}([A-Z]{2})?$/, 'expected an ISO 3166-1 alpha-2 code such as CN');
const decision = z.string().regex(/^\S+\/(RES|DEC)\/\S+$/, 'expected a decision such as A/RES/55/25');
const item = z.string().regex(/^\S+#\S+$/, 'expected an agenda item such as A/78#71(b)');
const session = z.string().regex(/^[^\s#]+\/[^\s#]+$/, 'expected a session such as CTOC/COP/WG.2/2018');
const symbol = z.string().regex(/^[^\s#]+$/, 'expected a document symbol such as CTOC/COP/WG.2/2018/1');
const count = z.number().int().positive();

const place = {
  para: text.describe('The paragraph that states the fact: 24, 6(a), cover, heading III.C.1, fn2, annex.'),
  span: z
    .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
    .optional()
    .describe('Start and end of its words in the text of the paragraph, in UTF-16 code units.'),
};
const participant = {
  mention: text.describe('The participant as printed.'),
  code: code.optional().describe('ISO 3166-1 alpha-2; EU for the European Union.'),
  name: text.optional().describe('Name of an organization.'),
  kind: z.enum(['STATE', 'ORGANIZATION', 'SECRETARIAT']),
  role: z.enum(PARTICIPANT_ROLES).optional(),
};
const list = <T extends z.ZodType>(entry: T) => z.array(entry).default([]);

const factsShape = {
  source: text.describe('Name of the file that was read.'),
  language: z.enum(LANGUAGES),
  edition: z
    .enum(EDITIONS)
    .optional()
    .describe('Which text of the document was read: its language (the default), or "record" for data about it.'),
  kind: z.enum(['REPORT', 'RESOLUTION', 'DECISION', 'AGENDA', 'OTHER']),
  title: z.string().default(''),
  draft: z.boolean().default(false),
  symbols: list(symbol).describe("The document's own symbols; several for a joint document."),
  issued: date.nullable().default(null).describe('The date of distribution.'),
  paragraphs: list(z.strictObject({ para: text, text: z.string() })).describe('In reading order.'),
  sessions: list(
    z.strictObject({
      id: session,
      body: text,
      ordinal: count.optional(),
      startDate: date.optional(),
      endDate: date.optional(),
      place: text.optional(),
      sittings: count.optional(),
      chairs: list(z.strictObject({ name: text, state: code.optional() })),
      ...place,
    }),
  ).describe('Sessions on which the document reports.'),
  attendance: list(z.strictObject({ ...participant, sessions: list(session), ...place })),
  statements: list(
    z.strictObject({
      ...participant,
      items: list(item),
      sessions: z.array(session).optional().describe('Where the text does not say under which item.'),
      ...place,
    }),
  ),
  agenda: list(
    z.strictObject({ id: item, session, number: text, title: text.optional(), parent: item.optional(), ...place }),
  ),
  sameItems: list(z.tuple([item, item])).describe('Pairs of items of two bodies that are one joint item.'),
  consideration: list(z.strictObject({ item, date: date.optional(), sittings: z.array(count).optional(), ...place })),
  documents: list(
    z.strictObject({
      symbols: z.array(symbol).min(1),
      title: text.optional(),
      sessions: z.array(session).min(1),
      items: list(item),
      ...place,
    }),
  ).describe('Documents before the session.'),
  documentMentions: list(
    z.strictObject({
      symbol,
      printed: text.optional().describe('The symbol as printed, where it was a misprint with exactly one repair.'),
      ...place,
    }),
  ),
  references: list(
    z.strictObject({
      decision,
      kind: z.enum(['RESOLUTION', 'DECISION']),
      title: text.optional(),
      relation: z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]]),
      date: date.optional(),
      pinpoint: text
        .optional()
        .describe('Where in the decision, numbered as paragraphs are: 3, 12(a), annex, annex II 4, I.'),
      printed: text.optional().describe('The number as printed, where it was a misprint with exactly one repair.'),
      marked: z.literal(true).optional().describe("The United Nations' own markup links the same decision here."),
      establishes: text.optional().describe('The body that the decision set up, where the text says so.'),
      ...place,
    }),
  ),
  provisions: list(
    z.strictObject({
      instrument: text,
      article: text,
      paragraph: text.optional(),
      subparagraph: text.optional(),
      ...place,
    }),
  ),
  recommendations: list(
    z.strictObject({
      sessions: z.array(session).min(1),
      strength: z.enum(STRENGTHS),
      addressees: list(z.enum(ADDRESSEES)),
      items: list(item),
      text: z.string().optional(),
      references: list(decision),
      ...place,
    }),
  ),
  people: list(
    z.strictObject({
      name: text,
      state: code.optional(),
      role: z.enum(PERSON_ROLES),
      items: list(item),
      sessions: z.array(session).optional().describe('Where the text does not say under which item.'),
      ...place,
    }),
  ),
  votes: list(z.strictObject({ code, choice: z.enum(['IN_FAVOUR', 'AGAINST', 'ABSTAINED']), ...place })),
  sponsors: list(z.strictObject({ code, role: z.enum(['SPONSOR', 'CO_SPONSOR']), ...place })),
  subjects: list(
    z.strictObject({ name: text, scheme: z.string().default('UNBIS'), href: text.optional(), ...place }),
  ).describe('Subject headings given to the document.'),
  unidentified: list(
    z.strictObject({
      mention: text.describe('The words that could not be identified.'),
      expected: z.enum(['STATE', 'DECISION', 'SYMBOL', 'INSTRUMENT', 'BODY']),
      list: text.describe('The list in which the fact would stand.'),
      ...place,
    }),
  ).describe('What was seen but could not be identified; listed, never guessed.'),
};

export const factsSchema = z.strictObject(factsShape).meta({
  title: 'Recalling facts',
  description: 'What one United Nations document says: one JSON object a line.',
});

/** The facts of one document, complete: every list is there, if only empty. */
export type Facts = z.infer<typeof factsSchema>;

const HEADER = [
  'source',
  'language',
  'edition',
  'kind',
  'title',
  'draft',
  'symbols',
  'issued',
  'paragraphs',
  'sameItems',
] as const;
/** The lists of facts that name a paragraph: everything but the header, the paragraphs and the pairs of items. */
export type FactList = Exclude<keyof Facts, (typeof HEADER)[number]>;
/** One entry of a list of facts. */
export type Fact<L extends FactList> = Facts[L][number];
export const FACT_LISTS = Object.keys(factsShape).filter((key) => !HEADER.some((name) => name === key)) as FactList[];

/** The format as JSON Schema (2020-12), as a person who writes facts may use it: fields with a default may be left out. */
export const factsJsonSchema = () => z.toJSONSchema(factsSchema, { io: 'input' });
