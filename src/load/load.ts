/** Loads what editions of documents say into the graph: one at a time, or many in one transaction. */
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import { apply, lockEditions } from './apply.ts';
import { compareChanges, type EditionChange } from './changes.ts';
import { namingDocument } from './errors.ts';
import { type Change, changeOf, isWritten, type LoadOutcome, loadedEditions, outcomeOf } from './plan.ts';
import { type Said, said } from './said.ts';

export { LoadError } from './errors.ts';
export type { Change, LoadOutcome } from './plan.ts';

/** How the loading of one document of several went. */
export type BatchResult = { readonly outcome: LoadOutcome } | { readonly error: unknown };

interface Item {
  /** Its place in the batch. */
  readonly index: number;
  readonly said: Said;
}

/**
 * Loads one edition of a document in one transaction: all that it says is in the graph afterwards, or nothing is changed.
 * What it said when it was loaded before is taken back; what it says now and said then is left alone. Facts without words leave
 * an edition alone whose words are loaded. The graph does not depend on the order of loading.
 * @throws LoadError naming the document: the facts contradict themselves, or the store failed.
 */
export async function loadFacts(store: Store, facts: Facts): Promise<LoadOutcome> {
  const [result] = await loadBatch(store, [facts]);
  if (result && 'outcome' in result) return result.outcome;
  throw result?.error;
}

/**
 * Loads several in one transaction, which costs a fraction of one each. The graph is the same as if they were loaded one
 * after the other. Where the transaction fails, nothing of it is kept and parts of the batch are tried by themselves, so
 * that only the document that cannot be loaded is refused.
 * @returns how it went, in the order of the batch. Never throws.
 */
export async function loadBatch(store: Store, batch: readonly Facts[]): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for (const items of rounds(batch, results)) await loadItems(store, items, results);
  return results;
}

/** What the documents say, in runs in which each edition comes once; what contradicts itself is refused. */
function* rounds(batch: readonly Facts[], results: BatchResult[]): Generator<Item[]> {
  let round = new Map<string, Item>();
  for (const [index, facts] of batch.entries()) {
    try {
      const item = { index, said: said(facts) };
      if (round.has(item.said.id)) {
        yield [...round.values()];
        round = new Map();
      }
      round.set(item.said.id, item);
    } catch (error) {
      results[index] = { error };
    }
  }
  if (round.size > 0) yield [...round.values()];
}

async function loadItems(store: Store, items: readonly Item[], results: BatchResult[]): Promise<void> {
  try {
    const changes = await loadTogether(store, items);
    items.forEach(({ index, said }, i) => {
      results[index] = { outcome: outcomeOf(said, changes[i] as Change) };
    });
  } catch (cause) {
    const isLost = cause instanceof StoreError && (cause.code === 'CLOSED' || cause.code === 'CANNOT_CONNECT');
    if (items.length > 1 && !isLost) {
      const half = Math.ceil(items.length / 2);
      await loadItems(store, items.slice(0, half), results);
      await loadItems(store, items.slice(half), results);
      return;
    }
    for (const { index, said } of items) {
      const refused = () => Promise.reject(cause);
      await namingDocument(said.document, `Loading ${said.document}`, refused).catch((error: unknown) => {
        results[index] = { error };
      });
    }
  }
}

/** @returns what became of each. @throws StoreError */
async function loadTogether(store: Store, items: readonly Item[]): Promise<Change[]> {
  const known = await loadedEditions(
    store,
    items.map(({ said }) => said.id),
  );
  const found = new Map(items.map(({ said }) => [said.id, changeOf(known.get(said.id), said)]));
  const changing = items.map(({ said }) => said).filter(({ id }) => isWritten(found.get(id) as Change));
  if (changing.length > 0) {
    await store.transaction(async (transaction) => {
      const records = await lockEditions(
        transaction,
        changing.map(({ id }) => id),
      );
      const changes: EditionChange[] = [];
      for (const said of changing) {
        const { id, document, edition } = said;
        const record = records.get(id);
        const change = changeOf(record, said);
        found.set(id, change);
        if (isWritten(change)) changes.push({ id, document, edition, record, said });
      }
      if (changes.length > 0) await apply(transaction, changes.sort(compareChanges));
    });
  }
  return items.map(({ said }) => found.get(said.id) as Change);
}

/** How much one transaction takes: enough to be cheap a statement, little enough for the memory. */
const DOCUMENTS = 200;
const FACTS = 20_000;
const CHARACTERS = 1_500_000;

/** Gathers documents until they are worth a transaction. */
export class Batch {
  readonly #ids = new Set<string>();
  #documents: Facts[] = [];
  #facts = 0;
  #characters = 0;

  get isEmpty(): boolean {
    return this.#documents.length === 0;
  }

  /** Whether the batch should be loaded before this document is added to it. */
  isFullFor(facts: Facts): boolean {
    const isFull = this.#ids.size >= DOCUMENTS || this.#facts >= FACTS || this.#characters >= CHARACTERS;
    return isFull || this.#ids.has(nameOf(facts));
  }

  add(facts: Facts): void {
    this.#ids.add(nameOf(facts));
    this.#documents.push(facts);
    for (const value of Object.values(facts)) if (Array.isArray(value)) this.#facts += value.length;
    for (const { text } of facts.paragraphs) this.#characters += text.length;
  }

  /** The documents gathered; the batch is empty afterwards. */
  take(): Facts[] {
    const documents = this.#documents;
    this.#documents = [];
    this.#ids.clear();
    this.#facts = 0;
    this.#characters = 0;
    return documents;
  }
}

const nameOf = (facts: Facts): string => `${documentId(facts)} ${facts.edition ?? facts.language}`;
