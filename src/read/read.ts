/** The first stage: from a file on disk to its text. It is the only stage before `load` that touches the outside. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode, NotTextError } from './decode.ts';
import { ReadError, type Source } from './source.ts';

/** The endings of file names that are read as documents; facts files end in .jsonl. */
export const DOCUMENT_ENDINGS = ['.txt', '.md'] as const;

/** A UN document of 1,000 pages is about 5 MB of text; anything much larger is a mistake. In bytes. */
export const SIZE_LIMIT = 20 * 1024 * 1024;

/**
 * Reads one document.
 * @param path of a .txt or .md file.
 * @throws ReadError where it can't be read, is empty, too large, or no text.
 */
export async function readSource(path: string): Promise<Source> {
  const fail = (why: string, cause?: unknown) => new ReadError(`Reading ${path} failed: ${why}`, { cause });
  if (!DOCUMENT_ENDINGS.some((ending) => ending === extname(path).toLowerCase())) {
    throw fail(
      `files of the kind "${extname(path) || 'without ending'}" are not read; known are ${DOCUMENT_ENDINGS.join(', ')}`,
    );
  }
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > SIZE_LIMIT) {
      throw fail(
        `it has ${Math.ceil(size / 1024 / 1024)} MB, more than the ${SIZE_LIMIT / 1024 / 1024} MB that one document may have`,
      );
    }
    bytes = await readFile(path);
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw fail(reason(cause), cause);
  }
  try {
    const { text, encoding } = decode(bytes);
    if (!/\S/.test(text)) throw fail('it is empty');
    return { name: basename(path), text: text.replace(/\r\n?/g, '\n'), encoding };
  } catch (cause) {
    if (cause instanceof NotTextError) throw fail(cause.message, cause);
    throw cause;
  }
}

/** What an error of the file system means, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'EISDIR') return 'it is a folder';
  return (error as Error).message;
}
