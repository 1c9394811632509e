/**
 * The embedded engine: @grafeo-db/js in this process, with its data in one file. What it does
 * differently from Neo4j is kept out of cypher/ by a lint, and tests/store/specification.ts holds both to the same answers.
 */
import type { GrafeoDB, GrafeoError, Transaction as GrafeoTransaction, QueryResult } from '@grafeo-db/js';
import type { NodeLabel } from '../../graph/model.ts';
import { Memory } from '../memory.ts';
import { refuseWriting } from './access.ts';
import { StoreError } from './errors.ts';
import { type Engine, type GraphFile, graphFile, loadEngine, openGraphFile } from './graph-file.ts';
import { checkParameters } from './parameters.ts';
import { Queue } from './queue.ts';
import { Running } from './running.ts';
import { READY, SCHEMA } from './schema.ts';
import { type Scored, SEARCHABLE, STOP_WORDS, searchIn } from './search.ts';
import type { Statement } from './statements.ts';
import type { Parameters, Row, SearchHit, SearchOptions, Store, Transaction, Value } from './store.ts';
import { Nesting, retrying, runWork } from './transactions.ts';
import { toValue } from './values.ts';

/**
 * The last commit is on disk at the latest this many milliseconds later; those before it are, once another follows. Each
 * time the whole graph is written anew, so that a second would cost a fifth of the processor while many documents are loaded.
 */
const CHECKPOINT_INTERVAL = 5_000;

/** Garbage is collected only where the process has more. */
const FEW_BYTES = 600 * 1024 * 1024;

const CONFLICT = '40000';
const CONSTRAINT = 'G2000';
const CONFLICTS = { codes: ['CONFLICT'], attempts: 8 } as const;
/** A call asked for something that is not there, such as a text index. */
const INVALID_VALUE = '22000';

const statusOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as GrafeoError).gqlStatus : undefined;

function toStoreError(error: unknown, doing: string): StoreError {
  if (error instanceof StoreError) return error;
  const databaseCode = statusOf(error);
  const code = databaseCode === CONFLICT ? 'CONFLICT' : databaseCode === CONSTRAINT ? 'CONSTRAINT' : 'STATEMENT';
  const why = error instanceof Error ? error.message : String(error);
  return new StoreError(code, `${doing} failed: ${why}`, {
    cause: error,
    databaseCode,
    retriable: code === 'CONFLICT',
  });
}

/** The engine gives nodes and relationships as maps with its internal numbers in them. */
class Entity {}
const refuseEntities = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '_id' in value && ('_labels' in value || '_type' in value)
    ? new Entity()
    : value;

interface Executor {
  executeCypher(text: string, parameters: Record<string, unknown>): Promise<QueryResult>;
}

async function run(
  executor: Executor,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const given = checkParameters(statement, parameters);
  try {
    const result = await executor.executeCypher(statement.text, given);
    const { columns } = result;
    return result
      .rows()
      .map((row) =>
        Object.fromEntries(
          columns.map((column, i): [string, Value] => [column, toValue(row[i], statement.name, refuseEntities)]),
        ),
      );
  } catch (error) {
    throw toStoreError(error, `Running ${statement.name}`);
  }
}

class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly location: string;
  readonly #db: GrafeoDB;
  readonly #file: GraphFile;
  readonly #writers = new Queue();
  readonly #memory = new Memory(() => process.memoryUsage.rss(), FEW_BYTES);
  readonly #nesting = new Nesting();
  readonly #running: Running;

  constructor(folder: string, file: GraphFile) {
    this.location = graphFile(folder);
    this.#file = file;
    this.#db = file.db;
    // The engine itself would answer after it was closed.
    this.#running = new Running(`the graph in ${this.location}`);
  }

  async read<R extends Row = Row, P extends string = string>(
    statement: Statement<P>,
    parameters: Parameters<P>,
  ): Promise<R[]> {
    refuseWriting(statement);
    return this.#running.track(async () => (await run(this.#db, statement, parameters)) as R[]);
  }

  async write<R extends Row = Row, P extends string = string>(
    statement: Statement<P>,
    parameters: Parameters<P>,
  ): Promise<R[]> {
    this.#nesting.refuse(`Running ${statement.name}`);
    return this.transaction((transaction) => transaction.write<R, P>(statement, parameters));
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#nesting.refuse('Beginning a transaction');
    // Two writers at once would make duplicates of a relationship that both MERGE.
    return this.#running.track(() =>
      this.#writers.run(() => retrying(CONFLICTS, () => this.#nesting.run(() => this.#attempt(work)))),
    );
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction: GrafeoTransaction = this.#db.beginTransaction();
    try {
      const value = await runWork((statement, parameters) => {
        // Between statements: a large transaction would otherwise hold what all of its statements answered.
        this.#memory.tidy();
        return run(transaction, statement, parameters);
      }, work);
      try {
        transaction.commit();
      } catch (error) {
        throw toStoreError(error, 'Committing a transaction');
      }
      return value;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async search(text: string, options: SearchOptions): Promise<SearchHit[]> {
    const fullText = async (label: NodeLabel, query: string, limit: number): Promise<Scored[]> => {
      const hits = await this.#db.textSearch(label, 'search', query, limit);
      return hits.flatMap(([node, score]) => {
        const id = this.#db.getNode(node as number)?.get('id');
        return typeof id === 'string' ? [{ id, score: score as number }] : [];
      });
    };
    return this.#running.track(async () => {
      try {
        return await searchIn(this, fullText, text, options);
      } catch (error) {
        throw toStoreError(error, 'Searching');
      }
    });
  }

  async isReady(): Promise<boolean> {
    try {
      return (await this.read(READY, {})).length === 1;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#running.close(() => this.#file.release());
  }
}

/** Making an index that exists would build it again, so it is asked first. */
async function ensureTextIndex(db: GrafeoDB, label: NodeLabel): Promise<void> {
  try {
    await db.textSearch(label, 'search', 'x', 1);
  } catch (error) {
    if (statusOf(error) !== INVALID_VALUE) throw error;
    await db.createTextIndex(label, 'search', { tokenizer: 'cjk_bigram', stopWords: STOP_WORDS });
  }
}

/**
 * Opens the embedded graph in a data folder, which is made where it is missing, with its constraints and indexes.
 * @param folder the data folder (RECALLING_DATA); the graph is its file `graph.grafeo`.
 * @param load gives the engine; only a test needs another.
 * @throws EngineUnavailableError, DataFolderError, StoreLockedError, StoreError
 */
export async function openEmbedded(folder: string, load?: () => Promise<Engine>): Promise<Store> {
  const file = openGraphFile(await loadEngine(load), folder);
  try {
    file.db.setCheckpointTriggers({ intervalMs: CHECKPOINT_INTERVAL });
    for (const statement of SCHEMA) await run(file.db, statement, {});
    for (const label of SEARCHABLE) await ensureTextIndex(file.db, label);
  } catch (error) {
    file.release();
    throw toStoreError(error, `Preparing the graph in ${folder}`);
  }
  return new EmbeddedStore(folder, file);
}
