/** The programs that the local Neo4j needs, and its own jars, which are fetched once. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalNeo4jError } from './errors.ts';
import { lastLines, runProgram } from './run.ts';

const POM = join(dirname(fileURLToPath(import.meta.url)), 'pom.xml');
const OLDEST_JAVA = 17;

/** The version that pom.xml names. */
export const NEO4J_VERSION = /<artifactId>neo4j<\/artifactId>\s*<version>(?<version>5[^<]+)</.exec(
  readFileSync(POM, 'utf8'),
)?.groups?.version as string;

const JAVA_ADVICE = `Install Java ${OLDEST_JAVA} or later (on Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME.`;
const MAVEN_ADVICE = 'Install Maven (on Debian: apt-get install maven).';

/**
 * The program that runs Java.
 * @param environment where JAVA_HOME and PATH are read.
 * @throws LocalNeo4jError where there is none, or only an older one.
 */
export async function findJava(environment: Readonly<NodeJS.ProcessEnv> = process.env): Promise<string> {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const { code, output } = await runProgram(java, ['-version'], { PATH: environment.PATH ?? '' });
  const version = /version "(?:1\.)?(?<major>\d+)/.exec(output)?.groups?.major;
  if (code !== 0 || version === undefined) {
    throw new LocalNeo4jError(`Looking for Java failed: "${java}" does not run`, { advice: JAVA_ADVICE });
  }
  if (Number(version) < OLDEST_JAVA) {
    throw new LocalNeo4jError(`Looking for Java failed: "${java}" is version ${version}`, { advice: JAVA_ADVICE });
  }
  return java;
}

const isComplete = (lib: string): boolean => existsSync(join(lib, `neo4j-${NEO4J_VERSION}.jar`));

/**
 * What is missing to start Neo4j on this machine: undefined where nothing is.
 * @param lib the folder of its jars; Maven is needed only where they are not there yet.
 */
export async function whatIsMissing(
  lib: string,
  environment: Readonly<NodeJS.ProcessEnv> = process.env,
): Promise<string | undefined> {
  try {
    await findJava(environment);
    if (!isComplete(lib)) await findMaven(environment);
    return undefined;
  } catch (error) {
    if (error instanceof LocalNeo4jError) return `${error.message}. ${error.advice ?? ''}`.trim();
    throw error;
  }
}

async function findMaven(environment: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const { code } = await runProgram('mvn', ['--version'], { PATH: environment.PATH ?? '' });
  if (code !== 0) {
    throw new LocalNeo4jError(
      `Fetching Neo4j ${NEO4J_VERSION} failed: Maven, which fetches its artifacts, does not run`,
      { advice: MAVEN_ADVICE },
    );
  }
  return 'mvn';
}

/**
 * Fetches the jars of Neo4j into a folder, unless they are there. A fetch that is cut leaves nothing behind that looks
 * complete: the jars are gathered beside the folder, which is then renamed.
 * @throws LocalNeo4jError
 */
export async function ensureArtifacts(
  lib: string,
  say: (line: string) => void,
  environment: Readonly<NodeJS.ProcessEnv> = process.env,
): Promise<void> {
  if (isComplete(lib)) return;
  const maven = await findMaven(environment);
  say(`Fetching Neo4j ${NEO4J_VERSION} from Maven Central (about 116 MB, once) …`);
  const gathered = `${lib}.${process.pid}`;
  mkdirSync(dirname(lib), { recursive: true });
  const options = ['dependency:copy-dependencies', `-DoutputDirectory=${gathered}`, '-DincludeScope=runtime'];
  try {
    const { code, output } = await runProgram(maven, ['-q', '-B', '-f', POM, ...options], {
      PATH: environment.PATH ?? '',
    });
    if (code !== 0) {
      throw new LocalNeo4jError(`Fetching Neo4j ${NEO4J_VERSION} failed: Maven says\n${lastLines(output)}`, {
        advice: 'Check the connection to Maven Central, or the mirror in ~/.m2/settings.xml.',
      });
    }
    // Another process may have been faster; what is there is complete then.
    if (!isComplete(lib)) {
      rmSync(lib, { recursive: true, force: true });
      renameSync(gathered, lib);
    }
  } finally {
    rmSync(gathered, { recursive: true, force: true });
  }
}
