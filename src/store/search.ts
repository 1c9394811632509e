/**
 * Search by words, symbols and names, alike on both engines: what they are asked is prepared here, and so is the order of
 * the hits. An exact identifier comes first, then identifiers that begin with the text, then what the full-text index finds.
 */
import type { NodeLabel } from '../../graph/model.ts';
import { StoreError } from './errors.ts';
import { type Statement, statementFamily, variantsOf } from './statements.ts';
import type { Parameters, Reader, SearchHit } from './store.ts';

/** One hit of a full-text index. */
export interface Scored {
  id: string;
  score: number;
}
/** Asks the full-text index of a label; `query` is what {@link searchWords} gives, and not empty. */
export type FullText = (label: NodeLabel, query: string, limit: number) => Promise<Scored[]>;

/** The stop words of Lucene's `cjk` analyzer (org.apache.lucene.analysis.cjk, stopwords.txt), so that both engines agree. */
export const STOP_WORDS =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  );

/** Longer texts are cut here: a full-text query has at most 1,024 clauses. */
const MAX_LENGTH = 300;

const byId = statementFamily('search/by-id', 'text', ['ids']);
const byPrefix = statementFamily('search/by-prefix', 'text', ['prefix', 'limit']);
const bySubstring = statementFamily('search/by-substring', 'text', ['characters', 'limit']);

/** The labels that can be searched: those with a `search` property. */
export const SEARCHABLE: readonly NodeLabel[] = [...variantsOf('text').keys()] as NodeLabel[];

/**
 * A text as the full-text index should hold it and be asked for it: compatibility forms unified (full-width letters and
 * digits), and only its letters, marks and digits, with single spaces between them; the engines split words at
 * apostrophes, points and colons each in its own way. `load` fills the `search` properties with it.
 */
export function searchWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const SINGLE_CHARACTERS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}](?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])*$/u;

/** Single Chinese, Japanese or Korean characters: the indexes hold pairs, so only a substring match finds them. */
const singleCharacters = (words: string): string[] => (SINGLE_CHARACTERS.test(words) ? words.split(' ') : []);

/** Whether a text looks like the symbol of a document or the beginning of one: `A/RES/`, `CTOC/COP/WG.2/2018`. */
const isSymbol = (text: string): boolean => /^[^\s/]+\/\S*$/.test(text);

const compare = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || (a.label < b.label ? -1 : 1);

async function searchLabel(
  reader: Reader,
  fullText: FullText,
  label: NodeLabel,
  text: string,
  limit: number,
): Promise<{ exact: string[]; prefix: string[]; found: Scored[] }> {
  const unified = text.normalize('NFKC');
  const read = async <P extends string>(statement: Statement<P>, parameters: Parameters<P>): Promise<string[]> =>
    (await reader.read<{ id: string }, P>(statement, parameters)).map(({ id }) => id);
  const ids = [...new Set([text, unified, unified.toUpperCase(), unified.toLowerCase()])];
  const exact = await read(byId(label), { ids });
  const prefix = isSymbol(unified) ? await read(byPrefix(label), { prefix: unified.toUpperCase(), limit }) : [];
  const words = searchWords(text);
  const characters = singleCharacters(words);
  if (characters.length > 0) {
    const ids = await read(bySubstring(label), { characters, limit });
    return { exact, prefix, found: ids.map((id) => ({ id, score: 1 })) };
  }
  return { exact, prefix, found: words === '' ? [] : await fullText(label, words, limit) };
}

/**
 * Searches the given labels.
 * @returns hits, best first, at most `limit` a label; equal scores by id. Labels without a `search` property have none.
 * @throws StoreError SEARCH where `limit` is no positive whole number; what the engine throws.
 */
export async function searchIn(
  reader: Reader,
  fullText: FullText,
  text: string,
  { labels, limit }: { labels: readonly NodeLabel[]; limit: number },
): Promise<SearchHit[]> {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new StoreError('SEARCH', `Searching failed: the limit is ${limit}, and it must be a positive whole number`);
  }
  const given = [...text.replace(/\p{Surrogate}/gu, ' ').trim()].slice(0, MAX_LENGTH).join('').trim();
  if (searchWords(given) === '') return [];
  const perLabel = await Promise.all(
    [...new Set(labels)]
      .filter((label) => SEARCHABLE.includes(label))
      .map(async (label) => ({
        label,
        ...(await searchLabel(reader, fullText, label, given, limit)),
      })),
  );
  const top = Math.max(0, ...perLabel.flatMap(({ found }) => found.map(({ score }) => score)));
  return perLabel
    .flatMap(({ label, exact, prefix, found }) => {
      const scores = new Map(found.map(({ id, score }) => [id, score]));
      for (const id of prefix) scores.set(id, top + 1);
      for (const id of exact) scores.set(id, top + 2);
      return [...scores]
        .map(([id, score]): SearchHit => ({ label, id, score }))
        .sort(compare)
        .slice(0, limit);
    })
    .sort(compare);
}
