/** English: how it refers to decisions, treaties and days. */
import type { ReferenceGrammar } from '../references.ts';

const AND = '(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–]\\s*)';
const ARTICLES = `\\d+(?:${AND}\\d+)*`;
const SUB = '\\([a-z]\\)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DECISION =
  '(?:(?:ES-|S-)?\\d+/\\d+(?:\\s[A-Z](?![A-Za-z]))?|\\d+(?:\\s[A-Z])?\\s\\((?:[IVXLC]+|\\d{4})\\))(?:\\s+of\\s+\\d{1,2}\\s+' +
  `${MONTH}\\s+\\d{4})?`;
const CLAUSE = '[^.;:]';

export const references: ReferenceGrammar = {
  bodies: {
    all: /\b(?:both|the two|the three) working groups\b/i,
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
};
