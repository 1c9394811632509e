/**
 * V8 collects old garbage when it thinks that memory is short, and on a machine with gigabytes it seldom thinks so: a thread
 * that reads one document after another holds three times what it needs. Of the embedded engine's results and transactions,
 * which are small objects here and large ones there, it does not even know. While thousands of documents are loaded these
 * two make a third of the memory. So a collection is asked for each time that memory has grown.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how many bytes memory grows before it is collected; a collection takes some hundredths of a second. */
const GROWTH = 16 * 1024 * 1024;

/** Node gives the function only to those who ask for it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

export class Memory {
  readonly #measure: () => number;
  readonly #floor: number;
  #collect: (() => void) | undefined;
  #before: number;

  /**
   * @param measure what grows, in bytes: the memory of the process, or the heap of a thread.
   * @param floor below so many bytes nothing is collected: a small graph is not worth the time.
   */
  constructor(measure: () => number, floor = 0) {
    this.#measure = measure;
    this.#floor = floor;
    this.#before = measure();
  }

  /** Collects what nobody uses any more, where memory has grown since the last time. Call it when a piece of work is done. */
  tidy(): void {
    const now = this.#measure();
    if (now < this.#floor || now < this.#before + GROWTH) {
      this.#before = Math.min(this.#before, now);
      return;
    }
    this.#collect ??= collector();
    this.#collect();
    this.#before = this.#measure();
  }
}
