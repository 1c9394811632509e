/** Whose meeting a document reports on: its bodies and their sessions, and what "the Working Group" means in it. */
import type { Facts } from '../../graph/facts.ts';
import { decisionParts } from '../../graph/identifiers.ts';
import { MAIN_COMMITTEES } from '../../graph/sessions.ts';
import { isoDate } from '../extract/dates.ts';
import type {
  BodyMention,
  Mentions,
  PersonMention,
  PrintedDate,
  SessionMention,
  SessionNamed,
} from '../extract/types.ts';
import { bodyNamed, bodyWithId, lineOf, stateCode } from './names.ts';
import { mostFrequent, type SymbolEvidence, sessionPart, symbolEvidence } from './session-id.ts';
import { isYear, type SymbolParts } from './session-part.ts';

export { mostFrequent } from './session-id.ts';

export type Session = Facts['sessions'][number];

export interface Home {
  /** Ids of the bodies that report, in the order of the document. */
  readonly bodies: readonly string[];
  readonly sessions: readonly Session[];
  readonly year: number | undefined;
}

/** What each name means in the documents of the same bodies: the same few names stand in hundreds of mentions. */
const meanings = new WeakMap<readonly string[], Map<string, string | undefined>>();

function bodyMeant(name: string, bodies: readonly string[]): string | undefined {
  let known = meanings.get(bodies);
  if (!known) {
    known = new Map();
    meanings.set(bodies, known);
  }
  if (!known.has(name)) known.set(name, bodyNamed(name, bodies)?.id);
  return known.get(name);
}

/** The reporting bodies among those that a mention names; by heading where it names none; else all, or the only one. */
export function homeBodies(mention: BodyMention, home: Pick<Home, 'bodies'>): string[] {
  const among = (names: readonly string[]) =>
    [
      ...new Set(
        names.map((name) => bodyMeant(name, home.bodies)).filter((id) => id !== undefined && home.bodies.includes(id)),
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
  const evidence = symbolEvidence(mentions);
  const adopted = mentions.header.symbols.some((symbol) => decisionParts(symbol) !== undefined);
  const bodies = adopted ? ownBodies(evidence) : reportingBodies(mentions, evidence);
  const years = (from: readonly SessionMention[]) =>
    mostFrequent(from.flatMap((session) => session.start?.year ?? session.end?.year ?? []));
  const onCover = mentions.sessions.filter((session) => session.from !== 'TEXT');
  const year = years(onCover) ?? (adopted ? undefined : years(mentions.sessions)) ?? yearOf(mentions);
  const home = { bodies, sessions: [], year };
  const sessions = bodies.flatMap((body) => {
    const session = adopted
      ? adoptingSession(body, mentions, evidence)
      : resolveSession(body, mentions, evidence, home);
    return session ? [session] : [];
  });
  return { bodies, sessions, year };
}

const ownBodies = (evidence: SymbolEvidence): string[] => [...new Set(evidence.own.map((parts) => parts.body))];

const yearOf = ({ header }: Mentions): number | undefined =>
  header.issued === null ? undefined : Number(header.issued.slice(0, 4));

/**
 * The bodies whose names help to understand the others: those of the document's own symbols, and of most of the symbols
 * that it names. "The Conference of the Parties" is that of the treaty in whose series the document is.
 */
function family(evidence: SymbolEvidence): string[] {
  const count = (list: readonly SymbolParts[]) => mostFrequent(list.map((parts) => parts.body));
  const bodies = [...ownBodies(evidence), count(evidence.before), count(evidence.named)];
  return [...new Set(bodies.filter((body) => body !== undefined))];
}

/**
 * The bodies that report: the one that the title names, or those with days or a session on the cover, or that of the
 * document's own symbol, or the first whose session the text tells of.
 */
function reportingBodies(mentions: Mentions, evidence: SymbolEvidence): string[] {
  const known = family(evidence);
  const named = (sessions: readonly SessionMention[]): string[] => [
    ...new Set(sessions.flatMap((session) => session.bodies.names.flatMap((name) => bodyNamed(name, known)?.id ?? []))),
  ];
  const from = (place: SessionMention['from'], dated: boolean) =>
    mentions.sessions.filter((session) => session.from === place && (!dated || session.start !== undefined));
  // A group that no table has: its name is not known, but its documents have a series of their own.
  const unnamed = ownBodies(evidence).filter((id) => bodyWithId(id) === undefined);
  if (unnamed.length > 0) return unnamed;
  const titled = named(from('TITLE', false));
  const dated = named([...from('COVER', true), ...from('TITLE', true)].sort(inOrder));
  if (titled.length > 0 || dated.length > 0) return deepest([...dated, ...titled.filter((id) => !dated.includes(id))]);
  const masthead = named(from('COVER', false)).slice(-1);
  const own = ownBodies(evidence);
  if (masthead.length > 0 && own.every((id) => id === masthead[0] || !isBelow(id, masthead[0] ?? ''))) return masthead;
  const held = named(from('TEXT', true));
  const both = held.filter((id) => own.includes(id));
  if (both.length > 0) return both;
  return own.length > 0 ? own.slice(0, 1) : held.slice(0, 1);
}

const inOrder = (a: SessionMention, b: SessionMention) => a.span[0] - b.span[0];

const isBelow = (id: string, above: string): boolean => lineOf(id).some((body) => body.id === above && id !== above);

/** Without the bodies above the others: a masthead names them first. */
function deepest(bodies: readonly string[]): string[] {
  const unique = [...new Set(bodies)];
  return unique.filter((id) => !unique.some((other) => isBelow(other, id)));
}

/** The session at which a resolution was adopted, as its symbol says; its days are not those of the session. */
function adoptingSession(body: string, mentions: Mentions, evidence: SymbolEvidence): Session | undefined {
  const part = evidence.own.find((parts) => parts.body === body)?.part;
  if (part === undefined) return undefined;
  const said = mentions.sessions.find((session) => session.ordinal !== undefined && session.from === 'COVER');
  const ordinal = said?.ordinal ?? (/^\d+$/.test(part) && !isYear(part) ? Number(part) : undefined);
  return {
    id: `${body}/${part}`,
    body,
    ...given('ordinal', ordinal),
    chairs: [],
    para: said?.para ?? mentions.paragraphs[0]?.para ?? 'cover',
    ...(said ? { span: [...said.span] as [number, number] } : {}),
  };
}

function resolveSession(body: string, mentions: Mentions, evidence: SymbolEvidence, home: Home): Session | undefined {
  const about = mentions.sessions.filter((session) => isAbout(session, body, home));
  const onCover = about.filter((session) => session.from !== 'TEXT');
  const ordinal = ordinalOf(body, about, onCover, mentions);
  const own = about.filter((session) => session.from !== 'TEXT' || isThis(session, onCover, ordinal, home));
  const days = daysOf(own, home.year);
  const years = yearsOf(own, days);
  const sitting = sittingOf(body, evidence);
  // "9999th meeting" is no session.
  const counted = ordinal !== undefined && sitting?.endsWith(`.${ordinal}`) ? undefined : ordinal;
  const ofSession =
    counted === undefined && sitting !== undefined ? undefined : sessionPart(body, evidence, { ordinal, years });
  const part = ofSession ?? sitting ?? sessionPart(body, evidence, { ordinal, years });
  if (part === undefined) return undefined;
  // The day of a record is that of the sitting.
  const range = sitting !== undefined && part !== sitting ? undefined : days;
  const first = <K extends keyof SessionMention>(key: K) =>
    own.map((session) => session[key]).find((value) => value !== undefined);
  const said = own[0] ?? about[0] ?? mentions.sessions[0];
  return {
    id: `${body}/${part}`,
    body,
    ...given('ordinal', counted === 0 ? undefined : counted),
    ...given('startDate', range?.[0]),
    ...given('endDate', range?.[1]),
    ...given('place', first('place')),
    ...given('sittings', first('sittings')),
    chairs: chairsOf(body, mentions, home),
    para: said?.para ?? mentions.paragraphs[0]?.para ?? 'cover',
    ...(said ? { span: [...said.span] as [number, number] } : {}),
  };
}

/** Whether a mention is of the session of a body: where it names other bodies only, it is of theirs. */
function isAbout(session: SessionMention, body: string, home: Home): boolean {
  const named = session.bodies.names.flatMap((name) => bodyMeant(name, home.bodies) ?? []);
  if (named.length > 0 && !named.some((id) => home.bodies.includes(id))) return false;
  return homeBodies(session.bodies, home).includes(body);
}

/** The ordinal that the cover gives; else, where the text tells of one session only or footnotes name it, that one. */
function ordinalOf(
  body: string,
  about: readonly SessionMention[],
  onCover: readonly SessionMention[],
  mentions: Mentions,
): number | undefined {
  const printed = (sessions: readonly SessionMention[]) => sessions.flatMap((session) => session.ordinal ?? []);
  const [cover] = printed(onCover);
  if (cover !== undefined) return cover;
  // A committee of the whole has the session of the body above it.
  const above =
    MAIN_COMMITTEES[body] === undefined
      ? undefined
      : printed(mentions.sessions.filter((session) => session.from === 'COVER'))[0];
  const dated = new Set(onCover.flatMap((session) => (session.start ? [dayKey(session)] : [])));
  const sameDays = about.filter((session) => session.start !== undefined && dated.has(dayKey(session)));
  const undated = about.filter((session) => session.start === undefined);
  return printed(undated)[0] ?? printed(sameDays)[0] ?? above ?? (dated.size > 0 ? undefined : printed(about)[0]);
}

const dayKey = (session: SessionMention): string => `${session.start?.month}-${session.start?.day}`;

/** Whether a sentence tells of the session of the document: of the same days or ordinal as the cover, or the only one. */
function isThis(
  session: SessionMention,
  onCover: readonly SessionMention[],
  ordinal: number | undefined,
  home: Home,
): boolean {
  if (session.ordinal !== undefined && ordinal !== undefined) return session.ordinal === ordinal;
  const dated = onCover.filter((other) => other.start !== undefined);
  if (session.start === undefined || dated.length === 0) return true;
  const [start, end] = [isoDate(session.start, home.year), isoDate(session.end ?? session.start, home.year)];
  return dated.some((other) => {
    const first = other.start && isoDate(other.start, home.year);
    const last = isoDate(other.end ?? other.start ?? session.start ?? { month: 1, day: 1 }, home.year);
    return first !== undefined && last !== undefined && start !== undefined && end !== undefined
      ? start <= last && first <= end
      : false;
  });
}

/** The first and last day: those that most mentions give. */
function daysOf(sessions: readonly SessionMention[], year: number | undefined): [string, string] | undefined {
  const ranges = sessions.flatMap((session) => {
    const start = session.start && isoDate(session.start, year);
    const end = session.end && isoDate(session.end, session.start?.year ?? year);
    return start && end ? [`${start}/${end}`] : [];
  });
  const [start, end] = mostFrequent(ranges)?.split('/') ?? [];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** The years in which the session met, the last one last. */
function yearsOf(sessions: readonly SessionMention[], range: [string, string] | undefined): number[] {
  const years = range
    ? range.map((day) => Number(day.slice(0, 4)))
    : sessions.flatMap((session) => [session.start?.year, session.end?.year].filter((year) => year !== undefined));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** A body without sessions: the sitting of which the document is the record. */
const sittingOf = (body: string, evidence: SymbolEvidence): string | undefined =>
  evidence.own.find((parts) => parts.body === body)?.sitting;

/** An object with the key, or without it where there is no value. */
export const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

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

/** Whether what the bodies did is of this meeting: where a text names bodies, one of those that met must be among them. */
export function actsHere(mention: BodyMention, home: Home): boolean {
  const named = mention.names.map((name) => bodyNamed(name, home.bodies)).filter((body) => body !== undefined);
  const parents = home.bodies.map((id) => bodyWithId(id)?.parent);
  return (
    named.length === 0 ||
    named.some((body) => home.bodies.includes(body.id) || (body.parent !== undefined && parents.includes(body.parent)))
  );
}

/** A printed day in ISO form: where it has no year, in the year in which it falls within the session, which may have two. */
export function dayOf(date: PrintedDate, home: Home): string | undefined {
  const within = home.sessions.flatMap(({ startDate, endDate }) =>
    startDate === undefined || endDate === undefined || date.year !== undefined
      ? []
      : [endDate, startDate]
          .map((day) => isoDate(date, Number(day.slice(0, 4))))
          .filter((day) => day !== undefined && startDate <= day && day <= endDate),
  );
  return within[0] ?? isoDate(date, home.year);
}

/** Whether "at its ninth session" is at one of the sessions reported on; so it is where no session is named. */
export function isThisSession(named: SessionNamed | undefined, home: Home): boolean {
  const { ordinal, year } = named ?? {};
  const ordinals = home.sessions.flatMap((session) => session.ordinal ?? []);
  if (ordinal !== undefined && ordinals.length > 0) return ordinals.includes(ordinal);
  const years = home.sessions.flatMap(({ startDate, endDate }) => [startDate, endDate].flatMap((day) => day ?? []));
  if (year === undefined || years.length === 0) return true;
  return years.some((day) => Number(day.slice(0, 4)) === year);
}

/** A body that met with the reporting ones, though the document does not report on its session: one of the same parent. */
export function sessionsThatActed(mention: BodyMention, home: Home): string[] {
  const parents = new Set(home.bodies.map((id) => bodyWithId(id)?.parent));
  const named = mention.names.map((name) => bodyNamed(name, home.bodies)).filter((body) => body !== undefined);
  const own = homeSessions(mention, home);
  // Only working groups of one conference meet together; a session of one year tells that of the other.
  const beside = named.filter(
    (body) =>
      !home.bodies.includes(body.id) &&
      body.kind === 'WORKING_GROUP' &&
      body.parent !== undefined &&
      parents.has(body.parent),
  );
  const part = home.year ?? home.sessions[0]?.id.split('/').at(-1);
  return [...new Set([...own, ...beside.map((body) => `${body.id}/${part}`)])];
}
