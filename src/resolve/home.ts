/** Whose meeting a document reports on: its bodies and their sessions, and what "the Working Group" means in it. */
import type { Facts } from '../../graph/facts.ts';
import { isoDate } from '../extract/dates.ts';
import type { BodyMention, Mentions, PersonMention, SessionMention } from '../extract/types.ts';
import { bodyNamed, bodyWithId, lineOf, stateCode } from './names.ts';

export type Session = Facts['sessions'][number];

export interface Home {
  /** Ids of the bodies that report, in the order of the document. */
  readonly bodies: readonly string[];
  readonly sessions: readonly Session[];
  readonly year: number | undefined;
}

/** The reporting bodies among those that a mention names; by heading where it names none; else all, or the only one. */
export function homeBodies(mention: BodyMention, home: Pick<Home, 'bodies'>): string[] {
  const among = (names: readonly string[]) =>
    [
      ...new Set(
        names
          .map((name) => bodyNamed(name, home.bodies)?.id)
          .filter((id) => id !== undefined && home.bodies.includes(id)),
      ),
    ] as string[];
  const named = among(mention.names);
  if (named.length > 0) return named;
  if (mention.all || home.bodies.length === 1) return [...home.bodies];
  return mention.headings.map(among).find((ids) => ids.length > 0) ?? [];
}

/** The sessions of {@link homeBodies}; all of them where it is not known which. */
export function homeSessions(mention: BodyMention, home: Home): string[] {
  const bodies = homeBodies(mention, home);
  const sessions = home.sessions.filter((session) => bodies.includes(session.body));
  return (sessions.length > 0 ? sessions : home.sessions).map((session) => session.id);
}

/** The body of whose decisions a document speaks when it names none: a working group adopts none, the body above it does. */
export function decidingBody(home: Pick<Home, 'bodies'>): string | undefined {
  const [first] = home.bodies;
  return first === undefined ? undefined : deciding(first);
}

/** The body itself, or the nearest above it that adopts decisions. */
export const deciding = (id: string): string => lineOf(id).find((body) => body.kind !== 'WORKING_GROUP')?.id ?? id;

/** The treaty that governs the meeting. */
export const governingInstrument = (home: Pick<Home, 'bodies'>): string | undefined =>
  home.bodies.flatMap((id) => lineOf(id).map((body) => body.instrument)).find((instrument) => instrument !== undefined);

/** Works out the sessions from what the document says of them and from the symbols of the documents before them. */
export function resolveHome(mentions: Mentions): Home {
  const dated = mentions.sessions.filter((session) => session.start !== undefined);
  const bodies = [
    ...new Set(
      dated.flatMap((session) => session.bodies.names.map((name) => bodyNamed(name, [])?.id ?? '')).filter(Boolean),
    ),
  ];
  const year = mostFrequent(dated.map((session) => session.start?.year).filter((value) => value !== undefined));
  const home = { bodies, sessions: [], year };
  const sessions = bodies.map((body) => resolveSession(body, mentions, home));
  return { bodies, sessions, year };
}

function resolveSession(body: string, mentions: Mentions, home: Home): Session {
  const about = mentions.sessions.filter((session) => homeBodies(session.bodies, home).includes(body));
  const dates = about.flatMap((session) =>
    session.start && session.end
      ? [{ start: isoDate(session.start, home.year), end: isoDate(session.end, home.year) }]
      : [],
  );
  const range = mostFrequent(
    dates
      .map(({ start, end }) => (start && end ? `${start}/${end}` : undefined))
      .filter((value) => value !== undefined),
  );
  const [startDate, endDate] = range?.split('/') ?? [];
  const first = <K extends keyof SessionMention>(key: K) =>
    about.map((session) => session[key]).find((value) => value !== undefined);
  const said = about[0] ?? mentions.sessions[0];
  return {
    id: `${body}/${sessionPart(body, mentions, startDate?.slice(0, 4))}`,
    body,
    ...given('ordinal', first('ordinal')),
    ...given('startDate', startDate),
    ...given('endDate', endDate),
    ...given('place', first('place')),
    ...given('sittings', first('sittings')),
    chairs: chairsOf(body, mentions, home),
    para: said?.para ?? 'cover',
    ...(said ? { span: [...said.span] as [number, number] } : {}),
  };
}

/** An object with the key, or without it where there is no value. */
export const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

/** The part of a session's id after the body: that of the symbols of the documents prepared for it, else the year. */
function sessionPart(body: string, mentions: Mentions, year: string | undefined): string {
  const symbols = mentions.documents.flatMap((document) => document.symbols);
  const parts = symbols
    .filter((symbol) => symbol.startsWith(`${body}/`))
    .map((symbol) => symbol.slice(body.length + 1).split('/')[0] ?? '')
    .filter((part) => /^\d+$/.test(part));
  return (year !== undefined && parts.includes(year) ? year : mostFrequent(parts)) ?? year ?? '';
}

function chairsOf(body: string, mentions: Mentions, home: Home): Session['chairs'] {
  const chairs = mentions.people.filter(
    (person: PersonMention) => person.role === 'CHAIR' && homeBodies(person.bodies, home).includes(body),
  );
  const byName = new Map(chairs.map((person) => [person.name, person]));
  return [...byName.values()].map((person) => ({
    name: person.name,
    ...given('state', person.state === undefined ? undefined : stateCode(person.state, mentions.language, home.year)),
  }));
}

/** A body that met with the reporting ones, though the document does not report on its session: one of the same parent. */
export function sessionsThatActed(mention: BodyMention, home: Home): string[] {
  const parents = new Set(home.bodies.map((id) => bodyWithId(id)?.parent));
  const named = mention.names.map((name) => bodyNamed(name, home.bodies)).filter((body) => body !== undefined);
  const beside = named.filter(
    (body) => !home.bodies.includes(body.id) && body.parent !== undefined && parents.has(body.parent),
  );
  const part = home.year ?? home.sessions[0]?.id.split('/').at(-1);
  const own = homeSessions(mention, home);
  return [...new Set([...own, ...beside.map((body) => `${body.id}/${part}`)])];
}

/** The value that occurs most often; the first of several. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, next) => (best === undefined || next[1] > best[1] ? next : best),
    undefined,
  )?.[0];
}
