/** The running numbers of paragraphs: usually one count through a whole document, but several where it holds decisions. */

interface Count {
  /** What stands before its numbers in an id; empty for the first. */
  readonly prefix: string;
  /** The heading, or the decision, that it belongs to; nothing for the first. */
  readonly owner: string;
  last: number;
}

/** Where a number is met: the decision in whose text, and the path of the heading above. */
export interface Situation {
  readonly label: string;
  readonly path: string;
}

/**
 * Counts that begin anew under another heading, as those of the sections of a resolution, or of decisions in one report.
 * A count that was left is taken up again where its next number comes.
 */
export class Counting {
  readonly #counts: Count[] = [{ prefix: '', owner: '', last: 0 }];
  /** How many counts each owner has had; the first has no owner. */
  readonly #turns = new Map([['', 1]]);
  /** The only owner under which the first count stood; undefined where there were several. */
  #firstOwner: string | undefined = '';
  #resumed = false;
  #restarted = false;

  get #current(): Count {
    return this.#counts.at(-1) as Count;
  }

  /** The last number. */
  get last(): number {
    return this.#current.last;
  }

  get next(): number {
    return this.last + 1;
  }

  /** Whether any number has been met. */
  get begun(): boolean {
    return this.#counts.length > 1 || this.last > 0;
  }

  /** The id of a paragraph of this count. */
  idOf(number: string): string {
    const { prefix } = this.#current;
    return prefix === '' ? number : `${prefix} ${number}`;
  }

  /** Whether a number continues a count: this one, or one that was left for it. */
  continues(value: number, situation: Situation): boolean {
    return this.#countFor(value, situation) !== undefined;
  }

  /** Goes on to a number of the count that it continues; of this one where it continues none. */
  goTo(value: number, situation: Situation): void {
    const count = this.#countFor(value, situation) ?? this.#counts.length - 1;
    if (count < this.#counts.length - 1) {
      this.#counts.length = count + 1;
      if (count === 0) this.#resumed = true;
    }
    if (this.#counts.length === 1) {
      const owner = ownerIn(situation);
      if (this.last === 0) this.#firstOwner = owner;
      else if (this.#firstOwner !== owner) this.#firstOwner = undefined;
    }
    this.#current.last = value;
  }

  /** Begins a count of its own. */
  restart(value: number, situation: Situation): void {
    const owner = ownerIn(situation);
    // The count of a section that has ended, or begins again, is not taken up again.
    const ended = () => !isWithin(situation, this.#current.owner) || this.#current.owner === owner;
    while (this.#counts.length > 1 && ended()) this.#counts.pop();
    this.#restarted = true;
    const turn = (this.#turns.get(owner) ?? 0) + 1;
    this.#turns.set(owner, turn);
    const prefix = turn === 1 ? owner : `${owner}[${turn}]`;
    this.#counts.push({ prefix, owner, last: value });
  }

  /**
   * What belongs before the numbers of the first count: the section or decision in which alone it stood, where others of
   * the kind begin anew after it. Nothing where it runs through the document.
   */
  get firstPrefix(): string {
    const others = this.#restarted && !this.#resumed;
    return others ? (this.#firstOwner ?? '') : '';
  }

  #countFor(value: number, situation: Situation): number | undefined {
    const top = this.#counts.length - 1;
    const isNext = (index: number) => (this.#counts[index]?.last ?? 0) + 1 === value;
    const above = this.#counts.findLastIndex((_, index) => index < top && isNext(index));
    if (isNext(top) && (above < 0 || isWithin(situation, this.#current.owner))) return top;
    return above < 0 ? undefined : above;
  }
}

const ownerIn = ({ label, path }: Situation): string => label || path;

/** Whether a place is still under the heading, or in the decision, that owns a count. */
const isWithin = ({ label, path }: Situation, owner: string): boolean =>
  owner === label || owner === path || path.startsWith(`${owner}.`);
