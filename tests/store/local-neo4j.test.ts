import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureArtifacts, findJava, NEO4J_VERSION, whatIsMissing } from '../../scripts/neo4j/artifacts.ts';
import { LocalNeo4jError } from '../../scripts/neo4j/errors.ts';
import { ensurePassword, passwordFile } from '../../scripts/neo4j/password.ts';
import { startNeo4j } from '../../scripts/neo4j/server.ts';
import { neo4jAvailable } from './engines.ts';

const silent = () => undefined;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-local-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An environment in which a shell script stands for a program, and nothing else but the shell's own is there. */
function environmentWith(programs: Record<string, string>): NodeJS.ProcessEnv {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

describe('Java', () => {
  test.each<[string, string, string | undefined]>([
    ['17', 'openjdk version "17.0.15" 2025-04-15', undefined],
    ['21', 'java version "21.0.1"', undefined],
    ['8', 'java version "1.8.0_392"', 'is version 8'],
    ['11', 'openjdk version "11.0.2"', 'is version 11'],
    ['without a version', 'hello', 'does not run'],
  ])('of version %s', async (_, printed, words) => {
    const environment = environmentWith({ java: `echo '${printed}' >&2` });
    if (words === undefined) expect(await findJava(environment)).toBe('java');
    else await expect(findJava(environment)).rejects.toThrow(words);
  });

  test('that is missing is named, with what to install', async () => {
    const environment = environmentWith({});
    await expect(findJava(environment)).rejects.toMatchObject({
      name: 'LocalNeo4jError',
      advice: expect.stringContaining('openjdk-17'),
    });
    expect(await whatIsMissing(join(folder, 'lib'), environment)).toContain('Install Java 17 or later');
  });

  test('is looked for in JAVA_HOME first', async () => {
    mkdirSync(join(folder, 'bin'));
    const environment = environmentWith({ 'bin/java': 'echo \'java version "21"\'', java: 'exit 1' });
    expect(await findJava({ ...environment, JAVA_HOME: folder })).toBe(join(folder, 'bin', 'java'));
  });
});

describe('the artifacts', () => {
  const maven = (script: string) => {
    const { PATH, ...environment } = environmentWith({ mvn: script, java: 'echo \'java version "17"\'' });
    return { ...environment, PATH: `${PATH}${delimiter}${process.env.PATH}` };
  };
  const COPY = `for a in "$@"; do case "$a" in -DoutputDirectory=*) mkdir -p "\${a#*=}"; echo x > "\${a#*=}/neo4j-${NEO4J_VERSION}.jar";; esac; done`;

  test('are fetched once', async () => {
    const lib = join(folder, 'data', 'lib');
    expect(await whatIsMissing(lib, maven(COPY))).toBeUndefined();
    await ensureArtifacts(lib, silent, maven(COPY));
    expect(readdirSync(lib)).toEqual([`neo4j-${NEO4J_VERSION}.jar`]);
    await ensureArtifacts(lib, silent, maven('exit 1'));
    expect(readdirSync(join(folder, 'data'))).toEqual(['lib']);
  });

  test('of another version are replaced', async () => {
    const lib = join(folder, 'data', 'lib');
    mkdirSync(lib, { recursive: true });
    writeFileSync(join(lib, 'neo4j-4.0.0.jar'), '');
    await ensureArtifacts(lib, silent, maven(COPY));
    expect(readdirSync(lib)).toEqual([`neo4j-${NEO4J_VERSION}.jar`]);
  });

  test('that cannot be fetched leave nothing, and the error says what Maven says', async () => {
    const lib = join(folder, 'data', 'lib');
    const environment = maven(`[ "$1" = --version ] && exit 0; ${COPY}; echo 'Could not transfer'; exit 1`);
    await expect(ensureArtifacts(lib, silent, environment)).rejects.toThrow('Could not transfer');
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });

  test('need Maven where they are not there', async () => {
    const environment = environmentWith({ java: 'echo \'java version "17"\'' });
    await expect(ensureArtifacts(join(folder, 'lib'), silent, environment)).rejects.toThrow('Maven');
    expect(await whatIsMissing(join(folder, 'lib'), environment)).toContain('Install Maven');
  });
});

describe('the password', () => {
  const server = () => ({ home: folder, java: join(folder, 'java'), lib: 'lib' });

  test('is made once and kept for its owner only', async () => {
    environmentWith({ java: 'exit 0' });
    const password = await ensurePassword(server(), undefined);
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect(await ensurePassword(server(), undefined)).toBe(password);
    expect(await ensurePassword(server(), password)).toBe(password);
    await expect(ensurePassword(server(), 'another one')).rejects.toThrow('NEO4J_PASSWORD is not the password');
  });

  test('may be given, and is checked', async () => {
    environmentWith({ java: 'echo "wrong: $6"; exit 1' });
    await expect(ensurePassword(server(), 'short')).rejects.toThrow('fewer than 8 characters');
    await expect(ensurePassword(server(), 'long enough')).rejects.toThrow('wrong: …');
    expect(existsSync(passwordFile(folder))).toBe(false);
    environmentWith({ java: 'exit 0' });
    expect(await ensurePassword(server(), 'long enough')).toBe('long enough');
  });
});

describe.runIf(neo4jAvailable().available)('the server', () => {
  test('is not started on a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const starting = startNeo4j({ home: folder, lib: join(folder, 'lib'), port, say: silent });
    await expect(starting).rejects.toThrow(LocalNeo4jError);
    await expect(starting).rejects.toThrow(`port ${port} of 127.0.0.1 is taken`);
    await new Promise((resolve) => other.close(resolve));
    expect(readdirSync(folder)).toEqual([]);
  });
});
