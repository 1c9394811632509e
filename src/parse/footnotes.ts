import { endsSentence } from './joints.ts';
import type { Line } from './lines.ts';

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

const SEPARATOR = /^_{5,}$/;
const NOTE = /^(?<mark>\*{1,3}|\d{1,3})\s+(?=\S)/;

/**
 * Takes the footnotes out of the text and finds their marks in it.
 *
 * Footnotes stand below a line of underscores, to the end of the page. Where a page ends is often lost; then the notes
 * end with the first one that is complete and not followed by the next number. A mark is a digit that is glued to the
 * text (印发。2各国): it is looked for in the page above the note, after the mark before it.
 */
export function separateFootnotes(lines: readonly Line[]): Separated {
  const body: Line[] = [];
  const footnotes: Footnote[] = [];
  const cuts = new Map<number, Cut[]>();
  let page = 0;
  let last = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (!SEPARATOR.test(line.text)) {
      body.push(line);
      continue;
    }
    const { notes, next } = readNotes(lines, index + 1, last);
    index = next - 1;
    const from = { line: page, at: 0 };
    for (const note of notes) {
      if (/^\d/.test(note.mark)) last = Number(note.mark);
      const found = findMark(body, note.mark, from);
      if (found) {
        cuts.set(found.line, [
          ...(cuts.get(found.line) ?? []),
          { mark: note.mark, at: found.at, length: note.mark.length },
        ]);
        from.line = found.line;
        from.at = found.at + note.mark.length;
      }
    }
    footnotes.push(...notes);
    page = body.length;
  }
  return { body, footnotes, cuts };
}

function readNotes(lines: readonly Line[], start: number, last: number): { notes: Footnote[]; next: number } {
  const notes: { mark: string; lines: Line[] }[] = [];
  let number = last;
  let next = start;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    if (line.newPage || SEPARATOR.test(line.text)) break;
    const mark = NOTE.exec(line.text)?.groups?.mark;
    const current = notes.at(-1);
    if (mark !== undefined && (mark.startsWith('*') || number === 0 || Number(mark) === number + 1)) {
      if (!mark.startsWith('*')) number = Number(mark);
      const length = (NOTE.exec(line.text)?.[0] ?? '').length;
      notes.push({ mark, lines: [{ ...line, text: line.text.slice(length), at: line.at + length }] });
    } else if (current && !endsSentence(current.lines.at(-1)?.text ?? '')) current.lines.push(line);
    else break;
  }
  return { notes, next };
}

function findMark(
  body: readonly Line[],
  mark: string,
  from: { line: number; at: number },
): { line: number; at: number } | undefined {
  const pattern = mark.startsWith('*')
    ? new RegExp(`(?<=[^\\s*])${mark.replaceAll('*', '\\*')}(?!\\*)`, 'g')
    : // Not part of a number, of a reference (第1条, 1/2, 2.1) or of a date.
      new RegExp(
        `(?<=[^\\s\\d第/.,(（:年月-]|(?<!\\d)[.,])${mark}(?![\\d/%.:-])(?!\\s?[年月号条款段次届场项名个])`,
        'g',
      );
  for (let line = from.line; line < body.length; line += 1) {
    pattern.lastIndex = line === from.line ? from.at : 0;
    const match = pattern.exec((body[line] as Line).text);
    if (match) return { line, at: match.index };
  }
  return undefined;
}
