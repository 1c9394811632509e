import type { MeetingContext } from './context.ts';
import { toNumber } from './numbers.ts';
import type { SessionNamed } from './types.ts';

/** The session at which something was done, by the words before its verb: "At its ninth session, …". */
export function sessionAt(words: string, { grammar }: MeetingContext): SessionNamed | undefined {
  const ordinal = grammar.sessions.at.exec(words)?.groups?.ordinal;
  const year = grammar.sessions.heldIn.exec(words)?.groups?.year;
  if (ordinal === undefined && year === undefined) return undefined;
  return {
    ordinal: ordinal === undefined ? undefined : toNumber(ordinal),
    year: year === undefined ? undefined : Number(year),
  };
}
