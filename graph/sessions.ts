/**
 * How sessions of bodies are numbered in the symbols of their documents: by year (E/CN.15/2017/2), by the ordinal
 * (A/HRC/51/2) or by a Roman ordinal (BWC/CONF.VIII/4). It is asked only where a document does not show it itself.
 */
export type SessionStyle = 'YEAR' | 'ORDINAL' | 'ROMAN';

/** By the beginning of the body's id; the longest that fits counts. */
export const SESSION_STYLES: readonly (readonly [string, SessionStyle])[] = [
  ['A', 'ORDINAL'],
  ['A/CN.10', 'YEAR'],
  ['A/AC.105', 'YEAR'],
  ['A/AC.109', 'YEAR'],
  ['A/AC.121', 'YEAR'],
  ['A/CONF', 'YEAR'],
  ['BWC/CONF', 'ROMAN'],
  ['BWC', 'YEAR'],
  ['CAC', 'YEAR'],
  ['CBD', 'ORDINAL'],
  ['CCW', 'YEAR'],
  ['CCW/CONF', 'ROMAN'],
  ['CD', 'YEAR'],
  ['CTOC', 'YEAR'],
  ['DP', 'YEAR'],
  ['E', 'YEAR'],
  ['E/C.12', 'ORDINAL'],
  ['E/ECE', 'ORDINAL'],
  ['E/ESCAP', 'ORDINAL'],
  ['E/ESCWA', 'ORDINAL'],
  ['FCCC', 'YEAR'],
  ['NPT', 'YEAR'],
];

/** Where no other is given: most conferences and committees count their sessions. */
export const OTHER_STYLE: SessionStyle = 'ORDINAL';

/** Bodies that meet more than once under the symbols of one year, so that only the ordinal tells their sessions apart. */
export const SEVERAL_A_YEAR: readonly string[] = [
  'FCCC/SBI',
  'FCCC/SBSTA',
  'FCCC/APA',
  'FCCC/ADP',
  'FCCC/AWGLCA',
  'FCCC/KP/AWG',
  'FCCC/AG13',
  'FCCC/AGBM',
  'CEDAW/C',
  'E/C.12',
];

/** Committees of the whole of another body, which have its sessions and its agenda. */
export const MAIN_COMMITTEES: Readonly<Record<string, string>> = {
  'A/C.1': 'A',
  'A/C.2': 'A',
  'A/C.3': 'A',
  'A/C.4': 'A',
  'A/C.5': 'A',
  'A/C.6': 'A',
  'A/BUR': 'A',
};
