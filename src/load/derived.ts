/** Brings the derived properties of nodes up to date after the statements about them have changed. */
import type { Language, NodeLabel, RelationshipType } from '../../graph/model.ts';
import { statement, statementFamily } from '../store/statements.ts';
import type { Row, Transaction, Value } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import {
  documentShows,
  type Holder,
  itemShows,
  recommendationShows,
  resolutionShows,
  type Statement,
  sessionShows,
  statementsOf,
} from './derive.ts';
import type { Header } from './document.ts';
import type { End } from './ends.ts';
import { writeProperties } from './nodes.ts';
import type { Properties } from './properties.ts';
import type { RelationshipRows } from './relationships.ts';
import { rowsOf, type StatementRow } from './rows.ts';

const OUT = statementFamily('load/statements-out', 'out', ['ids']);
const IN = statementFamily('load/statements-in', 'in', ['ids']);
const TITLES_IN_REFERENCES = statement('load/titles-in-references', ['ids']);
const DATES_OF_ADOPTION = statement('load/dates-of-adoption', ['ids']);
const OTHER_SYMBOLS = statement('load/other-symbols', ['ids']);
const HEADERS = statement('load/headers', ['ids']);

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
};

/** What of a relationship's statements its node may show; the same before and after means that there is nothing to do. */
const shown = (type: RelationshipType, rows: readonly StatementRow[], names: readonly string[]): string =>
  JSON.stringify(
    statementsOf(type, rows)
      .filter(({ says }) => names.some((name) => says[name]))
      .map(({ document, says }) => [document, says.language, ...names.map((name) => says[name])]),
  );

/**
 * The nodes that show something else after the statements on a relationship have changed. A mention without a title or
 * a date changes nothing, so that the reference to a decision that thousands refer to stays cheap.
 */
export function affected({ type, from, to, rows }: RelationshipRows, before: readonly StatementRow[]): End[] {
  if (type === 'SAME_AS') return [from, to];
  const source = SOURCES[type];
  const node = source?.end === 'from' ? from : to;
  if (!source || node.label !== source.label) return [];
  return shown(type, rows, source.shows) === shown(type, before, source.shows) ? [] : [node];
}

interface ListsRow extends Row {
  id: string;
  lists: { [key: string]: Value };
}
type Statements = Map<string, Statement[]>;

async function collect(type: RelationshipType, answers: ListsRow[]): Promise<Statements> {
  const found: Statements = new Map();
  for (const [id, group] of groupBy(answers, (row) => row.id)) {
    found.set(
      id,
      statementsOf(
        type,
        group.flatMap(({ lists }) => rowsOf(type, lists)),
      ),
    );
  }
  return found;
}

/** The documents among the candidates that are loaded, by id. @throws StoreError */
async function readHolders(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Holder>> {
  const rows = await transaction.read<{ id: string; symbols: string[]; header: string }>(HEADERS, { ids });
  return new Map(rows.map(({ id, symbols, header }) => [id, { id, symbols, header: JSON.parse(header) as Header }]));
}

/** For each symbol, its other symbols and the loaded documents that have it. @throws StoreError */
async function symbolsOf(transaction: Transaction, ids: readonly string[]) {
  const rows = await transaction.read<{ id: string; other: string }>(OTHER_SYMBOLS, { ids });
  const others = groupBy(rows, ({ id }) => id);
  const othersOf = (id: string): string[] => (others.get(id) ?? []).map(({ other }) => other);
  const holders = await readHolders(transaction, [...new Set(ids.flatMap((id) => [id, ...othersOf(id)]))]);
  const holdersOf = (id: string): Holder[] =>
    [id, ...othersOf(id)].flatMap((candidate) => {
      const holder = holders.get(candidate);
      return holder && (holder.id === id || holder.symbols.includes(id)) ? [holder] : [];
    });
  return { othersOf, holdersOf };
}

/** Those of the ids whose own text is loaded, or that are a further symbol of a loaded document. @throws StoreError */
export async function heldDocuments(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const { holdersOf } = await symbolsOf(transaction, ids);
  return new Set(ids.filter((id) => holdersOf(id).length > 0));
}

interface TallyRow extends Row {
  id: string;
  value: string;
  documents: number;
  first: string;
}

/**
 * The database counts here, because thousands of documents may refer to one decision. Which document is the first, is
 * then by code point.
 */
async function resolutionsShow(transaction: Transaction, ids: string[]): Promise<(id: string) => Properties> {
  type TitleRow = TallyRow & { language: string };
  const titles = groupBy(await transaction.read<TitleRow>(TITLES_IN_REFERENCES, { ids }), ({ id }) => id);
  const dates = groupBy(await transaction.read<TallyRow>(DATES_OF_ADOPTION, { ids }), ({ id }) => id);
  const { holdersOf } = await symbolsOf(transaction, ids);
  return (id) => {
    const given = titles.get(id) ?? [];
    const inLanguage = (language: Language) => given.filter((row) => row.language === language);
    return resolutionShows(id, inLanguage, dates.get(id) ?? [], holdersOf(id));
  };
}

async function shownBy(transaction: Transaction, label: NodeLabel, ids: string[]): Promise<(id: string) => Properties> {
  const out = async (type: RelationshipType) =>
    collect(type, await transaction.read<ListsRow>(OUT(`${type}:${label}`), { ids }));
  const into = async (type: RelationshipType) =>
    collect(type, await transaction.read<ListsRow>(IN(`${type}:${label}`), { ids }));
  switch (label) {
    case 'Session': {
      const reports = await into('REPORTS_ON');
      return (id) => sessionShows(reports.get(id) ?? []);
    }
    case 'AgendaItem': {
      const agendas = await into('HAS_ITEM');
      return (id) => itemShows(id, agendas.get(id) ?? []);
    }
    case 'Recommendation': {
      const adoptions = await out('ADOPTED_AT');
      return (id) => recommendationShows(adoptions.get(id) ?? []);
    }
    case 'Document': {
      const [before, symbols] = [await out('BEFORE'), await symbolsOf(transaction, ids)];
      return (id) => documentShows(id, before.get(id) ?? [], symbols.othersOf(id), symbols.holdersOf(id));
    }
    case 'Resolution':
      return resolutionsShow(transaction, ids);
    default:
      return () => ({});
  }
}

/** Writes what the nodes show now. Nodes that are gone are left out. @throws StoreError */
export async function derive(transaction: Transaction, nodes: readonly End[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    for (const batch of batches(ids, 200)) {
      const properties = await shownBy(transaction, label, batch);
      await writeProperties(
        transaction,
        batch.map((id) => ({ label, id, properties: properties(id) })),
      );
    }
  }
}
