/** What comes further on in a text, found for all its lines in one pass from the end, so that no line is searched from twice. */
import type { Marker } from './markers.ts';

export class Lookahead {
  readonly #markers: readonly (Marker | undefined)[];
  readonly #nextMarker: Int32Array;
  readonly #nextNumber: Int32Array;
  readonly #recurs: Uint8Array;
  readonly #restarts: Uint8Array;
  readonly #rises: Uint8Array;

  constructor(markers: readonly (Marker | undefined)[]) {
    const count = markers.length;
    this.#markers = markers;
    this.#nextMarker = new Int32Array(count);
    this.#nextNumber = new Int32Array(count);
    this.#recurs = new Uint8Array(count);
    this.#restarts = new Uint8Array(count);
    this.#rises = new Uint8Array(count);
    const places = new Map<number, number>();
    const lower: number[] = [];
    let marker = -1;
    let number = -1;
    for (let index = count - 1; index >= 0; index -= 1) {
      this.#nextMarker[index] = marker;
      this.#nextNumber[index] = number;
      const here = markers[index];
      if (!here) continue;
      marker = index;
      if (here.kind !== 'number') continue;
      const { value } = here;
      const same = places.get(value) ?? count;
      const next = places.get(value + 1) ?? count;
      if (same < next) this.#recurs[index] = 1;
      if (markers[number]?.value === value + 1) this.#rises[index] = 1;
      while ((lower.at(-1) ?? 0) > value) lower.pop();
      if (lower.at(-1) === value) this.#restarts[index] = 1;
      if (value !== 1 && lower.at(-1) !== value) lower.push(value);
      places.set(value, index);
      number = index;
    }
  }

  /** The line with the next marker of any kind below a line; -1 where there is none. */
  lineOfMarker(index: number): number {
    return this.#nextMarker[index] ?? -1;
  }

  /** The next marker of any kind below a line. */
  marker(index: number): Marker | undefined {
    return this.#markers[this.lineOfMarker(index)];
  }

  /** The line with the next number below a line; -1 where there is none. */
  lineOfNumber(index: number): number {
    return this.#nextNumber[index] ?? -1;
  }

  /** The next number below a line. */
  number(index: number): number | undefined {
    return this.#markers[this.lineOfNumber(index)]?.value;
  }

  /** Whether the number of a line still comes before the number after it. */
  recurs(index: number): boolean {
    return this.#recurs[index] === 1;
  }

  /** Whether the numbers fall back to that of a line, so that here it counts in a list and there in the document. */
  restarts(index: number): boolean {
    return this.#restarts[index] === 1;
  }

  /** Whether the next number is the one after that of a line. */
  rises(index: number): boolean {
    return this.#rises[index] === 1;
  }
}
