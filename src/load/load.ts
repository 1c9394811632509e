/** Loads what one document says into the graph. */
import type { Facts } from '../../graph/facts.ts';
import type { Store } from '../store/store.ts';
import { apply, lockDocument } from './apply.ts';
import { namingDocument } from './errors.ts';
import { type Change, changeOf, type LoadOutcome, loadedDigest, outcomeOf } from './plan.ts';
import { said } from './said.ts';

export { LoadError } from './errors.ts';
export type { Change, LoadOutcome } from './plan.ts';

/**
 * Loads one document in one transaction: all that it says is in the graph afterwards, or nothing is changed. What it said
 * when it was loaded before is taken back; what it says now and said then is left alone. The graph does not depend on the
 * order of loading.
 * @throws LoadError naming the document: the facts contradict themselves, or the store failed.
 */
export async function loadFacts(store: Store, facts: Facts): Promise<LoadOutcome> {
  const statements = said(facts);
  const { document } = statements;
  return namingDocument(document, `Loading ${document}`, async () => {
    if (changeOf(await loadedDigest(store, document), statements) === 'UNCHANGED') {
      return outcomeOf(statements, 'UNCHANGED');
    }
    const change = await store.transaction<Change>(async (transaction) => {
      const record = await lockDocument(transaction, document);
      const found = changeOf(record?.digest, statements);
      if (found !== 'UNCHANGED') await apply(transaction, document, record, statements);
      return found;
    });
    return outcomeOf(statements, change);
  });
}
