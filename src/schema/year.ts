/** In which year a decision was adopted: by its date, otherwise as far as its number tells. */
import { type Thing, textOf } from './thing.ts';

/** The General Assembly's first session began in 1946 (January), its second in 1947, its thirty-first in 1976. */
const ASSEMBLY = /^A\/(?:RES|DEC)\/(\d{1,3})\//;
const IN_BRACKETS = /\((\d{4})\)$/;
const YEAR_FIRST = /^E\/(?:[A-Z]+\.\d+\/)?(?:RES|DEC)\/((?:19|20)\d\d)\//;

/** Null where neither a date nor the number says it. */
export function yearOf(thing: Thing): number | null {
  const date = textOf(thing, 'date') ?? textOf(thing, 'startDate') ?? textOf(thing, 'issued');
  if (date) return Number(date.slice(0, 4));
  const printed = IN_BRACKETS.exec(thing.key)?.[1] ?? YEAR_FIRST.exec(thing.key)?.[1];
  if (printed) return Number(printed);
  const session = ASSEMBLY.exec(thing.key)?.[1];
  return session ? 1945 + Number(session) : null;
}
