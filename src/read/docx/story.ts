/** One part of a Word document that holds text (the body, a header, the footnotes), read element by element. */
import type { Flow } from '../flow.ts';
import type { MarkupHandler } from '../markup-parser.ts';
import { type Numbering, wordNumber } from './numbering.ts';
import type { Styles } from './styles.ts';

/** Text that was taken out, is repeated for older programs, or is no text of the document. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:numberingChange',
  'w:rt',
  'wp:docPr',
]);
/** From this level on, an outline level means text. */
const OUTLINE_OF_TEXT = 9;

/** A property of a paragraph stands no deeper in its properties. */
const NEAR = 4;

/** The text of footnotes and endnotes, by `footnote 2`. */
export type NoteTexts = ReadonlyMap<string, string>;

interface Paragraph {
  style?: string;
  list?: string;
  depth?: number;
  outline?: number;
}

export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: NoteTexts;
}

/** How the notes of a kind are numbered. */
interface NoteCounter {
  format: string;
  next: number;
}

/** Reads a part into a flow. */
export class Story implements MarkupHandler {
  /** The relationships of the page heads of the first section, by their type (first, default, even). */
  readonly heads = new Map<string, string>();
  /** Whether the first page of the first section has a head of its own. */
  ownFirstHead = false;
  readonly #flow: Flow;
  readonly #context: Context;
  readonly #open: string[] = [];
  readonly #referred: { readonly key: string; readonly mark: string }[] = [];
  readonly #counters: Record<string, NoteCounter> = {
    footnote: { format: 'decimal', next: 1 },
    endnote: { format: 'lowerRoman', next: 1 },
  };
  #skip = 0;
  #paragraph: Paragraph = {};
  /** Paragraphs of text boxes, which follow the paragraph that they are fastened to. */
  #boxes: string[] = [];
  #inBox = 0;
  #hidden = false;
  #inText = false;
  #sections = 0;
  /** The note whose own mark is the next text. */
  #customMark: string | undefined;

  constructor(flow: Flow, context: Context) {
    this.#flow = flow;
    this.#context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skip > 0 || SKIPPED.has(name)) {
      this.#skip += 1;
      return;
    }
    this.#open.push(name);
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:p':
        if (this.#inBox > 0) this.#boxes.push('');
        else this.#paragraph = {};
        break;
      case 'w:pStyle':
        this.#property(() => (this.#paragraph.style = value));
        break;
      case 'w:numId':
        this.#property(() => (this.#paragraph.list = value));
        break;
      case 'w:ilvl':
        this.#property(() => (this.#paragraph.depth = Number(value) || 0));
        break;
      case 'w:outlineLvl':
        this.#property(() => (this.#paragraph.outline = Number(value) || 0));
        break;
      case 'w:txbxContent':
        this.#inBox += 1;
        break;
      case 'w:r':
        this.#hidden = false;
        break;
      case 'w:vanish':
        // The mark of a paragraph may be hidden without its words.
        if (this.#open.at(-3) === 'w:r') this.#hidden = !/^(?:0|false|off)$/.test(value);
        break;
      case 'w:t':
      case 'm:t':
        this.#inText = true;
        break;
      case 'w:tab':
      case 'w:ptab':
        if (this.#open.at(-2) === 'w:r') this.#write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        if (this.#inBox > 0) this.#boxes.push('');
        else this.#flow.breakLine();
        break;
      case 'w:noBreakHyphen':
        this.#write('-');
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes);
        break;
      case 'w:tbl':
        if (this.#inBox === 0) this.#flow.startTable();
        break;
      case 'w:tr':
        if (this.#inBox === 0) this.#flow.startRow();
        break;
      case 'w:tc':
        if (this.#inBox === 0) this.#flow.startCell();
        break;
      case 'w:headerReference':
        if (this.#sections === 0) this.heads.set(attributes['w:type'] ?? 'default', attributes['r:id'] ?? '');
        break;
      case 'w:titlePg':
        if (this.#sections === 0) this.ownFirstHead = !/^(?:0|false|off)$/.test(value);
        break;
      case 'w:numFmt': {
        const counter = this.#counters[this.#open.at(-2)?.replace(/^w:|Pr$/g, '') ?? ''];
        if (counter) counter.format = value;
        break;
      }
    }
  }

  text(text: string): void {
    if (this.#skip === 0 && this.#inText) this.#write(text);
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#open.pop();
    if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:txbxContent') this.#inBox -= 1;
    else if (name === 'w:p' && this.#inBox === 0) this.#endParagraph();
    else if (name === 'w:tbl' && this.#inBox === 0) this.#flow.endTable();
    else if (name === 'w:sectPr') this.#sections += 1;
    else if (name === 'w:r') {
      if (this.#customMark !== undefined) this.#refer(this.#customMark, '*');
      this.#customMark = undefined;
    }
  }

  /** Writes the notes that were referred to, in the order of their marks. */
  writeNotes(): void {
    for (const { key, mark } of this.#referred) {
      const text = this.#context.notes.get(key) ?? '';
      this.#flow.startNote(mark);
      // A mark that was typed stands in the note too.
      this.#flow.write(text.startsWith(mark) ? text.slice(mark.length) : text);
      this.#flow.endNote();
    }
  }

  /** Takes a property of the paragraph itself, not of a change or a style. */
  #property(set: () => void): void {
    if (this.#inBox === 0 && this.#open.slice(-NEAR).includes('w:pPr')) set();
  }

  #write(text: string): void {
    if (this.#hidden) return;
    if (this.#inBox > 0) this.#boxes.push(`${this.#boxes.pop() ?? ''}${text}`);
    else if (this.#customMark !== undefined && text.trim() !== '') {
      this.#refer(this.#customMark, text.trim());
      this.#customMark = undefined;
    } else this.#flow.write(text);
  }

  #note(kind: 'footnote' | 'endnote', attributes: Readonly<Record<string, string>>): void {
    const key = `${kind} ${attributes['w:id'] ?? ''}`;
    const custom = attributes['w:customMarkFollows'];
    if (custom !== undefined && !/^(?:0|false|off)$/.test(custom)) {
      this.#customMark = key;
      return;
    }
    const counter = this.#counters[kind];
    if (!counter) return;
    this.#refer(key, wordNumber(counter.next, counter.format));
    counter.next += 1;
  }

  #refer(key: string, mark: string): void {
    if (!this.#context.notes.has(key)) return;
    this.#flow.mark(mark);
    this.#referred.push({ key, mark });
  }

  #endParagraph(): void {
    const style = this.#context.styles.of(this.#paragraph.style);
    const list = this.#paragraph.list ?? style.list;
    if (list !== undefined && list !== '0') {
      const depth =
        this.#paragraph.depth ??
        style.depth ??
        this.#context.numbering.levelOfStyle(list, this.#paragraph.style ?? '') ??
        0;
      this.#flow.label(this.#context.numbering.next(list, depth));
    }
    const outline = this.#paragraph.outline ?? style.outline ?? OUTLINE_OF_TEXT;
    this.#flow.endParagraph({ heading: outline < OUTLINE_OF_TEXT });
    this.#flow.label('');
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) {
      this.#flow.write(box);
      this.#flow.endParagraph();
    }
  }
}
