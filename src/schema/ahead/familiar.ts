/**
 * Which shapes of selections were asked before. Neo4j plans every text that it has not met, which takes hundreds of
 * milliseconds where many pages are nested; a text that it knows takes a hundredth of that. So a selection of a new shape is
 * read level by level by statements that are always the same, and in one statement from the second time on: who asks once does not
 * wait for a plan, and who sends ever new shapes cannot keep the database planning.
 */
const MAXIMUM = 5_000;

export class FamiliarShapes {
  /** The texts that were asked for, the latest last. */
  readonly #asked = new Set<string>();

  /** Whether this was asked for before; from now on it was. */
  isKnown(text: string): boolean {
    const known = this.#asked.delete(text);
    this.#asked.add(text);
    const [oldest] = this.#asked;
    if (this.#asked.size > MAXIMUM && oldest !== undefined) this.#asked.delete(oldest);
    return known;
  }
}
