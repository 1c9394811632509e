import type { Language } from '../../graph/model.ts';
import type { MappedText } from './mapped-text.ts';

/** A numbered or unnumbered heading; `number` is III, C, 1, or empty. */
export interface Heading {
  /** 0 for a part, 1 for I or 一, 2 for A or (一), 3 for 1, 4 for a heading without number. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly number: string;
  /** The numbers of the headings above it and its own: `III.C.1`; a part is named only where the rest would not be unique. */
  readonly path: string;
  readonly text: string;
}

export type PartKind =
  /** The words of the paragraph itself, or a further unnumbered block of it. */
  | 'text'
  /** An entry of a list inside the paragraph, such as an agenda: `1.` */
  | 'item'
  /** A sub-entry of such a list: `(a)`. */
  | 'subitem'
  /** A heading inside such a list. */
  | 'heading'
  | 'bullet';

/** A piece of a paragraph's text, from `start` up to `end`. */
export interface Part {
  readonly kind: PartKind;
  /** The number of an item (`2`) or sub-item (`2(a)`), otherwise empty. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** `cover` is also what closes a resolution. */
export type ParagraphKind = 'cover' | 'heading' | 'paragraph' | 'footnote' | 'annex';

export interface Paragraph {
  /** 24, 6(a), 8bis, cover, heading III.C.1, fn2, annex, II 3, closing; unique in the document. See parse.ts. */
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly content: MappedText;
  readonly parts: readonly Part[];
  /** The headings that it stands under, outermost first. */
  readonly headings: readonly Heading[];
  /** Of a sub-paragraph: the paragraph that holds its opening words. */
  readonly chapeau?: string | undefined;
}

/** What `parse` gives: the paragraphs of a document in reading order. */
export interface ParsedDocument {
  readonly name: string;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  /** Symbols that stand as running heads, so the document's own. */
  readonly runningHeads: readonly string[];
}
