/**
 * Lends a real Neo4j to test files, one at a time: it is started when the first file asks, and stopped at the end. A file
 * asks by connecting to the port that is provided, gets the address as one line of JSON, and gives it back by closing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { whatIsMissing } from '../../scripts/neo4j/artifacts.ts';
import { type LocalNeo4j, startNeo4j } from '../../scripts/neo4j/server.ts';
import type { Neo4jAddress } from '../../src/store/neo4j.ts';
import { Queue } from '../../src/store/queue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file borrows the Neo4j, or why there is none. */
    neo4j: { port: number } | { missing: string };
  }
}

/** Fetched once for every test run in this clone. */
const LIB = join(PACKAGE_ROOT, 'node_modules', '.cache', 'recalling', 'neo4j', 'lib');

function given(): Neo4jAddress | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (!uri) return undefined;
  return {
    uri,
    user: NEO4J_TEST_USER || 'neo4j',
    password: NEO4J_TEST_PASSWORD || '',
    database: NEO4J_TEST_DATABASE || 'neo4j',
  };
}

async function lend(socket: Socket, start: () => Promise<Neo4jAddress>): Promise<void> {
  const returned = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  try {
    const { uri, user, password, database } = await start();
    socket.write(`${JSON.stringify({ uri, user, password, database })}\n`);
  } catch (error) {
    socket.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
  }
  await returned;
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const address = given();
  const missing = address ? undefined : await whatIsMissing(LIB);
  if (missing) {
    if (process.env.CI) throw new Error(`The tests need a Neo4j here, where CI is set. ${missing}`);
    console.log(`The tests of the Neo4j half are skipped. ${missing}`);
    project.provide('neo4j', { missing });
    return undefined;
  }
  let home: string | undefined;
  const say = (line: string) => console.log(line);
  let server: Promise<LocalNeo4j> | undefined;
  const start = async (): Promise<Neo4jAddress> => {
    if (address) return address;
    home ??= mkdtempSync(join(tmpdir(), 'recalling-neo4j-'));
    server ??= startNeo4j({ home, lib: LIB, port: 0, say });
    return server;
  };
  const loans = new Queue();
  const desk = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    void loans.run(() => lend(socket, start));
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('neo4j', { port: (desk.address() as AddressInfo).port });
  return async () => {
    desk.close();
    await (await server?.catch(() => undefined))?.stop();
    if (home) rmSync(home, { recursive: true, force: true });
  };
}
