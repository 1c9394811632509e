/** The sessions of a body one after another. */

interface Sitting {
  readonly key: string;
  readonly startDate: string | null;
  readonly ordinal: number | null;
}

const natural = new Intl.Collator('en', { numeric: true });

/** By their first days where all have one, otherwise by their numbers where all have one, otherwise by their keys. */
export function inTime<S extends Sitting>(sessions: readonly S[]): S[] {
  const byKey = (a: S, b: S) => natural.compare(a.key, b.key);
  if (sessions.every(({ startDate }) => startDate !== null)) {
    return [...sessions].sort((a, b) => natural.compare(a.startDate ?? '', b.startDate ?? '') || byKey(a, b));
  }
  if (sessions.every(({ ordinal }) => ordinal !== null)) {
    return [...sessions].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0) || byKey(a, b));
  }
  return [...sessions].sort(byKey);
}
