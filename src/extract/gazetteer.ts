/** Finds names in text. It says where a known name stands and what kind of thing it names, not which. */
import type { Language } from '../../graph/model.ts';
import { formsOf } from '../../graph/reference/forms.ts';
import { bodies, instruments, organizations, states } from '../../graph/reference/reference.ts';

export type NameKind = 'STATE' | 'BODY' | 'ORGANIZATION' | 'INSTRUMENT';

export interface Name {
  readonly kind: NameKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly name: string;
  readonly kind: NameKind;
  /** An acronym, which counts only in its own case: "who" is not the WHO. */
  readonly exact?: string;
}

/** Names by their first two characters and then the next two, the longest first; names of up to three stand apart. */
interface Bucket {
  readonly longer: Map<number, Entry[]>;
  readonly short: Entry[];
}
type Known = ReadonlyMap<number, Bucket>;

const cache = new Map<Language, Known>();

/** A text as names are compared with it: of the same length, without case and with straight apostrophes. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll('’', "'");
}

const pair = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);

function known(language: Language): Known {
  const found = cache.get(language);
  if (found) return found;
  const entries = new Map<string, Entry>();
  const add = (kind: NameKind, names: readonly string[] | undefined) => {
    for (const name of names ?? [])
      for (const form of formsOf(name, language))
        if (form.length > 1) entries.set(folded(form), { name: folded(form), kind });
  };
  const addAcronyms = (kind: NameKind, acronyms: readonly string[] | undefined) => {
    for (const acronym of acronyms ?? [])
      if (acronym.length > 1 && !entries.has(folded(acronym)))
        entries.set(folded(acronym), { name: folded(acronym), kind, exact: acronym });
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
  const index = new Map<number, Bucket>();
  for (const entry of [...entries.values()].sort((a, b) => b.name.length - a.name.length)) {
    const { name } = entry;
    const first = pair(name, 0);
    const bucket = index.get(first) ?? { longer: new Map<number, Entry[]>(), short: [] };
    index.set(first, bucket);
    if (name.length < 4) bucket.short.push(entry);
    else bucket.longer.set(pair(name, 2), [...(bucket.longer.get(pair(name, 2)) ?? []), entry]);
  }
  cache.set(language, index);
  return index;
}

/** 1 for the letters and digits of all scripts in the basic plane. */
const WORD = Uint8Array.from({ length: 65_536 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD[text.charCodeAt(at)] === 1;

/** In Arabic "and", "to", "in", "as" are written together with the word after them. */
const PREFIX = /(?<![\p{L}\p{N}])[وفبكل]{1,2}$/u;
const beginsWord = (text: string, at: number, language: Language): boolean =>
  !isWord(text, at - 1) || (language === 'ar' && PREFIX.test(text.slice(Math.max(0, at - 3), at)));

/** How many texts are kept with their names: an extractor asks for a text that another has just asked for. */
const REMEMBERED = 64;
const remembered = new Map<string, readonly Name[]>();

/** The known names in a text, the longest at each place, from left to right; whole words where the language has spaces. */
export function findNames(text: string, language: Language, kinds?: readonly NameKind[]): readonly Name[] {
  const key = `${language} ${text}`;
  let names = remembered.get(key);
  if (!names) {
    names = allNames(text, language);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, names);
  }
  return kinds ? names.filter((name) => kinds.includes(name.kind)) : names;
}

function allNames(text: string, language: Language): Name[] {
  const index = known(language);
  const spaced = language !== 'zh';
  const compared = folded(text);
  const names: Name[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const bucket = index.get(pair(compared, start));
    if (!bucket || (spaced && !beginsWord(text, start, language))) continue;
    const fits = ({ name, exact }: Entry) =>
      compared.startsWith(name, start) &&
      (exact === undefined || text.startsWith(exact, start)) &&
      !(spaced && isWord(text, start + name.length));
    const entry = bucket.longer.get(pair(compared, start + 2))?.find(fits) ?? bucket.short.find(fits);
    if (!entry) continue;
    const end = start + entry.name.length;
    names.push({ kind: entry.kind, text: text.slice(start, end), start, end });
    start = end - 1;
  }
  return names;
}
