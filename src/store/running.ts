import { StoreError } from './errors.ts';

/** What a store has begun and not ended, so that it is closed after the last of it, and begins nothing afterwards. */
export class Running {
  readonly #what: string;
  readonly #tasks = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  /** @param what the database, for the message. */
  constructor(what: string) {
    this.#what = what;
  }

  /** Runs a task and keeps `close` waiting until it has ended. @throws StoreError where the store is closed; what `task` throws */
  async track<T>(task: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new StoreError('CLOSED', `Using ${this.#what} failed: it is closed`);
    const running = task();
    this.#tasks.add(running);
    try {
      return await running;
    } finally {
      this.#tasks.delete(running);
    }
  }

  /** Waits for what was begun, then releases the database. Closing twice releases it once. */
  close(release: () => void | Promise<void>): Promise<void> {
    this.#closing ??= (async () => {
      await Promise.allSettled([...this.#tasks]);
      await release();
    })();
    return this.#closing;
  }
}
