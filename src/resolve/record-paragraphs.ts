/** Paragraphs made of data about a document, so that what the data say has words and a place as what a text says has. */
import type { Facts } from '../../graph/facts.ts';

/** Where words stand. */
export interface Words {
  readonly para: string;
  readonly span: [number, number];
}

/** Builds one paragraph. */
export class RecordParagraph {
  readonly #para: string;
  #text = '';

  /** @param name what the paragraph tells: sponsors, votes. */
  constructor(name?: string) {
    this.#para = name === undefined ? 'record' : `record ${name}`;
  }

  /** Adds words, in a line of their own after a label if one is given. */
  line(label: string, words: string): Words {
    return this.#add(`${this.#text === '' ? '' : '\n'}${label === '' ? '' : `${label}: `}`, words);
  }

  /** Adds a list after a label. */
  list(label: string, entries: readonly string[]): Words[] {
    return entries.map((entry, index) => (index === 0 ? this.line(label, entry) : this.#add('; ', entry)));
  }

  /** The paragraph, or none where nothing was added. */
  build(): Facts['paragraphs'] {
    return this.#text === '' ? [] : [{ para: this.#para, text: this.#text }];
  }

  #add(before: string, words: string): Words {
    const start = this.#text.length + before.length;
    this.#text += `${before}${words}`;
    return { para: this.#para, span: [start, this.#text.length] };
  }
}

/** A part of some words. */
export const partOf = ({ para, span }: Words, start: number, end: number): Words => ({
  para,
  span: [span[0] + start, span[0] + end],
});
