/** What every extractor is given: one document, its grammar, and ways to cut its text into sentences. */
import type { Grammar } from '../../graph/grammar/grammar.ts';
import type { Language } from '../../graph/model.ts';
import { opensList } from '../parse/joints.ts';
import type { Heading, Paragraph, ParsedDocument } from '../parse/types.ts';
import { findNames } from './gazetteer.ts';
import type { BodyMention, Place } from './types.ts';

export interface Context {
  readonly document: ParsedDocument;
  readonly grammar: Grammar;
  readonly language: Language;
}

/** A sentence of a paragraph, or a further part of it, with where it begins in the paragraph's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a paragraph. Its parts (list entries, headings) are sentences of their own, but for text after a colon. */
export function sentencesOf(paragraph: Paragraph, grammar: Grammar): Sentence[] {
  const end = new RegExp(grammar.layout.sentenceEnd, 'g');
  return stretchesOf(paragraph).flatMap((stretch) => {
    const text = paragraph.content.text.slice(stretch.start, stretch.end);
    const sentences: Sentence[] = [];
    let from = 0;
    for (const match of text.matchAll(end)) {
      const to = match.index + match[0].length;
      sentences.push({ text: text.slice(from, to), start: stretch.start + from });
      from = to;
    }
    if (from < text.length) sentences.push({ text: text.slice(from), start: stretch.start + from });
    return sentences;
  });
}

function stretchesOf(paragraph: Paragraph): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const part of paragraph.parts) {
    const last = stretches.at(-1);
    if (last && part.kind === 'text' && opensList(paragraph.content.text.slice(last.start, last.end)))
      last.end = part.end;
    else stretches.push({ start: part.start, end: part.end });
  }
  return stretches;
}

export const place = (paragraph: Paragraph, start: number, end: number): Place => ({
  para: paragraph.id,
  span: [start, end],
});

/** The names of bodies in a text, outside of the names of other things. */
export const bodyNames = (text: string, language: Language): string[] =>
  findNames(text, language)
    .filter((name) => name.kind === 'BODY')
    .map((name) => name.text);

/** The bodies that `text` means, in a paragraph under the given headings. */
export function bodiesIn(text: string, headings: readonly Heading[], { grammar, language }: Context): BodyMention {
  return {
    names: bodyNames(text, language),
    headings: [...headings]
      .reverse()
      .map((heading) => bodyNames(heading.text, language))
      .filter((names) => names.length > 0),
    all: grammar.bodies.all.test(text),
  };
}

/** The mention with the first of its names only. */
export const firstOf = (bodies: BodyMention): BodyMention => ({ ...bodies, names: bodies.names.slice(0, 1) });

/** The paragraph before which the words of a sub-paragraph stand: "The Working Group recommends that:". */
export const chapeauOf = (paragraph: Paragraph, document: ParsedDocument): Paragraph | undefined =>
  paragraph.chapeau === undefined ? undefined : document.paragraphs.find((other) => other.id === paragraph.chapeau);
