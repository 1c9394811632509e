/** What is in the graph. */
import {
  type Edition,
  NODE_LABELS,
  type NodeLabel,
  nodeModel,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../graph/model.ts';
import { type Statement, statement, statementFamily } from '../store/statements.ts';
import type { Reader, Row, Store } from '../store/store.ts';
import { groupBy } from './batches.ts';
import { compareEditions, type Header } from './document.ts';
import { compareStrings } from './order.ts';

const COUNT_NODES = statementFamily('load/count-nodes', 'node');
const COUNT_RELATIONSHIPS = statementFamily('load/count-relationships', 'relationship');
const LOADED = statement('load/loaded-documents');

export interface LoadedDocument {
  readonly id: string;
  readonly symbols: readonly string[];
  readonly title: string;
  /** Which of its editions are loaded, in the order of the model. */
  readonly editions: readonly Edition[];
  /** How many facts its editions state, each counted by itself. */
  readonly facts: number;
  /** What could not be identified or has no place in the graph, with its edition and paragraph: `en 5: Ruritania (STATE)`. */
  readonly unidentified: readonly string[];
}

export interface Status {
  /** How many nodes have a label; labels without nodes, and the program's own book-keeping, are left out. */
  readonly nodes: Partial<Record<NodeLabel, number>>;
  /** How many relationships have a type; types without relationships are left out. */
  readonly relationships: Partial<Record<RelationshipType, number>>;
  /** By id. */
  readonly documents: readonly LoadedDocument[];
}

interface LoadedRow extends Row {
  document: string;
  edition: Edition;
  symbols: string[];
  header: string;
  facts: number;
  unidentified: string[];
}

/** The loaded documents, by id. @throws StoreError */
export async function loadedDocuments(reader: Reader): Promise<LoadedDocument[]> {
  const rows = await reader.read<LoadedRow>(LOADED, {});
  const documents = [...groupBy(rows, ({ document }) => document)].sort(([a], [b]) => compareStrings(a, b));
  return documents.map(([id, group]) => {
    const editions = group.sort((a, b) => compareEditions(a.edition, b.edition));
    const titles = editions.map(({ header }) => (JSON.parse(header) as Header).title);
    return {
      id,
      symbols: [...new Set(editions.flatMap(({ symbols }) => symbols))].sort(compareStrings),
      title: titles.find((title) => title !== '') ?? '',
      editions: editions.map(({ edition }) => edition),
      facts: editions.reduce((sum, { facts }) => sum + facts, 0),
      unidentified: editions.flatMap(({ edition, unidentified }) => unidentified.map((what) => `${edition} ${what}`)),
    };
  });
}

async function count<K extends string>(
  reader: Reader,
  kinds: readonly K[],
  statementOf: (kind: K) => Statement<never>,
) {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of kinds) {
    const [row] = await reader.read<{ total: number }>(statementOf(kind), {});
    if (row && row.total > 0) counts[kind] = row.total;
  }
  return counts;
}

/** What is in the graph: counts, and the loaded documents. @throws StoreError */
export async function readStatus(store: Store): Promise<Status> {
  const labels = NODE_LABELS.filter((label) => !nodeModel(label).internal);
  return {
    nodes: await count(store, labels, COUNT_NODES),
    relationships: await count(store, RELATIONSHIP_TYPES, COUNT_RELATIONSHIPS),
    documents: await loadedDocuments(store),
  };
}
