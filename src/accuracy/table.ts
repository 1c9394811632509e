/** The figures of a run as a table for a terminal. */
import type { Changes } from './changes.ts';
import {
  type Counts,
  type Figures,
  f1,
  isEmpty,
  type ListFigures,
  precision,
  type RunFigures,
  recall,
} from './figures.ts';

const COLUMNS = ['precision', 'recall', 'F1', 'right', 'extra', 'missing'] as const;

/** A row a list, a row for all, then each language by itself. */
export function figuresTable(figures: RunFigures): string {
  const rows: string[][] = [['', ...COLUMNS, 'fields']];
  rows.push(...listRows(figures), row('all', figures.all));
  for (const [language, own] of Object.entries(figures.languages)) {
    rows.push([''], row(`${language}, all`, own.all));
    // With one language, its lists are those above.
    if (Object.keys(figures.languages).length > 1) rows.push(...listRows(own, `${language}, `));
  }
  return align(rows);
}

/** The rows of a comparison that has heard the English edition as well. */
export function heardTable(lists: Readonly<Record<string, Counts>>): string {
  const all = { right: 0, extra: 0, missing: 0 };
  for (const { right, extra, missing } of Object.values(lists)) {
    all.right += right;
    all.extra += extra;
    all.missing += missing;
  }
  const rows = Object.entries(lists).map(([list, counts]) => row(`${list}, English heard`, counts));
  return align([['', ...COLUMNS], ...rows, row('all, English heard', all)]);
}

const listRows = ({ lists }: Figures, prefix = ''): string[][] =>
  Object.entries(lists)
    .filter(([, list]) => !isEmpty(list) || Object.keys(list.fields).length > 0)
    .map(([name, list]) => [...row(prefix + name, list), fieldsText(list)]);

const share = (value: number): string => value.toFixed(4);

const row = (name: string, counts: Counts): string[] => [
  name,
  share(precision(counts)),
  share(recall(counts)),
  share(f1(counts)),
  `${counts.right}`,
  `${counts.extra}`,
  `${counts.missing}`,
];

const fieldsText = ({ fields }: ListFigures): string =>
  Object.entries(fields)
    .map(([field, { right, wrong }]) => `${field} ${right}/${right + wrong}`)
    .join(', ');

/** Columns of one width: the first and the last to the left, numbers to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3, 4, 5, 6].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : column < 7 ? cell.padStart(width) : cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** What changed since an earlier run, entry by entry. */
export function changesText({ gained, lost, gone, added }: Changes): string {
  const list = (title: string, entries: readonly string[]) => [
    `${title} ${entries.length}`,
    ...entries.map((entry) => `  ${entry}`),
  ];
  return `${[
    ...list('gained', gained),
    ...list('lost', lost),
    ...(added.length > 0 ? list('documents that the earlier run does not have', added) : []),
    ...(gone.length > 0 ? list('documents that only the earlier run has', gone) : []),
  ].join('\n')}\n`;
}
