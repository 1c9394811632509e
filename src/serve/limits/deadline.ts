/** When the time of a request is over, and the reading that stops then. */
import type { Reader, Store } from '../../store/store.ts';
import { limitError } from './limit-error.ts';

export class Deadline {
  readonly #seconds: number;
  readonly #began = performance.now();

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Milliseconds that are left; none below 0. */
  get left(): number {
    return Math.max(0, this.#seconds * 1000 - (performance.now() - this.#began));
  }

  get isOver(): boolean {
    return this.left === 0;
  }

  get error() {
    const seconds = Math.round((performance.now() - this.#began) / 100) / 10;
    return limitError('seconds', this.#seconds, seconds, { atLeast: true });
  }
}

/** What a request reads with: nothing is begun after the deadline, and Neo4j ends then what it still runs. */
export class TimedReader implements Pick<Store, 'read' | 'search'> {
  readonly #store: Store;
  readonly #deadline: Deadline;
  readonly #running = new Set<Promise<unknown>>();

  constructor(store: Store, deadline: Deadline) {
    this.#store = store;
    this.#deadline = deadline;
  }

  read: Reader['read'] = (statement, parameters) =>
    this.#timed(() => this.#store.read(statement, parameters, { timeout: Math.ceil(this.#deadline.left) }));

  search: Store['search'] = (text, options) => this.#timed(() => this.#store.search(text, options));

  /** Waits until the database has ended all that was begun. */
  async ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled([...this.#running]);
  }

  async #timed<T>(task: () => Promise<T>): Promise<T> {
    if (this.#deadline.isOver) throw this.#deadline.error;
    const running = task();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      // A statement that was ended because the time was over is no fault.
      throw this.#deadline.isOver ? this.#deadline.error : error;
    } finally {
      this.#running.delete(running);
    }
  }
}
