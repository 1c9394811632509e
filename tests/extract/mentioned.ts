import type { Language } from '../../graph/model.ts';
import { type Context, contextOf } from '../../src/extract/context.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Paragraph } from '../../src/parse/types.ts';

/** Examples are too short to tell their language by its commonest words. */
const LANGUAGES: readonly (readonly [Language, RegExp])[] = [
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['fr', /résolution|décision|paragraphe/],
  ['es', /resoluci|decisi(?:ón|ones)|párrafo|artículo/],
  ['en', /./],
];

/** What one extractor finds in a text, which becomes paragraph 1 of a document. */
export function mentioned<T>(
  text: string,
  find: (paragraph: Paragraph, context: Context) => readonly T[],
  document = `1. ${text}`,
): T[] {
  const language = LANGUAGES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'en';
  const parsed = parse({ name: 'test.txt', text: document, encoding: 'utf-8', language });
  const context = contextOf(parsed);
  return parsed.paragraphs.flatMap((paragraph) => find(paragraph, context));
}
