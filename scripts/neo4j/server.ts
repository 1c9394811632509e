/** A real Neo4j Community server in a process of its own, on a loopback port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { ensureArtifacts, findJava, NEO4J_VERSION } from './artifacts.ts';
import { LocalNeo4jError } from './errors.ts';
import { ensurePassword } from './password.ts';
import { lastLines } from './run.ts';

/** In milliseconds. */
const START_TIMEOUT = 180_000;
const STOP_TIMEOUT = 60_000;
const HOST = '127.0.0.1';

export interface LocalNeo4jOptions {
  /** The folder of the data, the configuration and the logs. */
  home: string;
  /** The folder of the jars, which are fetched into it once. */
  lib: string;
  /** The port of Bolt; 0 takes any free one. */
  port: number;
  password?: string | undefined;
  /** The size of the heap, as Java takes it. */
  heap?: string;
  say: (line: string) => void;
  /** Gives up the start. */
  signal?: AbortSignal;
}

export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Settles when the server has ended, by itself or because it was stopped. */
  ended: Promise<void>;
  /** Stops it and waits until it has ended; calling it twice is fine. */
  stop(): Promise<void>;
}

/** @throws LocalNeo4jError where another program listens on the port. */
async function freePort(port: number): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, HOST, resolve);
    });
    return (probe.address() as AddressInfo).port;
  } catch (cause) {
    throw new LocalNeo4jError(`Starting Neo4j failed: port ${port} of ${HOST} is taken or may not be used`, {
      cause,
      advice: 'Stop the program that listens there, or choose another port with --port.',
    });
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

function configure(home: string, port: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const lines = [
    `server.bolt.listen_address=${HOST}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    // 2 MB of data folder instead of 516.
    'db.tx_log.preallocate=false',
    'server.memory.pagecache.size=128m',
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

const logFiles = (home: string): string[] => ['console.log', 'neo4j.log'].map((name) => join(home, 'logs', name));
const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** What the server has written to its logs since they had the given sizes, without the lines of stack traces. */
function saidSince(home: string, sizes: readonly number[]): string {
  const texts = logFiles(home).map((file, i) =>
    existsSync(file) ? readFileSync(file).subarray(sizes[i]).toString('utf8') : '',
  );
  const lines = texts.join('\n').split('\n');
  return lastLines(lines.filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d)/.test(line)).join('\n'));
}

function launch(java: string, { home, lib, heap = '512m' }: LocalNeo4jOptions): ChildProcess {
  const log = openSync(logFiles(home)[0] as string, 'a');
  const flags = [`-Xmx${heap}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8'];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  try {
    // In a group of its own: Ctrl-C reaches this program alone, which then stops the server once.
    return spawn(java, [...flags, '-cp', join(lib, '*'), ...main], { stdio: ['ignore', log, log], detached: true });
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(
  uri: string,
  password: string,
  hasEnded: () => boolean,
  { home, signal }: LocalNeo4jOptions,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  const sizes = logFiles(home).map(sizeOf);
  const deadline = Date.now() + START_TIMEOUT;
  try {
    while (true) {
      try {
        await driver.verifyConnectivity({ database: 'neo4j' });
        return;
      } catch (cause) {
        const said = `its log (${join(home, 'logs')}) says\n${saidSince(home, sizes)}`;
        if (signal?.aborted) throw new LocalNeo4jError('Starting Neo4j was interrupted', { cause });
        if (hasEnded()) throw new LocalNeo4jError(`Starting Neo4j failed: it ended at once; ${said}`, { cause });
        if (cause instanceof neo4j.Neo4jError && cause.code === 'Neo.ClientError.Security.Unauthorized') {
          throw new LocalNeo4jError('Starting Neo4j failed: it refuses the password with which it was set up', {
            cause,
            advice: `Delete ${home} to begin anew; that deletes the graph in it.`,
          });
        }
        if (Date.now() > deadline) {
          const seconds = START_TIMEOUT / 1_000;
          throw new LocalNeo4jError(`Starting Neo4j failed: no answer within ${seconds} s; ${said}`, { cause });
        }
        await sleep(250);
      }
    }
  } finally {
    await driver.close();
  }
}

function stopper(child: ChildProcess, ended: Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= (async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
      await ended;
      clearTimeout(timer);
    })();
    return stopping;
  };
}

/**
 * Starts Neo4j and waits until it answers; its jars are fetched and its password is set where that has not been done.
 * @throws LocalNeo4jError where Java or Maven are missing, the port is taken, or the server does not start.
 */
export async function startNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, lib, say } = options;
  const java = await findJava();
  const port = await freePort(options.port);
  await ensureArtifacts(lib, say);
  configure(home, port);
  const password = await ensurePassword({ home, java, lib }, options.password);
  say(`Starting Neo4j ${NEO4J_VERSION} …`);
  const child = launch(java, options);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const stop = stopper(child, ended);
  const onExit = () => child.kill('SIGTERM');
  process.once('exit', onExit);
  void ended.then(() => process.off('exit', onExit));
  const uri = `bolt://${HOST}:${port}`;
  try {
    await waitUntilReady(uri, password, () => over, options);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: 'neo4j', password, database: 'neo4j', ended, stop };
}
