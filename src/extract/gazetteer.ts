/** Finds names in text. It says where a known name stands and what kind of thing it names, not which. */
import type { Language } from '../../graph/model.ts';
import { formsOf } from '../../graph/reference/forms.ts';
import { bodies, instruments, organizations, states } from '../../graph/reference/reference.ts';
import { folded, NameTrie, WORD } from './name-trie.ts';

export type NameKind = 'STATE' | 'BODY' | 'ORGANIZATION' | 'INSTRUMENT';

export interface Name {
  readonly kind: NameKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly kind: NameKind;
  /** An acronym, which counts only in its own case: "who" is not the WHO. */
  readonly exact?: string;
}

const cache = new Map<Language, NameTrie<Entry>>();

function known(language: Language): NameTrie<Entry> {
  const found = cache.get(language);
  if (found) return found;
  const entries = new Map<string, Entry>();
  const add = (kind: NameKind, names: readonly string[] | undefined) => {
    for (const name of names ?? [])
      for (const form of formsOf(name, language)) if (form.length > 1) entries.set(folded(form), { kind });
  };
  const addAcronyms = (kind: NameKind, acronyms: readonly string[] | undefined) => {
    for (const acronym of acronyms ?? [])
      if (acronym.length > 1 && !entries.has(folded(acronym))) entries.set(folded(acronym), { kind, exact: acronym });
  };
  for (const organization of organizations()) {
    add('ORGANIZATION', organization.names[language]);
    addAcronyms('ORGANIZATION', organization.acronyms?.[language]);
  }
  for (const instrument of instruments()) {
    add('INSTRUMENT', instrument.names[language]);
    addAcronyms('INSTRUMENT', instrument.acronyms?.[language]);
  }
  for (const body of bodies()) {
    // "The Working Group" is not a name: which one it is, the headings say (see context.ts).
    if (body.kind !== 'WORKING_GROUP') add('BODY', body.shortNames?.[language]);
    add('BODY', body.names[language]);
  }
  for (const state of states())
    add(
      'STATE',
      state.names.filter((name) => name.language === language).map((name) => name.name),
    );
  const names = new NameTrie(entries);
  cache.set(language, names);
  return names;
}

const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD[text.charCodeAt(at)] === 1;

/** In Arabic "and", "to", "in", "as" are written together with the word after them. */
const isPrefix = (code: number): boolean =>
  code === 0x648 || code === 0x641 || code === 0x628 || code === 0x643 || code === 0x644;
const followsPrefix = (text: string, at: number): boolean =>
  isPrefix(text.charCodeAt(at - 1)) &&
  (!isWord(text, at - 2) || (isPrefix(text.charCodeAt(at - 2)) && !isWord(text, at - 3)));

/**
 * How many texts are kept with their names, and how many characters together: an extractor asks for a text that another
 * has asked for.
 */
const REMEMBERED = 2000;
const REMEMBERED_LENGTH = 1_000_000;
const remembered = new Map<Language, Map<string, readonly Name[]>>();
let rememberedLength = 0;

/** The known names in a text, the longest at each place, from left to right; whole words where the language has spaces. */
export function findNames(text: string, language: Language, kinds?: readonly NameKind[]): readonly Name[] {
  const names = namesIn(text, language);
  return kinds && names.length > 0 ? names.filter((name) => kinds.includes(name.kind)) : names;
}

/** How many of the names, from left to right, end at a place or before it. */
export function countUpTo(names: readonly Name[], place: number): number {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a text is one known name and nothing else. */
export const isName = (text: string, language: Language): boolean =>
  known(language).longestAt(text, 0, (_, end) => end) === text.length;

function namesIn(text: string, language: Language): readonly Name[] {
  let before = remembered.get(language);
  if (!before) {
    before = new Map();
    remembered.set(language, before);
  }
  const found = before.get(text);
  if (found) return found;
  const names = allNames(text, language);
  rememberedLength += text.length;
  if (before.size >= REMEMBERED || rememberedLength > REMEMBERED_LENGTH) {
    for (const texts of remembered.values()) texts.clear();
    rememberedLength = text.length;
  }
  before.set(text, names);
  return names;
}

function allNames(text: string, language: Language): readonly Name[] {
  const trie = known(language);
  const spaced = language !== 'zh';
  const names: Name[] = [];
  let start = 0;
  const fits = ({ kind, exact }: Entry, end: number): Name | undefined =>
    (exact === undefined || text.startsWith(exact, start)) && !(spaced && isWord(text, end))
      ? { kind, text: text.slice(start, end), start, end }
      : undefined;
  for (; start < text.length - 1; start += 1) {
    if (spaced && isWord(text, start - 1) && !(language === 'ar' && followsPrefix(text, start))) continue;
    const name = trie.longestAt(text, start, fits);
    if (!name) continue;
    names.push(name);
    start = name.end - 1;
  }
  return names.length === 0 ? NONE : names;
}

const NONE: readonly Name[] = [];
