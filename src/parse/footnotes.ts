import type { LayoutGrammar } from '../../graph/grammar/layout.ts';
import { endsSentence } from './joints.ts';
import type { Line } from './lines.ts';
import { MarkIndex, type Position } from './note-marks.ts';

/** A footnote: its mark and the lines of its text; the mark itself is not part of them. */
export interface Footnote {
  readonly mark: string;
  readonly lines: readonly Line[];
}

export interface Cut {
  readonly mark: string;
  /** Index in the line's text, and how many characters the mark has. */
  readonly at: number;
  readonly length: number;
}

export interface Separated {
  /** The lines of the text proper. */
  readonly body: readonly Line[];
  readonly footnotes: readonly Footnote[];
  /** The footnote marks that stand in a line, by the index of the line in `body`. */
  readonly cuts: ReadonlyMap<number, readonly Cut[]>;
}

const SEPARATOR = /^[_\u2014\u2500]{5,}$/;
/** `1 `, `1/ `, `[1] `, `* `, `1 ()` as Arabic texts have it; glued to the text where that begins with a letter. */
const NOTE =
  /^(?:\[(?<bracketed>\d{1,3}|\*{1,3})\]|(?<mark>\*{1,3}|\d{1,3})\/?)(?:\s+(?:\(\s?\)\s*)?(?=\S)|(?=[\p{L}《“]))/u;
/** The same where no line sets the notes apart: white space must follow. */
const PLAIN_NOTE = /^(?<mark>\*{1,3}|\d{1,3})\/?\s+(?=\S)/;
/** `[^1]: `, as Markdown writes notes. */
const DEFINITION = /^\[\^(?<mark>\w{1,8})\]:\s*(?=\S)/;
const STAR_BULLET = /^\*\s+(?=\S)/;

/**
 * Takes the footnotes out of the text and finds their marks in it.
 *
 * Footnotes stand below a line of underscores to the end of the page, or together at the end of the text. Where a page
 * ends is often lost; then the notes end with the first one that is complete and not followed by the next number. Where
 * the line is lost, a note is told by its number, which is the next one and whose mark stands in the text above, and by how
 * it begins. A mark is a digit that is glued to the text (印发。2各国).
 */
export function separateFootnotes(lines: readonly Line[], layout: LayoutGrammar['layout']): Separated {
  return new Separation(lines, layout).separate();
}

class Separation {
  readonly #lines: readonly Line[];
  readonly #layout: LayoutGrammar['layout'];
  readonly #body: Line[] = [];
  readonly #footnotes: Footnote[] = [];
  readonly #cuts = new Map<number, Cut[]>();
  readonly #marks: MarkIndex;
  /** The number of the last footnote. */
  #last = 0;
  /** Where marks of the notes to come may stand: below the notes before them, after the mark before. */
  #from: Position = { line: 0, at: 0 };
  #page = 0;

  constructor(lines: readonly Line[], layout: LayoutGrammar['layout']) {
    this.#lines = lines;
    this.#layout = layout;
    this.#marks = new MarkIndex(this.#body);
  }

  separate(): Separated {
    for (let index = 0; index < this.#lines.length; ) {
      const line = this.#lines[index] as Line;
      const start = this.#startOfNotes(line, index);
      if (start === undefined) {
        this.#body.push(withStarAsBullet(line));
        index += 1;
      } else index = this.#readNotes(start);
    }
    return { body: this.#body, footnotes: this.#footnotes, cuts: this.#cuts };
  }

  /** The line with which notes begin at `index`, if they do. */
  #startOfNotes(line: Line, index: number): number | undefined {
    const first = line.text.charCodeAt(0);
    // _ — ─
    if ((first === 95 || first === 0x2014 || first === 0x2500) && SEPARATOR.test(line.text)) return index + 1;
    if (first === 91) return DEFINITION.test(line.text) ? index : undefined;
    const numbered = (first >= 48 && first <= 57) || first === 42;
    if (numbered) return this.#isPlainNote(line) ? index : undefined;
    if (line.text.length > 12 || !this.#layout.notes.test(line.text)) return undefined;
    const next = this.#lines[index + 1];
    return next && NOTE.exec(next.text)?.groups?.mark === '1' ? index + 1 : undefined;
  }

  #isPlainNote({ text, bullet }: Line): boolean {
    const match = bullet ? null : PLAIN_NOTE.exec(text);
    const mark = match?.groups?.mark;
    if (!match || mark === undefined) return false;
    if (mark.startsWith('*')) return this.#marks.find(mark, { line: this.#page, at: 0 }) !== undefined;
    if (Number(mark) !== this.#last + 1 || !this.#layout.noteOpening.test(text.slice(match[0].length))) return false;
    return this.#marks.find(mark, this.#from) !== undefined;
  }

  /** Reads the notes that begin at `start`; the index of the line after them. */
  #readNotes(start: number): number {
    const notes: { mark: string; lines: Line[] }[] = [];
    let number = this.#last;
    let next = start;
    for (; next < this.#lines.length; next += 1) {
      const line = this.#lines[next] as Line;
      if ((line.newPage && next > start) || SEPARATOR.test(line.text)) break;
      const match = DEFINITION.exec(line.text) ?? NOTE.exec(line.text);
      const mark = match?.groups?.mark ?? match?.groups?.bracketed;
      const current = notes.at(-1);
      const value = Number(mark);
      // A text may lack a note.
      const skips =
        value === number + 2 && current !== undefined && endsSentence(current.lines.at(-1)?.text.slice(-8) ?? '');
      const follows =
        value === number + 1 || skips || (value === 1 && notes.length === 0) || (number === 0 && value > 0);
      if (match && mark !== undefined && (!(value > 0) || follows)) {
        if (value > 0) number = value;
        notes.push({ mark, lines: [withoutFirst(line, match[0].length)] });
      } else if (current && !endsSentence(current.lines.at(-1)?.text.slice(-8) ?? '')) current.lines.push(line);
      else break;
    }
    if (notes.length === 0) return start;
    this.#last = number;
    for (const note of notes) this.#cut(note.mark);
    this.#footnotes.push(...notes);
    this.#page = this.#body.length;
    this.#from = { line: this.#page, at: 0 };
    return next;
  }

  /** Finds the mark of a note in the text, which is then no part of it. */
  #cut(mark: string): void {
    const found = this.#marks.find(mark, mark.startsWith('*') ? { line: this.#page, at: 0 } : this.#from);
    if (!found) return;
    const at = { mark, at: found.at, length: found.length };
    const cuts = this.#cuts.get(found.line);
    if (cuts) cuts.push(at);
    else this.#cuts.set(found.line, [at]);
    if (!mark.startsWith('*')) this.#from = { line: found.line, at: found.at + found.length };
  }
}

/** A line without its first characters. */
export function withoutFirst(line: Line, length: number): Line {
  const { pieces, marks } = line;
  return {
    ...line,
    text: line.text.slice(length),
    at: sourceOf(line, length),
    pieces: pieces
      ?.map(({ from, at }) => (from >= length ? { from: from - length, at } : { from: 0, at: at + length - from }))
      .filter((piece, index, all) => piece.from > 0 || all[index + 1]?.from !== 0),
    marks: marks?.map((mark) => ({ ...mark, at: Math.max(0, mark.at - length) })),
  };
}

/** Where a character of a line's text stands in the source. */
function sourceOf({ at, pieces }: Line, index: number): number {
  const piece = pieces?.findLast(({ from }) => from <= index);
  return piece ? piece.at + index - piece.from : at + index;
}

/** A line that begins with a star and is no note is the entry of a list. */
function withStarAsBullet(line: Line): Line {
  const star = line.text.charCodeAt(0) === 42 ? STAR_BULLET.exec(line.text)?.[0].length : undefined;
  return star === undefined ? line : { ...withoutFirst(line, star), bullet: true };
}
