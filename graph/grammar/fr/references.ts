/** French: how it refers to decisions, treaties and days. */
import { MONTHS } from '../months.ts';
import type { ReferenceGrammar } from '../references.ts';

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** Footnote marks may stand glued to the year. */
const DAY = `(?<day>\\d{1,2})(?:er)?\\s(?<month>${MONTH})\\s(?<year>(?:1[89]|20)\\d\\d)\\d{0,3}`;
const PARAGRAPH = '\\d+(?:\\s?[a-z]+\\))*';
const PARAGRAPHS = `${PARAGRAPH}(?:(?:,\\s|\\set\\s|\\sà\\s|[-–])${PARAGRAPH}(?![\\d/]))*`;
/** Where in a decision: section, annex, paragraphs. */
const PLACES = `(?:(?:sections?|sect\\.|partie)\\s(?<section>[IVXLC]+|[A-Z])(?:,\\s)?)?(?:(?<annex>annexes?(?:\\s(?:[IVX]+|[A-Z])\\b)?)(?:,\\s)?)?(?:(?:paragraphes?|par\\.)\\s(?<paragraphs>${PARAGRAPHS}))?`;
const ARTICLES = '\\d+(?:(?:,\\s(?:et\\s)?|\\set\\s|\\sà\\s|[-–])\\d+)*';

export const references: ReferenceGrammar = {
  bodies: { all: /\bles (?:deux|trois) groupes de travail\b/i },
  date: new RegExp(
    `(?<day>\\d{1,2})(?:er)?(?:\\s(?<month>${MONTH}))?(?:\\s(?:au|et)\\s(?<endDay>\\d{1,2})(?:er)?)?\\s(?<endMonth>${MONTH})(?:\\s(?<year>\\d{4}))?`,
    'g',
  ),
  months: MONTHS.fr,
  decisions: {
    nouns:
      /(?<!\p{L})(?:(?<resolution>[Rr][ée]solutions?|RÉSOLUTIONS?)|(?<decision>[Dd]écisions?|DÉCISIONS?))(?!\p{L})/gu,
    nounFirst: true,
    lead: /^\s?(?:(?:de|du|des|de la|de l['’]|d['’]|nos?|portant les?|,)\s?){0,3}[([]?\s?$/,
    connector:
      /(?:[,;]\d{0,3}(?:\s(?:et|ou|ainsi que|y compris))?|\s(?:et|ou|ainsi que|à))\s(?:de\s|du\s|la\s)?$|[,;]$|\s?[-–]\s?$/,
    range: /^\sà\s$|^[-–]$/,
    dated: new RegExp(
      `\\d{0,3},?\\s(?:(?:également\\s)?(?:en date du\\s|du\\s)|datée du\\s|adoptée?s?\\sle\\s)?${DAY}`,
      'y',
    ),
    titled: /\d{0,3},?\s(?:intitulée?s?|dite)\s[«“"]\s?(?<title>[^»”"]{1,500}?)\s?[»”"]\d{0,3}/y,
    pinpoint: new RegExp(`,?\\s\\(?(?:voir\\s)?${PLACES}`, 'y'),
    pinpointBefore: new RegExp(`${PLACES}\\s(?:de|à)\\s(?:l['’]annexe de\\s)?(?:(?:sa|la|ladite|cette)\\s)?$`, 'i'),
    attached: /^,?\s(?:(?:dans|par|en|à|au titre de)\s)?(?:(?:sa|ses|la|les|précédentes?)\s){0,2}$/,
    possessive: /\b(?:sa|ses|leurs?|nos)\s(?:\p{L}+\s){0,2}$/u,
    of: /\d{0,3},?\s(?:de\sla\s|de\sl['’]|du\s|des\s|de\s|d['’]|(?:adoptée?s?\s)?par\s(?:la\s|le\s|l['’])?)/y,
    adoptedBy: new RegExp(`[^.;:]{0,250}?,\\sadoptée?s?\\sle\\s${DAY}\\spar\\s(?:la\\s|le\\s|l['’])`, 'y'),
    adopts: /^\s(?:a adopté|avait adopté)\s(?:sa|la|les|ses)\s$|^,?\sà sa [^,;.]{3,40} session,\sde la\s$/,
    own: [],
    same: /(?<!\p{L})(?:la même|cette|ladite|cette même)\s(?:(?<resolution>résolution)|(?<decision>décision))(?!\p{L})/gu,
    titleBefore: /^(?!)/,
    actor:
      /^,?\s(?<body>l['’]Assemblée générale|le Conseil économique et social|la Conférence des Parties|la Commission)/,
    openings: [
      [/^Rappelant\b/, 'RECALLS'],
      [/^(?:Réaffirmant|Réitérant|Redisant|Confirmant)\b/, 'REAFFIRMS'],
      [/^(?:Notant|Prenant (?:également |aussi )?(?:note|acte)|Relevant|Constatant|Prenant bonne note)\b/, 'NOTES'],
      [/^(?:Se félicitant|Accueillant|Saluant)\b/, 'WELCOMES'],
      [
        /^(?:Ayant (?:également |aussi )?(?:à l['’]esprit|présent)|Gardant (?:également )?à l['’]esprit|Consciente?)\b/,
        'MINDFUL_OF',
      ],
      [/^(?:Guidée?|S['’]inspirant|Inspirée?)\b/, 'GUIDED_BY'],
      [/^Ayant (?:également |aussi )?examiné\b/, 'CONSIDERED'],
    ],
    relations: [
      {
        relation: 'ESTABLISHES',
        before: /(?:créée?s?|établie?s?|instituée?s?)\s(?:par|en application de|conformément à)\s[^.;:]{0,80}$/i,
      },
      { relation: 'CONTAINS', before: /(?:figurant|énoncée?s?|contenue?s?|reproduite?s?) (?:dans|à)\s[^.;:]{0,80}$/i },
      { relation: 'AMENDS', before: /modifiée?s? par\s[^,.;:]{0,60}$/i },
      {
        relation: 'PURSUANT_TO',
        before:
          /(?:conformément à|en application de|en exécution de|comme suite à|en vertu de|au titre de)\s[^,.;:]{0,80}$/i,
      },
      { relation: 'RECALLS', before: /^\s*Rappelle\b/i },
      { relation: 'REAFFIRMS', before: /^\s*(?:Réaffirme|Réitère|Redit)\b/i },
      { relation: 'NOTES', before: /^\s*(?:Note|Prend (?:également |aussi )?(?:note|acte)|Constate|Relève)\b/i },
      { relation: 'WELCOMES', before: /^\s*(?:Se félicite|Accueille|Salue)\b/i },
      { relation: 'ENDORSES', before: /^\s*(?:Fait sien|Souscrit|Approuve les recommandations)/i },
      { relation: 'DECIDES', before: /^\s*Décide\b/i },
      { relation: 'REQUESTS', before: /^\s*(?:Prie|Demande|Invite)\b/i },
      { relation: 'ENCOURAGES', before: /^\s*Encourage\b/i },
    ],
  },
  provisions: {
    reference: new RegExp(
      `(?:paragraphes?\\s(?<before>${ARTICLES})\\s(?:de\\s)?(?:l['’]|des?\\s))?\\b[Aa]rticles?\\s(?<articles>${ARTICLES})(?<inner>\\s[a-z]\\))?`,
      'g',
    ),
    generic: /\bla Convention\b/g,
    of: /^,?\s(?:de la |du |de l['’]|des )/,
    title: /\b(?:Convention|Protocole|Pacte|Charte|Statut|Accord)\s(?:\p{L}+['’\s]?){1,8}/gu,
  },
};
