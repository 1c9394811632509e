import type { RecordLink } from '../record.ts';
import { symbolOfLink } from './links.ts';

/** The elements whose end is the end of a line. */
const LINES: ReadonlySet<string> = new Set([
  'p',
  'heading',
  'docTitle',
  'docNumber',
  'container',
  'paragraph',
  'point',
  'tr',
  'item',
  'li',
]);

/** What stands between the text and its notes. */
const RULE = '\n\n__________________\n\n';
const BETWEEN = '\n\n';

interface OpenLink {
  readonly symbol: string | undefined;
  readonly start: number;
}

/** A run of text whose white space is one space each, with the links in it. */
class Run {
  text = '';
  readonly links: RecordLink[] = [];
  readonly #open: OpenLink[] = [];

  append(words: string): void {
    if (words === '') return;
    if (this.text === '') this.text = words.trimStart();
    else this.text += words.startsWith(' ') && this.text.endsWith(' ') ? words.slice(1) : words;
  }

  openLink(href: string): void {
    this.#open.push({ symbol: symbolOfLink(href), start: this.text.length });
  }

  closeLink(): void {
    const link = this.#open.pop();
    if (link?.symbol === undefined) return;
    const words = this.text.slice(link.start);
    const start = link.start + words.length - words.trimStart().length;
    const end = link.start + words.trimEnd().length;
    if (end <= start) return;
    const last = this.links.at(-1);
    // One number is sometimes two links, side by side.
    if (last?.symbol === link.symbol && this.text.slice(last.end, start).trim() === '')
      this.links[this.links.length - 1] = { ...last, end };
    else this.links.push({ symbol: link.symbol, start, end });
  }

  /** What is open when a line ends goes on in the next. */
  handOver(next: Run): void {
    for (const { symbol } of this.#open) next.#open.push({ symbol, start: 0 });
  }
}

/**
 * Puts together the plain text of an Akoma Ntoso document, as a PDF would show it: a line for each block, marks of notes
 * where they stand, and the notes at the end.
 */
export class AknText {
  readonly #lines: string[] = [];
  /** Up to the end of the last line. */
  #length = 0;
  #line = new Run();
  readonly #links: RecordLink[] = [];
  readonly #notes: { readonly mark: string; readonly run: Run }[] = [];
  #inNote = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'a') this.#run.openLink(attributes.href ?? '');
    else if (name === 'authorialNote' && attributes.marker !== undefined && !this.#inNote) {
      this.#line.append(attributes.marker);
      this.#notes.push({ mark: attributes.marker, run: new Run() });
      this.#inNote = true;
    }
  }

  add(words: string): void {
    if (this.#inNote) {
      this.#run.append(words.replace(/\s+/g, ' '));
      return;
    }
    let from = 0;
    for (let to = words.indexOf('\n'); to >= 0; to = words.indexOf('\n', from)) {
      this.#addToLine(words.slice(from, to));
      this.#endLine();
      from = to + 1;
    }
    this.#addToLine(from === 0 ? words : words.slice(from));
  }

  close(name: string): void {
    if (name === 'a') this.#run.closeLink();
    else if (name === 'authorialNote') this.#inNote = false;
    else if (this.#inNote) return;
    else if (name === 'num') this.#line.append(' ');
    else if (LINES.has(name)) this.#endLine();
  }

  build(): { text: string; links: readonly RecordLink[] } {
    this.#endLine();
    const body = this.#lines.join(BETWEEN);
    if (this.#notes.length === 0) return { text: `${body}\n`, links: this.#links };
    let text = `${body}${RULE}`;
    this.#notes.forEach(({ mark, run }, index) => {
      const before = `${index === 0 ? '' : BETWEEN}${mark} `;
      this.#keep(run.links, text.length + before.length);
      text += `${before}${run.text.trimEnd()}`;
    });
    return { text: `${text}\n`, links: this.#links };
  }

  get #run(): Run {
    return this.#inNote ? (this.#notes.at(-1)?.run ?? this.#line) : this.#line;
  }

  #addToLine(words: string): void {
    if (words !== '') this.#line.append(words.replace(/[ \t\u00a0]+/g, ' '));
  }

  #endLine(): void {
    const line = this.#line;
    if (line.text === '') return;
    const text = line.text.trimEnd();
    const next = new Run();
    line.handOver(next);
    this.#line = next;
    if (text === '') return;
    const start = this.#length + (this.#lines.length > 0 ? BETWEEN.length : 0);
    this.#keep(line.links, start);
    this.#lines.push(text);
    this.#length = start + text.length;
  }

  #keep(links: readonly RecordLink[], offset: number): void {
    for (const link of links) this.#links.push({ ...link, start: link.start + offset, end: link.end + offset });
  }
}
