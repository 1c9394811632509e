/** What is measured: the program as it was built (`npm run build`), or as RECALLING_BUILT names another build. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const BENCH = resolve(import.meta.dirname, '..');
/** Folder of the built program. */
export const BUILT = resolve(process.env.RECALLING_BUILT ?? join(BENCH, '..', 'dist'));
/** The corpus beside the project. */
export const CORPUS = resolve(process.env.RECALLING_CORPUS ?? join(BENCH, '..', '..', 'shared', 'corpus'));
export const inBench = (...parts: string[]): string => join(BENCH, ...parts);

if (!existsSync(BUILT)) throw new Error(`There is no built program in ${BUILT}: run "npm run build" first`);

/** The command line of the built program. */
export const MAIN = join(BUILT, 'src', 'cli', 'main.js');

const module = <T>(name: string): Promise<T> => import(pathToFileURL(join(BUILT, 'src', `${name}.js`)).href);

/** The stages from text to facts. */
export async function stages() {
  const [{ parse }, { extract }, { resolve: resolveMentions }] = await Promise.all([
    module<typeof import('../../src/parse/parse.ts')>('parse/parse'),
    module<typeof import('../../src/extract/extract.ts')>('extract/extract'),
    module<typeof import('../../src/resolve/facts.ts')>('resolve/facts'),
  ]);
  return { parse, extract, resolve: resolveMentions };
}

export const reading = () => module<typeof import('../../src/read/read.ts')>('read/read');
