/** The two engines for tests: `describeEngines` runs the same tests on both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { type Neo4jAddress, openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';

/** Fetching the jars, or waiting for other test files to give the server back, may take long. In milliseconds. */
const LOAN_TIMEOUT = 900_000;

/** Whether tests can have a Neo4j, and if not, why. */
export function neo4jAvailable(): { available: true } | { available: false; reason: string } {
  const provided = inject('neo4j');
  return 'missing' in provided ? { available: false, reason: provided.missing } : { available: true };
}

async function borrow(port: number): Promise<{ address: Neo4jAddress; socket: Socket }> {
  const socket = connect(port, '127.0.0.1');
  const line = await new Promise<string>((resolve, reject) => {
    socket.once('error', reject);
    const lines = createInterface({ input: socket });
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error('Borrowing the Neo4j failed: the test run has ended')));
  });
  const answer = JSON.parse(line) as Neo4jAddress & { error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return { address: answer, socket };
}

/** Deletes every node and relationship; constraints and indexes stay. */
async function empty({ uri, user, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** A Neo4j that this suite has for itself, and that is empty when the suite begins. */
export interface BorrowedNeo4j {
  /** Where it is; only inside hooks and tests. */
  address(): Neo4jAddress;
  empty(): Promise<void>;
}

/**
 * Has a real Neo4j for the suite in which it is called, and no other test file at the same time. Call it inside a `describe`
 * that runs only where {@link neo4jAvailable} says so.
 */
export function withNeo4j(): BorrowedNeo4j {
  let loan: { address: Neo4jAddress; socket: Socket } | undefined;
  const address = (): Neo4jAddress => {
    if (!loan) throw new Error('The Neo4j is there only while the tests of the suite run');
    return loan.address;
  };
  beforeAll(async () => {
    const provided = inject('neo4j');
    if ('missing' in provided) throw new Error(provided.missing);
    loan = await borrow(provided.port);
    await empty(loan.address);
  }, LOAN_TIMEOUT);
  afterAll(async () => {
    if (loan) await empty(loan.address).finally(() => loan?.socket.destroy());
  });
  return { address, empty: () => empty(address()) };
}

/** One engine with a database of its own for a suite. */
export interface EngineUnderTest {
  name: 'embedded' | 'neo4j';
  /** Opens the suite's database, as it was left. Only inside hooks and tests; close what you open. */
  open(): Promise<Store>;
  /** Makes the database empty. Every store must be closed. */
  empty(): Promise<void>;
}

/** The embedded engine in a folder that is there as long as the suite. */
export function withEmbedded(): EngineUnderTest & { folder(): string } {
  let folder = '';
  const make = () => {
    folder = mkdtempSync(join(tmpdir(), 'recalling-store-'));
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  beforeAll(make);
  afterAll(remove);
  return {
    name: 'embedded',
    folder: () => folder,
    open: () => openEmbedded(folder),
    empty: async () => {
      remove();
      make();
    },
  };
}

/**
 * The same tests on both engines, each with an empty database. Where there is no Neo4j its half is skipped.
 * @param body is called once an engine, inside a `describe`.
 */
export function describeEngines(title: string, body: (engine: EngineUnderTest) => void): void {
  describe(`${title} (embedded)`, () => body(withEmbedded()));
  describeNeo4j(title, (borrowed) =>
    body({ name: 'neo4j', open: () => openNeo4j(borrowed.address()), empty: borrowed.empty }),
  );
}

/** Tests of Neo4j alone. Where there is none they are skipped. */
export function describeNeo4j(title: string, body: (borrowed: BorrowedNeo4j) => void): void {
  describe.runIf(neo4jAvailable().available)(`${title} (Neo4j)`, () => body(withNeo4j()));
}
