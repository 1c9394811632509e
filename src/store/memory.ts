/**
 * Memory that V8 does not know of. Results and transactions of the embedded engine are small objects here and large ones
 * there, which go when V8 collects the small ones; and V8, which sees little and has gigabytes to grow, does so seldom. While
 * documents are loaded this makes a fifth of the memory. So it is asked to, each time that the process has grown.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how many bytes the process grows before it is looked for what can go: a collection takes some hundredths of a second. */
const GROWTH = 48 * 1024 * 1024;

/** Node gives this function only to those who ask for it when the process starts, or so. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}

export class Memory {
  #collect: (() => void) | undefined;
  #before = process.memoryUsage.rss();

  /** Collects what nobody uses any more, where the process has grown since the last time. */
  tidy(): void {
    if (process.memoryUsage.rss() < this.#before + GROWTH) return;
    this.#collect ??= collector();
    this.#collect();
    this.#before = process.memoryUsage.rss();
  }
}
