import { jointOf, TAIL } from './joints.ts';
import type { Line, Piece } from './lines.ts';
import { MappedTextBuilder } from './mapped-text.ts';
import type { Heading, Paragraph, ParagraphKind, Part, PartKind } from './types.ts';

/** The paragraph to which a block of lines belongs, and what the block is in it: its text unless a part is named. */
export interface Block {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly part?: { readonly kind: PartKind; readonly number: string };
  readonly chapeau?: string;
}

interface OpenPart {
  kind: PartKind;
  number: string;
  start: number;
  end: number;
}

interface OpenParagraph {
  id: string;
  kind: ParagraphKind;
  builder: MappedTextBuilder;
  parts: OpenPart[];
  headings: readonly Heading[];
  chapeau: string | undefined;
}

interface InnerMark {
  readonly mark: string;
  readonly at: number;
  readonly length: number;
}

/** How many of a block's first characters are kept at hand. */
const WORDS = 400;
const NO_MARKS: readonly InnerMark[] = [];

/** Gathers lines into paragraphs. What comes back to an id that is there already is added to it, on a line of its own. */
export class Assembly {
  readonly #paragraphs = new Map<string, OpenParagraph>();
  #current: OpenParagraph | undefined;
  #part: OpenPart | undefined;
  /** The last characters of the block that was opened last, and its first. */
  #tail = '';
  #words = '';

  /** How the block that was opened last ends. */
  get tail(): string {
    return this.#tail;
  }

  /** How many characters the block that was opened last has. */
  get blockLength(): number {
    return this.#part ? this.#part.end - this.#part.start : 0;
  }

  /** The words of the block that was opened last, up to the length of any heading. */
  get words(): string {
    return this.#words;
  }

  /** Begins a block: a paragraph, or a further part of one. */
  open({ id, kind, headings, part, chapeau }: Block & { headings: readonly Heading[] }): void {
    let paragraph = this.#paragraphs.get(id);
    if (!paragraph) {
      paragraph = { id, kind, builder: new MappedTextBuilder(), parts: [], headings, chapeau };
      this.#paragraphs.set(id, paragraph);
    } else {
      if (paragraph.builder.length > 0) paragraph.builder.join('\n');
      if (paragraph.kind === 'heading' && kind === 'paragraph') becomeParagraph(paragraph, headings);
    }
    this.#current = paragraph;
    const start = paragraph.builder.length;
    this.#part = { kind: part?.kind ?? 'text', number: part?.number ?? '', start, end: start };
    paragraph.parts.push(this.#part);
    this.#tail = '';
    this.#words = '';
  }

  /**
   * Adds a line to the block, without its first `skip` characters and without the footnote marks in it, which are kept
   * beside the text.
   */
  add(line: Line, skip: number, cuts: readonly InnerMark[]): void {
    const paragraph = this.#current;
    const part = this.#part;
    if (!paragraph || !part) return;
    const { builder } = paragraph;
    const { text } = line;
    const joint = builder.length > part.start ? jointOf(this.#tail, text.slice(skip, skip + 1)) : '';
    builder.join(joint);
    let from = skip;
    let said = '';
    for (const cut of marksIn(line, cuts)) {
      if (cut.at < from) continue;
      said += append(builder, line, from, cut.at);
      builder.mark(cut.mark);
      from = cut.at + cut.length;
    }
    said += append(builder, line, from, text.length);
    part.end = builder.length;
    this.#tail = (said.length >= TAIL ? said : this.#tail + joint + said).slice(-TAIL);
    if (this.#words.length < WORDS) this.#words += joint + said.slice(0, WORDS);
  }

  /** @param idOf gives a paragraph the id that it has in the end. */
  paragraphs(idOf: (id: string) => string = (id) => id): Paragraph[] {
    return [...this.#paragraphs.values()].map(({ id, kind, builder, parts, headings, chapeau }) => ({
      id: idOf(id),
      kind,
      content: builder.build(),
      parts: parts.filter((part): part is Part => part.end > part.start),
      headings,
      chapeau: chapeau === undefined ? undefined : idOf(chapeau),
    }));
  }
}

/** A heading with text of its own below it is a paragraph under itself. */
function becomeParagraph(paragraph: OpenParagraph, headings: readonly Heading[]): void {
  paragraph.kind = 'paragraph';
  paragraph.headings = headings;
  for (const part of paragraph.parts) part.kind = 'heading';
}

/** The footnote marks in a line, in its order: those that were found and those that are written as such. */
function marksIn(line: Line, cuts: readonly InnerMark[]): readonly InnerMark[] {
  if (cuts.length === 0 && !line.marks) return NO_MARKS;
  const written = line.marks?.map(({ mark, at }) => ({ mark, at, length: 0 })) ?? [];
  return [...cuts, ...written].sort((a, b) => a.at - b.at);
}

/** Adds a stretch of a line's text, piece by piece, and gives it. */
function append(builder: MappedTextBuilder, line: Line, from: number, to: number): string {
  const words = from === 0 && to === line.text.length ? line.text : line.text.slice(from, to);
  if (!line.pieces) {
    builder.append(words, line.at + from);
    return words;
  }
  const { pieces } = line;
  for (let index = pieceAt(pieces, from); index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.from >= to) break;
    const start = Math.max(from, piece.from);
    const end = Math.min(to, pieces[index + 1]?.from ?? line.text.length);
    if (start < end) builder.append(line.text.slice(start, end), piece.at + start - piece.from);
  }
  return words;
}

/** Which of the pieces of a line holds a place: a line without end may have very many. */
function pieceAt(pieces: readonly Piece[], place: number): number {
  let low = 0;
  for (let high = pieces.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).from <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
