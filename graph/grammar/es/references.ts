/** Spanish: how it refers to decisions, treaties and days. */
import { MONTHS } from '../months.ts';
import type { ReferenceGrammar } from '../references.ts';

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
/** Footnote marks may stand glued to the year. */
const DAY = `(?<day>\\d{1,2})[°º]?\\sde\\s(?<month>${MONTH})\\s(?:de|del)\\s(?<year>(?:1[89]|20)\\d\\d)\\d{0,3}`;
const PARAGRAPH = '\\d+(?:\\s?[a-z]+\\))*';
const PARAGRAPHS = `${PARAGRAPH}(?:(?:,\\s|\\sy\\s|\\sa\\s|[-–])${PARAGRAPH}(?![\\d/]))*`;
/** Where in a decision: section, annex, paragraphs. */
const PLACES = `(?:(?:sección|secciones|secc\\.|parte)\\s(?<section>[IVXLC]+|[A-Z])(?:,\\s)?)?(?:(?<annex>anexos?(?:\\s(?:[IVX]+|[A-Z])\\b)?)(?:,\\s)?)?(?:(?:párrafos?|párrs?\\.)\\s(?<paragraphs>${PARAGRAPHS}))?`;
const ARTICLES = '\\d+(?:(?:,\\s(?:y\\s)?|\\sy\\s|\\sa\\s|[-–])\\d+)*';

export const references: ReferenceGrammar = {
  bodies: { all: /\blos (?:dos|tres) grupos de trabajo\b/i },
  date: new RegExp(
    `(?<day>\\d{1,2})(?:\\sde\\s(?<month>${MONTH}))?(?:\\s(?:al|a|y)\\s(?:el\\s)?(?<endDay>\\d{1,2}))?\\sde\\s(?<endMonth>${MONTH})(?:\\s(?:de|del)\\s(?<year>\\d{4}))?`,
    'g',
  ),
  months: MONTHS.es,
  decisions: {
    nouns:
      /(?<!\p{L})(?:(?<resolution>[Rr]esoluci(?:ón|ones)|RESOLUCI(?:ÓN|ONES))|(?<decision>[Dd]ecisi(?:ón|ones)|DECISI(?:ÓN|ONES)))(?!\p{L})/gu,
    nounFirst: true,
    lead: /^\s?(?:(?:de|del|de la|de los|posterior(?:es)?|núms?\.|números?|,)\s?){0,3}[([]?\s?$/,
    connector:
      /(?:[,;]\s?\d{0,3}(?:\s(?:y|e|o|así como|incluida))?|\s(?:y|e|o|así como|a))\s(?:en\s)?(?:la\s|las\s)?$|\s?[-–]\s?$/,
    range: /^\sa\s$|^[-–]$/,
    dated: new RegExp(`\\d{0,3}\\s?,?\\s(?:de\\s(?:fecha\\s)?|del\\s|aprobada el\\s)?${DAY}`, 'y'),
    titled: /\d{0,3},?\s(?:titulad[ao]s?|denominad[ao])\s[«“"]\s?(?<title>[^»”"]{1,500}?)\s?[»”"]\d{0,3}/y,
    pinpoint: new RegExp(`,?\\s\\(?(?:véase\\s)?${PLACES}`, 'y'),
    pinpointBefore: new RegExp(`${PLACES}\\s(?:de|a)\\s(?:el anexo de\\s)?(?:(?:su|la|dicha|esa)\\s)?$`, 'i'),
    attached: /^,?\s(?:(?:en|por|mediante|a)\s)?(?:(?:su|sus|la|las|anteriores)\s){0,2}$/,
    possessive: /\b(?:su|sus|nuestras?)\s(?:\p{L}+\s){0,2}$/u,
    of: /\d{0,3},?\s(?:(?:adoptad|aprobad)as?\sen\sla\s[\p{L}\d.]{1,14}\s(?:reunión|sesión)\sde\sla\s|de\sla\s(?:[\p{L}\d.]{1,14}\sreunión\sde\sla\s)?|del\s|de\slos\s|de\s|(?:adoptad|aprobad)as?\spor\s(?:la\s|el\s)?)/uy,
    own: [],
    same: /(?<!\p{L})(?:la misma|esa|dicha|esa misma)\s(?:(?<resolution>resolución)|(?<decision>decisión))(?!\p{L})/gu,
    titleBefore: /^(?!)/,
    actor: /^,?\s(?<body>la Asamblea General|el Consejo Económico y Social|la Conferencia de las Partes|la Comisión)/,
    openings: [
      [/^Recordando\b/, 'RECALLS'],
      [/^(?:Reafirmando|Reiterando)\b/, 'REAFFIRMS'],
      [
        /^(?:Observando|Tomando (?:también |además )?(?:nota|conocimiento)|Notando|Haciendo notar|Señalando|Advirtiendo)\b/,
        'NOTES',
      ],
      [/^(?:Acogiendo|Congratulándose|Celebrando)\b/, 'WELCOMES'],
      [/^(?:Teniendo (?:también |además |asimismo )?presente|Consciente)\b/, 'MINDFUL_OF'],
      [/^(?:Guiad[ao]|Guiándose|Inspirad[ao]|Inspirándose)/, 'GUIDED_BY'],
      [/^Habiendo (?:también )?examinado\b/, 'CONSIDERED'],
    ],
    relations: [
      {
        relation: 'ESTABLISHES',
        before:
          /(?:establecid|cread|instituid)[ao]s?\s(?:por|en virtud de|en|de conformidad con|mediante)\s[^.;:]{0,80}$/i,
      },
      { relation: 'CONTAINS', before: /(?:que figuran?|enunciad[ao]s?|contenid[ao]s?) en\s[^.;:]{0,80}$/i },
      { relation: 'AMENDS', before: /(?:enmendad|modificad)[ao]s? (?:por|en)\s[^,.;:]{0,60}$/i },
      {
        relation: 'PURSUANT_TO',
        before:
          /(?:de conformidad con|en cumplimiento de|con arreglo a|en virtud de|de acuerdo con|en atención a)\s[^,.;:]{0,80}$/i,
      },
      { relation: 'RECALLS', before: /^\s*Recuerda\b/i },
      { relation: 'REAFFIRMS', before: /^\s*(?:Reafirma|Reitera)\b/i },
      { relation: 'NOTES', before: /^\s*(?:Observa|Toma (?:también |además )?(?:nota|conocimiento))\b/i },
      { relation: 'WELCOMES', before: /^\s*(?:Acoge|Celebra)\b/i },
      { relation: 'ENDORSES', before: /^\s*Hace suy/i },
      { relation: 'DECIDES', before: /^\s*Decide\b/i },
      { relation: 'REQUESTS', before: /^\s*(?:Solicita|Pide|Invita)\b/i },
      { relation: 'ENCOURAGES', before: /^\s*Alienta\b/i },
    ],
  },
  provisions: {
    reference: new RegExp(
      `(?:párrafos?\\s(?<before>${ARTICLES})\\s(?:de\\slos\\s|del\\s|de\\s))?\\b[Aa]rtículos?\\s(?<articles>${ARTICLES})(?<inner>\\s[a-z]\\))?`,
      'g',
    ),
    generic: /\bla Convención\b/g,
    of: /^,?\s(?:de la |del |de los )/,
    title: /\b(?:Convención|Convenio|Protocolo|Pacto|Carta|Estatuto|Acuerdo)\s(?:\p{L}+\s?){1,8}/gu,
  },
};
