/** Which state, body, organization or instrument a printed name or a symbol means. */
import { LANGUAGES, type Language } from '../../graph/model.ts';
import { foldName } from '../../graph/reference/fold.ts';
import { formsOf, inverted } from '../../graph/reference/forms.ts';
import {
  type BodyReference,
  bodies,
  type InstrumentReference,
  instruments,
  type OrganizationReference,
  organizations,
  type StateName,
  states,
} from '../../graph/reference/reference.ts';

/** Articles and prepositions before a name as it is printed, in English, French and Spanish, as names are folded (à → a). */
const BEFORE =
  /^(?:the |(?:de|a) (?:l'|la |el |los |las )|de |d'|del |du |des |aux? |al? |en |l'|la |les? |el |los |las )/;

type Index<T> = ReadonlyMap<string, readonly T[]>;
type Names = Partial<Record<Language, readonly string[]>>;

/** The names of a table, and for Russian also those in other cases, which are worked out when first asked for. */
interface Lookup<T> {
  readonly names: Index<T>;
  readonly cases: () => Index<T>;
}

/** A table by the names that `namesOf` gives, in the forms in which the names of a language are printed. */
function indexed<T>(entries: readonly T[], namesOf: (entry: T) => Names): Lookup<T> {
  const inLanguages = (languages: readonly Language[], forms: (name: string, language: Language) => string[]) => {
    const index = new Map<string, T[]>();
    for (const entry of entries) {
      const named = namesOf(entry);
      for (const language of languages) {
        for (const name of named[language] ?? []) for (const form of forms(name, language)) add(index, form, entry);
      }
    }
    return index;
  };
  return {
    // The particles of Arabic are taken off what is looked up instead.
    names: inLanguages(LANGUAGES, (name, language) =>
      language === 'ru' || language === 'ar' ? [name] : formsOf(name, language),
    ),
    cases: once(() => inLanguages(['ru'], formsOf)),
  };
}

function add<T>(index: Map<string, T[]>, name: string, entry: T): void {
  const key = foldName(name);
  const known = index.get(key);
  if (!known) index.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

const CYRILLIC = /[\u0400-\u04ff]/;
const ARABIC = /^[\u0600-\u06ff]/;
/** And, so, in, as, for, which Arabic writes onto the word after them; for + the is written with two lams. */
const PARTICLE = /^[وف]?[بكل]?/;

/** What has the name as printed, else in another case, or without the particles, articles and prepositions before it. */
function named<T>(lookup: Lookup<T>, name: string): readonly T[] {
  const key = foldName(name);
  const found = lookup.names.get(key);
  if (found) return found;
  if (CYRILLIC.test(key)) return lookup.cases().get(key) ?? [];
  if (ARABIC.test(key)) return withoutParticle(lookup.names, key);
  return lookup.names.get(key.replace(BEFORE, '')) ?? [];
}

function withoutParticle<T>(index: Index<T>, key: string): readonly T[] {
  const length = PARTICLE.exec(key)?.[0].length ?? 0;
  for (let cut = length; cut > 0; cut -= 1) {
    const rest = key.slice(cut);
    // للجمعية is ل and الجمعية.
    const found = index.get(rest) ?? (key[cut - 1] === 'ل' ? index.get(`ا${rest}`) : undefined);
    if (found) return found;
  }
  return [];
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

interface NamedState extends StateName {
  readonly code: string;
}

const stateIndex = once(() =>
  indexed(
    states().flatMap((state) => state.names.map((name): NamedState => ({ code: state.code, ...name }))),
    ({ language, kind, name }) => ({
      [language]: kind === 'official' || kind === 'former' ? [name, ...inverted(name, language)] : [name],
    }),
  ),
);
const organizationIndex = once(() => indexed(organizations(), ({ names }) => names));
const bodyIndex = once(() => indexed(bodies(), ({ names }) => names));
const shortBodyIndex = once(() => indexed(bodies(), ({ shortNames }) => shortNames ?? {}));
const instrumentIndex = once(() => indexed(instruments(), ({ names }) => names));

/** By acronyms, which are compared as they are written: "who" is not the WHO. */
const acronyms = <T extends { readonly id: string; readonly acronyms?: Names | undefined }>(entries: readonly T[]) =>
  new Map(
    entries.flatMap((entry) =>
      [entry.id, ...Object.values(entry.acronyms ?? {}).flat()].map((acronym) => [acronym, entry] as const),
    ),
  );
const organizationAcronyms = once(() => acronyms(organizations()));
const instrumentAcronyms = once(() => acronyms(instruments()));

const bodyById = once(() => new Map(bodies().map((body) => [body.id, body])));
/** Bodies by the prefixes of their symbols, in capitals. */
const bodyByPrefix = once(
  () =>
    new Map(
      bodies().flatMap((body) => [body.id, ...(body.prefixes ?? [])].map((p) => [p.toUpperCase(), body] as const)),
    ),
);
const bodyByTag = once(
  () => new Map(bodies().flatMap((body) => (body.decisionTags ?? []).map((tag) => [tag, body.id] as const))),
);

/**
 * The code of the state that a name means in a year. Where the year is outside the years of every name, the name is taken
 * for whom it meant: documents go on printing old names for a while.
 * @returns undefined where no state has the name, or several have it.
 */
export function stateCode(name: string, language: Language, year: number | undefined): string | undefined {
  const printed = named(stateIndex(), name);
  const all = printed.length > 0 ? printed : named(stateIndex(), plainName(name));
  const inLanguage = all.filter((candidate) => candidate.language === language);
  const candidates = inLanguage.length > 0 ? inLanguage : all;
  const inYear = candidates.filter(
    ({ from, until }) =>
      year === undefined || ((from === undefined || year >= from) && (until === undefined || year <= until)),
  );
  const codes = new Set((inYear.length > 0 ? inYear : candidates).map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** What lists put behind a name or write otherwise: "Sudan (the)", "Trinidad & Tobago", 玻利维亚（多民族国）, 圣多美与普林西比. */
const plainName = (name: string): string =>
  name
    .replace(/\s*[(（](?:the|联邦|王国|多民族国|伊斯兰共和国|玻利瓦尔共和国)[)）]$/i, '')
    .replace(/ & /, ' and ')
    .replace(/(?<=\p{Script=Han}{2})与(?=\p{Script=Han}{2})/u, '和');

/** The organization that has a name or an acronym. */
export const organizationNamed = (name: string): OrganizationReference | undefined =>
  organizationAcronyms().get(name) ?? named(organizationIndex(), name)[0];

/** The instrument that has a name or an acronym. */
export const instrumentNamed = (name: string): InstrumentReference | undefined =>
  instrumentAcronyms().get(name) ?? named(instrumentIndex(), name)[0];

/** The body with an id. */
export const bodyWithId = (id: string): BodyReference | undefined => bodyById().get(id);

/** A body and those above it, the nearest first. */
export function lineOf(id: string): BodyReference[] {
  const line: BodyReference[] = [];
  for (
    let body = bodyAbove(id);
    body && !line.includes(body);
    body = body.parent ? bodyById().get(body.parent) : undefined
  )
    line.push(body);
  return line;
}

/** The body with an id; for a group that no table has, the nearest one in whose series its documents are. */
function bodyAbove(id: string): BodyReference | undefined {
  for (let prefix = id; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
    const body = bodyById().get(prefix);
    if (body) return body;
  }
  return undefined;
}

/** The id of the body whose decisions a body speaks of as its own: itself, or the nearest above it that adopts some. */
export const decidingBodyOf = (id: string): string => lineOf(id).find(({ decides }) => decides !== false)?.id ?? id;

/**
 * The body that a name means in a document of the given bodies: one that has the name everywhere, or one of the family
 * (the bodies above and below) where the name is generic ("the Conference"), the nearest first. "The Assembly" is the
 * General Assembly wherever the family has no other.
 * @returns undefined where no body has the name, or several of the family have it.
 */
export function bodyNamed(name: string, home: readonly string[]): BodyReference | undefined {
  const own = named(bodyIndex(), name);
  if (own.length === 1) return own[0];
  const candidates = [...own, ...named(shortBodyIndex(), name)];
  if (candidates.length < 2) return candidates[0] && belongs(candidates[0], home) ? candidates[0] : undefined;
  for (const id of home) {
    const above = lineOf(id).find((body) => candidates.includes(body));
    if (above) return above;
  }
  return candidates.find((body) => belongs(body, home));
}

/** Whether a body is one of the family of others: above or below one of them, or below one above them. */
function belongs(body: BodyReference, home: readonly string[]): boolean {
  if (body.id === GENERAL_ASSEMBLY) return true;
  const family = new Set(home.flatMap((id) => lineOf(id)));
  return lineOf(body.id).some((above) => family.has(above));
}
const GENERAL_ASSEMBLY = 'A';

/** Organs whose letter stands after the session in their symbols: ISBA/26/A/15, ICCD/COP(13)/CST/2. */
const ORGAN_AFTER_SESSION = /^(ISBA|ICCD)\/(?:COP\()?\d+\)?\/(A|C|LTC|FC|CST|CRIC)\//;

/** The body whose symbols a document symbol belongs to: the longest prefix that is known. */
export function bodyOfSymbol(symbol: string): BodyReference | undefined {
  const known = bodyByPrefix();
  const printed = symbol.toUpperCase();
  const organ = ORGAN_AFTER_SESSION.exec(printed);
  const whole = organ ? `${organ[1]}/${organ[2]}` : printed;
  if (organ && known.has(whole)) return known.get(whole);
  for (let end = printed.length - 1; end > 0; end -= 1) {
    if (!endsPrefix(printed, end)) continue;
    const body = known.get(printed.slice(0, end));
    if (body) return body;
  }
  return undefined;
}

/**
 * Whether a prefix may end before a place of a symbol: before a slash, and inside of a symbol with several parts before the
 * session that is written onto it (UNEP/EA.5/Res.1, ICCD/COP(13)/21, CD.1/2 is none).
 */
function endsPrefix(symbol: string, end: number): boolean {
  const next = symbol[end] ?? '';
  if (next === '/') return true;
  if (end < 2 || !symbol.includes('/')) return false;
  return next === '.' || next === '(' || (/\d/.test(next) && !/[\d.]/.test(symbol[end - 1] ?? ''));
}

/** Letters before the number of a decision (BC-15/1, WHA70.15, GC(65)/RES/1) and after it (1/CP.21). */
const TAG_BEFORE = /^(?:[A-Z]+(?:-ASP)?[-.(/]|Conf\.|WHA|EB)(?=\s*[\d(IVX])/;
const TAG_AFTER = /(?<=\d)\/[A-Z]{2,4}\.(?=\d)/;

/** The id of the body that a tag in the number of a decision names: 1/CP.21 → FCCC/CP, BC-15/1 → UNEP/CHW. */
export function bodyOfDecisionTag(number: string): string | undefined {
  const tag = TAG_AFTER.exec(number)?.[0] ?? TAG_BEFORE.exec(number)?.[0];
  return tag === undefined ? undefined : bodyByTag().get(tag);
}
