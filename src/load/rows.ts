/**
 * The statements of one relationship as rows: document, edition, paragraph, span, and what the type says besides, in the
 * order of the model. In the database they stand as parallel lists; here they are merged, sorted and rid of doubles.
 */
import { EVIDENCE, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import type { EditionName } from './document.ts';
import { compareParagraphs, compareSpans, compareStrings } from './order.ts';

/** One statement; the first four are document, edition, paragraph and span. */
export type StatementRow = readonly string[];
/** The lists of a relationship by the name of the property. */
export type Lists = Record<string, string[]>;

const remembered = <T>(make: (type: RelationshipType) => T) => {
  const known = new Map<RelationshipType, T>();
  return (type: RelationshipType): T => {
    const found = known.get(type) ?? make(type);
    known.set(type, found);
    return found;
  };
};

/** How many of a row's values are evidence. */
export const EVIDENCE_LENGTH = Object.keys(EVIDENCE).length;

/** What the statements of a type say besides their evidence, in the order in which rows hold it. */
export const saidNames = remembered((type): readonly string[] => Object.keys(relationshipModel(type).says));

/** The properties that hold the lists of a type, in the order of a row. */
export const listNames = remembered((type): readonly string[] => [
  ...Object.values(EVIDENCE).map(({ list }) => list),
  ...Object.values(relationshipModel(type).says).map(({ list }) => list),
]);

export function compareRows(a: StatementRow, b: StatementRow): number {
  for (let i = 0; i < a.length; i++) {
    const compare = i === 2 ? compareParagraphs : i === 3 ? compareSpans : compareStrings;
    const order = compare(a[i] as string, b[i] as string);
    if (order !== 0) return order;
  }
  return 0;
}

/** Sorted, each once. */
export function canonicalRows(rows: readonly StatementRow[]): readonly StatementRow[] {
  if (rows.length === 1) return rows;
  const sorted = [...rows].sort(compareRows);
  return sorted.filter((row, i) => i === 0 || compareRows(sorted[i - 1] as StatementRow, row) !== 0);
}

/** By document and edition; in this order stand the statements of different editions on a relationship. */
export const compareOwners = (a: StatementRow, b: StatementRow): number =>
  compareStrings(a[0] as string, b[0] as string) || compareStrings(a[1] as string, b[1] as string);

/** Some editions of documents. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

export function ownersOf(editions: Iterable<EditionName>): Owners {
  const owners = new Map<string, Set<string>>();
  for (const { document, edition } of editions) {
    const known = owners.get(document);
    if (known) known.add(edition);
    else owners.set(document, new Set([edition]));
  }
  return owners;
}

export const isOf = (row: StatementRow, owners: Owners): boolean =>
  owners.get(row[0] as string)?.has(row[1] as string) === true;

/**
 * The statements of a relationship after some editions have said something else.
 * @param rows what stands there, in canonical order.
 * @param owners the editions whose statements are taken back.
 * @param said what editions say now of which nothing stands there any more, in canonical order.
 */
export function withEditions(
  rows: readonly StatementRow[],
  owners: Owners,
  said: readonly StatementRow[],
): StatementRow[] {
  const kept = owners.size === 0 ? rows : rows.filter((row) => !isOf(row, owners));
  const merged: StatementRow[] = [];
  let next = 0;
  for (const row of kept) {
    for (let one = said[next]; one && compareOwners(one, row) < 0; one = said[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(row);
  }
  for (let one = said[next]; one; one = said[next]) {
    merged.push(one);
    next += 1;
  }
  return merged;
}

/** @throws Error where the lists are not all of one length */
export function rowsOf(type: RelationshipType, lists: Readonly<Record<string, unknown>>): StatementRow[] {
  const names = listNames(type);
  const documents = (lists[names[0] as string] ?? []) as string[];
  const columns = names.map(
    (name, i) => (lists[name] ?? (i < EVIDENCE_LENGTH ? [] : undefined)) as string[] | undefined,
  );
  if (columns.some((column) => column !== undefined && column.length !== documents.length)) {
    throw new Error(`a ${type} relationship is damaged: its lists have different lengths`);
  }
  return documents.map((_, i) => columns.map((column) => (column ? (column[i] as string) : '')));
}

/** Types whose lists are changed within the database, which must find them all there. */
const COMPLETE: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['ADOPTED_BY']);

/** A list of what no statement says is left out: most references have no title, and most have no misprint. */
export function listsOf(type: RelationshipType, rows: readonly StatementRow[], complete = COMPLETE.has(type)): Lists {
  const lists: Lists = {};
  listNames(type).forEach((name, i) => {
    const list = rows.map((row) => row[i] as string);
    if (complete || i < EVIDENCE_LENGTH || list.some((value) => value !== '')) lists[name] = list;
  });
  return lists;
}

export const sameRows = (a: readonly StatementRow[], b: readonly StatementRow[]): boolean =>
  a.length === b.length && a.every((row, i) => compareRows(row, b[i] as StatementRow) === 0);
