/** What a document says of a meeting: sessions, who attended, spoke and presided, and the agenda. */

import type { Facts } from '../../graph/facts.ts';
import { personId, sessionOfItem } from '../../graph/identifiers.ts';
import type { Collector } from './collect.ts';
import type { OwnNodes } from './document.ts';
import type { End } from './ends.ts';
import { type Place, placeOf } from './order.ts';
import { participantEnd, stateOrOrganization } from './participants.ts';

/** Told of a fact for which the graph has no place, and why. */
export type Unplaced = (mention: string, paragraph: string, why: string) => void;

export const sessionEnd = (id: string): End => ({ label: 'Session', id });
export const itemEnd = (id: string): End => ({ label: 'AgendaItem', id });

const sessionIds = (facts: Facts): string[] => facts.sessions.map(({ id }) => id);
const orElse = <T>(list: readonly T[] | undefined, other: readonly T[]): readonly T[] => (list?.length ? list : other);
const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
const titleIn = (facts: Facts, title: string | undefined) =>
  title ? { title, language: facts.language } : { title: '', language: '' };

export function sayAgenda(facts: Facts, into: Collector): void {
  for (const { id, title, parent, ...fact } of facts.agenda) {
    const place = placeOf(fact);
    into.say('HAS_ITEM', sessionEnd(sessionOfItem(id)), itemEnd(id), place, titleIn(facts, title));
    if (parent) into.say('SUB_ITEM_OF', itemEnd(id), itemEnd(parent), place);
  }
  for (const { item, date = '', sittings = [], ...fact } of facts.consideration) {
    const says = { date, sittings: [...sittings].sort((a, b) => a - b).join(',') };
    into.say('HAS_ITEM', sessionEnd(sessionOfItem(item)), itemEnd(item), placeOf(fact), says);
  }
  for (const [one, other] of facts.sameItems) {
    if (one === other) continue;
    const entry = facts.agenda.find(({ id }) => id === one) ?? facts.agenda.find(({ id }) => id === other);
    const place = entry ? placeOf(entry) : { paragraph: 'cover', span: '' };
    into.sayBothWays('SAME_AS', itemEnd(one), itemEnd(other), place);
  }
}

function sayPerson(name: string, state: string | undefined, role: string, place: Place, into: Collector): End {
  const person: End = { label: 'Person', id: personId(name, state) };
  if (state) into.say('REPRESENTS', person, stateOrOrganization(state), place, { role });
  return person;
}

type NamedPerson = Facts['people'][number];

const presides = ({ role }: NamedPerson): boolean => role === 'CHAIR' || role === 'CO_CHAIR';

/** The sessions at which a person was what the facts say: those named, else those of the items, else all. */
const sessionsOf = ({ sessions, items }: NamedPerson, facts: Facts): readonly string[] =>
  orElse(sessions, orElse([...new Set(items.map(sessionOfItem))], sessionIds(facts)));

export function saySessions(facts: Facts, { document, resolution }: OwnNodes, into: Collector): void {
  // Chairs who are among the people too are said there, by the paragraph that names them.
  const named = new Set(
    facts.people
      .filter(presides)
      .flatMap((person) => sessionsOf(person, facts).map((id) => `${id} ${personId(person.name, person.state)}`)),
  );
  // Where it says under which item and on which day it was adopted, that is said there (sayAdoption).
  const dated = new Set(facts.consideration.map(({ item }) => sessionOfItem(item)));
  for (const {
    id,
    ordinal,
    startDate = '',
    endDate = '',
    place: where = '',
    sittings,
    chairs,
    ...fact
  } of facts.sessions) {
    const place = placeOf(fact);
    const says = { ordinal: text(ordinal), startDate, endDate, place: where, sittings: text(sittings) };
    into.say('REPORTS_ON', document, sessionEnd(id), place, says);
    if (resolution && !dated.has(id)) into.say('ADOPTED_AT', resolution, sessionEnd(id), place);
    for (const { name, state } of chairs) {
      if (named.has(`${id} ${personId(name, state)}`)) continue;
      into.say('CHAIRED', sayPerson(name, state, 'CHAIR', place, into), sessionEnd(id), place, { role: 'CHAIR' });
    }
  }
}

export function sayParticipants(facts: Facts, into: Collector, unplaced: Unplaced): void {
  for (const { mention, role = '', sessions, ...fact } of facts.attendance) {
    const who = participantEnd(fact);
    const attended = orElse(sessions, sessionIds(facts));
    if (!who) unplaced(mention, fact.para, 'attended, without a code or name');
    else if (attended.length === 0) unplaced(mention, fact.para, 'attended, at no known session');
    else for (const id of attended) into.say('ATTENDED', who, sessionEnd(id), placeOf(fact), { role });
  }
  for (const { mention, role = '', items, sessions, ...fact } of facts.statements) {
    const who = participantEnd(fact);
    const where = orElse(items.map(itemEnd), orElse(sessions, sessionIds(facts)).map(sessionEnd));
    if (!who) unplaced(mention, fact.para, 'spoke, without a code or name');
    else if (where.length === 0) unplaced(mention, fact.para, 'spoke, at no known session');
    else for (const end of where) into.say('SPOKE_ON', who, end, placeOf(fact), { role });
  }
}

export function sayPeople(facts: Facts, into: Collector, unplaced: Unplaced): void {
  for (const named of facts.people) {
    const { name, state, role, items } = named;
    const place = placeOf(named);
    const person = sayPerson(name, state, role, place, into);
    const at = sessionsOf(named, facts).map(sessionEnd);
    const where = presides(named) ? at : orElse(items.map(itemEnd), at);
    if (where.length === 0) unplaced(name, named.para, 'named, at no known session');
    for (const end of where) into.say(presides(named) ? 'CHAIRED' : 'SPOKE_ON', person, end, place, { role });
  }
}
