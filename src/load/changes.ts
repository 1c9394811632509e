/** What is to become of editions of documents, and what of it concerns each relationship. */
import type { EditionName } from './document.ts';
import { type RelationshipName, relationshipKey } from './ends.ts';
import { compareStrings } from './order.ts';
import type { RelationshipRows } from './relationships.ts';
import type { StatementRow } from './rows.ts';
import type { Said } from './said.ts';

/** What the graph keeps of an earlier loading of an edition. */
export interface LoadRecord {
  readonly digest: string;
  /** The relationships in which it says something. */
  readonly relationships: readonly RelationshipName[];
  readonly symbols: readonly string[];
}

/** What is to become of one edition: it is loaded, replaced (with a record) or taken out (with nothing said). */
export interface EditionChange extends EditionName {
  /** The id of the record of its loading. */
  readonly id: string;
  readonly record: LoadRecord | undefined;
  readonly said: Said | undefined;
}

/** The order in which their statements stand on relationships. */
export const compareChanges = (a: EditionName, b: EditionName): number =>
  compareStrings(a.document, b.document) || compareStrings(a.edition, b.edition);

/**
 * Every relationship in which an edition says or said something, by key, with all that they say now in canonical order.
 * @param changes sorted by {@link compareChanges}.
 */
export function joinRelationships(changes: readonly EditionChange[]): Map<string, RelationshipRows> {
  const joined = new Map<string, RelationshipName & { rows: StatementRow[] }>();
  const at = (key: string, { type, from, to }: RelationshipName): StatementRow[] => {
    const known = joined.get(key) ?? { type, from, to, rows: [] };
    joined.set(key, known);
    return known.rows;
  };
  for (const { record, said } of changes) {
    for (const name of record?.relationships ?? []) at(relationshipKey(name), name);
    for (const { key, rows, ...name } of said?.relationships ?? []) at(key, name).push(...rows);
  }
  return joined;
}
