/** Precision, recall and F1, and how often fields are right, counted from a run. */
import type { DocumentRun, Run } from './run.ts';

/** How many facts were found as the gold has them, found besides, and not found. */
export interface Counts {
  right: number;
  extra: number;
  missing: number;
}

export interface FieldCounts {
  right: number;
  wrong: number;
}

export interface ListFigures extends Counts {
  fields: Record<string, FieldCounts>;
}

export interface Figures {
  all: Counts;
  lists: Record<string, ListFigures>;
}

export interface RunFigures extends Figures {
  documents: number;
  languages: Record<string, Figures>;
}

const NONE: Counts = { right: 0, extra: 0, missing: 0 };

/** Of what was found, how much is right. 0 where nothing was found. */
export const precision = ({ right, extra }: Counts): number => right / (right + extra || 1);
/** Of what the gold has, how much was found. 0 where it has nothing. */
export const recall = ({ right, missing }: Counts): number => right / (right + missing || 1);
/** The harmonic mean of the two. */
export const f1 = (counts: Counts): number => {
  const [p, r] = [precision(counts), recall(counts)];
  return (2 * p * r) / (p + r || 1);
};

/** Whether there was anything to find, or anything was found. */
export const isEmpty = ({ right, extra, missing }: Counts): boolean => right + extra + missing === 0;

/** The figures of a run, of all documents and of each language. */
export function figuresOf(run: Run): RunFigures {
  const documents = Object.values(run.documents);
  const languages = [...new Set(documents.map(({ language }) => language))].sort();
  return {
    documents: documents.length,
    ...count(documents),
    languages: Object.fromEntries(
      languages.map((language) => [language, count(documents.filter((one) => one.language === language))]),
    ),
  };
}

function count(documents: readonly DocumentRun[]): Figures {
  const lists: Record<string, ListFigures> = {};
  const listOf = (name: string): ListFigures => {
    lists[name] ??= { ...NONE, fields: {} };
    return lists[name];
  };
  for (const { entries, fields } of documents) {
    for (const [list, verdicts] of Object.entries(entries)) {
      const counts = listOf(list);
      for (const verdict of Object.values(verdicts)) counts[verdict] += 1;
    }
    for (const [list, byField] of Object.entries(fields)) {
      for (const [field, answers] of Object.entries(byField)) {
        const counts = listOf(list).fields;
        counts[field] ??= { right: 0, wrong: 0 };
        const cell = counts[field];
        for (const right of Object.values(answers)) cell[right ? 'right' : 'wrong'] += 1;
      }
    }
  }
  const all = { ...NONE };
  for (const list of Object.values(lists)) {
    all.right += list.right;
    all.extra += list.extra;
    all.missing += list.missing;
  }
  return { all, lists };
}
