/** English: how it tells of agenda, papers, sessions and recommendations. */
import type { ProceedingsGrammar } from '../proceedings.ts';

const AND = '(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s*[-–]\\s*)';
const ITEM = '\\d+(?:\\s*\\([a-z]\\))?';
const ITEMS = `${ITEM}(?:${AND}${ITEM})*`;
const ORDINAL =
  '(?:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|\\d+(?:st|nd|rd|th))';
const ORDINALS = `${ORDINAL}(?:${AND}${ORDINAL})*`;

export const proceedings: ProceedingsGrammar = {
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
