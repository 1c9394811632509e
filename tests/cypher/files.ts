/** Every statement of the program, as the tests of cypher/ see it. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { CYPHER_FOLDER, legible } from '../../src/store/statements.ts';
import { TEST_CYPHER_FOLDER } from '../store/statements.ts';

export interface CypherFile {
  /** From the root of the package, with slashes: `cypher/load/nodes.cypher`. */
  path: string;
  text: string;
}

/** The files of cypher/, and those of the store specification, in the order of their paths. */
export function cypherFiles(): CypherFile[] {
  const paths = [CYPHER_FOLDER, TEST_CYPHER_FOLDER].flatMap((folder) =>
    globSync('**/*.cypher', { cwd: folder }).map((path) => join(folder, path)),
  );
  return paths.sort().map((path) => ({
    path: relative(PACKAGE_ROOT, path).split(sep).join('/'),
    text: legible(readFileSync(path, 'utf8')),
  }));
}

/** What is wrong, and where; an editor jumps to it. */
export const message = (path: string, line: number, problem: string): string => `${path}:${line} ${problem}`;

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
