/** What one run gained and lost against an earlier one, entry by entry. */
import type { DocumentRun, Run, Verdict } from './run.ts';

export interface Changes {
  /** Now right and was not, or no longer found where it should not be. */
  gained: string[];
  /** Was right and is not, or now found where it should not be. */
  lost: string[];
  /** Documents that only the earlier run has, and those that only this one has: they are not compared. */
  gone: string[];
  added: string[];
}

/** Good and bad as they count: what is neither in the gold nor found is as good as right. */
const isGood = (verdict: Verdict | undefined): boolean => verdict === 'right' || verdict === undefined;

/** @param before the earlier run. */
export function changesSince(before: Run, now: Run): Changes {
  const names = Object.keys(now.documents).sort();
  const changes: Changes = {
    gained: [],
    lost: [],
    gone: Object.keys(before.documents)
      .filter((name) => now.documents[name] === undefined)
      .sort(),
    added: names.filter((name) => before.documents[name] === undefined),
  };
  for (const name of names) {
    const [old, current] = [before.documents[name], now.documents[name]];
    if (old !== undefined && current !== undefined) compare(name, old, current, changes);
  }
  return changes;
}

function compare(name: string, before: DocumentRun, now: DocumentRun, { gained, lost }: Changes): void {
  for (const list of keysOf(before.entries, now.entries)) {
    const [old = {}, current = {}] = [before.entries[list], now.entries[list]];
    for (const key of keysOf(old, current)) {
      const [was, is] = [old[key], current[key]];
      if (isGood(was) === isGood(is)) continue;
      (isGood(is) ? gained : lost).push(`${name} ${list} ${key}: ${was ?? 'not found'} → ${is ?? 'not found'}`);
    }
    const [oldFields = {}, currentFields = {}] = [before.fields[list], now.fields[list]];
    for (const field of keysOf(oldFields, currentFields)) {
      const [oldAnswers = {}, answers = {}] = [oldFields[field], currentFields[field]];
      for (const key of keysOf(oldAnswers, answers)) {
        const [was, is] = [oldAnswers[key], answers[key]];
        // A field of an entry that is found in one run only is told by the entry.
        if (was === undefined || is === undefined || was === is) continue;
        (is ? gained : lost).push(`${name} ${list} ${key}: ${field} ${is ? 'wrong → right' : 'right → wrong'}`);
      }
    }
  }
}

const keysOf = (...records: readonly Record<string, unknown>[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];
