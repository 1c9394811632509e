import type { Facts } from '../../graph/facts.ts';
import type { Mentions, ParticipantMention, SpeakerMention } from '../extract/types.ts';
import { resolveItems } from './agenda.ts';
import { given, type Home, homeBodies, homeSessions } from './home.ts';
import { organizationNamed, stateCode } from './names.ts';

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

/** Who a mention is; undefined where it should be a state and no state has that name. */
function identify(
  mention: ParticipantMention | SpeakerMention,
  mentions: Mentions,
  home: Home,
): Identified | undefined {
  const code = stateCode(mention.mention, mentions.language, home.year);
  if (code !== undefined) return { kind: 'STATE', code };
  const organization = organizationNamed(mention.mention);
  if (organization === undefined && mention.kind === 'STATE') return undefined;
  const name = mention.mention.replace(/^the /i, '');
  return organization?.id === 'EU' ? { kind: 'ORGANIZATION', code: 'EU', name } : { kind: 'ORGANIZATION', name };
}

const unidentified = (mention: ParticipantMention | SpeakerMention, list: string): Unidentified => ({
  mention: mention.mention,
  expected: 'STATE',
  list,
  para: mention.para,
  span: [...mention.span],
});

/** Who attended which sessions. */
export function resolveAttendance(mentions: Mentions, home: Home): Participants<Facts['attendance'][number]> {
  const facts: Facts['attendance'] = [];
  const unknown: Unidentified[] = [];
  for (const mention of mentions.attendance) {
    const who = identify(mention, mentions, home);
    if (!who) {
      unknown.push(unidentified(mention, 'attendance'));
      continue;
    }
    // A single observer may be a state: then it is no organization, and the text does not say whether it signed.
    const role = who.kind === 'STATE' && mention.role === 'IGO_OBSERVER' ? 'NON_PARTY_OBSERVER' : mention.role;
    const only =
      mention.only && homeBodies(mention.only, home).length > 0 ? homeSessions(mention.only, home) : undefined;
    facts.push({
      mention: mention.mention,
      ...who,
      role,
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
  for (const mention of mentions.statements) {
    const who = identify(mention, mentions, home);
    if (!who) {
      unknown.push(unidentified(mention, 'statements'));
      continue;
    }
    if (who.kind === 'ORGANIZATION' && organizationNamed(mention.mention)?.kind === 'UN_OFFICE') continue;
    const items = resolveItems(mention.items, agenda, home);
    // "The observer for X" does not say whether X signed; the list of those who attended may.
    const attended = attendance.find((other) => other.code !== undefined && other.code === who.code)?.role;
    const role = mention.role === 'NON_PARTY_OBSERVER' ? (attended ?? mention.role) : mention.role;
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
