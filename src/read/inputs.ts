import { access, constants, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FACTS_ENDINGS } from './facts-file.ts';
import { isInArchive, namesInArchive } from './files.ts';
import { DOCUMENT_ENDINGS, reason } from './read.ts';
import { ReadError } from './source.ts';

/** The endings of the files that are read. */
export const INPUT_ENDINGS: readonly string[] = [...DOCUMENT_ENDINGS, ...FACTS_ENDINGS];
const ARCHIVE = '.zip';
const KNOWN = [...INPUT_ENDINGS, ARCHIVE];

const endsIn = (path: string, endings: readonly string[]) =>
  endings.some((ending) => path.toLowerCase().endsWith(ending));
/** What systems and programs leave beside files: locks, and the attributes of another file. */
const isLitter = (path: string) => /^(?:~\$|\._)/.test(basename(path)) || /(?:^|[/\\])__MACOSX[/\\]/.test(path);

/**
 * The files that a person means by naming files, folders (searched with their subfolders), archives (.zip) and globs. A file
 * in an archive is named after it: `archive.zip/inner/name.pdf`.
 * @returns absolute paths, each once, sorted.
 * @throws ReadError where one names nothing, or may not be read.
 */
export async function findInputs(patterns: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of patterns) for (const file of await filesOf(pattern)) found.push(file);
  return [...new Set(found)].sort();
}

async function filesOf(pattern: string): Promise<string[]> {
  const fail = (why: string, cause?: unknown) => new ReadError(`Looking for ${pattern} failed: ${why}`, { cause });
  const path = resolve(pattern);
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
    await access(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && isDynamicPattern(pattern)) {
      const files = (await glob(pattern, { absolute: true })).filter((file) => endsIn(file, KNOWN) && !isLitter(file));
      if (files.length === 0) throw fail('no file matches');
      return unpacked(files);
    }
    if (isInArchive(path)) return [path];
    throw fail(reason(cause), cause);
  }
  if (!isFolder) return endsIn(path, [ARCHIVE]) ? inArchive(path) : [path];
  const files = await glob(
    KNOWN.map((ending) => `**/*${ending}`),
    { cwd: path, absolute: true, caseSensitiveMatch: false },
  );
  const wanted = files.filter((file) => !isLitter(file));
  if (wanted.length === 0) throw fail(`the folder holds no file that ends in ${KNOWN.join(', ')}`);
  return unpacked(wanted);
}

/** The files, and in the place of archives what they hold. */
async function unpacked(files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const path = resolve(file);
    for (const one of endsIn(path, [ARCHIVE]) ? await inArchive(path) : [path]) found.push(one);
  }
  return found;
}

async function inArchive(path: string): Promise<string[]> {
  try {
    const names = (await namesInArchive(path)).filter((name) => endsIn(name, INPUT_ENDINGS) && !isLitter(name));
    if (names.length === 0) throw new Error(`it holds no file that ends in ${INPUT_ENDINGS.join(', ')}`);
    return names.map((name) => `${path}/${name}`);
  } catch (cause) {
    throw new ReadError(`Looking into ${path} failed: ${reason(cause)}`, { cause });
  }
}
