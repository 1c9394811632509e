/** The password of the local Neo4j: it is set once, before the first start, and kept beside the data. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jError } from './errors.ts';
import { lastLines, runProgram } from './run.ts';

/** Neo4j refuses shorter ones. */
const MIN_LENGTH = 8;

export const passwordFile = (home: string): string => join(home, 'password');

/**
 * The password of the server in a folder; where it has none yet, `wanted` or a random one is set.
 * @param wanted the value of NEO4J_PASSWORD, if it is set.
 * @throws LocalNeo4jError where `wanted` is too short, or another than the one that was set.
 */
export async function ensurePassword(
  { home, java, lib }: { home: string; java: string; lib: string },
  wanted: string | undefined,
): Promise<string> {
  const file = passwordFile(home);
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim();
    if (wanted !== undefined && wanted !== kept) {
      throw new LocalNeo4jError(`Starting Neo4j failed: NEO4J_PASSWORD is not the password with which it was set up`, {
        advice: `Unset NEO4J_PASSWORD, or use the password in ${file}; deleting ${home} deletes the graph and the password.`,
      });
    }
    return kept;
  }
  if (wanted !== undefined && wanted.length < MIN_LENGTH) {
    throw new LocalNeo4jError(`Starting Neo4j failed: NEO4J_PASSWORD has fewer than ${MIN_LENGTH} characters`, {
      advice: 'Set a longer one, or none: one is then made.',
    });
  }
  const password = wanted ?? randomBytes(18).toString('base64url');
  const { code, output } = await runProgram(
    java,
    ['-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  );
  if (code !== 0) {
    throw new LocalNeo4jError(`Setting the password of Neo4j failed:\n${lastLines(output).replaceAll(password, '…')}`);
  }
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}
