/** How the symbols of documents begin and go on, in any language: what tells them from fractions, units and addresses. */

/** What the symbols of a series begin with, beside the first components of the ids of bodies (graph/reference/bodies.json). */
export const SERIES: readonly string[] = [
  'A',
  'APLC',
  'ATT',
  'BWC',
  'CAC',
  'CAT',
  'CBD',
  'CCM',
  'CCPR',
  'CCW',
  'CD',
  'CEB',
  'CED',
  'CEDAW',
  'CERD',
  'CLCS',
  'CMW',
  'CRC',
  'CRPD',
  'CTOC',
  'DP',
  'E',
  'ECE',
  'ESCAP',
  'FCCC',
  'GOV',
  'HRI',
  'HSP',
  'ICC-ASP',
  'ICCD',
  'IDB',
  'INFCIRC',
  'IPBES',
  'ISBA',
  'JIU',
  'LC',
  'NPT',
  'PBC',
  'S',
  'SPLOS',
  'ST',
  'T',
  'TD',
  'TPNW',
  'UNEP',
  'UNW',
  'WT',
];

/** What is added to a symbol, as the documents of all languages print it. */
export const SUFFIX = '(?:Add|Amend|Corr|Rev|Summary)';

/** The kinds of paper within a series that are numbered (L.5, WP.2), so that ranges of them can be counted out. */
export const SERIAL = '(?:Add|Corr|Rev|L|WP|CRP|INF|Inf|MISC|Misc|NGO|PV|SR|TP)';

/** "And", before a suffix that stands alone ("A/78/4 and Add.1"), in six languages. */
export const AND_SUFFIX = '(?:和|及|与|以及|、|and|et|y|e|и|و|,|，|;|؛)';

/**
 * The reports of bodies that are supplements to the Official Records of the Assembly and the Council: the body reports in
 * A/65/53 or E/2010/28 in the sessions or years given. A number cited from one ("… (A/65/53), chap. III, resolution 14/3") is
 * of that body.
 */
export interface AnnualReport {
  readonly organ: 'A' | 'E';
  /** The last number of the symbol. */
  readonly supplement: number;
  readonly body: string;
  /** First and last session of the Assembly, or year of the Council. */
  readonly from: number;
  readonly until?: number;
}
export const ANNUAL_REPORTS: readonly AnnualReport[] = [
  { organ: 'A', supplement: 53, body: 'A/HRC', from: 61 },
  { organ: 'A', supplement: 25, body: 'UNEP/GC', from: 28, until: 68 },
  { organ: 'A', supplement: 25, body: 'UNEP/EA', from: 69 },
  { organ: 'A', supplement: 8, body: 'HSP/GC', from: 58, until: 73 },
  { organ: 'E', supplement: 22, body: 'E/CN.4', from: 1990, until: 1992 },
  { organ: 'E', supplement: 23, body: 'E/CN.4', from: 1993, until: 2006 },
  { organ: 'E', supplement: 24, body: 'E/CN.3', from: 1998 },
  { organ: 'E', supplement: 25, body: 'E/CN.9', from: 1998 },
  { organ: 'E', supplement: 26, body: 'E/CN.5', from: 1998 },
  { organ: 'E', supplement: 27, body: 'E/CN.6', from: 1998 },
  { organ: 'E', supplement: 28, body: 'E/CN.7', from: 1998 },
  { organ: 'E', supplement: 30, body: 'E/CN.15', from: 1992 },
  { organ: 'E', supplement: 31, body: 'E/CN.16', from: 1998 },
  { organ: 'E', supplement: 37, body: 'E/ECE', from: 1998 },
  { organ: 'E', supplement: 38, body: 'E/ECA', from: 1998 },
  { organ: 'E', supplement: 39, body: 'E/ESCAP', from: 1998 },
  { organ: 'E', supplement: 40, body: 'LC', from: 1998 },
  { organ: 'E', supplement: 41, body: 'E/ESCWA', from: 1998 },
];

/** Chapters, sections and annexes, between the symbol of a report and the decision cited from it, in six languages. */
export const PART_OF_REPORT =
  /^\s?(?:and\s|et\s|y\s|и\s|و)?(?:chaps?\.|chapters?|chapitres?|cap\.|capítulos?|гл\.|глава|sects?\.|sections?|secc\.|sección|разд\.|раздел|parts?|partie|parte|часть|annex(?:es)?|annexe|anexos?|приложение|paras?\.|(?:ال)?(?:فصل|فرع|مرفق|جزء|باب))(?:\s[\p{L}\d.–-]{1,12}){0,3}\s?$|(?:章|节|附件[一二三四五六七八九十]{0,3}|部分)\s?$/u;
