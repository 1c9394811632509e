/** In which year a decision was adopted: by its date, otherwise as far as its number tells. */
/** The General Assembly's first session began in 1946 (January), its second in 1947, its thirty-first in 1976. */
const ASSEMBLY = /^A\/(?:RES|DEC)\/(\d{1,3})\//;
const IN_BRACKETS = /\((\d{4})\)$/;
const YEAR_FIRST = /^E\/(?:[A-Z]+\.\d+\/)?(?:RES|DEC)\/((?:19|20)\d\d)\//;

/** Null where neither its date, if it is known, nor its number says it. @param key such as A/RES/55/25 */
export function yearOf(key: string, date: string | null): number | null {
  if (date) return Number(date.slice(0, 4));
  const printed = IN_BRACKETS.exec(key)?.[1] ?? YEAR_FIRST.exec(key)?.[1];
  if (printed) return Number(printed);
  const session = ASSEMBLY.exec(key)?.[1];
  return session ? 1945 + Number(session) : null;
}
