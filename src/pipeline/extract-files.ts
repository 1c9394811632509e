/** Reads and extracts many files, on all cores where that is worth it, and gives what they say in the order of the files. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isFactsFile } from '../read/facts-file.ts';
import { type ExtractedDocument, fromFacts, fromLine } from './document.ts';
import { documentsIn } from './documents.ts';
import { unpackError } from './errors.ts';
import { ExtractionPool, type Sized } from './pool.ts';

/** Below either of these, starting threads takes longer than they save: how many files, and how many bytes they have. */
const WORTH_FILES = 8;
const WORTH_BYTES = 2 * 1024 * 1024;
/** What is taken for the size of a file that does not tell it. */
const USUAL_BYTES = 256 * 1024;

export interface ExtractFilesOptions {
  /** How many threads; 1 works in the thread of the caller. */
  jobs?: number | undefined;
  /** Leave out every sentence of the documents. */
  bare?: boolean | undefined;
  /** Use the threads even for few and small files. */
  always?: boolean | undefined;
  /** How much memory a thread may take, in MB; as much as the program itself unless given. */
  megabytes?: number | undefined;
}

/** What comes of a file: its documents one after another, or the error that ended it. */
export type Extracted =
  | {
      readonly file: string;
      readonly document: ExtractedDocument;
      /** Which of the documents in the file this is, from 1, and how many there are. */
      readonly number: number;
      readonly count: number;
      readonly error?: undefined;
    }
  | { readonly file: string; readonly document?: undefined; readonly error: unknown };

/** How many threads there are by default: all that the machine has for this process. */
export const allCores = (): number => availableParallelism();

/**
 * Reads and extracts files. What fails is given as an error in the place of its file, and the others go on. Output does not
 * depend on the number of threads. Whoever stops reading ends the work.
 * @param files each once; what they say comes in their order.
 */
export async function* extractFiles(
  files: readonly string[],
  { jobs = allCores(), bare = false, always = false, megabytes }: ExtractFilesOptions = {},
): AsyncGenerator<Extracted> {
  const sized = await Promise.all(files.filter((file) => !isFactsFile(file)).map(sizeOf));
  const bytes = sized.reduce((sum, { size }) => sum + size, 0);
  const worth = always || (sized.length >= WORTH_FILES && bytes >= WORTH_BYTES);
  const pool =
    jobs > 1 && worth && sized.length > 0 ? await ExtractionPool.open(sized, { jobs, bare, megabytes }) : undefined;
  const inPool = new Map(pool === undefined ? [] : sized.map((one) => [one.file, one]));
  try {
    for (const file of files) {
      const one = inPool.get(file);
      yield* pool !== undefined && one !== undefined ? fromPool(pool, one) : here(file, bare);
    }
  } finally {
    await pool?.close();
  }
}

/** A file in an archive has no size of its own that is known here; why another file has none is said when it is read. */
async function sizeOf(file: string): Promise<Sized> {
  return { file, size: (await stat(file).catch(() => ({ size: USUAL_BYTES }))).size };
}

async function* fromPool(pool: ExtractionPool, one: Sized): AsyncGenerator<Extracted> {
  const { file } = one;
  const { lines, count, error } = await pool.take(one);
  for (const [index, line] of lines.entries()) yield { file, document: fromLine(line), number: index + 1, count };
  if (error !== undefined) yield { file, error: unpackError(error) };
}

async function* here(file: string, bare: boolean): AsyncGenerator<Extracted> {
  try {
    const { count, facts: documents } = await documentsIn(file);
    const reduce = bare ? (await import('../resolve/facts.ts')).withoutText : undefined;
    let number = 0;
    for await (const facts of documents) {
      number += 1;
      yield { file, document: fromFacts(reduce ? reduce(facts) : facts), number, count };
    }
  } catch (error) {
    yield { file, error };
  }
}
