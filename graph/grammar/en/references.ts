/** English: how it refers to decisions, treaties and days. */
import type { Relation } from '../../facts.ts';
import { MONTHS } from '../months.ts';
import type { ReferenceGrammar } from '../references.ts';

const AND = '(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–]\\s*)';
const ARTICLES = `\\d+(?:${AND}\\d+)*`;
const SUB = '\\([a-z]\\)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Footnote marks may stand glued to the year. */
const DAY = `(?<day>\\d{1,2})\\s(?<month>${MONTH})\\s(?<year>(?:1[89]|20)\\d\\d)\\d{0,3}`;
const PARAGRAPH = '\\d+(?:\\s?\\([a-z]+\\))*';
const PARAGRAPHS = `${PARAGRAPH}(?:(?:,\\s|,?\\sand\\s|\\sto\\s|[-–])${PARAGRAPH}(?![\\d/]))*`;
/** Where in a decision: section, annex, paragraphs. */
const PLACES = `(?:(?:sections?|sect\\.|part)\\s(?<section>[IVXLC]+|[A-Z])(?:,\\s)?)?(?:(?<annex>annex(?:es)?(?:\\s(?:[IVX]+|[A-Z])\\b)?)(?:,\\s)?)?(?:(?:paragraphs?|paras?\\.)\\s(?<paragraphs>${PARAGRAPHS}))?`;
const CLAUSE = '[^.;:]';
/** What stands after "in its resolution 5/7" up to what the body did: ", the Conference, among other things, ". */
const ACTED = '(?:,|\\s)[^.;:]{0,120}?\\b(?:had\\s)?(?:also\\s|further\\s)?';
/** Who acts at the beginning of a sentence: nobody in an operative paragraph, "the Working Group" in a report. */
const ACTING =
  "(?:(?:[Tt]he|[Ii]ts|[Ss]ome|[Oo]ne|[Ss]everal|[Mm]any)\\s[A-Za-z\\s'’-]{2,80}?\\s)?(?:also\\s|further\\s|once again\\s)*";
/** What a body does to an earlier decision, or did in one. */
const VERBS: readonly (readonly [Relation, string])[] = [
  ['RECALLS', 'recall(?:s|ed)'],
  ['REAFFIRMS', '(?:reaffirm|reiterat|re-emphasiz)(?:s|ed|es)'],
  ['NOTES', '(?:note[sd]|takes? note|took note|noting)'],
  ['WELCOMES', 'welcome[sd]'],
  ['ENDORSES', 'endorse[sd]'],
  ['APPROVES', 'approve[sd]'],
  ['ADOPTS', 'adopt(?:s|ed)'],
  ['CONSIDERED', 'considered'],
  ['REQUESTS', '(?:request(?:s|ed)|urge[sd]|call(?:s|ed) (?:up)?on|invite[sd])'],
  ['ENCOURAGES', 'encourage[sd]'],
  ['DECIDES', 'decide[sd]'],
];

/** The same within a sentence, for what is said after it. */
const PARTICIPLES: readonly (readonly [Relation, string])[] = [
  ['RECALLS', 'recalling'],
  ['REAFFIRMS', 'reaffirming|reiterating|re-emphasizing'],
  ['NOTES', 'noting|taking note of'],
  ['WELCOMES', 'welcoming'],
  ['MINDFUL_OF', 'bearing in mind|mindful of'],
  ['GUIDED_BY', 'guided by'],
];
/** What may stand between a verb and the decision that it governs. */
const FEW_WORDS = "(?:(?!(?:that|by|in|with|to)\\b)[A-Za-z'’-]{1,20}\\s){0,6}";

export const references: ReferenceGrammar = {
  bodies: {
    all: /\b(?:both|the two|the three) working groups\b/i,
  },
  date: new RegExp(
    `(?<day>\\d{1,2})(?:\\s+(?<month>${MONTH}))?(?:\\s*(?:to|and|-|–)\\s*(?<endDay>\\d{1,2}))?\\s+(?<endMonth>${MONTH})(?:\\s+(?<year>\\d{4}))?`,
    'g',
  ),
  months: MONTHS.en,
  decisions: {
    nouns: /\b(?:(?<resolution>[Rr]esolutions?|RESOLUTIONS?)|(?<decision>[Dd]ecisions?|DECISIONS?))\b/g,
    nounFirst: true,
    lead: /^\s*(?:(?:Nos?\.|numbers?)\s*)?[([]?$/,
    connector:
      /(?:[,;]\d{0,3}(?:\s(?:and|or|as well as|including|and also))?|\s(?:and|or|as well as|to|through|&))\s+$|\s?[-–]\s?$/,
    range: /^\s(?:to|through)\s$|^[-–]$/,
    dated: new RegExp(`,?\\s(?:of\\s|on\\s|dated\\s)?${DAY}`, 'y'),
    titled: /,?\s(?:entitled|titled)\s[“"](?<title>[^”"]{1,500}?),?[”"]\d{0,3}/y,
    pinpoint: new RegExp(`,?\\s\\(?(?:see\\s)?${PLACES}`, 'y'),
    pinpointBefore: new RegExp(`${PLACES}\\s(?:of|to|in)\\s(?:the annex to\\s)?(?:(?:its|the|that|their)\\s)?$`, 'i'),
    attached:
      /^(?:['’]s?\s|\s|,?\s(?:in|by|through|under|at|of)\s|,\s(?:also\s)?in\s)(?:(?:its|their|the|previous|relevant|subsequent)\s){0,2}$/,
    possessive: /\b(?:its|their|our)\s(?:[a-z]+(?:,|\sand)?\s){0,3}$/,
    of: /,?\d{0,3}\s(?:of|by|adopted by|approved by|(?:as\s)?adopted at)\s(?:the\s(?:[a-z-]{3,16}\s(?:meeting|session)\sof\s(?:the\s)?)?)?/y,
    own: [],
    adopts: /^(?:, at its [^,;.]{3,40} (?:session|meeting),)?\s(?:had |has )?adopted (?:its )?$/,
    same: /\b(?:[Tt]he same|[Tt]hat|[Tt]he said|[Tt]he above-mentioned|[Tt]he aforementioned)\s(?:(?<resolution>resolution)|(?<decision>decision))\b(?!\s(?:of|on|to|adopted)\b)/g,
    titleBefore: /^(?!)/,
    actor:
      /^[,]?\s*(?<body>the (?:Conference of the Parties|Conference|General Assembly|Economic and Social Council|Commission))\b/,
    openings: [
      [/^(?:Also |Further )?[Rr]ecalling\b/, 'RECALLS'],
      [/^(?:Also |Further )?(?:Reaffirming|Reiterating|Re-emphasizing)\b/i, 'REAFFIRMS'],
      [/^(?:Also |Further )?(?:Noting|Taking note)\b/i, 'NOTES'],
      [/^(?:Also |Further )?Welcoming\b/i, 'WELCOMES'],
      [/^(?:Also |Further )?(?:Bearing in mind|Mindful)\b/i, 'MINDFUL_OF'],
      [/^(?:Also |Further )?Guided\b/i, 'GUIDED_BY'],
      [/^(?:Also )?Having considered\b/i, 'CONSIDERED'],
    ],
    relations: [
      { relation: 'AMENDS', before: /\bamend(?:ed by|ing)\s[^,.;:]{0,80}$/i },
      { relation: 'SUPERSEDES', before: /\b(?:supersed|replac)(?:es|ed|ing)\s[^,.;:]{0,80}$/i },
      // … established pursuant to resolution 5/1; in its decision 2/2, the Conference decided to establish …
      {
        relation: 'ESTABLISHES',
        before: new RegExp(
          `\\b(?:established|set up|created|constituted)\\s(?:[a-z]+\\s){0,4}(?:pursuant to|by|in|under|in accordance with)\\s${CLAUSE}{0,100}$`,
          'i',
        ),
      },
      { relation: 'ESTABLISHES', after: new RegExp(`^${ACTED}(?:decided to establish|established|set up|created)\\b`) },
      { relation: 'MAKES_PERMANENT', after: /^[^.;]{0,120}\bconstant element\b/ },
      { relation: 'EXTENDS', after: new RegExp(`^${ACTED}(?:decided to )?(?:extend|renew|prolong)(?:ed)?\\b`) },
      {
        relation: 'EXTENDS',
        before: new RegExp(`\\b(?:extended|renewed)\\s(?:[a-z]+\\s){0,4}(?:by|in|pursuant to)\\s${CLAUSE}{0,80}$`, 'i'),
      },
      {
        relation: 'CONTAINS',
        before:
          /\b(?:contained|set out|set forth|outlined|reproduced|reflected|laid down|laid out|stipulated|specified|annexed)\s(?:in|to)\s[^.;:]{0,80}$/i,
      },
      {
        relation: 'PURSUANT_TO',
        before: new RegExp(
          `\\b(?:pursuant to|in accordance with|in line with|in response to|in conformity with|in compliance with|in fulfilment of|in implementation of|in follow-up to|on the basis of|as provided (?:for )?in|(?:as )?(?:called for|requested|mandated|decided|agreed)(?: by ${CLAUSE}{2,60}?)?,? (?:in|by))\\s[^,.;:]{0,80}(?:,\\sin\\s[^,.;:]{0,20})?$`,
          'i',
        ),
      },
      { relation: 'ENDORSES', before: /\bendorsed\s(?:by [^.;:]{2,60}?)?,?\s?(?:in|by)\s[^,.;:]{0,60}$/i },
      { relation: 'APPROVES', before: /\bapproved\s(?:by [^.;:]{2,60}?)?,?\s?(?:in|by)\s[^,.;:]{0,60}$/i },
      { relation: 'ADOPTS', before: /\badopted\s(?:by [^.;:]{2,60}?)?,?\s?(?:in|by|through)\s[^,.;:]{0,60}$/i },
      // … recalling its resolution 5/12, invited …
      ...PARTICIPLES.map(([relation, words]) => ({ relation, before: new RegExp(`\\b(?:${words})\\s${FEW_WORDS}$`) })),
      ...VERBS.map(([relation, verb]) => ({ relation, after: new RegExp(`^${ACTED}(?:${verb})\\b`) })),
      ...VERBS.map(([relation, verb]) => ({ relation, before: new RegExp(`^\\s*${ACTING}(?:${verb})\\b`, 'i') })),
      // At its first meeting, the Conference adopted resolution 5/1.
      ...VERBS.map(([relation, verb]) => ({ relation, before: new RegExp(`\\b(?:${verb})\\s${FEW_WORDS}$`) })),
    ],
  },
  provisions: {
    reference: new RegExp(
      `(?:\\bparagraphs?\\s(?<before>${ARTICLES})(?:\\s?${SUB})?\\sof\\s)?\\barticles?\\s+(?<articles>\\d+\\.\\d+|${ARTICLES})(?<inner>\\s*${SUB})?(?:,\\s*(?:paragraphs?|paras?\\.)\\s+(?<paragraphs>${ARTICLES}))?(?:\\s*(?<subs>${SUB}(?:${AND}${SUB})*))?`,
      'gi',
    ),
    generic: /\bthe Convention\b/g,
    of: /^,?\s+of (?:the )?/,
    title: /\b(?:the )?(?:[A-Z][\w-]+ )+(?:Convention|Protocol|Covenant|Charter|Statute|Agreement)\b/g,
  },
};
