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
