/** Neo4j behind the port, through its driver: one server, or a cluster with `neo4j://` addresses. */
import neo4j, { type Driver, isInt, type QueryResult, type Session } from 'neo4j-driver';
import { refuseWriting } from './access.ts';
import { CannotConnectError, StoreError } from './errors.ts';
import { type Neo4jAddress, toStoreError } from './neo4j-errors.ts';
import { checkParameters, type Parameter } from './parameters.ts';
import { Running } from './running.ts';
import { AWAIT_INDEXES, NEO4J_SCHEMA, READY } from './schema.ts';
import { type FullText, type Scored, searchIn } from './search.ts';
import { type Statement, statementFamily } from './statements.ts';
import type {
  Parameters,
  Reader,
  ReadOptions,
  Row,
  SearchHit,
  SearchOptions,
  Store,
  Transaction,
  Value,
} from './store.ts';
import { Nesting, type Retry, retrying, runWork } from './transactions.ts';
import { toValue } from './values.ts';

export type { Neo4jAddress } from './neo4j-errors.ts';

/** In milliseconds. */
const CONNECTION_TIMEOUT = 5_000;
const ACQUISITION_TIMEOUT = 30_000;
/** How long new indexes may take to be filled, in seconds. */
const INDEX_TIMEOUT = 600;
/** A connection that broke while it was idle, or a cluster that has just changed its leader. */
const READS: Retry = { codes: ['CONFLICT', 'CANNOT_CONNECT'], attempts: 3 };

const fullTextSearch = statementFamily('neo4j/full-text-search', 'text', ['query', 'limit']);

/** The driver sends JavaScript's numbers as floats; whole ones must say that they are whole. */
function encode(value: Parameter): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(entry)]));
  }
  return value;
}

const decode = (value: unknown): unknown => (isInt(value) ? value.toBigInt() : value);

interface Executor {
  run(text: string, parameters: Record<string, unknown>, options?: { timeout?: number }): PromiseLike<QueryResult>;
}

async function run(
  executor: Executor,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  address: Neo4jAddress,
  { timeout }: ReadOptions = {},
): Promise<Row[]> {
  const given = encode(checkParameters(statement, parameters)) as Record<string, unknown>;
  try {
    const { records } = await (timeout === undefined
      ? executor.run(statement.text, given)
      : executor.run(statement.text, given, { timeout }));
    return records.map((record) =>
      Object.fromEntries(
        record.keys.map((key): [string, Value] => [String(key), toValue(record.get(key), statement.name, decode)]),
      ),
    );
  } catch (error) {
    throw toStoreError(error, `Running ${statement.name}`, address);
  }
}

/** Backslashes before Lucene's own characters; in lower case AND, OR and NOT are words. */
const escapeLucene = (query: string): string => query.toLowerCase().replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly location: string;
  readonly #address: Neo4jAddress;
  readonly #driver: Driver;
  /** Every session sees what any earlier one wrote, on whichever member of a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #nesting = new Nesting();
  readonly #running: Running;

  constructor(address: Neo4jAddress, driver: Driver) {
    this.location = `${address.uri}/${address.database}`;
    this.#address = address;
    this.#driver = driver;
    this.#running = new Running(`Neo4j at ${this.location}`);
  }

  /**
   * Runs a task with a session of its own and keeps `close` waiting until both have ended. What the task gives is not kept
   * waiting for the session: giving a connection back takes another round trip to the database.
   */
  #inSession<T>(mode: 'READ' | 'WRITE', task: (session: Session) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const whole = async () => {
        const session = this.#driver.session({
          database: this.#address.database,
          defaultAccessMode: mode,
          bookmarkManager: this.#bookmarks,
        });
        const running = task(session);
        running.then(resolve, reject);
        await running.catch(() => undefined);
        await session.close().catch(() => undefined);
      };
      this.#running.track(whole).catch(reject);
    });
  }

  async read<R extends Row = Row, P extends string = string>(
    statement: Statement<P>,
    parameters: Parameters<P>,
    options: ReadOptions = {},
  ): Promise<R[]> {
    refuseWriting(statement);
    const attempt = () =>
      this.#inSession(
        'READ',
        async (session) => (await run(session, statement, parameters, this.#address, options)) as R[],
      );
    return retrying(READS, attempt);
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
    return this.#inSession('WRITE', (session) => this.#attempts(session, work));
  }

  /** The driver tries again where Neo4j says that it is worth it, which it sees by its own errors only. */
  async #attempts<T>(session: Session, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let last: StoreError | undefined;
    try {
      return await session.executeWrite(async (transaction) => {
        try {
          const execute = (statement: Statement, parameters: Readonly<Record<string, unknown>>) =>
            run(transaction, statement, parameters, this.#address);
          return await this.#nesting.run(() => runWork(execute, work));
        } catch (error) {
          if (!(error instanceof StoreError && error.retriable && error.cause)) throw error;
          last = error;
          throw error.cause;
        }
      });
    } catch (error) {
      if (last && error === last.cause) throw last;
      if (error instanceof neo4j.Neo4jError) throw toStoreError(error, 'Committing a transaction', this.#address);
      throw error;
    }
  }

  async search(text: string, options: SearchOptions): Promise<SearchHit[]> {
    const attempt = () =>
      this.#inSession('READ', (session) =>
        session.executeRead(async (transaction) => {
          const reader: Reader = {
            read: async (statement, parameters) =>
              (await run(transaction, statement, parameters, this.#address)) as never,
          };
          const fullText: FullText = (label, query, limit) =>
            reader.read<Scored & Row>(fullTextSearch(label), { query: escapeLucene(query), limit });
          return searchIn(reader, fullText, text, options);
        }),
      );
    try {
      return await retrying(READS, attempt);
    } catch (error) {
      throw toStoreError(error, 'Searching', this.#address);
    }
  }

  async isReady(): Promise<boolean> {
    try {
      return (await this.read(READY, {})).length === 1;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#running.close(() => this.#driver.close());
  }
}

function connect(address: Neo4jAddress): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'recalling',
    });
  } catch (cause) {
    throw new CannotConnectError(address.uri, { cause, retriable: false });
  }
}

/**
 * Connects to Neo4j and makes the constraints and indexes that it lacks.
 * @throws CannotConnectError, WrongPasswordError, DatabaseNotFoundError, StoreError
 */
export async function openNeo4j(address: Neo4jAddress): Promise<Store> {
  const driver = connect(address);
  const { database } = address;
  const session = driver.session({ database });
  try {
    // Asked without the retries of a transaction, so that a wrong address or password shows at once.
    await session.run(READY.text);
    await session.executeWrite((transaction) => Promise.all(NEO4J_SCHEMA.map(({ text }) => transaction.run(text))));
    await session.run(AWAIT_INDEXES.text, { seconds: neo4j.int(INDEX_TIMEOUT) });
    await session.close();
    return new Neo4jStore(address, driver);
  } catch (error) {
    await driver.close();
    throw toStoreError(error, `Preparing the graph of Neo4j at ${address.uri}`, address);
  }
}
