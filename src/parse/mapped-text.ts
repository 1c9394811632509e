/** A footnote mark that stood in the text and was taken out of it. */
export interface Mark {
  readonly mark: string;
  /** Where it stood: the index in the text before which it was printed. */
  readonly at: number;
}

/**
 * A text put together from pieces of the source, which knows for each of its characters where in the source it stands.
 * What joins the pieces (a space, a line end) belongs to no place and is given the place of what precedes it.
 */
export class MappedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly #starts: readonly number[];
  readonly #sources: readonly number[];

  constructor(text: string, starts: readonly number[], sources: readonly number[], marks: readonly Mark[]) {
    this.text = text;
    this.marks = marks;
    this.#starts = starts;
    this.#sources = sources;
  }

  /** The offset in the source of the character at `index` of the text, in UTF-16 code units. */
  sourceOf(index: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.#sources[low] ?? 0) + index - (this.#starts[low] ?? 0);
  }
}

/** Puts a {@link MappedText} together. */
export class MappedTextBuilder {
  /** What was added, in as few pieces as it is asked for: joining them for each addition would take quadratic time. */
  #pieces: string[] = [];
  #length = 0;
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  readonly #marks: Mark[] = [];

  get length(): number {
    return this.#length;
  }

  get text(): string {
    if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join('')];
    return this.#pieces[0] ?? '';
  }

  /** Adds a piece of the source that begins at `source`. */
  append(piece: string, source: number): void {
    if (piece === '') return;
    this.#starts.push(this.#length);
    this.#sources.push(source);
    this.join(piece);
  }

  /** Adds what joins two pieces. */
  join(joint: string): void {
    this.#length += joint.length;
    if (joint !== '') this.#pieces.push(joint);
  }

  mark(mark: string): void {
    this.#marks.push({ mark, at: this.#length });
  }

  build(): MappedText {
    return new MappedText(this.text, this.#starts, this.#sources, this.#marks);
  }
}
