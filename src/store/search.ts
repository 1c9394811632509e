/**
 * Search by words, symbols and names, alike on both engines: what they are asked is prepared here, and so is the order of
 * the hits. An exact identifier comes first, then identifiers that begin with the text, then what the full-text index finds.
 */
import type { NodeLabel } from '../../graph/model.ts';
import { StoreError } from './errors.ts';
import { type Statement, statementUnion, variantsOf } from './statements.ts';
import type { Parameters, Reader, SearchHit, SearchOptions } from './store.ts';

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

/** Where whole words find fewer things than this, beginnings of words are looked for as well, at the cost of a scan. */
const SCARCE = 20;

/** Longer texts are cut here: a full-text query has at most 1,024 clauses. */
const MAX_LENGTH = 300;

/** One statement for all labels. @throws StatementError */
function forAll<const P extends string>(name: string, parameters: readonly P[]): Statement<P> {
  const joined = statementUnion(name, 'text', parameters);
  if (!joined) throw new StoreError('SEARCH', `Preparing ${name} failed: no label can be searched`);
  return joined;
}
const BY_ID = forAll('search/by-id', ['ids', 'labels']);
const BY_PREFIX = forAll('search/by-prefix', ['prefix', 'labels', 'limit']);
const BY_SUBSTRING = forAll('search/by-substring', ['texts', 'labels', 'limit']);

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

interface Named {
  label: NodeLabel;
  id: string;
}

/** Each label's ids, in their order. */
function byLabel(rows: readonly Named[]): Map<NodeLabel, string[]> {
  const found = new Map<NodeLabel, string[]>();
  for (const { label, id } of rows) found.set(label, [...(found.get(label) ?? []), id]);
  return found;
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
  { labels, limit, ids: spelled = [] }: SearchOptions,
): Promise<SearchHit[]> {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new StoreError('SEARCH', `Searching failed: the limit is ${limit}, and it must be a positive whole number`);
  }
  const given = [...text.replace(/\p{Surrogate}/gu, ' ').trim()].slice(0, MAX_LENGTH).join('').trim();
  if (searchWords(given) === '') return [];
  const wanted = [...new Set(labels)].filter((label) => SEARCHABLE.includes(label));
  const read = async <P extends string>(statement: Statement<P>, parameters: Parameters<P>) =>
    byLabel((await reader.read(statement, parameters)) as unknown as Named[]);
  const unified = given.normalize('NFKC');
  const ids = [...new Set([given, unified, unified.toUpperCase(), unified.toLowerCase(), ...spelled])];
  const words = searchWords(given);
  const characters = singleCharacters(words);
  const [exact, prefixed] = await Promise.all([
    read(BY_ID, { ids, labels: wanted }),
    isSymbol(unified) ? read(BY_PREFIX, { prefix: unified.toUpperCase(), labels: wanted, limit }) : undefined,
  ]);
  // Words of a symbol that is there would find all others of its body and session.
  const isFound = isSymbol(unified) && (exact.size > 0 || (prefixed?.size ?? 0) > 0);
  const [substring, worded] = await Promise.all([
    characters.length > 0 ? read(BY_SUBSTRING, { texts: characters, labels: wanted, limit }) : undefined,
    isFound || characters.length > 0 || words === ''
      ? undefined
      : Promise.all(wanted.map(async (label) => [label, await fullText(label, words, limit)] as const)),
  ]);
  const texts = new Map(worded);
  // The beginning of a word is in no index: looked for where whole words find little.
  const isTelling = words
    .toLowerCase()
    .split(' ')
    .some((word) => !STOP_WORDS.includes(word));
  const isScarce = isTelling && worded !== undefined && worded.reduce((sum, [, hits]) => sum + hits.length, 0) < SCARCE;
  const begun = isScarce ? await read(BY_SUBSTRING, { texts: [words], labels: wanted, limit }) : undefined;
  const perLabel = wanted.map((label) => ({
    label,
    exact: exact.get(label) ?? [],
    prefix: prefixed?.get(label) ?? [],
    found: [
      ...(begun?.get(label) ?? []).map((id): Scored => ({ id, score: 0 })),
      ...(texts.get(label) ?? (substring?.get(label) ?? []).map((id): Scored => ({ id, score: 1 }))),
    ],
  }));
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
