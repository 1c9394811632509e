/** Where the bytes of an input are: in a file of its own, or in a zip archive, as `archive.zip/inner/name.pdf`. */
import { statSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { type Archive, openArchive, tooLarge } from './archive.ts';
import { isGzip, unpacked } from './gzip.ts';
import { ReadError } from './source.ts';

const CHUNK = 256 * 1024;

/** An input that stands in an archive. */
interface InArchive {
  readonly archive: string;
  readonly entry: string;
}

/** The archive and the entry that a path names, if it leads into an archive. */
function inArchive(path: string): InArchive | undefined {
  for (const match of path.matchAll(/\.zip[/\\]/gi)) {
    const archive = path.slice(0, match.index + 4);
    if (statSync(archive, { throwIfNoEntry: false })?.isFile()) return { archive, entry: path.slice(match.index + 5) };
  }
  return undefined;
}

/** Whether a path leads into an archive. */
export const isInArchive = (path: string): boolean => inArchive(path) !== undefined;

/** The archive that was opened last: its entries are read one after the other. */
let opened: { readonly key: string; readonly archive: Promise<Archive> } | undefined;

/** @throws ReadError, or an error of the file system. */
async function openCached(path: string): Promise<Archive> {
  const { size, mtimeMs } = await stat(path);
  const key = `${path} ${size} ${mtimeMs}`;
  if (opened?.key !== key) {
    opened = { key, archive: openArchive(path) };
    // Whoever awaits it is told; nobody may await this one.
    opened.archive.catch(() => undefined);
  }
  return opened.archive;
}

/** The names of the files in an archive. */
export const namesInArchive = async (path: string): Promise<readonly string[]> => (await openCached(path)).names;

/**
 * The bytes of an input.
 * @param limit how many it may have.
 * @throws Error in words that end a sentence: why it can't be read.
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const place = inArchive(path);
  if (place) return (await openCached(place.archive)).read(place.entry, limit);
  const { size } = await stat(path);
  if (size > limit) throw new ReadError(tooLarge(size, limit));
  return new Uint8Array(await readFile(path));
}

/** The bytes of an input, piece by piece. */
async function* bytesOf(path: string, limit: number): AsyncGenerator<Uint8Array> {
  const place = inArchive(path);
  if (place) {
    const archive = await openCached(place.archive);
    yield* archive.stream(place.entry, limit);
    return;
  }
  const file = await open(path, 'r');
  try {
    for (;;) {
      // A new one for each piece: what unpacks it may still hold the one before.
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The text of an input in UTF-8, piece by piece; unpacked, where its name ends in `.gz`. */
export async function* readText(path: string, limit = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const bytes = bytesOf(path, limit);
  for await (const piece of isGzip(path) ? unpacked(bytes) : bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
