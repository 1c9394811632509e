import { jointOf } from './joints.ts';
import type { Line } from './lines.ts';
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

/** Gathers lines into paragraphs. What comes back to an id that is there already is added to it, on a line of its own. */
export class Assembly {
  readonly #paragraphs = new Map<string, OpenParagraph>();
  #current: OpenParagraph | undefined;

  /** The words of the block that was opened last. */
  get blockText(): string {
    const part = this.#current?.parts.at(-1);
    return part ? (this.#current?.builder.text.slice(part.start) ?? '') : '';
  }

  /** Begins a block: a paragraph, or a further part of one. */
  open({ id, kind, headings, part, chapeau }: Block & { headings: readonly Heading[] }): void {
    let paragraph = this.#paragraphs.get(id);
    if (!paragraph) {
      paragraph = { id, kind, builder: new MappedTextBuilder(), parts: [], headings, chapeau };
      this.#paragraphs.set(id, paragraph);
    } else paragraph.builder.join('\n');
    this.#current = paragraph;
    const start = paragraph.builder.length;
    paragraph.parts.push({ kind: part?.kind ?? 'text', number: part?.number ?? '', start, end: start });
  }

  /**
   * Adds a line to the block, without its first `skip` characters and without the footnote marks in it, which are kept
   * beside the text.
   */
  add(line: Line, skip: number, cuts: readonly { mark: string; at: number; length: number }[]): void {
    const paragraph = this.#current;
    const part = paragraph?.parts.at(-1);
    if (!paragraph || !part) return;
    const { builder } = paragraph;
    if (builder.length > part.start) builder.join(jointOf(builder.text, line.text.slice(skip)));
    let from = skip;
    for (const cut of [...cuts].sort((a, b) => a.at - b.at)) {
      if (cut.at < from) continue;
      builder.append(line.text.slice(from, cut.at), line.at + from);
      builder.mark(cut.mark);
      from = cut.at + cut.length;
    }
    builder.append(line.text.slice(from), line.at + from);
    part.end = builder.length;
  }

  paragraphs(): Paragraph[] {
    return [...this.#paragraphs.values()].map(({ id, kind, builder, parts, headings, chapeau }) => ({
      id,
      kind,
      content: builder.build(),
      parts: parts.filter((part): part is Part => part.end > part.start),
      headings,
      chapeau,
    }));
  }
}
