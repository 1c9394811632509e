/** What every resolver of one request is given. */
import type { Language } from '../../graph/model.ts';
import type { Reader, Searcher } from '../store/store.ts';
import type { FamiliarShapes } from './ahead/familiar.ts';
import type { Filter } from './filters/condition.ts';
import type { Lineage } from './lineage-reading.ts';
import { Loaders } from './loaders.ts';

export interface Context {
  readonly loaders: Loaders;
  /** For what is no batch: searches, and walks that go level by level. */
  readonly store: Reader & Searcher;
  /** Filters that ask for relationships, once they are read. */
  readonly resolved: Map<string, Promise<Filter>>;
  /** Lineages that are being read, by what was asked. */
  readonly lineages: Map<string, Promise<Lineage>>;
  /** The language that the reader prefers, by the request. */
  readonly language: Language | undefined;
}

/**
 * The context of one request. Make a new one for each: it remembers what it has read.
 * @param store the database, or anything that reads like it.
 * @param options.shapes where the database plans every new text: the shapes of selections that were asked before, of all requests.
 */
export function createContext(
  store: Reader & Searcher,
  options: { language?: Language; shapes?: FamiliarShapes } = {},
): Context {
  return {
    loaders: new Loaders(store, options.shapes),
    store,
    resolved: new Map(),
    lineages: new Map(),
    language: options.language,
  };
}
