/** What loading an edition of a document does, without doing it. */
import type { Facts } from '../../graph/facts.ts';
import type { Edition, Language, NodeLabel, RelationshipType } from '../../graph/model.ts';
import { statement } from '../store/statements.ts';
import type { Reader, Store } from '../store/store.ts';
import { namingDocument } from './errors.ts';
import { countBy, countNodes, type Said, said } from './said.ts';

const DIGESTS = statement('load/digest', ['ids']);

/** ADDED: it was not loaded. REPLACED: what it said was taken back first. UNCHANGED: nothing was written. */
export type Change = 'ADDED' | 'REPLACED' | 'UNCHANGED';

export interface LoadOutcome {
  /** The id of the document. */
  readonly document: string;
  readonly edition: Edition;
  readonly title: string;
  readonly language: Language;
  readonly change: Change;
  /** How many facts the edition states. */
  readonly facts: number;
  /** How many nodes of each label, and relationships of each type, it speaks of; whether or not others do so too. */
  readonly nodes: Partial<Record<NodeLabel, number>>;
  readonly relationships: Partial<Record<RelationshipType, number>>;
  /** What could not be identified or has no place in the graph, with its paragraph: `5: Ruritania (STATE)`. */
  readonly unidentified: readonly string[];
}

export const outcomeOf = (statements: Said, change: Change): LoadOutcome => ({
  document: statements.document,
  edition: statements.edition,
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

/** The digests with which editions are loaded, by the ids of their records; those that are not have none. @throws StoreError */
export async function loadedDigests(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.read<{ id: string; digest: string }>(DIGESTS, { ids });
  return new Map(rows.map(({ id, digest }) => [id, digest]));
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
    const digests = store && (await loadedDigests(store, [statements.id]));
    return outcomeOf(statements, changeOf(digests?.get(statements.id), statements));
  });
}
