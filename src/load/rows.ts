/**
 * The statements of one relationship as rows: document, paragraph, span, and what the type says besides, in the order of
 * the model. In the database they stand as parallel lists; here they are merged, sorted and rid of doubles.
 */
import { EVIDENCE, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import { compareParagraphs, compareSpans, compareStrings } from './order.ts';

/** One statement; the first three are document, paragraph and span. */
export type StatementRow = readonly string[];
/** The lists of a relationship by the name of the property. */
export type Lists = Record<string, string[]>;

/** What the statements of a type say besides their evidence, in the order in which rows hold it. */
export const saidNames = (type: RelationshipType): string[] => Object.keys(relationshipModel(type).says);

/** The properties that hold the lists of a type, in the order of a row. */
export const listNames = (type: RelationshipType): string[] => [
  ...Object.values(EVIDENCE).map(({ list }) => list),
  ...Object.values(relationshipModel(type).says).map(({ list }) => list),
];

export function compareRows(a: StatementRow, b: StatementRow): number {
  for (let i = 0; i < a.length; i++) {
    const compare = i === 1 ? compareParagraphs : i === 2 ? compareSpans : compareStrings;
    const order = compare(a[i] as string, b[i] as string);
    if (order !== 0) return order;
  }
  return 0;
}

/** Sorted, each once. */
export function canonicalRows(rows: readonly StatementRow[]): StatementRow[] {
  const sorted = [...rows].sort(compareRows);
  return sorted.filter((row, i) => i === 0 || compareRows(sorted[i - 1] as StatementRow, row) !== 0);
}

/**
 * The statements of a relationship after one document has said something else.
 * @param rows what stands there, in canonical order.
 * @param said what the document says now, in canonical order; nothing takes what it said back.
 */
export function withDocument(
  rows: readonly StatementRow[],
  document: string,
  said: readonly StatementRow[],
): StatementRow[] {
  const before = rows.filter((row) => compareStrings(row[0] as string, document) < 0);
  const after = rows.filter((row) => compareStrings(row[0] as string, document) > 0);
  return [...before, ...said, ...after];
}

/** @throws Error where the lists are not all of one length */
export function rowsOf(type: RelationshipType, lists: Readonly<Record<string, unknown>>): StatementRow[] {
  const columns = listNames(type).map((name) => (lists[name] ?? []) as string[]);
  const [documents = []] = columns;
  if (columns.some((column) => column.length !== documents.length)) {
    throw new Error(`a ${type} relationship is damaged: its lists have different lengths`);
  }
  return documents.map((_, i) => columns.map((column) => column[i] as string));
}

export const listsOf = (type: RelationshipType, rows: readonly StatementRow[]): Lists =>
  Object.fromEntries(listNames(type).map((name, i) => [name, rows.map((row) => row[i] as string)]));

export const sameRows = (a: readonly StatementRow[], b: readonly StatementRow[]): boolean =>
  a.length === b.length && a.every((row, i) => compareRows(row, b[i] as StatementRow) === 0);
