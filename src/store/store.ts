/**
 * The port between the program and a graph database. Two engines stand behind it: embedded.ts (in-process, a file on
 * disk) and neo4j.ts. tests/store/specification.ts holds both to the same answers.
 */
import type { NodeLabel } from '../../graph/model.ts';
import type { Statement } from './statements.ts';

/**
 * What a record gives: strings, whole numbers (a bigint beyond 2^53), floats, booleans, null, lists and maps of these. A
 * map has its keys in the order of their UTF-16 code units.
 */
export type Value = string | number | bigint | boolean | null | Value[] | { [key: string]: Value };
/** One row of a result; its keys are the names that the statement returns, in that order. */
export type Row = Record<string, Value>;

/** A value for every parameter of a statement, and for none besides. */
export type Parameters<P extends string> = Readonly<Record<P, unknown>>;

export interface ReadOptions {
  /**
   * Milliseconds after which Neo4j ends the statement. The embedded engine cannot be told: it ends a statement by itself
   * after 30 seconds, and runs it beside the event loop, so that others are answered meanwhile.
   */
  timeout?: number;
}

export interface Reader {
  /** Runs a reading statement and gives its rows; one that writes is refused. @throws StoreError */
  read<R extends Row = Row, P extends string = string>(
    statement: Statement<P>,
    parameters: Parameters<P>,
    options?: ReadOptions,
  ): Promise<R[]>;
}

export interface Transaction extends Reader {
  /** Runs a writing statement and gives its rows. @throws StoreError */
  write<R extends Row = Row, P extends string = string>(
    statement: Statement<P>,
    parameters: Parameters<P>,
  ): Promise<R[]>;
}

export interface SearchHit {
  label: NodeLabel;
  id: string;
  /** Higher is better; comparable within one answer of one engine only. */
  score: number;
}

export interface SearchOptions {
  labels: readonly NodeLabel[];
  limit: number;
  /** Ids that the text may mean besides itself. */
  ids?: readonly string[];
}

export interface Searcher {
  /**
   * Things whose names, titles or symbols contain a word of `text`, best first, at most `limit` a label: an exact id first,
   * then ids that begin with it. Labels without a `search` property have no hits. @throws StoreError
   */
  search(text: string, options: SearchOptions): Promise<SearchHit[]>;
}

export interface Store extends Transaction, Searcher {
  /** `embedded` or `neo4j`, and where the data is, for people. */
  readonly engine: 'embedded' | 'neo4j';
  readonly location: string;

  /**
   * Runs `work` in one writing transaction: all of it is kept, or, on any error, none, also where `work` swallows the error
   * of a statement. After a conflict `work` runs again, so it does nothing that may not be done twice.
   * @throws what `work` throws, StoreError
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Whether the database answers. Never throws. */
  isReady(): Promise<boolean>;

  /** Releases the database; what was committed is on disk afterwards. Closing twice is fine. */
  close(): Promise<void>;
}
