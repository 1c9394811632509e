/** What runs in a worker thread: one file after another, from its path to lines of JSON. */
import { Memory } from '../memory.ts';
import { withoutText } from '../resolve/facts.ts';
import { documentsIn } from './documents.ts';
import { type PackedError, packError } from './errors.ts';

export interface Task {
  readonly file: string;
  readonly bare: boolean;
}

/** The documents of a file as lines of JSON, up to the error that ended it. Lines cross to the other thread faster than objects. */
export interface Answer {
  readonly lines: readonly string[];
  /** How many documents the file holds. */
  readonly count: number;
  readonly error: PackedError | undefined;
}

/** The heap of this thread, not of the whole process. */
const memory = new Memory(() => process.memoryUsage().heapTotal);

export default async function extractFile({ file, bare }: Task): Promise<Answer> {
  const lines: string[] = [];
  let count = 1;
  try {
    const documents = await documentsIn(file);
    count = documents.count;
    for await (const facts of documents.facts) lines.push(JSON.stringify(bare ? withoutText(facts) : facts));
    return { lines, count, error: undefined };
  } catch (error) {
    return { lines, count, error: packError(error) };
  } finally {
    memory.tidy();
  }
}
