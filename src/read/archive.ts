/** Zip archives: what is in one, and the bytes of an entry. Nothing is ever written out, so names in it are only names. */
import { open, stat } from 'node:fs/promises';
import { configure, type FileEntry, Reader, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { ReadError } from './source.ts';

configure({ useWebWorkers: false });

/** An archive with more entries, or whose entries are larger together, is made to do harm. */
const MOST_ENTRIES = 100_000;
const MOST_BYTES = 16 * 1024 ** 3;

/** An opened archive. */
export interface Archive {
  /** The names of the files in it, in the order in which they stand there. */
  readonly names: readonly string[];
  /** How many bytes an entry says that it has. */
  sizeOf(name: string): number;
  /**
   * The bytes of an entry, piece by piece.
   * @param limit how many bytes it may have; more are an error, whatever the archive says.
   */
  stream(name: string, limit: number): AsyncGenerator<Uint8Array>;
  /** The bytes of an entry, whole. */
  read(name: string, limit: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Reads a file where it is asked to, and leaves nothing open in between. */
class PathReader extends Reader<string> {
  readonly #path: string;

  constructor(path: string) {
    super(path);
    this.#path = path;
  }

  override async init(): Promise<void> {
    await super.init?.();
    this.size = (await stat(this.#path)).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const file = await open(this.#path, 'r');
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, index);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
}

/**
 * Opens an archive.
 * @param source the path of a file, or its bytes.
 * @throws Error in words that end a sentence: what is wrong with it.
 */
export async function openArchive(source: string | Uint8Array): Promise<Archive> {
  const reader = new ZipReader(typeof source === 'string' ? new PathReader(source) : new Uint8ArrayReader(source), {
    checkSignature: true,
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant',
  });
  const entries = new Map<string, FileEntry>();
  let bytes = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      bytes += entry.uncompressedSize;
      if (entries.size >= MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES} files`);
      if (bytes > MOST_BYTES) throw new Error(`its files are larger than ${MOST_BYTES / 1024 ** 3} GB together`);
      if (!entries.has(entry.filename)) entries.set(entry.filename, entry);
    }
  } catch (cause) {
    throw new Error(inWords(cause), { cause });
  }
  const stream = async function* (name: string, limit: number): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) throw new Error('there is no such file in the archive');
    if (entry.encrypted) throw new Error('it is protected by a password');
    if (entry.uncompressedSize > limit) throw new Error(tooLarge(entry.uncompressedSize, limit));
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const written = entry.getData(writable).catch((error: unknown) => {
      // The one who reads is told by the stream.
      void writable.abort(error).catch(() => undefined);
    });
    let size = 0;
    try {
      for await (const chunk of readable as unknown as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > limit) throw new Error(tooLarge(size, limit));
        yield chunk;
      }
    } catch (cause) {
      throw new Error(inWords(cause), { cause });
    }
    await written;
  };
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    stream,
    async read(name, limit) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream(name, limit)) chunks.push(chunk);
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** That something has more bytes than it may, in words. */
export const tooLarge = (bytes: number, limit: number): string =>
  `it has ${Math.ceil(bytes / 1024 / 1024)} MB, more than the ${limit / 1024 / 1024} MB that one document may have`;

/** What the library found wrong, in our words. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ReadError || /^it |^its /.test(message)) return message;
  if (/encrypt|password/i.test(message)) return 'it is protected by a password';
  if (/compression/i.test(message)) return 'it is packed in a way that is not known';
  return 'it is no zip archive, or is torn';
}
