import type { Facts } from '../../graph/facts.ts';
import type { ParticipantRole, Standing } from '../../graph/grammar/participation.ts';
import type { Mentions, ParticipantMention, SpeakerMention } from '../extract/types.ts';
import { resolveItems } from './agenda.ts';
import { given, type Home, homeBodies, homeSessions } from './home.ts';
import { bodyWithId, lineOf, organizationNamed, stateCode } from './names.ts';

type Unidentified = Facts['unidentified'][number];
export interface Participants<T> {
  readonly facts: readonly T[];
  readonly unidentified: readonly Unidentified[];
}

interface Identified {
  readonly kind: 'STATE' | 'ORGANIZATION';
  readonly code?: string;
  readonly name?: string;
}

/** A name with its words turned about: "Korea, Republic of". */
const INVERTED = /^(?<name>[^,]+), (?<before>.+ of(?: the)?|The)$/i;

/** Who a mention is; undefined where it should be a state and no state has that name. */
function identify(
  mention: ParticipantMention | SpeakerMention,
  mentions: Mentions,
  home: Home,
): Identified | undefined {
  const { name: base, before } = INVERTED.exec(mention.mention)?.groups ?? {};
  const code =
    stateCode(mention.mention, mentions.language, home.year) ??
    (base && before
      ? (stateCode(`${before} ${base}`, mentions.language, home.year) ??
        stateCode(`${base} (${before})`, mentions.language, home.year))
      : undefined);
  // The European Union may be in the table of states' names too.
  if (code !== undefined && code !== 'EU') return { kind: 'STATE', code };
  const organization = organizationNamed(mention.mention);
  if (organization === undefined && mention.kind === 'STATE' && code === undefined) return undefined;
  const name = mention.mention.replace(/^the /i, '');
  return organization?.id === 'EU' || code === 'EU'
    ? { kind: 'ORGANIZATION', code: 'EU', name }
    : { kind: 'ORGANIZATION', name };
}

const unidentified = (mention: ParticipantMention | SpeakerMention, list: string): Unidentified => ({
  mention: mention.mention,
  expected: 'STATE',
  list,
  para: mention.para,
  span: [...mention.span],
});

/** What a meeting is one of: parties to a treaty, or members; it says what those who only observe are. */
type Meeting = 'PARTIES' | 'MEMBERS';

function meetingOf(mentions: Mentions, home: Home): Meeting {
  const standings = new Set<Standing>(mentions.attendance.map(({ standing }) => standing));
  if (standings.has('PARTY') || standings.has('SIGNATORY_OBSERVER')) return 'PARTIES';
  if (standings.has('MEMBER')) return 'MEMBERS';
  const treaty = home.bodies.some((id) => lineOf(id).some((body) => body.instrument !== undefined));
  return treaty ? 'PARTIES' : 'MEMBERS';
}

const OF_STATES: ReadonlySet<Standing> = new Set<Standing>([
  'PARTY',
  'SIGNATORY_OBSERVER',
  'NON_SIGNATORY_OBSERVER',
  'NON_PARTY_OBSERVER',
  'MEMBER',
  'NON_MEMBER_STATE_OBSERVER',
  'OBSERVER',
  'PRESENT',
]);

/** What a participant of a known or unknown kind was, where its standing may be said of a list with others in it. */
function roleOf(who: Identified, standing: Standing, mixed: boolean, meeting: Meeting): ParticipantRole {
  const observer = meeting === 'PARTIES' ? 'NON_PARTY_OBSERVER' : 'NON_MEMBER_STATE_OBSERVER';
  if (who.kind === 'STATE') {
    if (standing === 'OBSERVER' || !OF_STATES.has(standing)) return observer;
    if (standing === 'PRESENT') return meeting === 'PARTIES' ? 'PARTY' : 'MEMBER';
    return standing as ParticipantRole;
  }
  if (who.code === 'EU') {
    if (standing === 'PARTY' || standing === 'REIO_PARTY') return 'REIO_PARTY';
    if (standing === 'MEMBER') return 'MEMBER';
    return 'IGO_OBSERVER';
  }
  if (!OF_STATES.has(standing) && !mixed) return standing as ParticipantRole;
  const kind = organizationNamed(who.name ?? '')?.kind;
  if (kind === 'NGO') return 'NGO_OBSERVER';
  if (kind === 'UN_AGENCY' || kind === 'UN_OFFICE') return 'UN_AGENCY_OBSERVER';
  if (kind === undefined && /^(?:the )?(?:United Nations|UN)\b|^联合国/i.test(who.name ?? ''))
    return 'UN_AGENCY_OBSERVER';
  if (kind !== undefined || OF_STATES.has(standing)) return 'IGO_OBSERVER';
  return standing as ParticipantRole;
}

/** Who attended which sessions. */
export function resolveAttendance(mentions: Mentions, home: Home): Participants<Facts['attendance'][number]> {
  const facts: Facts['attendance'] = [];
  const unknown: Unidentified[] = [];
  const meeting = meetingOf(mentions, home);
  for (const mention of mentions.attendance) {
    const who = identify(mention, mentions, home);
    if (!who) {
      unknown.push(unidentified(mention, 'attendance'));
      continue;
    }
    const only =
      mention.only && homeBodies(mention.only, home).length > 0 ? homeSessions(mention.only, home) : undefined;
    facts.push({
      mention: mention.mention,
      ...who,
      role: roleOf(who, mention.standing, mention.mixed, meeting),
      sessions: only ?? home.sessions.map((session) => session.id),
      para: mention.para,
      span: [...mention.span],
    });
  }
  return { facts, unidentified: unknown };
}

/** Who made statements under which items. Offices of the United Nations that serve the meeting are its secretariat. */
export function resolveStatements(
  mentions: Mentions,
  agenda: Facts['agenda'],
  attendance: readonly Facts['attendance'][number][],
  home: Home,
): Participants<Facts['statements'][number]> {
  const facts: Facts['statements'] = [];
  const unknown: Unidentified[] = [];
  const meeting = meetingOf(mentions, home);
  const attended = new Map<string, ParticipantRole | undefined>();
  for (const { code, role } of attendance) if (code !== undefined && !attended.has(code)) attended.set(code, role);
  for (const mention of mentions.statements) {
    const who = identify(mention, mentions, home);
    if (!who) {
      unknown.push(unidentified(mention, 'statements'));
      continue;
    }
    if (who.kind === 'ORGANIZATION' && serves(mention, home)) continue;
    const items = itemsOf(mention, agenda, home);
    // "The observer for X" does not say whether X signed; the list of those who attended may.
    const role =
      mention.standing === undefined
        ? undefined
        : mention.standing === 'OBSERVER' && attended.has(who.code ?? '')
          ? attended.get(who.code ?? '')
          : roleOf(who, mention.standing, true, meeting);
    facts.push({
      mention: mention.mention,
      ...who,
      ...given('role', role),
      items,
      ...given('sessions', items.length > 0 ? undefined : homeSessions(mention.items.bodies, home)),
      para: mention.para,
      span: [...mention.span],
    });
  }
  return { facts, unidentified: unknown };
}

/** The items that the words name, else those that the nearest heading names. */
function itemsOf(mention: SpeakerMention, agenda: Facts['agenda'], home: Home): string[] {
  for (const items of [mention.items, ...mention.under]) {
    const found = resolveItems(items, agenda, home);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a body is the other, or stands below it: by its symbols, or in the table. */
const isBelow = (id: string, other: string): boolean =>
  id === other ||
  id.startsWith(`${other}/`) ||
  id.startsWith(`${other}.`) ||
  lineOf(id).some((body) => body.id === other);

/**
 * Whether an organization is an office of the Secretariat that speaks for the secretariat of the meeting: always where it
 * speaks alone, unless the meeting is of the Assembly or of a council, before which offices appear as guests.
 */
function serves(mention: SpeakerMention, home: Home): boolean {
  const office = organizationNamed(mention.mention);
  if (office?.kind !== 'UN_OFFICE') return false;
  if (office.serves) return home.bodies.some((id) => office.serves?.some((body) => isBelow(id, body)));
  return !(mention.listed && home.bodies.some((id) => bodyWithId(id)?.kind === 'COUNCIL'));
}
