/** What every resolver of one request is given. */
import type { Language } from '../../graph/model.ts';
import type { Reader } from '../store/store.ts';
import { Loaders } from './loaders.ts';

export interface Context {
  readonly loaders: Loaders;
  /** The language that the reader prefers, by the request. */
  readonly language: Language | undefined;
}

/**
 * The context of one request. Make a new one for each: it remembers what it has read.
 * @param store the database, or anything that reads like it.
 */
export function createContext(store: Reader, options: { language?: Language } = {}): Context {
  return { loaders: new Loaders(store), language: options.language };
}
