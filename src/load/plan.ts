/** What loading a document does, without doing it. */
import type { Facts } from '../../graph/facts.ts';
import type { Language, NodeLabel, RelationshipType } from '../../graph/model.ts';
import { statement } from '../store/statements.ts';
import type { Reader, Store } from '../store/store.ts';
import { namingDocument } from './errors.ts';
import { countBy, countNodes, type Said, said } from './said.ts';

const DIGEST = statement('load/digest', ['id']);

/** ADDED: it was not loaded. REPLACED: what it said was taken back first. UNCHANGED: nothing was written. */
export type Change = 'ADDED' | 'REPLACED' | 'UNCHANGED';

export interface LoadOutcome {
  /** The id of the document. */
  readonly document: string;
  readonly title: string;
  readonly language: Language;
  readonly change: Change;
  /** How many facts the document states. */
  readonly facts: number;
  /** How many nodes of each label, and relationships of each type, it speaks of; whether or not others do so too. */
  readonly nodes: Partial<Record<NodeLabel, number>>;
  readonly relationships: Partial<Record<RelationshipType, number>>;
  /** What could not be identified or has no place in the graph, with its paragraph: `5: Ruritania (STATE)`. */
  readonly unidentified: readonly string[];
}

export const outcomeOf = (statements: Said, change: Change): LoadOutcome => ({
  document: statements.document,
  title: statements.header.title,
  language: statements.header.language,
  change,
  facts: statements.facts,
  nodes: countNodes(statements.nodes),
  relationships: countBy(statements.relationships.map(({ type }) => type)),
  unidentified: statements.unidentified,
});

export const changeOf = (digest: string | undefined, statements: Said): Change =>
  digest === undefined ? 'ADDED' : digest === statements.digest ? 'UNCHANGED' : 'REPLACED';

/** The digest with which a document is loaded; undefined where it is not. @throws StoreError */
export async function loadedDigest(reader: Reader, id: string): Promise<string | undefined> {
  const [row] = await reader.read<{ digest: string }>(DIGEST, { id });
  return row?.digest;
}

/**
 * What {@link loadFacts} would do with a document. Nothing is written.
 * @param store without one, every document counts as new.
 * @throws LoadError naming the document: the facts contradict themselves, or the store does not answer.
 */
export async function planLoad(store: Store | undefined, facts: Facts): Promise<LoadOutcome> {
  const statements = said(facts);
  const { document } = statements;
  return namingDocument(document, `Planning to load ${document}`, async () => {
    const digest = store && (await loadedDigest(store, document));
    return outcomeOf(statements, changeOf(digest, statements));
  });
}
