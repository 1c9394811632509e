/** How well a thing fits a search, and by which of its texts: an exact symbol first, then a name, then other words. */
import { LANGUAGES, type Language, multilingual, nodeModel } from '../../graph/model.ts';
import { fold, type Mark, marksOf, wordsOf } from './marks.ts';
import { FALLBACK, multilingualPrefixes } from './multilingual.ts';
import type { Spelling } from './spelling.ts';
import { type Thing, textOf } from './thing.ts';

export interface Match {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Ranked {
  /** From 0 to 6: the tier, and within it how well the words fit. */
  readonly score: number;
  readonly match: Match;
}

const TIER = { symbol: 5, number: 4.5, name: 4, symbolBegins: 3, nameBegins: 2, words: 1, text: 0 } as const;

/** The names and titles of a thing, those in the languages that are wanted first. */
function namesOf(thing: Thing, wanted: readonly (Language | null | undefined)[]): string[] {
  const prefixes = multilingualPrefixes(nodeModel(thing.label));
  const languages = [
    ...new Set([...wanted.filter((one) => one !== null && one !== undefined), ...FALLBACK, ...LANGUAGES]),
  ];
  const texts = languages.flatMap((language) =>
    prefixes.map((prefix) => textOf(thing, multilingual(prefix, language))),
  );
  return [...new Set([...texts, textOf(thing, 'name')].filter((text) => text !== null))];
}

/** Of the text for the index, which may be long, the part around the first word that is looked for. */
function excerpt(text: string, words: readonly string[]): Match {
  const [first] = marksOf(words, text);
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, (first?.start ?? 0) - 40)) + 1);
  const cut = text.slice(start, start + 160);
  return { text: cut, marks: marksOf(words, cut) };
}

/** How a thing fits. `found` says how well the words fit by the index, from 0 to 1. */
export function rank(
  thing: Thing,
  query: string,
  { ids, numbers, kind }: Spelling,
  { found, languages }: { found: number; languages: readonly (Language | null | undefined)[] },
): Ranked {
  const own = { text: thing.key, marks: [{ start: 0, end: thing.key.length }] };
  if (ids.includes(thing.key)) return { score: TIER.symbol + found / 2, match: own };
  const number = textOf(thing, 'number');
  if (thing.label === 'Resolution' && number && numbers.includes(number)) {
    const start = thing.key.length - number.length;
    const isKind = kind !== undefined && textOf(thing, 'kind') === kind;
    return {
      score: TIER.number + (isKind ? 0.25 : 0),
      match: { text: thing.key, marks: [{ start, end: thing.key.length }] },
    };
  }
  const wanted = fold(query.normalize('NFKC')).trim();
  const names = namesOf(thing, languages);
  const words = wordsOf(query);
  const marked = (text: string): Match => ({ text, marks: marksOf(words, text) });
  const exact = names.find((name) => fold(name) === wanted);
  if (exact !== undefined) return { score: TIER.name + found / 2, match: marked(exact) };
  const symbol = ids.find((id) => id.length > 1 && thing.key.startsWith(id));
  if (symbol !== undefined && /[/#]/.test(symbol)) {
    return {
      score: TIER.symbolBegins + found / 2,
      match: { text: thing.key, marks: [{ start: 0, end: symbol.length }] },
    };
  }
  const begins = names.find((name) => fold(name).startsWith(wanted));
  if (begins !== undefined) return { score: TIER.nameBegins + found / 2, match: marked(begins) };
  // Of several names the one that shows the most of the words.
  const best = names
    .map(marked)
    .map((match) => ({ match, length: match.marks.reduce((sum, { start, end }) => sum + end - start, 0) }))
    .reduce<{ match: Match; length: number } | undefined>(
      (most, one) => (one.length > (most?.length ?? 0) ? one : most),
      undefined,
    );
  if (best) return { score: TIER.words + found, match: best.match };
  const key = marked(thing.key);
  if (key.marks.length > 0) return { score: TIER.text + found, match: key };
  return { score: TIER.text + found / 2, match: excerpt(textOf(thing, 'search') ?? thing.key, words) };
}
