/** Worker threads that extract ahead of who reads the facts, but never far ahead. */
import { fileURLToPath } from 'node:url';
import { RecallingError } from '../errors.ts';
import { packError } from './errors.ts';
import type { Answer, Task } from './worker.ts';

/** How many files for each thread may be in work, or wait finished for those before them. */
const FILES_AHEAD = 8;
/** The same in bytes of the files, for all threads: what a file says takes a few times its size in memory. */
const BYTES_AHEAD = 32 * 1024 * 1024;

/** For objects that soon go: a third of what V8 would take, at no cost in time. */
const YOUNG_MEGABYTES = 16;

/** A file, with its size in bytes. */
export interface Sized {
  readonly file: string;
  readonly size: number;
}

export interface PoolOptions {
  readonly jobs: number;
  readonly bare: boolean;
  /** How much memory a thread may take for what it keeps, in MB; as much as the program itself unless given. */
  readonly megabytes?: number | undefined;
}

interface Threads {
  run(task: Task): Promise<Answer>;
  destroy(): Promise<void>;
}

export class ExtractionPool {
  readonly #threads: Threads;
  readonly #files: readonly Sized[];
  readonly #bare: boolean;
  readonly #limit: number;
  readonly #answers = new Map<string, Promise<Answer>>();
  #next = 0;
  #bytes = 0;

  private constructor(threads: Threads, files: readonly Sized[], options: PoolOptions) {
    this.#threads = threads;
    this.#files = files;
    this.#bare = options.bare;
    this.#limit = options.jobs * FILES_AHEAD;
    this.#fill();
  }

  /** @param files in the order in which they will be taken, each once. */
  static async open(files: readonly Sized[], options: PoolOptions): Promise<ExtractionPool> {
    const { Piscina } = await import('piscina');
    const threads = new Piscina<Task, Answer>({
      filename: WORKER,
      execArgv: EXEC_ARGV,
      minThreads: 1,
      maxThreads: options.jobs,
      // Threads wait while nobody takes answers, and must not be started anew each time.
      idleTimeout: 60_000,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        ...(options.megabytes === undefined ? {} : { maxOldGenerationSizeMb: options.megabytes }),
      },
    });
    return new ExtractionPool(threads, files, options);
  }

  /** The answer for the next file. */
  async take({ file, size }: Sized): Promise<Answer> {
    const answer = await this.#answers.get(file);
    if (answer === undefined) throw new Error(`${file} is taken out of order`);
    this.#answers.delete(file);
    this.#bytes -= size;
    this.#fill();
    return answer;
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    await this.#threads.destroy();
  }

  #fill(): void {
    for (let next = this.#files[this.#next]; next !== undefined; next = this.#files[this.#next]) {
      const { file, size } = next;
      const full = this.#answers.size >= this.#limit || this.#bytes + size > BYTES_AHEAD;
      if (full && this.#answers.size > 0) return;
      this.#next += 1;
      this.#bytes += size;
      this.#answers.set(file, this.#run(file));
    }
  }

  /** Never rejects, since nobody may be waiting yet: a thread that ended (out of memory) is that file's error. */
  async #run(file: string): Promise<Answer> {
    try {
      return await this.#threads.run({ file, bare: this.#bare });
    } catch (cause) {
      return { lines: [], count: 1, error: packError(threadError(file, cause)) };
    }
  }
}

/** Why a thread ended before it had answered; the others go on, and a new one takes its place. */
function threadError(file: string, cause: unknown): RecallingError {
  const begun = `Extracting ${file} failed`;
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new RecallingError(`${begun}: it takes more memory than the thread that did it may have`, {
      cause,
      advice: 'NODE_OPTIONS=--max-old-space-size=8000 gives each thread up to 8 GB; or load the document in parts.',
    });
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  return new RecallingError(`${begun}: the thread that did it ended (${why})`, { cause });
}

const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = fileURLToPath(new URL(FROM_SOURCES ? './worker.ts' : './worker.js', import.meta.url));
/**
 * From the sources, each thread needs what turns them into JavaScript (which `--import tsx` gives to the main thread only);
 * what was built needs nothing.
 */
const EXEC_ARGV = FROM_SOURCES
  ? [
      '--import',
      `data:text/javascript,import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`,
    ]
  : [];
