/** Loads file after file; what fails is kept by name, and the others go on. */
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { Batch, type BatchResult } from '../load/load.ts';
import type { LoadOutcome } from '../load/plan.ts';
import type { Extracted } from '../pipeline/extract-files.ts';
import { ControlError } from '../serve/control/socket-path.ts';
import { StoreError } from '../store/errors.ts';
import type { Progress } from './progress.ts';
import { errorText } from './report-error.ts';

export interface LoadResult {
  outcomes: LoadOutcome[];
  /** What failed, as a person reads it; each names its file or document. */
  failures: string[];
  /** Files that were not begun or not finished, because the graph was lost or the person stopped the work. */
  notFinished: string[];
  /** Whether the graph was lost. */
  lost: boolean;
}

/** Whether what failed would fail for every other document too. */
function isLost(error: unknown): boolean {
  if (error instanceof ControlError) return true;
  if (error instanceof StoreError) return error.code === 'CANNOT_CONNECT' || error.code === 'CLOSED';
  return error instanceof Error && error.cause !== undefined && isLost(error.cause);
}

/** Loads (or plans) several documents and says of each how it went. @throws where the graph was lost */
export type LoadTogether = (batch: readonly Facts[]) => Promise<readonly BatchResult[]>;

/** What is gathered is loaded after so many milliseconds, though more might be loaded together. */
const PATIENCE = 1_000;

/** A document that waits to be loaded, and the file that it is in. */
interface Waiting {
  readonly file: string;
  readonly document: string;
}

/** Gathers documents, and loads them together while the next ones are gathered. */
class Loading {
  readonly result: LoadResult = { outcomes: [], failures: [], notFinished: [], lost: false };
  readonly #stop: AbortSignal | undefined;
  readonly #load: LoadTogether;
  readonly #progress: Progress;
  readonly #batch = new Batch();
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #began = Date.now();

  constructor(load: LoadTogether, progress: Progress, stop: AbortSignal | undefined) {
    this.#stop = stop;
    this.#load = load;
    this.#progress = progress;
  }

  /** Whether nothing more is to be begun. */
  get isOver(): boolean {
    return this.result.lost || this.#stop?.aborted === true;
  }

  async add(file: string, facts: Facts): Promise<void> {
    if (this.#batch.isFullFor(facts)) await this.#begin();
    this.#batch.add(facts);
    this.#waiting.push({ file, document: documentId(facts) });
    if (!this.#running && Date.now() - this.#began > PATIENCE) await this.#begin();
  }

  fail(file: string, error: unknown): void {
    this.result.failures.push(inFile(file, errorText(error)));
    this.#progress.finish(`${file}: failed`);
  }

  /** Loads what is gathered still. */
  async end(): Promise<void> {
    await this.#begin();
    await this.#running;
  }

  /** Waits for what is being loaded, then begins with what was gathered meanwhile. */
  async #begin(): Promise<void> {
    await this.#running;
    const [batch, waiting] = [this.#batch.take(), this.#waiting];
    this.#waiting = [];
    this.#began = Date.now();
    if (batch.length === 0) return;
    if (this.isOver) this.result.notFinished.push(...waiting.map(({ file }) => file));
    else {
      this.#running = this.#together(batch, waiting).finally(() => {
        this.#running = undefined;
      });
    }
  }

  async #together(batch: readonly Facts[], waiting: readonly Waiting[]): Promise<void> {
    const results = await this.#load(batch).catch((error: unknown) => batch.map(() => ({ error })));
    for (const [i, { file, document }] of waiting.entries()) {
      const one = results[i] as BatchResult;
      if ('outcome' in one) {
        const { outcome } = one;
        this.result.outcomes.push(outcome);
        const what = `${document} ${outcome.change.toLowerCase()}, ${outcome.facts} facts`;
        this.#progress.finish(`${file}: ${what}`);
      } else if (this.result.lost) this.result.notFinished.push(file);
      else {
        this.result.lost = isLost(one.error);
        this.fail(file, one.error);
      }
    }
  }
}

/**
 * Loads the documents of the files, in their order, while those after them are extracted.
 * @param extracted what comes of the files.
 * @param load loads (or plans) several documents.
 * @param stop ends the work after the documents that are being loaded.
 */
export async function loadFiles(
  files: readonly string[],
  extracted: AsyncIterable<Extracted>,
  load: LoadTogether,
  progress: Progress,
  stop?: AbortSignal,
): Promise<LoadResult> {
  const loading = new Loading(load, progress, stop);
  const { result } = loading;
  for await (const { file, ...one } of extracted) {
    if (loading.isOver) {
      result.notFinished.push(...files.slice(files.indexOf(file)));
      break;
    }
    progress.begin(file);
    if (one.document === undefined) {
      loading.fail(file, one.error);
      continue;
    }
    if (one.number === 1) progress.expect(one.count - 1);
    await loading.add(file, one.document.facts());
  }
  await loading.end();
  progress.stop();
  return { ...result, notFinished: [...new Set(result.notFinished)] };
}

/** Names the file before a reason that doesn't. */
const inFile = (file: string, reason: string): string => (reason.includes(file) ? reason : `${file}: ${reason}`);
