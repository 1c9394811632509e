/** Brings the derived properties of nodes up to date after the statements about them have changed. */
import { editionId } from '../../graph/identifiers.ts';
import { EDITIONS, type Edition, type Language, type NodeLabel, type RelationshipType } from '../../graph/model.ts';
import { statement, statementFamily } from '../store/statements.ts';
import type { Row, Transaction, Value } from '../store/store.ts';
import { batches, groupBy } from './batches.ts';
import {
  documentShows,
  type HeldEdition,
  type Holder,
  itemShows,
  recommendationShows,
  resolutionShows,
  type Statement,
  sessionShows,
  statementsOf,
  subjectShows,
  symbolsOfHolder,
} from './derive.ts';
import { compareEditions, type Header } from './document.ts';
import type { End } from './ends.ts';
import { writeProperties } from './nodes.ts';
import type { Properties } from './properties.ts';
import { rowsOf } from './rows.ts';

const OUT = statementFamily('load/statements-out', 'out', ['ids']);
const IN = statementFamily('load/statements-in', 'in', ['ids']);
const TITLES_IN_REFERENCES = statement('load/titles-in-references', ['ids']);
const NAMES_OF_SUBJECTS = statement('load/names-of-subjects', ['ids']);
const DATES_OF_ADOPTION = statement('load/dates-of-adoption', ['ids']);
const OTHER_SYMBOLS = statement('load/other-symbols', ['ids']);
const HEADERS = statement('load/headers', ['rows']);

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

interface HeaderRow extends Row {
  document: string;
  edition: Edition;
  symbols: string[];
  header: string;
}

/** The documents among the candidates of which an edition is loaded, by id. @throws StoreError */
export async function readHolders(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Holder>> {
  const holders = new Map<string, { id: string; editions: HeldEdition[] }>();
  for (const batch of batches(ids)) {
    const rows = batch.map((id) => ({ id, editions: EDITIONS.map((edition) => editionId(id, edition)) }));
    for (const { document, edition, symbols, header } of await transaction.read<HeaderRow>(HEADERS, { rows })) {
      const holder = holders.get(document) ?? { id: document, editions: [] };
      holder.editions.push({ edition, symbols, header: JSON.parse(header) as Header });
      holders.set(document, holder);
    }
  }
  for (const { editions } of holders.values()) editions.sort((a, b) => compareEditions(a.edition, b.edition));
  return holders;
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
      return holder && (holder.id === id || symbolsOfHolder(holder).includes(id)) ? [holder] : [];
    });
  return { othersOf, holdersOf };
}

/** Those of the ids of which an edition is loaded, or that are a further symbol of such a document. @throws StoreError */
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
    case 'Subject': {
      const names = groupBy(await transaction.read<TallyRow>(NAMES_OF_SUBJECTS, { ids }), ({ id }) => id);
      return (id) => subjectShows(id, names.get(id) ?? []);
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
