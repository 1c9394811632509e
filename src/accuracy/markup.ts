/**
 * Gold that the United Nations made: in the files of the General Assembly (Akoma Ntoso, AKN4UN) the decisions to which a
 * text refers are links, and preambular paragraphs are named by their opening verb.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Facts, Relation } from '../../graph/facts.ts';
import type { Language } from '../../graph/model.ts';
import type { Compared } from './annotated.ts';
import type { Counts } from './figures.ts';
import type { DocumentRun, Verdict } from './run.ts';

/** The languages as the files call them (ISO 639-2), one of which is now and then wrong. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  zho: 'zh',
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  rus: 'ru',
  ara: 'ar',
};

/** One resolution: its own symbol and the decisions that it links, each with the verb of the paragraph where it stands. */
export interface Linked {
  readonly symbol: string;
  readonly language: string;
  /** The cited decisions, with the name of the named paragraph around the first link that stands in one. */
  readonly links: ReadonlyMap<string, string | undefined>;
}

/** The organs whose resolutions are compared; decisions are linked too seldom. */
const ORGANS = ['A/RES', 'S/RES', 'E/RES', 'A/HRC/RES'] as const;
const DECISION = /^(?:A|S|E|A\/HRC)\/RES\/|^A\/DEC\//;
const ADDRESS = /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:[a-z]{2}\/)?(?<symbol>.+)$/;

/** The relation that a preambular paragraph states, by its opening words in English. */
const VERBS: readonly (readonly [RegExp, Relation])[] = [
  [/^recalling/i, 'RECALLS'],
  [/^(?:reaffirming|reiterating|re-emphasizing)/i, 'REAFFIRMS'],
  [/^(?:noting|taking note)/i, 'NOTES'],
  [/^welcoming/i, 'WELCOMES'],
  [/^(?:bearing in mind|mindful)/i, 'MINDFUL_OF'],
  [/^guided/i, 'GUIDED_BY'],
  [/^having considered/i, 'CONSIDERED'],
];

/**
 * One spelling for the symbol of a decision: in capitals, without spaces, without the letter that tells the parts of a
 * composite resolution apart (217 A (III), 75/254 A), since links leave it out as often as not.
 */
export function plainSymbol(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/\s+/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^(A\/RES\/\d+)[A-Z](?:-[A-Z])?(\([IVXLC]+\))$/, '$1$2')
    .replace(/^((?:A|E|S|A\/HRC)\/(?:RES|DEC)\/(?:S-|ES-)?\d+\/\d+)[A-Z](?:-[A-Z])?$/, '$1');
}

/** The links of one file. */
export function readLinks(xml: string): Linked {
  let symbol = '';
  let language = '';
  let inSymbol = false;
  let begun = false;
  const printsCover = xml.includes('<coverPage');
  /** The names of the containers around the place, innermost last. */
  const around: (string | undefined)[] = [];
  const links: (readonly [string, string | undefined])[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'docNumber' && attributes.refersTo === '#symbol' && symbol === '') inSymbol = true;
        if (name === 'FRBRlanguage') language ||= attributes.language ?? '';
        if (name === 'coverPage') begun = true;
        if (name === 'container') around.push(attributes.name);
        const cited = begun && name === 'a' ? citedIn(attributes.href ?? '') : undefined;
        if (cited !== undefined) links.push([cited, around.findLast((one) => one !== undefined)]);
      },
      ontext(text) {
        if (inSymbol) symbol += text;
      },
      onclosetag(name) {
        if (name === 'docNumber') inSymbol = false;
        if (name === 'container') around.pop();
        if (name === 'meta' && !printsCover) begun = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const own = plainSymbol(symbol);
  const found = new Map<string, string | undefined>();
  for (const [cited, verb] of links) if (cited !== own) found.set(cited, found.get(cited) ?? verb);
  return { symbol: own, language, links: found };
}

function citedIn(href: string): string | undefined {
  const symbol = ADDRESS.exec(href)?.groups?.symbol;
  if (symbol === undefined) return undefined;
  const cited = plainSymbol(decoded(symbol).replace(/[?#].*$/, ''));
  return DECISION.test(cited) ? cited : undefined;
}

/** An address without its escapes; one that is not written rightly stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the links of all files of a folder. @returns the documents by the names of their files. */
export async function readMarkup(folder: string): Promise<Map<string, Linked>> {
  const documents = new Map<string, Linked>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.xml')).sort()) {
    documents.set(basename(file, '.xml'), readLinks(await readFile(join(folder, file), 'utf8')));
  }
  return documents;
}

/** The relations that the English texts state, by the citing and the cited symbol. */
export type Verbs = ReadonlyMap<string, Relation>;

/** @param english the same resolutions in English: only there the names of paragraphs are known verbs. */
export function verbsIn(english: Iterable<Linked>): Verbs {
  const verbs = new Map<string, Relation>();
  for (const { symbol, links } of english) {
    for (const [cited, verb] of links) {
      const relation = VERBS.find(([opening]) => opening.test(verb ?? ''))?.[1];
      if (relation !== undefined) verbs.set(`${symbol} ${cited}`, relation);
    }
  }
  return verbs;
}

/**
 * What the English edition of the same text links, by the symbol of the text: where the links of another language differ
 * from what we read, it is a second opinion.
 */
export type SecondOpinion = ReadonlyMap<string, Linked>;

/** How a comparison looks once the second opinion is heard, by organ. */
function heard(run: DocumentRun, opinion: Linked): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const [organ, verdicts] of Object.entries(run.entries)) {
    const own = { right: 0, extra: 0, missing: 0 };
    for (const [cited, verdict] of Object.entries(verdicts)) {
      const linked = opinion.links.has(cited);
      if (verdict === 'extra' && linked) own.right += 1;
      // A link of this language alone, to what neither we nor the English text has.
      else if (verdict !== 'missing' || linked) own[verdict] += 1;
    }
    counts[organ] = own;
  }
  return counts;
}

/**
 * Compares the references of one document with its links, as pairs of a citing and a cited text, by the organ of the cited.
 * @returns undefined for a document without links: it was never marked up.
 */
export function compareMarkup(
  name: string,
  gold: Linked,
  facts: Facts | undefined,
  verbs: Verbs,
  second?: SecondOpinion,
): Compared | undefined {
  if (gold.links.size === 0) return undefined;
  const language = facts?.language ?? LANGUAGES[gold.language] ?? 'unknown';
  const run: DocumentRun = { language, entries: {}, fields: {} };
  const errors = facts === undefined ? [`${name}: there are no facts of it`] : [];
  const said = new Map<string, Relation[]>();
  for (const { decision, relation } of facts?.references ?? []) {
    const cited = plainSymbol(decision);
    if (cited !== gold.symbol) said.set(cited, [...(said.get(cited) ?? []), relation]);
  }
  const opinion = second?.get(gold.symbol);
  const inEnglish = (cited: string): string =>
    opinion === undefined
      ? ''
      : opinion.links.has(cited)
        ? '; the English text links it'
        : '; the English text does not link it';
  for (const cited of new Set([...gold.links.keys(), ...said.keys()])) {
    const organ = ORGANS.find((one) => cited.startsWith(`${one}/`));
    if (organ === undefined) continue;
    const relations = said.get(cited);
    const verdict: Verdict = relations === undefined ? 'missing' : gold.links.has(cited) ? 'right' : 'extra';
    run.entries[organ] ??= {};
    run.entries[organ][cited] = verdict;
    if (verdict !== 'right') errors.push(`${name} ${organ} ${cited} is ${verdict}${inEnglish(cited)}`);
    const expected = verbs.get(`${gold.symbol} ${cited}`);
    if (verdict !== 'right' || expected === undefined || relations === undefined) continue;
    const right = relations.includes(expected);
    run.fields[organ] ??= {};
    run.fields[organ].relation ??= {};
    run.fields[organ].relation[cited] = right;
    if (!right) errors.push(`${name} ${organ} ${cited}: relation is ${relations.join(', ')}, should be ${expected}`);
  }
  return opinion === undefined ? { run, errors } : { run, errors, heard: heard(run, opinion) };
}
