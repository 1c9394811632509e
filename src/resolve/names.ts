/** Which state, body, organization or instrument a printed name means. */
import type { Language } from '../../graph/model.ts';
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

/** A name as it is compared: without case, apostrophes' and quotation marks' forms, title marks and double spaces. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[《》“”"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[―—–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();

type Index<T> = Map<string, T[]>;

function indexed<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): Index<T> {
  const index: Index<T> = new Map();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(folded))) index.set(name, [...(index.get(name) ?? []), entry]);
  }
  return index;
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

interface NamedState {
  readonly code: string;
  readonly name: StateName;
}

const stateIndex = once(() =>
  indexed(
    states().flatMap((state) => state.names.map((name): NamedState => ({ code: state.code, name }))),
    ({ name }) => [name.name],
  ),
);
const organizationIndex = once(() => indexed(organizations(), ({ names }) => Object.values(names).flat()));
const bodyIndex = once(() => indexed(bodies(), ({ names }) => Object.values(names).flat()));
const shortBodyIndex = once(() => indexed(bodies(), ({ shortNames }) => Object.values(shortNames ?? {}).flat()));
const instrumentIndex = once(() => indexed(instruments(), ({ names }) => Object.values(names).flat()));
const bodyById = once(() => new Map(bodies().map((body) => [body.id, body])));
const bodyIds = once(() => [...bodyById().keys()].sort((a, b) => b.length - a.length));

/**
 * The code of the state that a name means in a year. Where the year is outside the years of every name, the name is taken
 * for whom it meant: documents go on printing old names for a while.
 * @returns undefined where no state has the name, or several have it.
 */
export function stateCode(name: string, language: Language, year: number | undefined): string | undefined {
  const all = stateIndex().get(folded(name)) ?? [];
  const inLanguage = all.filter((candidate) => candidate.name.language === language);
  const candidates = inLanguage.length > 0 ? inLanguage : all;
  const inYear = candidates.filter(
    ({ name: { from, until } }) =>
      year === undefined || ((from === undefined || year >= from) && (until === undefined || year <= until)),
  );
  const codes = new Set((inYear.length > 0 ? inYear : candidates).map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** The organization that has a name. */
export const organizationNamed = (name: string): OrganizationReference | undefined =>
  organizationIndex().get(folded(name))?.[0];

/** The instrument that has a name. */
export const instrumentNamed = (name: string): InstrumentReference | undefined =>
  instrumentIndex().get(folded(name))?.[0];

/** The body with an id. */
export const bodyWithId = (id: string): BodyReference | undefined => bodyById().get(id);

/** A body and those above it, the nearest first. */
export function lineOf(id: string): BodyReference[] {
  const line: BodyReference[] = [];
  for (
    let body = bodyById().get(id);
    body && !line.includes(body);
    body = body.parent ? bodyById().get(body.parent) : undefined
  )
    line.push(body);
  return line;
}

/**
 * The body that a name means in a document of the given bodies: one that has the name everywhere, or one of the family
 * (the bodies above and below) where the name is generic ("the Conference").
 * @returns undefined where no body has the name, or several of the family have it.
 */
export function bodyNamed(name: string, home: readonly string[]): BodyReference | undefined {
  const own = bodyIndex().get(folded(name));
  if (own?.length === 1) return own[0];
  const family = new Set(home.flatMap((id) => lineOf(id).map((body) => body.id)));
  const candidates = [...(own ?? []), ...(shortBodyIndex().get(folded(name)) ?? [])];
  return (
    candidates.find((body) => family.has(body.id)) ??
    candidates.find((body) => lineOf(body.id).some((above) => family.has(above.id)))
  );
}

/** The body whose symbols a document symbol belongs to: the longest prefix that is known. */
export const bodyOfSymbol = (symbol: string): BodyReference | undefined => {
  const id = bodyIds().find((prefix) => symbol.startsWith(`${prefix}/`));
  return id === undefined ? undefined : bodyById().get(id);
};
