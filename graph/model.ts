/**
 * What the graph is made of: every label, relationship type and property, defined once.
 *
 * Constraints and indexes (src/store), the expansion of statement families (src/store/statements.ts), the TypeScript
 * types and the descriptions in the GraphQL schema (src/schema) all derive from this file.
 */

/** The six official languages of the United Nations, by ISO 639-1 code, in the order of preference for Chinese readers. */
export const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The texts that a document may have: one in each language, and the record, which is data about it rather than its own
 * words. Each is loaded, replaced and taken out by itself.
 */
export const EDITIONS = [...LANGUAGES, 'record'] as const;
export type Edition = (typeof EDITIONS)[number];

/** `strings` is a list of strings; a `date` is an ISO string of a year, a month or a day. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'date' | 'strings';

export interface PropertyModel {
  readonly type: PropertyType;
  readonly description: string;
  /** Looked up by equality often enough to deserve an index. */
  readonly indexed?: true;
}

export interface NodeModel {
  readonly description: string;
  /** Kept for the program's own book-keeping and not shown in GraphQL. */
  readonly internal?: true;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

/** One value that each statement of a relationship carries besides its evidence. */
export interface SaidModel {
  /** The property of the relationship that holds the values, one a statement; `''` where a statement does not say. */
  readonly list: string;
  readonly description: string;
}

export interface RelationshipModel {
  readonly description: string;
  /** The pairs of labels that it connects: from, to. */
  readonly ends: readonly (readonly [NodeLabel, NodeLabel])[];
  /** The GraphQL field that walks it forward, on the `from` node; `one` where there is at most one. */
  readonly out: { readonly field: string; readonly description: string; readonly one?: true };
  /** The GraphQL field that walks it backward, on the `to` node; absent where the relationship is kept both ways. */
  readonly in?: { readonly field: string; readonly description: string; readonly one?: true };
  readonly says: Readonly<Record<string, SaidModel>>;
}

const capital = (language: Language) => language[0]?.toUpperCase() + language.slice(1);
const LANGUAGE_NAMES: Record<Language, string> = {
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
};

type Multilingual<P extends string> = Record<`${P}${Capitalize<Language>}`, PropertyModel>;

/** The property that holds a text in one language: `multilingual('name', 'zh')` is `nameZh`. */
export const multilingual = <P extends string>(prefix: P, language: Language) =>
  `${prefix}${capital(language)}` as `${P}${Capitalize<Language>}`;

/** The property of a paragraph that holds its words in one edition: `textProperty('zh')` is `textZh`. */
export const textProperty = (edition: Edition) =>
  edition === 'record' ? ('textRecord' as const) : multilingual('text', edition);

function inSixLanguages<P extends string>(prefix: P, what: string): Multilingual<P> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      multilingual(prefix, language),
      { type: 'string', description: `${what} in ${LANGUAGE_NAMES[language]}.` },
    ]),
  ) as Multilingual<P>;
}

const id = (description: string): PropertyModel => ({ type: 'string', description });
const search: PropertyModel = {
  type: 'string',
  description: 'Symbols, names and titles of the thing in every language known, for the full-text index.',
};
const held: PropertyModel = {
  type: 'boolean',
  description: 'Whether its own text is loaded; false where other documents only mention it.',
  indexed: true,
};

export const NODES = {
  State: {
    description: 'A state, past or present, that takes part in meetings; the European Union is an Organization.',
    properties: {
      id: id('ISO 3166-1 alpha-2 code, such as CN; ISO 3166-3 for a state that has ended, such as YUCS.'),
      ...inSixLanguages('name', 'Short name'),
      ...inSixLanguages('official', 'Official name'),
      iso3: { type: 'string', description: 'ISO 3166-1 alpha-3 code.' },
      m49: { type: 'string', description: 'Three-digit code of the United Nations M49 standard.' },
      region: { type: 'string', description: 'M49 region, in English, such as Asia.', indexed: true },
      subregion: { type: 'string', description: 'M49 sub-region, in English.' },
      until: { type: 'integer', description: 'The year in which the state ended, if it has.' },
      search,
    },
  },
  Organization: {
    description: 'An organization that attends, speaks or is addressed: intergovernmental, of the UN system, or other.',
    properties: {
      id: id('Its acronym in the reference table (such as EU, UNODC), otherwise its name as printed.'),
      ...inSixLanguages('name', 'Name'),
      kind: { type: 'string', description: 'What it is: REIO, IGO, UN_AGENCY, UN_OFFICE, NGO; empty where unknown.' },
      search,
    },
  },
  Body: {
    description: 'An organ that meets and decides: an assembly, council, conference of parties, commission, group.',
    properties: {
      id: id('The prefix of its document symbols, such as CTOC/COP/WG.2.'),
      ...inSixLanguages('name', 'Name'),
      search,
    },
  },
  Session: {
    description: 'One session of a body.',
    properties: {
      id: id('Body and the session part of its symbols, such as CTOC/COP/WG.2/2018 or A/78.'),
      bodyId: { type: 'string', description: 'The id of its body.', indexed: true },
      ordinal: { type: 'integer', description: 'Which session of the body it is, counted from 1.' },
      startDate: { type: 'date', description: 'First day.', indexed: true },
      endDate: { type: 'date', description: 'Last day.' },
      place: { type: 'string', description: 'The place as printed.' },
      sittings: { type: 'integer', description: 'How many sittings (meetings) it held.' },
      search,
    },
  },
  AgendaItem: {
    description: 'An item or sub-item on the agenda of a session.',
    properties: {
      id: id('Session, # and number, such as CTOC/COP/WG.3/2022#2.'),
      sessionId: { type: 'string', description: 'The id of its session.', indexed: true },
      number: { type: 'string', description: 'Its number, such as 1(b).' },
      ...inSixLanguages('title', 'Title'),
      search,
    },
  },
  Document: {
    description: 'A United Nations document: a report, an agenda, a note, a conference room paper.',
    properties: {
      id: id('Its symbol (the first of several); the name of its file where no symbol is printed.'),
      symbols: {
        type: 'strings',
        description: 'All its symbols; several for a joint document, none where none is printed.',
      },
      kind: {
        type: 'string',
        description: 'REPORT, RESOLUTION, DECISION, AGENDA or OTHER; only of a loaded document.',
        indexed: true,
      },
      ...inSixLanguages('title', 'Title'),
      editions: {
        type: 'strings',
        description:
          'Which of its editions are loaded: texts by their language (ISO 639-1), and record for data about it.',
      },
      draft: { type: 'boolean', description: 'Whether the loaded text calls itself a draft.' },
      issued: { type: 'date', description: 'The date of distribution that is printed on it.' },
      sources: {
        type: 'strings',
        description: 'The name of the file of each loaded edition, in the order of editions.',
      },
      held,
      search,
    },
  },
  Resolution: {
    description: 'A resolution or decision of a body.',
    properties: {
      id: id('Body, RES or DEC, and number, such as A/RES/55/25.'),
      bodyId: { type: 'string', description: 'The id of the body that adopted it.', indexed: true },
      kind: { type: 'string', description: 'RESOLUTION or DECISION.', indexed: true },
      number: { type: 'string', description: 'Its number as printed, such as 55/25 or 217(III).', indexed: true },
      ...inSixLanguages('title', 'Title'),
      date: { type: 'date', description: 'The day of adoption, where a document prints it.', indexed: true },
      held,
      search,
    },
  },
  Recommendation: {
    description: 'One recommendation that a session adopted.',
    properties: {
      id: id('The session or sessions that adopted it and its paragraph, such as "CTOC/COP/WG.3/2017 6(a)".'),
      paragraph: { type: 'string', description: 'The paragraph of the report in which it stands.' },
      strength: {
        type: 'string',
        description:
          'RECOMMENDS, ENCOURAGES, SHOULD, SHOULD_CONSIDER, MAY_WISH, REQUESTS, INVITES, URGES or CALLS_UPON.',
        indexed: true,
      },
      search,
    },
  },
  Instrument: {
    description: 'A treaty or protocol.',
    properties: {
      id: id('The acronym in general use, such as UNTOC, otherwise the short title.'),
      ...inSixLanguages('name', 'Title'),
      articles: { type: 'integer', description: 'How many articles it has.' },
      adopted: { type: 'date', description: 'When it was adopted.' },
      search,
    },
  },
  Provision: {
    description: 'An article, or a paragraph or subparagraph of one, of an instrument.',
    properties: {
      id: id('Instrument, article, paragraph and subparagraph, such as "UNTOC 18(13)(b)".'),
      instrumentId: { type: 'string', description: 'The id of its instrument.', indexed: true },
      article: { type: 'string', description: 'Number of the article.' },
      paragraph: { type: 'string', description: 'Number of the paragraph, if one is cited.' },
      subparagraph: { type: 'string', description: 'Letter of the subparagraph, if one is cited.' },
      search,
    },
  },
  Person: {
    description: 'A person whom a document names: a chair, a panellist, a speaker.',
    properties: {
      id: id('The name, and the code of the state that the person represents in brackets, such as "Ana Diaz (CL)".'),
      name: { type: 'string', description: 'The name as printed, without Mr., Ms. or titles.' },
      search,
    },
  },
  StateGroup: {
    description: 'States that a recommendation addresses together.',
    properties: {
      id: id('STATES (all states), or the id of an instrument and PARTIES, such as "UNTOC PARTIES".'),
      search,
    },
  },
  Subject: {
    description: 'A subject of the UNBIS Thesaurus or a Sustainable Development Goal.',
    properties: {
      id: id(
        'Its scheme, and its number in the scheme or, where none is known, its heading in lower case: "UNBIS 1001030".',
      ),
      name: { type: 'string', description: 'The heading, as most documents give it.' },
      scheme: {
        type: 'string',
        description: 'The list of headings: UNBIS, or SDGO for Sustainable Development Goals.',
      },
      number: { type: 'string', description: 'Its number in the scheme, such as 1001030; absent where none is known.' },
      search,
    },
  },
  Paragraph: {
    description: 'A paragraph, heading or footnote of a loaded document, with its words.',
    properties: {
      id: id('Document, # and paragraph, such as "CTOC/COP/2008/7#24".'),
      documentId: { type: 'string', description: 'The id of its document.', indexed: true },
      number: { type: 'string', description: 'Its number: 24, 6(a), cover, heading III.C.1, fn2, annex.' },
      position: {
        type: 'integer',
        description: 'Its place in reading order, from 0, in the first edition that has it.',
      },
      ...inSixLanguages('text', 'Its words, without running heads and line breaks,'),
      textRecord: { type: 'string', description: 'Its words in the record: data about the document as a text.' },
    },
  },
  Load: {
    description: 'What loading an edition of a document wrote, so that it can be taken back exactly.',
    internal: true,
    properties: {
      id: id('The id of the document, a space and the edition, such as "A/RES/55/25 en".'),
      documentId: { type: 'string', description: 'The id of the document.' },
      edition: { type: 'string', description: 'Which of its editions: a language (ISO 639-1), or record.' },
      digest: {
        type: 'string',
        description: 'SHA-256 of what its facts say: an edition that says the same is not loaded again.',
      },
      symbols: { type: 'strings', description: 'Every symbol by which the document can be unloaded.' },
      header: {
        type: 'string',
        description: 'What the document says of itself, as JSON: source, language, kind, title, draft, issued.',
      },
      relationships: {
        type: 'strings',
        description: 'Keys of the relationships in which the edition says something.',
      },
      unidentified: { type: 'strings', description: 'Mentions that could not be identified, each with its paragraph.' },
      facts: { type: 'integer', description: 'How many facts the edition states.' },
    },
  },
} as const satisfies Record<string, NodeModel>;

export type NodeLabel = keyof typeof NODES;

const title: SaidModel = { list: 'titles', description: 'The title as this document prints it.' };
const language: SaidModel = { list: 'languages', description: 'The language of that title (ISO 639-1).' };
const date: SaidModel = { list: 'dates', description: 'The date as this document gives it (ISO 8601).' };

export const RELATIONSHIPS = {
  ATTENDED: {
    description: 'Took part in a session.',
    ends: [
      ['State', 'Session'],
      ['Organization', 'Session'],
    ],
    out: { field: 'attended', description: 'Sessions that it attended.' },
    in: { field: 'attendance', description: 'States and organizations that attended.' },
    says: { role: { list: 'roles', description: 'In which capacity: PARTY, SIGNATORY_OBSERVER, IGO_OBSERVER …' } },
  },
  SPOKE_ON: {
    description:
      'Made a statement, under an agenda item, or at a session where the text does not say under which item.',
    ends: [
      ['State', 'AgendaItem'],
      ['State', 'Session'],
      ['Organization', 'AgendaItem'],
      ['Organization', 'Session'],
      ['Person', 'AgendaItem'],
      ['Person', 'Session'],
    ],
    out: { field: 'spokeOn', description: 'Agenda items and sessions on which it spoke.' },
    in: { field: 'speakers', description: 'States, organizations and persons that spoke.' },
    says: { role: { list: 'roles', description: 'In which capacity the speaker spoke.' } },
  },
  REPRESENTS: {
    description: 'Is named with a state or organization.',
    ends: [
      ['Person', 'State'],
      ['Person', 'Organization'],
    ],
    out: { field: 'represents', description: 'States and organizations with which the person is named.' },
    in: { field: 'representatives', description: 'Persons who are named with it.' },
    says: { role: { list: 'roles', description: 'What the person was at the meeting: CHAIR, PANELLIST, SPEAKER …' } },
  },
  CHAIRED: {
    description: 'Presided over a session.',
    ends: [['Person', 'Session']],
    out: { field: 'chaired', description: 'Sessions that the person chaired.' },
    in: { field: 'chairs', description: 'Persons who chaired.' },
    says: { role: { list: 'roles', description: 'CHAIR or CO_CHAIR.' } },
  },
  ENDORSES: {
    description: 'Sponsors a resolution, or endorses a recommendation.',
    ends: [
      ['State', 'Resolution'],
      ['Organization', 'Resolution'],
      ['Resolution', 'Recommendation'],
    ],
    out: { field: 'endorses', description: 'What it sponsors or endorses.' },
    in: {
      field: 'endorsedBy',
      description: 'States and organizations that sponsored it, or resolutions that endorse it.',
    },
    says: { role: { list: 'roles', description: 'SPONSOR or CO_SPONSOR.' } },
  },
  VOTED: {
    description: 'Voted on a resolution.',
    ends: [['State', 'Resolution']],
    out: { field: 'voted', description: 'Resolutions on which it voted.' },
    in: { field: 'votes', description: 'States that voted.' },
    says: { choice: { list: 'choices', description: 'IN_FAVOUR, AGAINST or ABSTAINED.' } },
  },
  REFERENCES: {
    description: 'Refers to an earlier decision, a document or a provision of a treaty.',
    ends: [
      ['Document', 'Resolution'],
      ['Document', 'Document'],
      ['Document', 'Provision'],
      ['Resolution', 'Resolution'],
      ['Resolution', 'Document'],
      ['Resolution', 'Provision'],
      ['Recommendation', 'Resolution'],
      ['Recommendation', 'Document'],
      ['Recommendation', 'Provision'],
    ],
    out: { field: 'references', description: 'Decisions, documents and provisions to which it refers.' },
    in: { field: 'referencedBy', description: 'What refers to it.' },
    says: {
      relation: { list: 'relations', description: 'How the text refers: RECALLS, REAFFIRMS, PURSUANT_TO, MENTIONS …' },
      force: { list: 'forces', description: 'What follows from the relation: neutral, stance or operative.' },
      title,
      language,
      date,
      pinpoint: {
        list: 'pinpoints',
        description: 'Where in the decision, numbered as paragraphs are: 3, 12(a), annex, annex II 4, I.',
      },
      printed: {
        list: 'printings',
        description: 'The number as printed, where it was a misprint with exactly one repair.',
      },
      marked: {
        list: 'marks',
        description: "True where the United Nations' own markup links the same decision here.",
      },
    },
  },
  ESTABLISHES: {
    description: 'Sets up a body.',
    ends: [['Resolution', 'Body']],
    out: { field: 'establishes', description: 'Bodies that it sets up.' },
    in: { field: 'establishedBy', description: 'Decisions that set it up.' },
    says: {},
  },
  OF_BODY: {
    description: 'Is a session of a body.',
    ends: [['Session', 'Body']],
    out: { field: 'body', description: 'The body that meets.', one: true },
    in: { field: 'sessions', description: 'Sessions of the body.' },
    says: {},
  },
  SUBSIDIARY_OF: {
    description: 'Is a subsidiary of another body.',
    ends: [['Body', 'Body']],
    out: { field: 'parent', description: 'The body of which it is a subsidiary.', one: true },
    in: { field: 'subsidiaries', description: 'Bodies that are subsidiaries of it.' },
    says: {},
  },
  HAS_ITEM: {
    description: 'Has an item on its agenda.',
    ends: [['Session', 'AgendaItem']],
    out: { field: 'agenda', description: 'Items and sub-items on the agenda.' },
    in: { field: 'session', description: 'The session on whose agenda it is.', one: true },
    says: {
      title,
      language,
      date,
      sittings: {
        list: 'sittings',
        description: 'Numbers of the sittings at which it was considered, joined by commas.',
      },
    },
  },
  SUB_ITEM_OF: {
    description: 'Is a sub-item of another item.',
    ends: [['AgendaItem', 'AgendaItem']],
    out: { field: 'parent', description: 'The item of which it is a part.', one: true },
    in: { field: 'subItems', description: 'Its sub-items.' },
    says: {},
  },
  SAME_AS: {
    description:
      'Is the same thing under another identifier: a joint agenda item, or a document with several symbols. Kept both ways.',
    ends: [
      ['AgendaItem', 'AgendaItem'],
      ['Document', 'Document'],
    ],
    out: { field: 'sameAs', description: 'The same thing under its other identifiers.' },
    says: {},
  },
  BEFORE: {
    description: 'Was before a session.',
    ends: [['Document', 'Session']],
    out: { field: 'beforeSessions', description: 'Sessions that had it before them.' },
    in: { field: 'documents', description: 'Documents that were before the session.' },
    says: { title, language },
  },
  UNDER: {
    description: 'Belongs to an agenda item.',
    ends: [
      ['Document', 'AgendaItem'],
      ['Resolution', 'AgendaItem'],
      ['Recommendation', 'AgendaItem'],
    ],
    out: { field: 'agendaItems', description: 'Agenda items to which it belongs.' },
    in: { field: 'papers', description: 'Documents, decisions and recommendations under this item.' },
    says: {},
  },
  REPORTS_ON: {
    description: 'Reports on a session.',
    ends: [['Document', 'Session']],
    out: { field: 'reportsOn', description: 'Sessions on which it reports.' },
    in: { field: 'reports', description: 'Documents that report on the session.' },
    says: {
      ordinal: { list: 'ordinals', description: 'Which session of the body, according to this document.' },
      startDate: { list: 'startDates', description: 'First day, according to this document.' },
      endDate: { list: 'endDates', description: 'Last day, according to this document.' },
      place: { list: 'places', description: 'The place as this document prints it.' },
      sittings: { list: 'sittings', description: 'How many sittings, according to this document.' },
    },
  },
  ADOPTED_BY: {
    description: 'Was adopted by a body.',
    ends: [
      ['Resolution', 'Body'],
      ['Recommendation', 'Body'],
    ],
    out: { field: 'adoptedBy', description: 'The body or bodies that adopted it.' },
    in: { field: 'adopted', description: 'Decisions and recommendations that the body adopted.' },
    says: { date },
  },
  ADOPTED_AT: {
    description: 'Was adopted at a session.',
    ends: [
      ['Resolution', 'Session'],
      ['Recommendation', 'Session'],
    ],
    out: { field: 'adoptedAt', description: 'The session or sessions that adopted it.' },
    in: { field: 'adopted', description: 'Decisions and recommendations that the session adopted.' },
    says: {
      date,
      strength: { list: 'strengths', description: 'How strongly it recommends: SHOULD, ENCOURAGES, REQUESTS …' },
    },
  },
  ADDRESSED_TO: {
    description: 'Asks something of somebody.',
    ends: [
      ['Recommendation', 'StateGroup'],
      ['Recommendation', 'Body'],
      ['Recommendation', 'Organization'],
    ],
    out: { field: 'addressees', description: 'To whom it is addressed.' },
    in: { field: 'recommendations', description: 'Recommendations addressed to it.' },
    says: { strength: { list: 'strengths', description: 'How strongly it recommends.' } },
  },
  ABOUT: {
    description: 'Is about a subject.',
    ends: [
      ['Resolution', 'Subject'],
      ['Document', 'Subject'],
    ],
    out: { field: 'subjects', description: 'Subjects that it is about.' },
    in: { field: 'about', description: 'Decisions and documents about it.' },
    says: { name: { list: 'names', description: 'The heading as this document gives it.' } },
  },
  PART_OF: {
    description: 'Is a provision of an instrument.',
    ends: [['Provision', 'Instrument']],
    out: { field: 'instrument', description: 'The instrument of which it is a part.', one: true },
    in: { field: 'provisions', description: 'Its provisions that documents cite.' },
    says: {},
  },
  HAS_PARAGRAPH: {
    description: 'Contains a paragraph.',
    ends: [['Document', 'Paragraph']],
    out: { field: 'paragraphs', description: 'Its paragraphs in reading order.' },
    in: { field: 'document', description: 'The document in which it stands.', one: true },
    says: { position: { list: 'positions', description: 'Its place in reading order in this edition, from 0.' } },
  },
} as const satisfies Record<string, RelationshipModel>;

export type RelationshipType = keyof typeof RELATIONSHIPS;

/**
 * The evidence lists that every relationship has besides what its type says: one entry a statement, all of one length. A
 * list of what the type says may be missing where no statement says any of it.
 */
export const EVIDENCE = {
  document: { list: 'documents', description: 'The id of the document that says so.' },
  edition: { list: 'editions', description: 'Which of its editions: a language (ISO 639-1), or record.' },
  paragraph: { list: 'paragraphs', description: 'The paragraph of that document.' },
  span: { list: 'spans', description: 'Where the words stand in that paragraph, as "start-end" in UTF-16 code units.' },
} as const satisfies Record<string, SaidModel>;

type ValueOf<T extends PropertyType> = T extends 'integer'
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'strings'
      ? string[]
      : string;

/** The properties of a node of one label, as the store gives and takes them. `id` is always there. */
export type NodeProperties<L extends NodeLabel> = { id: string } & {
  -readonly [K in keyof (typeof NODES)[L]['properties']]?: (typeof NODES)[L]['properties'][K] extends {
    type: infer T extends PropertyType;
  }
    ? ValueOf<T> | null
    : never;
};

export const NODE_LABELS = Object.keys(NODES) as NodeLabel[];
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** The property that says when a thing was: by it things are filtered and put in order of time. */
export const DATE_OF: Partial<Record<NodeLabel, string>> = {
  Session: 'startDate',
  Document: 'issued',
  Resolution: 'date',
  Instrument: 'adopted',
};

/** The model of a label, seen through the common type. */
export const nodeModel = (label: NodeLabel): NodeModel => NODES[label];
/** The model of a relationship type, seen through the common type. */
export const relationshipModel = (type: RelationshipType): RelationshipModel => RELATIONSHIPS[type];
