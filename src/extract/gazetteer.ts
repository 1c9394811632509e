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

interface Known {
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, NameKind>;
}

const cache = new Map<Language, Known>();

const folded = (text: string, language: Language) => (language === 'zh' ? text : text.toLowerCase());

function known(language: Language): Known {
  const found = cache.get(language);
  if (found) return found;
  const kinds = new Map<string, NameKind>();
  const add = (kind: NameKind, names: readonly string[] | undefined) => {
    for (const name of names ?? []) if (name.length > 1) kinds.set(folded(name, language), kind);
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
  const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const edges = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const entry = {
    pattern: new RegExp(`${edges[0]}(?:${escaped.join('|')})${edges[1]}`, language === 'zh' ? 'gu' : 'giu'),
    kinds,
  };
  cache.set(language, entry);
  return entry;
}

/** The known names in a text, the longest at each place, from left to right. */
export function findNames(text: string, language: Language, kinds?: readonly NameKind[]): Name[] {
  const { pattern, kinds: kindOf } = known(language);
  const names: Name[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = kindOf.get(folded(match[0], language));
    if (!kind || (kinds && !kinds.includes(kind))) continue;
    names.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return names;
}
