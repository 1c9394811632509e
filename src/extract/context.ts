/** What every extractor is given: one document, its grammar, and ways to cut its text into sentences. */
import { type Grammar, type MeetingGrammar, readsMeetings } from '../../graph/grammar/grammar.ts';
import { grammarOf } from '../../graph/grammar/index.ts';
import type { Language } from '../../graph/model.ts';
import { opensList } from '../parse/joints.ts';
import type { Heading, Paragraph, ParsedDocument } from '../parse/types.ts';
import { countUpTo, findNames } from './gazetteer.ts';
import { matches, mayMatch, sift } from './sieve.ts';
import type { BodyMention, Place } from './types.ts';

export interface Context {
  readonly document: ParsedDocument;
  readonly grammar: Grammar;
  readonly language: Language;
  /** The paragraphs of the document by their ids. */
  readonly byId: ReadonlyMap<string, Paragraph>;
  /** The ids of the paragraphs that have sub-paragraphs. */
  readonly opening: ReadonlySet<string>;
  /** Where the marks of footnotes stand, by mark. */
  readonly marks: ReadonlyMap<string, { readonly paragraph: Paragraph; readonly at: number }>;
}

/** The same for a document in a language in which reports of meetings are read. */
export interface MeetingContext extends Context {
  readonly grammar: MeetingGrammar;
}

/** Whether the grammar of the document reads reports of meetings. */
export const isMeetingContext = (context: Context): context is MeetingContext => readsMeetings(context.grammar);

/** What the extractors of a document are given. */
export function contextOf(document: ParsedDocument): Context {
  const { language, paragraphs } = document;
  const grammar = grammarOf(language);
  sift(language);
  return {
    document,
    language,
    grammar,
    byId: new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    opening: new Set(paragraphs.flatMap((paragraph) => paragraph.chapeau ?? [])),
    marks: new Map(
      paragraphs.flatMap((paragraph) =>
        paragraph.content.marks.map(({ mark, at }) => [mark, { paragraph, at }] as const),
      ),
    ),
  };
}

/** A sentence of a paragraph, or a further part of it, with where it begins in the paragraph's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * The longest sentence that is read as one, in characters: a list of all states has 2,000. A longer one is no sentence of
 * a document, and what takes time by the square of its length must not.
 */
const LONGEST = 8000;

/** The sentences of a paragraph. Its parts (list entries, headings) are sentences of their own, but for text after a colon. */
export function sentencesOf(paragraph: Paragraph, grammar: Grammar): readonly Sentence[] {
  const known = cutBefore.get(paragraph);
  if (known) return known;
  const sentences = cutSentences(paragraph, grammar);
  cutBefore.set(paragraph, sentences);
  return sentences;
}

/** Every extractor asks for the sentences of a paragraph. */
const cutBefore = new WeakMap<Paragraph, readonly Sentence[]>();

/** The same patterns, global: made once. */
const global = new WeakMap<RegExp, RegExp>();

function globally(pattern: RegExp): RegExp {
  const known = global.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  global.set(pattern, known);
  return known;
}

function cutSentences(paragraph: Paragraph, grammar: Grammar): Sentence[] {
  const end = globally(grammar.layout.sentenceEnd);
  return stretchesOf(paragraph).flatMap((stretch) => {
    const text = paragraph.content.text.slice(stretch.start, stretch.end);
    const sentences: Sentence[] = [];
    const take = (from: number, to: number) => {
      for (let at = from; at < to; at += LONGEST) {
        sentences.push({ text: text.slice(at, Math.min(to, at + LONGEST)), start: stretch.start + at });
      }
    };
    let from = 0;
    for (const match of text.matchAll(end)) {
      const to = match.index + match[0].length;
      take(from, to);
      from = to;
      while (/\s/.test(text[from] ?? '')) from += 1;
    }
    take(from, text.length);
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
    all: matches(grammar.bodies.all, text),
  };
}

/**
 * The same for the text up to a place at which no name stands. Where many places of a long text are asked for, its names
 * are looked for once.
 */
export function bodiesBefore(text: string, end: number, headings: readonly Heading[], context: Context): BodyMention {
  const names = findNames(text, context.language);
  const before = countUpTo(names, end);
  if ((names[before]?.start ?? end) < end) return bodiesIn(text.slice(0, end), headings, context);
  const { all } = context.grammar.bodies;
  return {
    ...bodiesIn('', headings, context),
    names: names.slice(0, before).flatMap((name) => (name.kind === 'BODY' ? [name.text] : [])),
    all: mayMatch(all, text) && all.test(text.slice(0, end)),
  };
}

/** The mention with the first of its names only. */
export const firstOf = (bodies: BodyMention): BodyMention => ({ ...bodies, names: bodies.names.slice(0, 1) });

/** The paragraph before which the words of a sub-paragraph stand: "The Working Group recommends that:". */
export const chapeauOf = (paragraph: Paragraph, { byId }: Context): Paragraph | undefined =>
  paragraph.chapeau === undefined ? undefined : byId.get(paragraph.chapeau);
