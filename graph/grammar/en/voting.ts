/** English: how it says who sponsored a draft, and how states voted. */
import type { VotingGrammar } from '../voting.ts';

const DRAFT = '(?:(?:revised )?draft )?(?:resolution|decision)';

export const voting: VotingGrammar = {
  stances: {
    onBehalf:
      /\(\s{0,9}on behalf of[^()]{0,400}\)|,? on behalf of the (?:States|Group|Movement|members)[^,;.:]{0,300}/gi,
    separator: /[,;]\s{0,3}(?:and\s)?|\sand\s/g,
    name: /^\p{Lu}[\p{L}'’.-]{0,30}(?:\s(?:of|the|\p{Lu}[\p{L}'’.-]{0,30}|\(\p{Lu}[^()]{0,40}\))){0,8}$/u,
    end: /(?<!\bSt)\.(?=[\s\]]|$)|\]/,
    nobody: /^\s*(?:none|nil|no one|nobody)\b/i,
  },
  votes: {
    mentioned: /in favou?r\b[^:\n]{0,12}:/i,
    label:
      /(?<![\p{L}-])(?:(?<inFavour>in favou?r)|(?<against>against)|(?<abstaining>abstain(?:ing|ed)|abstentions?)|(?<other>absent|not (?:voting|participating)|(?:did|does) not (?:vote|participate)))\s{0,3}(?:\(\d{1,3}\)\s{0,3})?:/giu,
    taken: /\bvot(?:e|ed|ing)\b/i,
    partial: /\bpreambular\b|\boperative paragraph|\bvote on paragraph|\bamendments?\b|\bto retain\b/i,
  },
  sponsors: {
    mentioned: /sponsor|:\s{0,3}\W{0,3}(?:revised )?draft (?:resolution|decision)/i,
    before: [
      {
        pattern: /\b(?:additional|further|new) (?:co-?)?sponsors?\b[^:.\n]{0,80}:/gi,
        role: 'CO_SPONSOR',
      },
      {
        pattern:
          /\badd the following (?:countries|States|country|State) (?:to|as) [^:.]{0,80}\bsponsors?\b[^:.]{0,120}:/gi,
        role: 'CO_SPONSOR',
      },
      {
        pattern: /\b(?:subsequently|later) joined by:?\s/gi,
        role: 'CO_SPONSOR',
      },
      {
        pattern: new RegExp(
          `\\b${DRAFT}\\b[^.:\\n]{0,160}\\b(?:was|were|is) (?:co-?)?sponsored\\b[^.:\\n]{0,80}?\\bby\\b(?:[^.:\\n]{0,60}:)?`,
          'gi',
        ),
        role: 'SPONSOR',
      },
      {
        pattern: new RegExp(
          `\\b(?<!additional |further |new )sponsors(?: of the ${DRAFT})?(?: (?:are|were)(?: as follows)?)?\\s?:`,
          'gi',
        ),
        role: 'SPONSOR',
      },
    ],
    after: [
      {
        pattern:
          /(?:,)?\s(?:(?:have|has|had|later|subsequently|also) ){0,2}(?:joined (?:in |as |the )?(?:list of )?(?:co-?)?sponsor|became (?:additional |co-?)?sponsor)/gi,
        role: 'CO_SPONSOR',
      },
      {
        pattern: /\s{0,3}[*†]{0,3}\s?:\s{0,3}[*†]{0,3}\s?(?:revised )?draft (?:resolution|decision)\b/gi,
        role: 'SPONSOR',
      },
    ],
  },
};
