/** HTML pages: paragraphs, lists with their numbers, tables, headings and footnotes, by the marks that pages have for them. */
import { Flow } from './flow.ts';
import { type MarkupHandler, markupParser } from './markup-parser.ts';
import { formatNumber, type NumberFormat } from './number-format.ts';

/** Nothing in these is text of the document. */
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'svg',
  'object',
  'iframe',
  'select',
]);
/** Each begins and ends a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ul caption'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A footnote may fill one of these and no more. */
const HOLDS_NOTE = new Set(['p', 'li', 'div', 'td', 'th', 'tr', 'aside', 'dd', 'dt', 'section']);
const HEADING = /^h[1-6]$/;
/** The mark of a footnote as a link shows it: 1, [1], *, (a). */
const NOTE_MARK = /^[[(]?(?<mark>\d{1,3}|\*{1,3}|[a-z]|[†‡])[\])]?$/;
/** The link by which a footnote leads back to its place. */
const BACK_LINK = /^(?:[[(]?(?:\d{1,3}|\*{1,3}|[a-z]|[†‡])[\])]?|[↑↩↵^⏎]\ufe0e?)?$/;
const NOTE_CLASS = /foot|note|\bfn/i;

const LIST_TYPES: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
};

interface OpenElement {
  readonly name: string;
  /** Whether anything was written since it began. */
  written: boolean;
  /** Of a list: how its items are numbered, and the next number. */
  readonly list?: { format: NumberFormat | 'bullet'; next: number };
  /** Ends the footnote that is being read. */
  endsNote: boolean;
}

interface OpenLink {
  readonly target: string;
  readonly isMark: boolean;
  text: string;
}

/** The text of an HTML page, in the form of `flow.ts`. */
export function htmlText(html: string): string {
  const reader = new HtmlReader();
  const parser = markupParser(reader, { xml: false });
  parser.end(html);
  return reader.print();
}

class HtmlReader implements MarkupHandler {
  readonly #flow = new Flow();
  readonly #open: OpenElement[] = [];
  /** Places that links with a footnote's mark lead to, and the marks. */
  readonly #targets = new Map<string, string>();
  #skip = 0;
  #raised = 0;
  #preformatted = 0;
  #link: OpenLink | undefined;
  #inNote = false;
  /** The element with whose end the footnote ends. */
  #noteHolder: OpenElement | undefined;
  /** What a word processor repeats at the head of each page; whether it is being read. */
  #pageHead = '';
  #inPageHead = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skip > 0 || this.#isSkipped(name, attributes)) {
      if (!VOID.has(name)) this.#skip += 1;
      return;
    }
    const element: OpenElement = { name, written: false, endsNote: false, ...listOf(name, attributes) };
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'br') this.#flow.breakLine();
    else if (name === 'table') this.#flow.startTable();
    else if (name === 'tr') this.#flow.startRow();
    else if (name === 'td' || name === 'th') this.#flow.startCell();
    else if (name === 'sup') this.#raised += 1;
    else if (name === 'pre') this.#preformatted += 1;
    if (!VOID.has(name)) this.#open.push(element);
    const isNote = this.#startNote(attributes.id) || this.#startNote(attributes.name);
    if (name === 'li' && !isNote) this.#number(attributes.value);
    if (name === 'a' && attributes.href?.startsWith('#')) this.#startLink(attributes);
  }

  text(text: string): void {
    if (this.#skip > 0) {
      if (this.#inPageHead) this.#pageHead += text;
      return;
    }
    if (this.#link) {
      this.#link.text += text;
      return;
    }
    this.#write(text);
  }

  close(name: string): void {
    if (this.#skip > 0) {
      if (!VOID.has(name)) this.#skip -= 1;
      if (this.#skip === 0) this.#inPageHead = false;
      return;
    }
    if (name === 'a') this.#endLink();
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index < 0) return;
    if (BLOCKS.has(name)) this.#endParagraph(HEADING.test(name));
    if (name === 'table') this.#flow.endTable();
    else if (name === 'sup') this.#raised -= 1;
    else if (name === 'pre') this.#preformatted -= 1;
    for (const element of this.#open.splice(index)) {
      if (!element.endsNote) continue;
      this.#flow.endNote();
      this.#inNote = false;
    }
  }

  print(): string {
    this.#flow.putOwnSymbols(this.#pageHead);
    return this.#flow.print();
  }

  #isSkipped(name: string, { title, style, hidden }: Readonly<Record<string, string>>): boolean {
    if (SKIPPED.has(name) || hidden !== undefined) return true;
    if (style !== undefined && /display\s?:\s?none/i.test(style)) return true;
    // LibreOffice writes the heads and feet of its pages so.
    if (name !== 'div' || (title !== 'header' && title !== 'footer')) return false;
    this.#inPageHead = title === 'header';
    return true;
  }

  #write(text: string): void {
    if (!/\S/.test(text) && this.#flow.atStart) return;
    if (this.#preformatted > 0) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#flow.breakLine();
        this.#flow.write(line);
      }
    } else this.#flow.write(unwrapped(text));
    if (/\S/.test(text)) this.#markWritten();
  }

  /** Where an element is written in, those around it are. */
  #markWritten(): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const element = this.#open[index];
      if (!element || element.written) break;
      element.written = true;
    }
  }

  #endParagraph(heading = false): void {
    this.#endLink();
    this.#flow.endParagraph({ heading });
  }

  /** Begins a footnote where the place is one that a mark leads to. It ends with the element that it fills. */
  #startNote(place: string | undefined): boolean {
    const mark = place === undefined ? undefined : this.#targets.get(place);
    if (place === undefined || mark === undefined) return false;
    this.#targets.delete(place);
    let holder = this.#open.at(-1);
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const element = this.#open[index];
      if (!element || element.written) break;
      if (HOLDS_NOTE.has(element.name)) holder = element;
    }
    if (!holder) return false;
    if (this.#noteHolder) this.#noteHolder.endsNote = false;
    this.#noteHolder = holder;
    holder.endsNote = true;
    this.#flow.startNote(mark);
    this.#inNote = true;
    return true;
  }

  #startLink({ href = '', class: classes = '' }: Readonly<Record<string, string>>): void {
    this.#endLink();
    this.#link = {
      target: decoded(href.slice(1)),
      isMark: this.#raised > 0 || NOTE_CLASS.test(classes) || NOTE_CLASS.test(href),
      text: '',
    };
  }

  #endLink(): void {
    const link = this.#link;
    if (!link) return;
    this.#link = undefined;
    const words = link.text.trim();
    if (this.#inNote && BACK_LINK.test(words)) return;
    const mark = NOTE_MARK.exec(words)?.groups?.mark;
    if (mark === undefined || !(link.isMark || words.startsWith('['))) {
      this.#write(link.text);
      return;
    }
    this.#flow.mark(mark);
    this.#targets.set(link.target, mark);
    this.#markWritten();
  }

  #number(value: string | undefined): void {
    const list = this.#open.findLast((element) => element.list !== undefined)?.list;
    if (!list) return;
    if (value !== undefined && /^\d{1,6}$/.test(value)) list.next = Number(value);
    if (list.format === 'bullet') this.#flow.label('•');
    else {
      const number = formatNumber(list.next, list.format);
      this.#flow.label(/^lower/.test(list.format) ? `(${number})` : `${number}.`);
    }
    list.next += 1;
  }
}

function listOf(name: string, attributes: Readonly<Record<string, string>>): Pick<OpenElement, 'list'> {
  if (name !== 'ol' && name !== 'ul') return {};
  const style = /list-style(?:-type)?\s?:\s?(?<type>[a-z-]+)/i.exec(attributes.style ?? '')?.groups?.type;
  if (style === 'none') return {};
  const format = LIST_TYPES[style ?? ''] ?? LIST_TYPES[attributes.type ?? ''] ?? 'decimal';
  const start = /^\d{1,6}$/.test(attributes.start ?? '') ? Number(attributes.start) : 1;
  return { list: { format: name === 'ul' ? 'bullet' : format, next: start } };
}

/** White space as a browser shows it: one space, and none where a line ends between two Chinese characters. */
const unwrapped = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uff60])[ \t]*\r?\n[ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uff60])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
