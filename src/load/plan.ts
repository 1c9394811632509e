/** What loading an edition of a document does, without doing it. */
import type { Facts } from '../../graph/facts.ts';
import type { Edition, Language, NodeLabel, RelationshipType } from '../../graph/model.ts';
import { statement } from '../store/statements.ts';
import type { Reader, Row, Store } from '../store/store.ts';
import type { RelationshipName } from './ends.ts';
import { namingDocument } from './errors.ts';
import { unpackNames } from './packed.ts';
import { countBy, countNodes, type Said, said } from './said.ts';

const DIGESTS = statement('load/digest', ['ids']);

/**
 * ADDED: it was not loaded. REPLACED: what it said was taken back first. UNCHANGED: it is loaded as it is. KEPT: it is loaded
 * with its words, and these facts have none; nothing was written.
 */
export type Change = 'ADDED' | 'REPLACED' | 'UNCHANGED' | 'KEPT';

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

/** What is loaded of an edition. */
export interface LoadedEdition {
  readonly digest: string;
  /** The relationships in which it says something. */
  readonly relationships: readonly RelationshipName[];
}

/** Whether the words of a document are there, not only its facts. */
const hasWords = (relationships: readonly RelationshipName[]): boolean =>
  relationships.some(({ type }) => type === 'HAS_PARAGRAPH');

/**
 * What becomes of an edition. Facts without words never take words away: the starter and the texts of the same documents can be
 * loaded in any order. Who wants the facts alone takes the document out first.
 */
export function changeOf(loaded: LoadedEdition | undefined, statements: Said): Change {
  if (loaded === undefined) return 'ADDED';
  if (loaded.digest === statements.digest) return 'UNCHANGED';
  return !hasWords(statements.relationships) && hasWords(loaded.relationships) ? 'KEPT' : 'REPLACED';
}

/** Whether something is written. */
export const isWritten = (change: Change): boolean => change === 'ADDED' || change === 'REPLACED';

interface DigestRow extends Row {
  id: string;
  digest: string;
  relationships: string[] | null;
}

/** What is loaded of editions, by the ids of their records; those that are not loaded have none. @throws StoreError */
export async function loadedEditions(reader: Reader, ids: readonly string[]): Promise<Map<string, LoadedEdition>> {
  const rows = await reader.read<DigestRow>(DIGESTS, { ids });
  return new Map(
    rows.map(({ id, digest, relationships }) => [
      id,
      {
        digest,
        // Only facts without words ask for them.
        get relationships() {
          return unpackNames(relationships ?? []);
        },
      },
    ]),
  );
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
    const loaded = store && (await loadedEditions(store, [statements.id]));
    return outcomeOf(statements, changeOf(loaded?.get(statements.id), statements));
  });
}
