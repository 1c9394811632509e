/** Takes one document, or one edition of it, out of the graph. */
import { editionId } from '../../graph/identifiers.ts';
import type { Edition } from '../../graph/model.ts';
import { statement } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import { apply, lockEditions } from './apply.ts';
import { compareChanges } from './changes.ts';
import type { EditionName } from './document.ts';
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

/** The loaded editions of the document with a symbol. @throws UnknownDocumentError, StoreError */
async function findEditions(store: Store, symbol: string): Promise<[EditionName, ...EditionName[]]> {
  const rows = await store.read<{ document: string; edition: Edition }>(WITH_SYMBOL, { symbol });
  const ids = [...new Set(rows.map(({ document }) => document))];
  const id = ids.includes(symbol) || ids.length === 1 ? (ids.find((one) => one === symbol) ?? ids[0]) : undefined;
  if (ids.length > 1 && id === undefined) {
    throw new UnknownDocumentError(`Unloading ${symbol} failed: several loaded documents have this symbol`, {
      advice: `Name one of them: ${ids.join(', ')}.`,
    });
  }
  const [first, ...others] = rows.filter(({ document }) => document === id);
  if (!first) throw unknown(symbol, await loadedDocuments(store));
  return [first, ...others];
}

/**
 * Takes a document out with all its editions, or one of them, in one transaction: what it alone said is gone, what others
 * say too stays.
 * @param symbol any symbol of the document, or its id.
 * @param edition the one to take out; all of them unless given.
 * @returns the id of the document.
 * @throws UnknownDocumentError naming what is loaded; LoadError where the store failed.
 */
export async function unloadDocument(store: Store, symbol: string, edition?: Edition): Promise<string> {
  const asked = symbol.trim();
  return namingDocument(asked, `Unloading ${asked}`, async () => {
    const loaded = await findEditions(store, asked);
    const [{ document }] = loaded;
    const wanted = edition === undefined ? loaded : loaded.filter((one) => one.edition === edition);
    if (wanted.length === 0) {
      throw new UnknownDocumentError(`Unloading ${asked} failed: its edition ${edition} is not loaded`, {
        advice: `Loaded are: ${loaded.map((one) => one.edition).join(', ')}.`,
      });
    }
    await store.transaction(async (transaction) => {
      const named = wanted.map((one) => ({ ...one, id: editionId(one.document, one.edition) }));
      const records = await lockEditions(
        transaction,
        named.map(({ id }) => id),
      );
      const changes = named.flatMap((one) => {
        const record = records.get(one.id);
        return record ? [{ ...one, record, said: undefined }] : [];
      });
      if (changes.length === 0) throw unknown(asked, []);
      await apply(transaction, changes.sort(compareChanges));
    });
    return document;
  });
}
