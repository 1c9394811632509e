/**
 * How bodies number their resolutions and decisions, so far as it tells them apart (United Nations Editorial Manual, and
 * the Dag Hammarskjöld Library's guide to document symbols):
 *
 * - General Assembly: 217 A (III) until the thirtieth session (1975/76), since then session/number; S- and ES- for special
 *   and emergency special sessions.
 * - Security Council: number (year).
 * - Economic and Social Council: 1503 (XLVIII) until 1977, since 1978 year/number.
 * - Commission on Human Rights, until 2006: as the Council.
 * - Human Rights Council: session/number since 2006, S- for special sessions.
 * - Commissions of the Council and conferences of the parties served in Vienna, the Environment Assembly: session/number.
 */

import { fromRoman } from '../../graph/roman.ts';

type Form = 'YEAR_BRACKETED' | 'SESSION_BRACKETED' | 'YEAR_FIRST' | 'EMERGENCY' | 'SPECIAL' | 'SESSION_FIRST' | 'OTHER';

function formOf(number: string): Form {
  if (/^\d+[A-Z-]*\((?:19|20)\d\d\)$/.test(number)) return 'YEAR_BRACKETED';
  if (/^\d+[A-Z-]*\((?:E?S-)?[IVXLC]+\)$/.test(number)) return 'SESSION_BRACKETED';
  if (/^(?:19|20)\d\d\/\d/.test(number)) return 'YEAR_FIRST';
  if (/^ES-\d/.test(number)) return 'EMERGENCY';
  if (/^S-\d/.test(number)) return 'SPECIAL';
  return /^\d+\/\d+[A-Z]*$/.test(number) ? 'SESSION_FIRST' : 'OTHER';
}

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  A: ['SESSION_BRACKETED', 'EMERGENCY', 'SPECIAL', 'SESSION_FIRST'],
  S: ['YEAR_BRACKETED'],
  E: ['SESSION_BRACKETED', 'YEAR_FIRST'],
  'E/CN.4': ['SESSION_BRACKETED', 'YEAR_FIRST'],
  'A/HRC': ['SPECIAL', 'SESSION_FIRST'],
  'E/CN.6': ['SESSION_FIRST'],
  'E/CN.7': ['SESSION_BRACKETED', 'SESSION_FIRST', 'OTHER'],
  'E/CN.15': ['SESSION_FIRST'],
  'CTOC/COP': ['SESSION_FIRST'],
  'CAC/COSP': ['SESSION_FIRST'],
  'UNEP/EA': ['SESSION_FIRST'],
};

/** The thirty-first session (1976) was the first whose resolutions have the session before the number. */
const FIRST_SLASHED_SESSION = 31;

/** The last sessions of the Assembly and of the Council whose resolutions have the session in brackets: XXX and LXIII. */
const LAST_BRACKETED: Readonly<Record<string, number>> = { A: 30, E: 63 };
/** From this year neither numbers so. */
const BRACKETED_UNTIL = 1978;

const bracketedSession = (number: string): number | undefined => {
  const roman = /\(([IVXLC]+)\)$/.exec(number)?.[1];
  return roman === undefined ? undefined : fromRoman(roman);
};

const sessionOf = (number: string): number => Number(/^(?:S-)?(\d+)\//.exec(number)?.[1]);

/** Whether a body numbers its decisions in this form; bodies of which nothing is known may use any but the Council's. */
export function mayBeOf(body: string, number: string): boolean {
  const form = formOf(number);
  const forms = FORMS[body];
  // A conference that meets once has no sessions to number by: resolution 1, resolution III.
  if (forms === undefined && body.startsWith('A/CONF.')) return form === 'OTHER';
  if (forms === undefined) return form !== 'YEAR_BRACKETED' && form !== 'EMERGENCY';
  if (body === 'A' && form === 'SESSION_FIRST') return sessionOf(number) >= FIRST_SLASHED_SESSION;
  if (form === 'SESSION_BRACKETED' && (bracketedSession(number) ?? 0) > (LAST_BRACKETED[body] ?? Infinity))
    return false;
  return forms.includes(form);
}

/** The body that alone uses a form. */
export function ownerByForm(number: string): string | undefined {
  const form = formOf(number);
  return form === 'YEAR_BRACKETED' ? 'S' : form === 'EMERGENCY' ? 'A' : undefined;
}

/** The years in which the special sessions of the General Assembly began, from the first. */
const SPECIAL_SESSIONS = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
  1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** The same of the Human Rights Council. */
const SPECIAL_SESSIONS_OF_RIGHTS = [
  2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011, 2012,
  2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023, 2025,
];
const SPECIAL: Readonly<Record<string, readonly number[]>> = {
  A: SPECIAL_SESSIONS,
  'A/HRC': SPECIAL_SESSIONS_OF_RIGHTS,
};

/** Whether a special session of the body sat in a year. Those after the last one known: at most one a year. */
function isSpecialOf(body: string, session: number, year: number): boolean {
  const years = SPECIAL[body];
  if (years === undefined) return true;
  const began = years[session - 1];
  const last = years.at(-1) ?? year;
  return began === undefined ? session - years.length <= year - last : Math.abs(began - year) <= 1;
}

/** The years before the first session of bodies that have one session a year, counted back from those of today. */
const BEFORE_FIRST: Readonly<Record<string, number>> = {
  'E/CN.3': 1969,
  'E/CN.5': 1962,
  'E/CN.6': 1956,
  'E/CN.7': 1957,
  'E/CN.9': 1967,
  'E/CN.15': 1991,
  'E/ESCAP': 1944,
};
/** From this year all of them had one session a year. */
const YEARLY_SINCE = 2000;

/** The session of a body that sits in a month, near enough; undefined where nothing of its sessions is known. */
function sessionIn(body: string, year: number, month: number): number | undefined {
  // The Assembly's sessions begin in September; the forty-fifth began in 1990.
  if (body === 'A') return month >= 9 ? year - 1945 : year - 1946;
  // Three regular sessions a year since 2007: March, June, September.
  if (body === 'A/HRC') return 3 * (year - 2006) + (month <= 5 ? 1 : month <= 8 ? 2 : 3);
  const before = BEFORE_FIRST[body];
  return before === undefined || year < YEARLY_SINCE ? undefined : year - before;
}

/**
 * Whether the body sat in the session of a number on the day of its adoption or, where no day is printed, before the end
 * of the year of the document.
 */
export function mayBeOfDay(body: string, number: string, day: string | undefined, latest: number): boolean {
  const session = sessionOf(number);
  const form = formOf(number);
  if (form === 'SPECIAL') return day === undefined || isSpecialOf(body, session, Number(day.slice(0, 4)));
  if (form === 'SESSION_BRACKETED' && LAST_BRACKETED[body] !== undefined)
    return day === undefined || Number(day.slice(0, 4)) <= BRACKETED_UNTIL;
  if (form !== 'SESSION_FIRST') return true;
  const [year, month] = day === undefined ? [latest, 12] : [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const sitting = sessionIn(body, year, month);
  if (sitting === undefined) return true;
  if (day === undefined) return session <= sitting;
  // A session ends in September too; the Council's months move a little.
  if (body === 'A') return session === sitting || (month === 9 && session === sitting - 1);
  return body === 'A/HRC' ? Math.abs(session - sitting) <= 1 : session === sitting;
}

/** Whether enough is known of a body's sessions that a day tells whether a number may be its own. */
export const hasKnownSessions = (body: string): boolean =>
  body === 'A' || body === 'A/HRC' || BEFORE_FIRST[body] !== undefined;

/** No session has had more resolutions, or decisions. */
const MOST: Readonly<Record<string, { readonly RESOLUTION: number; readonly DECISION: number }>> = {
  A: { RESOLUTION: 349, DECISION: 899 },
  'A/HRC': { RESOLUTION: 59, DECISION: 199 },
};
/** No meeting of any other body that numbers them by session. */
const MOST_ELSEWHERE = 199;
/** Meetings of a conference: the last part of 3/COP.14. */
const MOST_MEETINGS = 99;

/** The highest last part that a number of a body may have; undefined where it does not count the decisions of a session. */
export function mostOf(body: string, kind: 'RESOLUTION' | 'DECISION', number: string): number | undefined {
  const most = MOST[body]?.[kind];
  if (most !== undefined) return most;
  if (/\/[A-Z]{2,5}\.\d+$/.test(number)) return MOST_MEETINGS;
  return body === 'E' || body === 'S' || /(?:^|\/)(?:19|20)\d\d(?:\/|$)/.test(number) ? undefined : MOST_ELSEWHERE;
}

/** Whether a session of the body may have reached a number. */
export function isReached(
  body: string,
  { kind, number }: { readonly kind: 'RESOLUTION' | 'DECISION'; readonly number: string },
): boolean {
  const last = Number(/\d+$/.exec(number)?.[0]);
  return !(last > (mostOf(body, kind, number) ?? Number.POSITIVE_INFINITY));
}
