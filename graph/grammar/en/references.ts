/** English: how it refers to decisions, treaties and days. */
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
      /^(?:['’]s?\s|\s|,?\s(?:in|by|through|under|at|of)\s|,?\s(?:[a-z]+\s){0,2}in\s)(?:(?:its|their|the|previous|relevant|subsequent)\s){0,2}$/,
    possessive: /\b(?:its|their|our)\s(?:[a-z]+(?:,|\sand)?\s){0,3}$/,
    of: /,?\d{0,3}\s(?:of|by|adopted by|approved by)\s(?:the\s)?/y,
    own: [],
    same: /\b(?:the same|that|the said|the above-mentioned|the aforementioned)\s(?:(?<resolution>resolution)|(?<decision>decision))\b(?!\s(?:of|on|to|adopted)\b)/g,
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
      { relation: 'RECALLS', before: /^\s*(?:also |further )?recall(?:s|ed)\b/i },
      { relation: 'REAFFIRMS', before: /^\s*(?:also |further )?(?:reaffirm|reiterat|re-emphasiz)(?:s|ed|es)\b/i },
      { relation: 'NOTES', before: /^\s*(?:also |further )?(?:not(?:es|ed)|takes note|took note)\b/i },
      { relation: 'WELCOMES', before: /^\s*(?:also |further )?welcom(?:es|ed)\b/i },
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
};
