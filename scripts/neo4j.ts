/** `npm run neo4j`: a real Neo4j Community on this machine, without Docker. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { RecallingError } from '../src/errors.ts';
import { readSettings } from '../src/settings.ts';
import { NEO4J_VERSION } from './neo4j/artifacts.ts';
import { LocalNeo4jError } from './neo4j/errors.ts';
import { passwordFile } from './neo4j/password.ts';
import { type LocalNeo4j, startNeo4j } from './neo4j/server.ts';

const say = (line: string) => console.log(line);

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('expected a whole number from 0 to 65535');
  }
  return number;
}

function heap(text: string): string {
  if (!/^\d+[mg]$/i.test(text)) throw new InvalidArgumentError('expected a size such as 512m or 2g');
  return text;
}

const program = new Command('npm run neo4j --')
  .description(
    `Starts Neo4j Community ${NEO4J_VERSION} from its Maven artifacts and stops it on Ctrl-C. ` +
      'The graph stays in RECALLING_DATA/neo4j. Needs Java 17 or later; Maven at the first start.',
  )
  .option('--port <port>', 'port of Bolt on 127.0.0.1; 0 takes any free one', port, 7687)
  .option('--heap <size>', 'heap of the server', heap, '512m')
  .addHelpText(
    'after',
    '\nSettings: RECALLING_DATA is the data folder (default .recalling). NEO4J_PASSWORD is the password to set at the\n' +
      'first start; without it one is made and kept in RECALLING_DATA/neo4j/password.',
  );

function announce(server: LocalNeo4j, home: string): void {
  say('');
  say(`Neo4j answers at ${server.uri}, user ${server.user}, password ${server.password}`);
  say(`Data: ${home} (the password is kept in ${passwordFile(home)})`);
  say('');
  say('In another terminal:');
  say(`  export NEO4J_URI=${server.uri}`);
  say(`  export NEO4J_USER=${server.user}`);
  say(`  export NEO4J_PASSWORD='${server.password.replaceAll("'", String.raw`'\''`)}'`);
  say('');
  say('Ctrl-C stops it.');
}

async function main(): Promise<void> {
  const options = program.parse().opts<{ port: number; heap: string }>();
  // NEO4J_URI is where other commands connect; it says nothing about the server that is started here.
  const settings = readSettings({ ...process.env, NEO4J_URI: undefined });
  const home = join(settings.data, 'neo4j');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const password = process.env.NEO4J_PASSWORD || undefined;
  const interruption = new AbortController();
  const { signal } = interruption;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interruption.abort());
  const interrupted = new Promise<'interrupted'>((resolve) => {
    signal.addEventListener('abort', () => resolve('interrupted'), { once: true });
  });
  const { port: wanted, heap } = options;
  const server = await startNeo4j({ home, lib: join(home, 'lib'), port: wanted, heap, password, say, signal });
  announce(server, home);
  if ((await Promise.race([interrupted, server.ended])) !== 'interrupted') {
    throw new LocalNeo4jError('Running Neo4j failed: it has ended by itself', {
      advice: `Its log is in ${join(home, 'logs')}.`,
    });
  }
  say('Stopping Neo4j …');
  await server.stop();
  say('Stopped.');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RecallingError)) throw error;
  console.error(error.message);
  if (error.advice) console.error(error.advice);
  process.exitCode = 1;
}
