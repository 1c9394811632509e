/** Texts that a thing has in several languages, kept as one property a language (`nameZh`, `nameEn` …). */
import { LANGUAGES, type Language, multilingual, type NodeModel } from '../../graph/model.ts';
import { type Thing, textOf } from './thing.ts';

/** In which order languages stand in for one another, after the one asked for and the one of the request. */
export const FALLBACK: readonly Language[] = ['en', 'zh', 'fr', 'es', 'ru', 'ar'];

/** The fallback in words, for descriptions. */
export const FALLBACK_RULE =
  'In the language asked for; where it has none, in that of the request, otherwise in the first that it has of English, Chinese, French, Spanish, Russian and Arabic.';

/** The prefixes under which a label keeps texts in all six languages: `name`, `official`, `title`. */
export function multilingualPrefixes(model: NodeModel): string[] {
  const first = multilingual('', LANGUAGES[0]);
  return Object.keys(model.properties)
    .filter((property) => property.endsWith(first))
    .map((property) => property.slice(0, -first.length))
    .filter((prefix) => prefix && LANGUAGES.every((language) => multilingual(prefix, language) in model.properties));
}

/**
 * The text of a thing under a prefix, by the rule of {@link FALLBACK_RULE}; null where it has none.
 * @param wanted languages in the order of preference, such as the argument's and the request's.
 */
export function inLanguage(
  thing: Thing,
  prefix: string,
  wanted: readonly (Language | null | undefined)[],
): string | null {
  for (const language of [...wanted, ...FALLBACK]) {
    const text = language ? textOf(thing, multilingual(prefix, language)) : null;
    if (text !== null) return text;
  }
  return null;
}
