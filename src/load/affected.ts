/** Which nodes may show something else after the statements about them have changed. */
import { LANGUAGES, type Language, multilingual, type NodeLabel, type RelationshipType } from '../../graph/model.ts';
import { statementFamily } from '../store/statements.ts';
import type { Row, Transaction, Value } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import { type End, endKey, type RelationshipName } from './ends.ts';
import { EVIDENCE_LENGTH, type StatementRow, saidNames } from './rows.ts';

const SHOWN = statementFamily('load/shown', 'node', ['ids']);

interface Source {
  /** The node is at this end of the relationship, and has this label. */
  readonly end: 'from' | 'to';
  readonly label: NodeLabel;
  /** Which values it shows. */
  readonly shows: readonly string[];
}

/** From which relationships a node derives what it shows. */
const SOURCES: Partial<Record<RelationshipType, Source>> = {
  REPORTS_ON: { end: 'to', label: 'Session', shows: ['ordinal', 'startDate', 'endDate', 'place', 'sittings'] },
  HAS_ITEM: { end: 'to', label: 'AgendaItem', shows: ['title'] },
  BEFORE: { end: 'from', label: 'Document', shows: ['title'] },
  REFERENCES: { end: 'to', label: 'Resolution', shows: ['title'] },
  ADOPTED_BY: { end: 'from', label: 'Resolution', shows: ['date'] },
  ADOPTED_AT: { end: 'from', label: 'Recommendation', shows: ['strength'] },
  ABOUT: { end: 'to', label: 'Subject', shows: ['name'] },
};

/** A node about which something else is said. */
export interface Affected {
  readonly end: End;
  /** What is said of it besides what was said before: property and value. Undefined where something is taken back. */
  readonly added?: readonly (readonly [string, string])[];
}

/** Where in a row stands what is said under a name. */
const columnOf = (type: RelationshipType, name: string): number => EVIDENCE_LENGTH + saidNames(type).indexOf(name);

/** The properties that a row may set, each with the value that it says. */
function telling(type: RelationshipType, { shows }: Source, row: StatementRow): [string, string][] {
  return shows.flatMap((name): [string, string][] => {
    const value = row[columnOf(type, name)];
    if (!value) return [];
    if (name !== 'title') return [[name, value]];
    const language = row[columnOf(type, 'language')];
    return LANGUAGES.some((known) => known === language) ? [[multilingual('title', language as Language), value]] : [];
  });
}

/**
 * The nodes that may show something else after some editions have said something else on a relationship. A mention without a
 * title or a date changes nothing, so that the reference to a decision that thousands refer to stays cheap.
 * @param before what these editions said.
 * @param now what they say.
 */
export function affected(
  { type, from, to }: RelationshipName,
  before: readonly StatementRow[],
  now: readonly StatementRow[],
): Affected[] {
  if (type === 'SAME_AS') return [{ end: from }, { end: to }];
  const source = SOURCES[type];
  const end = source?.end === 'from' ? from : to;
  if (!source || end.label !== source.label) return [];
  const values = (rows: readonly StatementRow[]) => rows.flatMap((row) => telling(type, source, row));
  const added = values(now);
  if (before.length === 0) return added.length === 0 ? [] : [{ end, added }];
  const inWords = (rows: readonly StatementRow[]): string =>
    JSON.stringify(rows.map((row) => [row[0], telling(type, source, row)]).filter(([, told]) => told?.length));
  return inWords(now) === inWords(before) ? [] : [{ end }];
}

/**
 * The nodes that do show something else. One more voice for the value that most documents give cannot change which that is,
 * so that a subject of hundreds of decisions is not counted anew for each.
 * @throws StoreError
 */
export async function withoutConfirmed(transaction: Transaction, all: readonly Affected[]): Promise<End[]> {
  const found: End[] = all.filter(({ added }) => !added).map(({ end }) => end);
  const adding = all.filter(({ added }) => added);
  for (const [label, group] of groupBy(adding, ({ end }) => end.label)) {
    const shown = new Map<string, Record<string, Value>>();
    for (const ids of batches([...new Set(group.map(({ end }) => end.id))])) {
      type ShownRow = Row & { id: string; properties: Record<string, Value> };
      for (const row of await transaction.read<ShownRow>(SHOWN(label), { ids })) shown.set(row.id, row.properties);
    }
    for (const { end, added = [] } of group) {
      const now = shown.get(end.id);
      if (!added.every(([property, value]) => String(now?.[property] ?? '') === value)) found.push(end);
    }
  }
  return [...new Map(found.map((end) => [endKey(end), end])).values()];
}
