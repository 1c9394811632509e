import type { Line } from './lines.ts';

export interface Position {
  readonly line: number;
  readonly at: number;
}

/** A place where a mark stands, with the brackets that Arabic prints around it. */
export interface MarkPosition extends Position {
  readonly length: number;
}

/**
 * What may be the mark of a footnote: a number or stars glued to the text. A number is not part of another one, of a
 * reference (第1条, 1/2, 2.1) or of a date; it may be glued to a year (20301). Arabic prints it in brackets.
 */
const MARKS =
  /(?:(?<=[^\s\d第/.,(（:年月-])|(?<=(?<!\d)[.,]))\d{1,3}(?![\d/%.:-])(?!\s?[年月号条款段次届场项名个])|(?<=(?<![\d/.,])(?:1[89]|20)\d\d)\d{1,3}(?![\d/%:-])|(?<=(?<!\d)(?:1[89]|20)\d\d[.,;])\d{1,3}(?=\s|$)|(?<=[\u0621-\u0652\d”“])\(\d{1,3}\)|(?<=[^\s*])\*{1,3}(?!\*)/g;

/** Where in the lines of a text each mark may stand, in reading order. Lines may be added while it is asked. */
export class MarkIndex {
  readonly #lines: readonly Line[];
  readonly #positions = new Map<string, MarkPosition[]>();
  #read = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The first place of the mark that is not before `from`. */
  find(mark: string, from: Position): MarkPosition | undefined {
    this.#readOn();
    const positions = this.#positions.get(mark) ?? [];
    let low = 0;
    for (let high = positions.length; low < high; ) {
      const middle = (low + high) >> 1;
      const { line, at } = positions[middle] as Position;
      if (line < from.line || (line === from.line && at < from.at)) low = middle + 1;
      else high = middle;
    }
    return positions[low];
  }

  #readOn(): void {
    for (; this.#read < this.#lines.length; this.#read += 1) {
      const { text } = this.#lines[this.#read] as Line;
      for (const match of text.matchAll(MARKS)) {
        const mark = match[0].replace(/[()]/g, '');
        const position = { line: this.#read, at: match.index, length: match[0].length };
        const known = this.#positions.get(mark);
        if (known) known.push(position);
        else this.#positions.set(mark, [position]);
      }
    }
  }
}
