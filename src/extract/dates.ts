import type { Grammar } from '../../graph/grammar/grammar.ts';
import type { PrintedDate } from './types.ts';

export interface DateMention {
  readonly start: PrintedDate;
  /** The last day of several; the same as `start` for one day. */
  readonly end: PrintedDate;
  readonly isRange: boolean;
  readonly from: number;
  readonly to: number;
}

/** The days that a text names, in its order. */
export function datesIn(text: string, grammar: Grammar): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(grammar.date)) {
    const { year, month, day, endMonth, endDay } = match.groups ?? {};
    const monthOf = (printed: string | undefined) =>
      printed === undefined ? undefined : (grammar.months[printed] ?? Number(printed));
    const last = monthOf(endMonth);
    const first = monthOf(month) ?? last;
    if (first === undefined || first < 1 || first > 12) continue;
    const inYear = year === undefined ? {} : { year: Number(year) };
    const start = { ...inYear, month: first, day: Number(day) };
    const end = endDay === undefined ? start : { ...inYear, month: last ?? first, day: Number(endDay) };
    dates.push({ start, end, isRange: endDay !== undefined, from: match.index, to: match.index + match[0].length });
  }
  return dates;
}

/** A printed day in ISO form, in the given year where none is printed; undefined where neither says the year. */
export function isoDate(date: PrintedDate, year: number | undefined): string | undefined {
  const of = date.year ?? year;
  if (of === undefined) return undefined;
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${of}-${two(date.month)}-${two(date.day)}`;
}
