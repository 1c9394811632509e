import type { MeetingContext } from './context.ts';
import { toNumber } from './numbers.ts';

/** The ordinal of the session at which something was done, by the words before its verb: "At its ninth session, …". */
export function sessionAt(words: string, { grammar }: MeetingContext): number | undefined {
  const ordinal = grammar.sessions.at.exec(words)?.groups?.ordinal;
  return ordinal === undefined ? undefined : toNumber(ordinal);
}
