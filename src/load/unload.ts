/** Takes one document out of the graph. */

import { statement } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import { apply, lockDocument } from './apply.ts';
import { namingDocument, UnknownDocumentError } from './errors.ts';
import { type LoadedDocument, loadedDocuments } from './status.ts';

export { UnknownDocumentError } from './errors.ts';

const WITH_SYMBOL = statement('load/documents-with-symbol', ['symbol']);
/** So many documents are named to a person who asked for one that is not there. */
const NAMED = 5;

const plain = (symbol: string) => symbol.toUpperCase().replace(/\s+/g, '');

/** Symbols that differ in white space and capitals, or begin alike up to the last part, the likeliest first. */
function near(symbol: string, loaded: readonly LoadedDocument[]): string[] {
  const asked = plain(symbol);
  const stem = asked.slice(0, asked.lastIndexOf('/'));
  const likeness = (name: string) => {
    const known = plain(name);
    if (known === asked) return 3;
    if (known.includes(asked) || asked.includes(known)) return 2;
    return stem && known.startsWith(`${stem}/`) ? 1 : 0;
  };
  return loaded
    .flatMap(({ id, symbols }) => [...new Set([id, ...symbols])])
    .map((name) => ({ name, likeness: likeness(name) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name);
}

function unknown(symbol: string, loaded: readonly LoadedDocument[]): UnknownDocumentError {
  const few = (names: readonly string[]) =>
    names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
  const similar = near(symbol, loaded);
  const advice =
    loaded.length === 0
      ? 'No document is loaded.'
      : similar.length > 0
        ? `Loaded are, among others: ${few(similar)}.`
        : `Loaded are: ${few(loaded.map(({ id }) => id))}.`;
  return new UnknownDocumentError(`Unloading ${symbol} failed: no loaded document has this symbol`, { advice });
}

/** The id of the loaded document with a symbol. @throws UnknownDocumentError, StoreError */
async function findDocument(store: Store, symbol: string): Promise<string> {
  const ids = (await store.read<{ id: string }>(WITH_SYMBOL, { symbol })).map(({ id }) => id);
  const [first, ...others] = ids;
  if (first === undefined) throw unknown(symbol, await loadedDocuments(store));
  if (others.length === 0 || ids.includes(symbol)) return ids.includes(symbol) ? symbol : first;
  throw new UnknownDocumentError(`Unloading ${symbol} failed: several loaded documents have this symbol`, {
    advice: `Name one of them: ${ids.join(', ')}.`,
  });
}

/**
 * Takes a document out, in one transaction: what it alone said is gone, what others say too stays.
 * @param symbol any symbol of the document, or its id.
 * @returns the id of the document.
 * @throws UnknownDocumentError naming what is loaded; LoadError where the store failed.
 */
export async function unloadDocument(store: Store, symbol: string): Promise<string> {
  const asked = symbol.trim();
  return namingDocument(asked, `Unloading ${asked}`, async () => {
    const document = await findDocument(store, asked);
    await store.transaction(async (transaction) => {
      const record = await lockDocument(transaction, document);
      if (!record) throw unknown(asked, []);
      await apply(transaction, document, record, undefined);
    });
    return document;
  });
}
