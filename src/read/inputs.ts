import { access, constants, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { DOCUMENT_ENDINGS, reason } from './read.ts';
import { ReadError } from './source.ts';

const ENDINGS: readonly string[] = [...DOCUMENT_ENDINGS, '.jsonl'];

/**
 * The files that a person means by naming files, folders (searched with their subfolders) and globs.
 * @returns absolute paths, each once, sorted.
 * @throws ReadError where one names nothing, or may not be read.
 */
export async function findInputs(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(patterns.map(filesOf));
  return [...new Set(found.flat())].sort();
}

async function filesOf(pattern: string): Promise<string[]> {
  const fail = (why: string, cause?: unknown) => new ReadError(`Looking for ${pattern} failed: ${why}`, { cause });
  const path = resolve(pattern);
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
    await access(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && isDynamicPattern(pattern)) return matching(pattern, fail);
    throw fail(reason(cause), cause);
  }
  if (!isFolder) return [path];
  const files = await glob(
    ENDINGS.map((ending) => `**/*${ending}`),
    { cwd: path, absolute: true, caseSensitiveMatch: false },
  );
  if (files.length === 0) throw fail(`the folder holds no file that ends in ${ENDINGS.join(', ')}`);
  return files.map((file) => resolve(file));
}

async function matching(pattern: string, fail: (why: string) => ReadError): Promise<string[]> {
  const files = (await glob(pattern, { absolute: true })).filter((file) =>
    ENDINGS.includes(extname(file).toLowerCase()),
  );
  if (files.length === 0) throw fail('no file matches');
  return files.map((file) => resolve(file));
}
