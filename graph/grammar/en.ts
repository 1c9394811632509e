/** English: how the documents of the United Nations put things. A start: reports of sessions, decisions, attendance. */
import type { Grammar } from './grammar.ts';

const AND = '(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–]\\s*)';
const ARTICLES = `\\d+(?:${AND}\\d+)*`;
const ITEM = '\\d+(?:\\s*\\([a-z]\\))?';
const ITEMS = `${ITEM}(?:${AND}${ITEM})*`;
const SUB = '\\([a-z]\\)';
const ORDINAL =
  '(?:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|\\d+(?:st|nd|rd|th))';
const ORDINALS = `${ORDINAL}(?:${AND}${ORDINAL})*`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DECISION =
  '(?:(?:ES-|S-)?\\d+/\\d+(?:\\s[A-Z](?![A-Za-z]))?|\\d+(?:\\s[A-Z])?\\s\\((?:[IVXLC]+|\\d{4})\\))(?:\\s+of\\s+\\d{1,2}\\s+' +
  `${MONTH}\\s+\\d{4})?`;
const CLAUSE = '[^.;:]';
const SENTENCE = '[^.:]';

export const en: Grammar = {
  layout: {
    annex: /^Annex(?:\s+[IVX]+)?$/i,
    recommendations: /recommendations$/i,
    organization: /^(?:organization of the (?:session|meetings?)|opening|duration)/i,
    sentenceEnd: /(?<!\b(?:Mr|Ms|Mrs|Dr|No|vol|para|paras|art|chap|sect|Add|Rev|Corr|Res|St))\.(?=\s|$)|[!?]/,
  },
  header: {
    title: /(?<title>(?:Draft)?Report[^.]*?)$/i,
    kinds: [
      [/report/i, 'REPORT'],
      [/agenda/i, 'AGENDA'],
      [/resolution/i, 'RESOLUTION'],
      [/decision/i, 'DECISION'],
    ],
    draft: /^draft/i,
    issued: /Distr\.?:?\s*\w+\s+(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]+)\s+(?<year>\d{4})/,
  },
  date: new RegExp(
    `(?<day>\\d{1,2})(?:\\s+(?<month>${MONTH}))?(?:\\s*(?:to|and|-|–)\\s*(?<endDay>\\d{1,2}))?\\s+(?<endMonth>${MONTH})(?:\\s+(?<year>\\d{4}))?`,
    'g',
  ),
  months: {
    January: 1,
    February: 2,
    March: 3,
    April: 4,
    May: 5,
    June: 6,
    July: 7,
    August: 8,
    September: 9,
    October: 10,
    November: 11,
    December: 12,
  },
  lists: { separator: /[,;]/, last: /(?:^|\s)and\s+/, open: /\[\s*(?:…|\.\.\.)\s*\]/g },
  bodies: {
    all: /\b(?:both|the two|the three) working groups\b/i,
  },
  decisions: {
    reference: new RegExp(
      `\\b(?<kind>[Rr]esolutions?|[Dd]ecisions?)\\s+(?<numbers>${DECISION}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${DECISION})*)`,
      'g',
    ),
    number: new RegExp(
      `(?<number>(?:ES-|S-)?\\d+/\\d+(?:\\s[A-Z](?![A-Za-z]))?|\\d+(?:\\s[A-Z])?\\s\\((?:[IVXLC]+|\\d{4})\\))(?:\\s+of\\s+(?<day>\\d{1,2})\\s+(?<month>${MONTH})\\s+(?<year>\\d{4}))?`,
      'g',
    ),
    decision: /^[Dd]ecision/,
    titleBefore: /^(?!)/,
    titleAfter: /^,?\s+entitled\s+[“"](?<title>[^”"]+?),?[”"]/,
    actor:
      /^[,]?\s*(?<body>the (?:Conference of the Parties|Conference|General Assembly|Economic and Social Council|Commission))\b/,
    relations: [
      {
        relation: 'ESTABLISHES',
        before: new RegExp(
          `\\b(?:established|set up|created)\\s+(?:pursuant to|by|in accordance with)\\s${CLAUSE}*$`,
          'i',
        ),
      },
      { relation: 'ESTABLISHES', after: /^[^.;]{0,160}\b(?:decided to establish|established)\b/ },
      { relation: 'MAKES_PERMANENT', after: /^[^.;]{0,120}\bconstant element\b/ },
      { relation: 'CONTAINS', before: new RegExp(`\\bcontained in\\s${CLAUSE}*$`, 'i') },
      { relation: 'AMENDS', before: /\bas amended by\s[^,.;:]*$/i },
      { relation: 'SUPERSEDES', before: /\bsupersed(?:es|ed|ing)\s[^,.;:]*$/i },
      {
        relation: 'PURSUANT_TO',
        before:
          /\b(?:pursuant to|in accordance with|in line with|as (?:called for|requested|mandated) (?:in|by)|in compliance with)\s[^,.;:]*$/i,
      },
      { relation: 'DECIDES', after: /^[^.;]{0,160}\bdecided\b/ },
      { relation: 'REQUESTS', after: /^[^.;]{0,160}\b(?:requested|urged)\b/ },
      { relation: 'ENCOURAGES', after: /^[^.;]{0,160}\bencouraged\b/ },
      { relation: 'ENDORSES', after: /^[^.;]{0,160}\bendorsed\b/ },
      { relation: 'APPROVES', after: /^[^.;]{0,160}\bapproved\b/ },
      { relation: 'ADOPTS', after: /^[^.;]{0,160}\badopted\b/ },
      { relation: 'NOTES', after: /^[^.;]{0,160}\bnoted\b/ },
      { relation: 'RECALLS', before: /^\s*(?:also |further )?recall(?:ing|s|ed)\b/i },
      { relation: 'REAFFIRMS', before: /^\s*(?:also |further )?(?:reaffirm|reiterat|re-emphasiz)(?:ing|e?s|ed)\b/i },
      { relation: 'NOTES', before: /^\s*(?:also |further )?(?:not|taking note|takes note)(?:ing|e?s|ed)?\b/i },
      { relation: 'WELCOMES', before: /^\s*(?:also |further )?welcom(?:ing|es|ed)\b/i },
      { relation: 'MINDFUL_OF', before: /^\s*(?:also |further )?(?:bearing in mind|mindful)\b/i },
      { relation: 'GUIDED_BY', before: /^\s*(?:also |further )?guided\b/i },
      { relation: 'CONSIDERED', before: /^\s*having considered\b/i },
    ],
  },
  provisions: {
    reference: new RegExp(
      `\\barticles?\\s+(?<articles>${ARTICLES})(?<inner>\\s*${SUB})?(?:,\\s*paragraphs?\\s+(?<paragraphs>${ARTICLES}))?(?:\\s*(?<subs>${SUB}(?:${AND}${SUB})*))?`,
      'gi',
    ),
    generic: /\bthe Convention\b/g,
    of: /^,?\s+of (?:the )?/,
    title: /\b(?:the )?(?:[A-Z][\w-]+ )+(?:Convention|Protocol|Covenant|Charter|Statute|Agreement)\b/g,
  },
  attended: /\brepresented\b/i,
  attendance: [
    {
      pattern: /(?<name>[^,.:]+?), a regional economic integration organization[^.]*party/i,
      role: 'REIO_PARTY',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`non-signator${SENTENCE}*represented by observers${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'NON_SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`signator${SENTENCE}*represented by (?:an )?observers?${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'SIGNATORY_OBSERVER',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(`\\bparties${SENTENCE}*were represented${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'PARTY',
      kind: 'STATE',
    },
    {
      pattern: new RegExp(
        `intergovernmental organizations${SENTENCE}*represented by (?:an )?observers?${SENTENCE}*:(?<list>[^.]+)`,
        'i',
      ),
      role: 'IGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`non-governmental organizations${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'NGO_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(
        `(?:specialized agenc|United Nations (?:system|Secretariat|entit))${SENTENCE}*represented${SENTENCE}*:(?<list>[^.]+)`,
        'i',
      ),
      role: 'UN_AGENCY_OBSERVER',
      kind: 'ORGANIZATION',
    },
    {
      pattern: new RegExp(`members of the ${SENTENCE}*were represented${SENTENCE}*:(?<list>[^.]+)`, 'i'),
      role: 'MEMBER',
      kind: 'STATE',
    },
  ],
  attendedOnly: /^(?:attended|attending)?\s*only (?:attended )?(?<session>[^.]+)/i,
  statements: {
    list: /(?<opening>[^.:]*?statements were made by[^.:]*?|[^.:]*?made statements[^.:]*?):(?<list>[^.]+)/gi,
    single: /(?<opening>[^.:;]*?)\s+(?:also )?made (?:a statement|statements)(?<under>[^.:;]*)(?=[.;]|$)/gi,
    said: /^(?:\s*\([^)]*\))?\s+(?:said|stated|noted|stressed|emphasized|indicated|expressed|reported|underlined|recalled|reiterated)\b/,
    also: /\balso made\b/i,
    roles: [
      [/non-signator/i, 'NON_SIGNATORY_OBSERVER'],
      [/signator/i, 'SIGNATORY_OBSERVER'],
      [/regional economic integration organization/i, 'REIO_PARTY'],
      [/non-governmental/i, 'NGO_OBSERVER'],
      [/intergovernmental/i, 'IGO_OBSERVER'],
      [/\bparties\b/i, 'PARTY'],
      [/\bobserver/i, 'NON_PARTY_OBSERVER'],
    ],
  },
  items: {
    numbers: new RegExp(`\\b(?:agenda )?items?\\s+(?<numbers>${ITEMS})`, 'gi'),
    titles: [/agenda item (?:entitled|on)\s+[“"](?<title>[^”"]+)[”"]/gi],
    adopted: /adopted[^.]*agenda/i,
    joint: /\([^()]*joint item[^()]*\)/i,
    considered: /\bconsidered\b/i,
    sittings: new RegExp(`(?:its|their|the)\\s+(?<numbers>${ORDINALS})\\s+meetings?`, 'gi'),
  },
  documents: {
    received: /had before (?:it|them)/i,
    table: /^Symbol\b|Agenda item/i,
    beforeTitle: /^.*?had before (?:it|them)(?: the following documents?)?:?\s*/i,
    row: /^\s*(?<items>\d+(?:\([a-z]\))?(?:(?:,| and)\s*\d+(?:\([a-z]\))?)*)?\s+(?<title>.*)$/s,
  },
  sessions: {
    sittings:
      /(?:held|holding)\s+(?:a total of\s+)?(?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+meetings/i,
    place: /\bheld in (?<place>[A-Z][\p{L} ]+?)(?= from| on|,|\.)/u,
    coverPlace: /^(?<place>[A-Z]\p{L}+),\s+\d/u,
    ordinal: new RegExp(`\\b(?<ordinal>${ORDINAL}) (?:session|meeting)\\b`, 'i'),
    arrangedFor: new RegExp(`\\borganization of (?:the )?(?<ordinal>${ORDINAL}) (?:session|meeting)\\b`, 'i'),
  },
  people: {
    named:
      /(?<names>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+(?: and \p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)*)\s*\((?<state>[^()]+)\)/gu,
    representative:
      /Permanent Representative of (?<state>[^,]+?) to [^,]+,\s*(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)+)/gu,
    and: /\s+and\s+/,
    title: /^(?:Mr|Ms|Mrs|Dr|Ambassador|Professor)\.?\s+/,
    roles: [
      [/vice-chair/i, 'VICE_CHAIR'],
      [/co-chair/i, 'CO_CHAIR'],
      [/rapporteur/i, 'RAPPORTEUR'],
      [/panellist|presentation by/i, 'PANELLIST'],
      [/chair/i, 'CHAIR'],
      [/secretary/i, 'SECRETARY'],
    ],
  },
  recommendations: {
    opening: /(?:adopted|formulated|agreed (?:up)?on|made) the following recommendations/i,
    openingBodies: /(?:Working Group|Commission|Committee|Conference):$/,
    asking:
      /\b(?:Working Group|Commission|Committee|Conference) (?<verb>recommend(?:s|ed)|request(?:s|ed)|urge[sd]|encourage[sd])(?: that)? (?<addressee>[^,.:;]{2,60}):$/i,
    sentence:
      /^(?:[^.]*?, )?the (?:Working Group|Commission|Committee|Conference) (?<verb>recommend(?:s|ed)|request(?:s|ed)|urge[sd]|encourage[sd])\b/i,
    asks: [
      { strength: 'CALLS_UPON', verb: '\\bcall(?:s|ed)? upon' },
      { strength: 'URGES', verb: '\\burge[sd]?' },
      { strength: 'INVITES', verb: '\\binvite[sd]?' },
      { strength: 'ENCOURAGES', verb: '\\bencourage[sd]?' },
      { strength: 'REQUESTS', verb: '\\brequest(?:s|ed)?' },
      { strength: 'RECOMMENDS', verb: '\\brecommend(?:s|ed)?' },
    ],
    ought: [
      { strength: 'ENCOURAGES', verb: '\\b(?:is|are) encouraged to\\b' },
      { strength: 'REQUESTS', verb: '\\b(?:is|are) requested to\\b' },
      { strength: 'INVITES', verb: '\\b(?:is|are) invited to\\b' },
      { strength: 'MAY_WISH', verb: '\\b(?:may wish|might wish|may|could)\\b' },
      { strength: 'SHOULD_CONSIDER', verb: '\\bshould (?:\\w+ )?consider\\b' },
      { strength: 'SHOULD', verb: '\\bshould\\b' },
    ],
    addressees: [
      ['CONFERENCE', '\\b(?:the )?Conference(?: of the Parties)?\\b'],
      ['STATES_PARTIES', '\\bStates [Pp]arties\\b|\\b[Pp]arties\\b'],
      ['UNODC', '\\bUNODC\\b|\\bUnited Nations Office on Drugs and Crime\\b'],
      ['SECRETARIAT', '\\b(?:the )?[Ss]ecretariat\\b'],
      ['STATES', '\\b(?:Member )?States\\b(?! [Pp]arties)'],
      ['OTHER', '\\b(?:international|relevant|regional) organizations\\b'],
    ],
    and: '(?:, | and )(?:relevant )?',
    beneficiary: /^\s*(?:for|to)\b/,
  },
};
