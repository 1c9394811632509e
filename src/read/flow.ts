/**
 * The one form that the text of a document has, whatever the format: a line for each paragraph, list item and row of a
 * table, with blank lines between; cells joined by a tab; headings marked `##` where the format says that they are;
 * footnotes at the end, below a line of underscores.
 */
import { clean, gluedMark } from './clean.ts';
import { ReadError } from './source.ts';

/** How much text one document may have, in characters: twice the largest text that the program is made for. */
export const TEXT_LIMIT = 100 * 1024 * 1024;

/** A cell of a table with so many paragraphs is part of a layout, not of a table. */
const LAYOUT_PARAGRAPHS = 3;

/** A heading has no more characters; what is marked as one and is longer is text. */
const HEADING_LENGTH = 300;

/** What stands between the text and its footnotes; the stage `parse` knows it. */
export const FOOTNOTE_RULE = '__________________';

export interface Note {
  readonly mark: string;
  readonly text: string;
}

/** Prints paragraphs and footnotes in the form that `parse` reads. */
export function printText(paragraphs: readonly string[], notes: readonly Note[]): string {
  const body = paragraphs.join('\n\n');
  if (notes.length === 0) return `${body}\n`;
  return `${body}\n\n${FOOTNOTE_RULE}\n\n${notes.map(({ mark, text }) => `${mark} ${text}`).join('\n\n')}\n`;
}

type Cell = string[];
type Table = { rows: Cell[][] };

/** Takes the content of a document piece by piece, in reading order, and gives its text. */
export class Flow {
  readonly #paragraphs: string[] = [];
  readonly #notes: { mark: string; paragraphs: string[] }[] = [];
  readonly #tables: Table[] = [];
  #note: { mark: string; paragraphs: string[] } | undefined;
  /** How deep in tables the note began; what is closed below that is inside it. */
  #noteDepth = 0;
  #open = '';
  #label = '';
  #length = 0;

  /** Whether the paragraph that is being written has no words yet. */
  get atStart(): boolean {
    return !/\S/.test(this.#open);
  }

  /** Adds words to the open paragraph. */
  write(text: string): void {
    this.#length += text.length;
    if (this.#length > TEXT_LIMIT) throw new TooMuchTextError();
    this.#open += text;
  }

  /** Sets the number of the open paragraph, which a word processor prints before it: `1.` or `(a)`. */
  label(label: string): void {
    this.#label = label;
  }

  /** Adds the mark of a footnote where it stands. */
  mark(mark: string): void {
    this.#open = this.#open.trimEnd();
    this.write(gluedMark(this.#open, mark));
  }

  /** Ends a line within the open paragraph. */
  breakLine(): void {
    this.#open += '\n';
  }

  /** Ends the open paragraph; without words it is none. */
  endParagraph({ heading = false } = {}): void {
    const lines = this.#open.split('\n').map(clean).filter(Boolean);
    const label = this.#label;
    this.#open = '';
    if (lines.length === 0) return;
    this.#label = '';
    if (label) lines[0] = `${label} ${lines[0]}`;
    const isHeading = heading && !this.#note && this.#tables.length === 0 && lines.join(' ').length <= HEADING_LENGTH;
    this.#put(isHeading ? `## ${lines.join(' ')}` : lines.join('\n'));
  }

  startTable(): void {
    this.endParagraph();
    this.#tables.push({ rows: [] });
  }

  startRow(): void {
    this.endParagraph();
    this.#tables.at(-1)?.rows.push([]);
  }

  startCell(): void {
    this.endParagraph();
    const rows = this.#tables.at(-1)?.rows;
    if (rows?.length === 0) rows.push([]);
    rows?.at(-1)?.push([]);
  }

  endTable(): void {
    this.endParagraph();
    const table = this.#tables.pop();
    if (!table) return;
    const isFirst = this.#tables.length === 0 && this.#paragraphs.length === 0 && !this.#note;
    for (const line of isFirst ? byColumn(table) : byRow(table)) this.#put(line);
  }

  /** Begins a footnote: what follows belongs to it until it is ended or another begins. */
  startNote(mark: string): void {
    this.endParagraph();
    this.endNote();
    this.#note = { mark, paragraphs: [] };
    this.#noteDepth = this.#tables.length;
    this.#notes.push(this.#note);
  }

  endNote(): void {
    if (!this.#note) return;
    this.endParagraph();
    this.#note = undefined;
  }

  /** The text of the document. */
  print(): string {
    this.endNote();
    while (this.#tables.length > 0) this.endTable();
    this.endParagraph();
    const notes = this.#notes.map(({ mark, paragraphs }) => ({ mark, text: paragraphs.join(' ') }));
    return printText(
      this.#paragraphs,
      notes.filter(({ text }) => text !== ''),
    );
  }

  /**
   * The symbols in what is repeated at the head of each page are the document's own. Where its first lines do not say them,
   * they are put above these.
   */
  putOwnSymbols(pageHead: string): void {
    this.endParagraph();
    this.#paragraphs.unshift(...ownSymbols(pageHead, this.#paragraphs));
  }

  /** Puts another flow above what was written. */
  putFirst(other: Flow): void {
    this.endParagraph();
    other.endParagraph();
    this.#paragraphs.unshift(...other.#paragraphs);
  }

  #put(line: string): void {
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (this.#note && this.#tables.length === this.#noteDepth) this.#note.paragraphs.push(line.replaceAll('\n', ' '));
    else if (this.#tables.length === 0) this.#paragraphs.push(line);
    else if (row) {
      if (row.length === 0) row.push([]);
      row.at(-1)?.push(...line.split('\n'));
    }
  }
}

/** A document symbol, as a running head shows it. */
const SYMBOL = /\b[A-Z]{1,8}(?:\/[A-Z0-9][A-Za-z0-9.()-]{0,30}){1,10}/g;
/** The head of a document has no more lines. */
const COVER_LINES = 40;

/** The symbols in a running head that the first lines of a document do not say. */
export function ownSymbols(pageHead: string, lines: readonly string[]): string[] {
  const cover = lines.slice(0, COVER_LINES).join('\n');
  return [...new Set(pageHead.match(SYMBOL) ?? [])].filter((symbol) => !cover.includes(symbol));
}

/** A document holds more text than any document of the United Nations. */
export class TooMuchTextError extends ReadError {
  override name = 'TooMuchTextError';
  constructor() {
    super(`it holds more than the ${TEXT_LIMIT / 1024 / 1024} MB of text that one document may have`);
  }
}

/** A row a line. A row that has whole passages in its cells only places them side by side: it is read cell by cell. */
function byRow({ rows }: Table): string[] {
  return rows.flatMap((row) => {
    if (row.length === 1 || row.some((cell) => cell.length >= LAYOUT_PARAGRAPHS)) return row.flat();
    const line = row
      .map((cell) => cell.join(' ').replaceAll('\t', ' '))
      .join('\t')
      .trimEnd();
    return line.trim() === '' ? [] : [line];
  });
}

/** The table at the head of a first page: what stands below each other belongs together, and each line is one. */
function byColumn({ rows }: Table): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
}
