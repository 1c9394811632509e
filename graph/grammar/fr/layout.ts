/** French: what its documents look like. */
import type { LayoutGrammar } from '../layout.ts';
import { MONTHS } from '../months.ts';

export const layout: LayoutGrammar = {
  layout: {
    annex:
      /^(?:Annexes?|Appendices?)(?:\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]))?\*{0,2}(?:\s*[.:–—-]\s*\S.{0,160}|(?:\t|\s{2,})\S.{0,160})?$/i,
    contents: /^table des matières\*?$|^sommaire$/i,
    numbered:
      /^(?:(?:partie|titre)\s+(?<part>[IVXL]{1,6}|\d{1,2})|(?<ordinal>premi[eè]re|deuxi[eè]me|troisi[eè]me|quatri[eè]me)\s+partie|chapitre\s+(?<chapter>[IVXL]{1,6}|\d{1,2}|premier)|section\s+(?<section>[A-Z]|[IVXL]{1,6}|\d{1,2}))(?:\s*[.:–—-]\s*|\s+|$)/i,
    adopted:
      /^(?:(?:projet de\s+)?(?:résolution|décision)s?\s+(?<number>(?:[A-Z]{1,8}\/)*[-\dA-Z]{1,9}(?:[./][A-Z\d.]{1,8}){0,3}(?:\s?\(\w{1,6}\))?))\*?\.?(?:\s*[:–—]\s*.{0,200})?$/i,
    agendaItem: /^[([]points?\s.{1,60}[)\]]$|^points? \d.{0,20} de l.ordre du jour.{0,20}$/i,
    closing: /^\d{1,5}\s?(?:re|e|ère|ème)\s+séance(?:\s+plénière)?(?:\s*\(.{1,20}\))?$/i,
    notes: /^notes?$/i,
    noteOpening:
      /^(?:Voir|Ibid|Documents officiels|Nations Unies,|Disponible|Résolutions?\b|Décisions?\b|Assemblée générale|Conseil|Pour |Le texte|Adoptée?|Rapport|[A-Z]{1,8}\/)/,
    recommendations: /recommandations$/i,
    organization: /^(?:organisation (?:de la session|des réunions)|ouverture|durée)/i,
    sentenceEnd: /(?<!\b(?:M|Mme|Mlle|Dr|vol|par|art|chap|sect|Add|Rev|Corr|Res|St|p))\.(?=\s|$)|[!?]/,
  },
  header: {
    title:
      /^(?:(?:projet de )?(?:rapport\b|compte rendu|ordre du jour|résolution\b|décision\b)|liste (?:provisoire |définitive )?des (?:participants|documents)|note d|lettre datée).{0,300}$/i,
    masthead:
      /^(?:nations unies|assemblée générale|conseil de sécurité|conseil économique et social|conseil des droits de l.homme|distr\b.*|générale|limitée|original\s?:.*|français|anglais|points? .{0,40}ordre du jour|.*\bsession\*?|documents officiels.*|supplément n.*|page\b.*|.{0,40}\b\d{1,2}(?:er)?(?:\s*[-–]\s*\d{1,2})? \S{3,9} \d{4}.{0,40}|\[.*\]|rapporteu.{1,10}:.*|président.{0,10}:.*|table des matières)$/i,
    kinds: [
      [/\bcompte rendu\b/i, 'OTHER'],
      [/\bliste\b.{0,20}\bdes (?:participants|documents)\b/i, 'OTHER'],
      [/\brapports?\b/i, 'REPORT'],
      [/\bordre du jour\b/i, 'AGENDA'],
      [/\brésolutions?\b/i, 'RESOLUTION'],
      [/\bdécisions?\b/i, 'DECISION'],
    ],
    adoption: /^(?:résolution|(?<decision>décision))s?\s+(?:.{0,40}\s)?(?:adoptée?|prise)s?\b|^adoptée?s? par\b/i,
    draft: /^projet\b|\bprojet de (?:résolution|décision|rapport)\b/i,
    day: /(?<day>\d{1,2})(?:er)?\s+(?<month>[a-zéûA-Z]{3,9})\s+(?<year>\d{4})/,
    months: MONTHS.fr,
  },
};
