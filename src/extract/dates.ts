import type { MeetingGrammar } from '../../graph/grammar/grammar.ts';
import { matchesIn } from './sieve.ts';
import type { PrintedDate } from './types.ts';

export interface DateMention {
  readonly start: PrintedDate;
  /** The last day of several; the same as `start` for one day. */
  readonly end: PrintedDate;
  readonly isRange: boolean;
  readonly from: number;
  readonly to: number;
}

/** What joins the first and the last day, printed with a month each. */
const UNTIL = /^\s*(?:to|until|through|[-–—]|至|到)\s*$/;
/** Days of one month: "5, 6 and 9", "10–14", 5日和6日. */
const DAY = /(?<until>\s*(?:to|until|through|[-–—]|至|到)\s*)?(?<day>\d{1,2})/g;

/** The days that a text names, in its order. Several days of one month ("5 and 6 May") are several; a range is one. */
export function datesIn(text: string, grammar: Pick<MeetingGrammar, 'days' | 'months'>): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of matchesIn(grammar.days, text)) {
    const { year, month: printed = '', days = '' } = match.groups ?? {};
    const month = grammar.months[printed] ?? Number(printed);
    if (!(month >= 1 && month <= 12)) continue;
    const found = daysOf(days, match.index, match[0].length).map(({ first, last, from, to }): DateMention => {
      const on = (day: number): PrintedDate => ({ ...(year === undefined ? {} : { year: Number(year) }), month, day });
      return { start: on(first), end: on(last), isRange: last !== first, from, to };
    });
    const [next, ...others] = found;
    const before = dates.at(-1);
    if (next && before && !before.isRange && UNTIL.test(text.slice(before.to, next.from))) {
      dates[dates.length - 1] = spanning(before, next);
      dates.push(...others);
    } else dates.push(...found);
  }
  return dates;
}

/** From the day of one mention to that of the next: the year is printed once, or twice. */
function spanning(first: DateMention, last: DateMention): DateMention {
  const year = first.start.year ?? lastYear(first.start, last.end);
  const end =
    last.end.year === undefined && first.start.year !== undefined ? nextYear(first.start, last.end) : last.end;
  return {
    start: { ...(year === undefined ? {} : { year }), month: first.start.month, day: first.start.day },
    end,
    isRange: true,
    from: first.from,
    to: last.to,
  };
}

const later = (first: PrintedDate, last: PrintedDate) => first.month > last.month;
const lastYear = (first: PrintedDate, last: PrintedDate): number | undefined =>
  last.year === undefined ? undefined : last.year - (later(first, last) ? 1 : 0);
const nextYear = (first: PrintedDate, last: PrintedDate): PrintedDate => ({
  ...last,
  year: (first.year ?? 0) + (later(first, last) ? 1 : 0),
});

interface Days {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** The days in a list of days of one month. The first begins where the whole mention does, the last ends where it does. */
function daysOf(printed: string, start: number, length: number): Days[] {
  const days: Days[] = [];
  for (const match of printed.matchAll(DAY)) {
    const day = Number(match.groups?.day);
    if (day < 1 || day > 31) continue;
    const before = days.at(-1);
    if (match.groups?.until !== undefined && before) before.last = day;
    else days.push({ first: day, last: day, from: start, to: start + length });
  }
  return days;
}

/** The days from the first to the last of a range, one by one; a single day is itself. At most `most` of them, else none. */
export function eachDay(date: DateMention, most: number): PrintedDate[] {
  if (!date.isRange) return [date.start];
  const day = (at: PrintedDate) => Date.UTC(at.year ?? date.end.year ?? 2000, at.month - 1, at.day);
  const count = Math.round((day(date.end) - day(date.start)) / 86_400_000) + 1;
  if (!(count > 0 && count <= most)) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(day(date.start) + index * 86_400_000);
    const year = date.start.year === undefined ? {} : { year: at.getUTCFullYear() };
    return { ...year, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  });
}

/** A printed day in ISO form, in the given year where none is printed; undefined where neither says the year. */
export function isoDate(date: PrintedDate, year: number | undefined): string | undefined {
  const of = date.year ?? year;
  if (of === undefined) return undefined;
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${of}-${two(date.month)}-${two(date.day)}`;
}
