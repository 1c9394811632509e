/** What the commands can do with the graph, whoever holds it: this process, or the one that serves it. */
import type { Facts } from '../../graph/facts.ts';
import type { Edition } from '../../graph/model.ts';
import { type BatchResult, type LoadOutcome, loadBatch, loadFacts } from '../load/load.ts';
import { planLoad } from '../load/plan.ts';
import { readStatus, type Status } from '../load/status.ts';
import { UnknownDocumentError, unloadDocument } from '../load/unload.ts';
import type { Store } from '../store/store.ts';

export interface Graph {
  /** Loads the facts of one document, whole or not at all. @throws LoadError */
  load(facts: Facts): Promise<LoadOutcome>;
  /** Loads the facts of several, each whole or not at all, and says of each how it went, in their order. */
  loadBatch(batch: readonly Facts[]): Promise<readonly BatchResult[]>;
  /** What loading them would do; nothing is written. @throws LoadError */
  plan(facts: Facts): Promise<LoadOutcome>;
  /** Takes out what a document said, or one edition of it, by any of its symbols, and gives its id. @throws UnknownDocumentError */
  unload(symbol: string, edition?: Edition): Promise<string>;
  /** What is loaded. */
  status(): Promise<Status>;
  /** Lets go of the graph. */
  close(): Promise<void>;
}

/** The graph in a store that this process has opened. */
export const graphOf = (store: Store): Graph => ({
  load: (facts) => loadFacts(store, facts),
  loadBatch: (batch) => loadBatch(store, batch),
  plan: (facts) => planLoad(store, facts),
  unload: (symbol, edition) => unloadDocument(store, symbol, edition),
  status: () => readStatus(store),
  close: () => store.close(),
});

/** A graph for commands that write nothing, where none has been made yet: looking must not make one. */
export const absentGraph = (): Omit<Graph, 'load' | 'loadBatch'> => ({
  plan: (facts) => planLoad(undefined, facts),
  async unload(symbol) {
    throw new UnknownDocumentError(`Unloading ${symbol} failed: no loaded document has this symbol`, {
      advice: 'No document is loaded.',
    });
  },
  status: async () => ({ nodes: {}, relationships: {}, documents: [] }),
  async close() {},
});
