/** Turns of costly queries: only a few run at once, so that many of them do not keep the others from being answered. */

export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param atOnce how many may run at the same time. */
  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Waits for a turn. Give it back by calling what this gives, once. */
  async take(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    };
  }
}
