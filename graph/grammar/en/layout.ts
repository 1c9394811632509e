/** English: what its documents look like. */
import type { LayoutGrammar } from '../layout.ts';
import { MONTHS } from '../months.ts';

export const layout: LayoutGrammar = {
  layout: {
    annex:
      /^(?:Annex(?:es)?|Appendix|Appendices)(?:\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]))?\*{0,2}(?:\s*[.:–—-]\s*\S.{0,160}|(?:\t|\s{2,})\S.{0,160})?$/i,
    contents: /^(?:table of )?contents\*?$/i,
    numbered:
      /^(?:part\s+(?<part>[IVXL]{1,6}|\d{1,2}|one|two|three|four|five|six)|chapter\s+(?<chapter>[IVXL]{1,6}|\d{1,2})|section\s+(?<section>[A-Z]|[IVXL]{1,6}|\d{1,2}))(?:\s*[.:–—-]\s*|\s+|$)/i,
    adopted:
      /^(?:(?:draft\s+)?(?:resolution|decision)s?\s+(?<number>(?:[A-Z]{1,8}\/)*[-\dA-Z]{1,9}(?:[./][A-Z\d.]{1,8}){0,3}(?:\s?\(\w{1,6}\))?))\*?\.?(?:\s*[:–—]\s*.{0,200})?$/i,
    agendaItem:
      /^[([](?:provisional )?agenda (?:sub-?)?items?\s.{1,60}[)\]]$|^(?:provisional )?agenda (?:sub-?)?items? \d.{0,40}$/i,
    closing:
      /^\d{1,5}(?:st|nd|rd|th)\s+(?:\(?(?:resumed|closed|special|emergency)\)?\s+)?(?:plenary\s+)?meeting(?:\s*\(.{1,20}\))?$/i,
    notes: /^(?:notes|endnotes|footnotes)$/i,
    noteOpening:
      /^(?:See|Ibid|Idem|Official Records|United Nations,|Available|Resolutions?\b|Decisions?\b|General Assembly|Security Council|For |The text|As |Adopted|Report of|[A-Z]{1,8}\/)/,
    recommendations: /recommendations$/i,
    organization: /^(?:organization of the (?:session|meetings?)|opening|duration)/i,
    sentenceEnd: /(?<!\b(?:Mr|Ms|Mrs|Dr|No|vol|para|paras|art|chap|sect|Add|Rev|Corr|Res|St))\.(?=\s|$)|[!?]/,
  },
  header: {
    title:
      /^(?:(?:advance |provisional |preliminary )?(?:unedited |annotated )*(?:draft )?(?:final )?(?:joint )?(?:(?:annual |interim |progress |oral |summary )?reports?\b(?!(?:ed|ing|er))|proceedings\b|(?:revised |annotated |provisional )+agenda|agenda\b(?! item)|annotations\b|summary record|verbatim record|(?:provisional |final )?list of (?:participants|documents|delegations|speakers)|draft (?:resolution|decision)s?\b|programme of work|statement by|letter dated|note by|notes? verbale)).{0,300}$/i,
    masthead:
      /^(?:united nations|general assembly|security council|economic and social council|human rights council|distr\b.*|general|limited|original:.*|english|arabic|chinese|french|russian|spanish|advance .*|(?:agenda|item)\b.*items?\b.*|agenda item.*|item \d.*|(?!.{0,60}\b(?:reports?|proceedings|records?|agenda|annotations)\b).*\b(?:session|meeting)\*?|official records.*|supplement no.*|page\b.*|(?!.{0,40}\b(?:reports?|proceedings|records?|lists?)\b).*\b\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?: to \d{1,2})? [A-Z][a-z]{2,8} \d{4}.{0,40}|\[.*\]|rapporteur:.*|chair.{0,20}:.*|president:.*|contents|paragraphs?\b.*page.*)$/i,
    kinds: [
      [/^(?:advance |provisional |preliminary )*(?:unedited )?(?:summary|verbatim) record/i, 'OTHER'],
      [/\blist of (?:participants|documents|delegations|speakers)\b/i, 'OTHER'],
      [/\b(?:reports?|proceedings)\b/i, 'REPORT'],
      [/\bagenda\b/i, 'AGENDA'],
      [/\bresolutions?\b/i, 'RESOLUTION'],
      [/\bdecisions?\b/i, 'DECISION'],
    ],
    adoption: /^(?:resolution|(?<decision>decision))s?\s(?:.{0,40}\s)?adopted\b|^adopted by\b/i,
    draft: /^draft\b|\bdraft (?:resolution|decision|report)\b/i,
    day: /(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]{2,8})\s+(?<year>\d{4})/,
    months: MONTHS.en,
  },
};
