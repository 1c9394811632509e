/** Finds names in text. It says where a known name stands and what kind of thing it names, not which. */
import type { Language } from '../../graph/model.ts';
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
}

/** Names by their first two characters, the longest first. */
type Known = ReadonlyMap<string, readonly Entry[]>;

const cache = new Map<Language, Known>();

/** A text as names are compared with it: of the same length, without case and with straight apostrophes. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll('’', "'");
}

function known(language: Language): Known {
  const found = cache.get(language);
  if (found) return found;
  const kinds = new Map<string, NameKind>();
  const add = (kind: NameKind, names: readonly string[] | undefined) => {
    for (const name of names ?? []) if (name.length > 1) kinds.set(folded(name), kind);
  };
  for (const organization of organizations()) add('ORGANIZATION', organization.names[language]);
  for (const instrument of instruments()) add('INSTRUMENT', instrument.names[language]);
  for (const body of bodies()) {
    // "The Working Group" is not a name: which one it is, the headings say (see context.ts).
    if (body.kind !== 'WORKING_GROUP') add('BODY', body.shortNames?.[language]);
    add('BODY', body.names[language]);
  }
  for (const state of states()) {
    add(
      'STATE',
      state.names.filter((name) => name.language === language).map((name) => name.name),
    );
  }
  const index = new Map<string, Entry[]>();
  for (const [name, kind] of [...kinds].sort(([a], [b]) => b.length - a.length)) {
    const key = name.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), { name, kind }]);
  }
  cache.set(language, index);
  return index;
}

const WORD = /[\p{L}\p{N}]/u;

/** The known names in a text, the longest at each place, from left to right; whole words where the language has spaces. */
export function findNames(text: string, language: Language, kinds?: readonly NameKind[]): Name[] {
  const index = known(language);
  const spaced = language !== 'zh';
  const compared = folded(text);
  const names: Name[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const entries = index.get(compared.slice(start, start + 2));
    if (!entries || (spaced && start > 0 && WORD.test(text[start - 1] ?? ''))) continue;
    const entry = entries.find(
      ({ name }) => compared.startsWith(name, start) && !(spaced && WORD.test(text[start + name.length] ?? '')),
    );
    if (!entry) continue;
    const end = start + entry.name.length;
    if (!kinds || kinds.includes(entry.kind))
      names.push({ kind: entry.kind, text: text.slice(start, end), start, end });
    start = end - 1;
  }
  return names;
}
