/** What a document says of decisions, treaties, papers and recommendations. */

import { type Fact, type Facts, RELATIONS } from '../../graph/facts.ts';
import {
  bodyOfSession,
  decisionParts,
  provisionId,
  recommendationId,
  sessionOfItem,
  sortSymbols,
  subjectId,
} from '../../graph/identifiers.ts';
import type { Collector } from './collect.ts';
import { COVER, type OwnNodes } from './document.ts';
import type { End } from './ends.ts';
import { type Place, placeOf } from './order.ts';
import { conferenceOfBody, instrumentOfBody, stateOrOrganization, UN_SECRETARIAT } from './participants.ts';
import { itemEnd, sessionEnd, type Unplaced } from './say-meeting.ts';

const documentEnd = (id: string): End => ({ label: 'Document', id });
const decisionEnd = (id: string): End => ({ label: 'Resolution', id });
const bodyEnd = (id: string): End => ({ label: 'Body', id });
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Several symbols of one document: the first is its id, the others are the same thing under another name. */
function saySymbols(symbols: readonly string[], place: Place, into: Collector): End | undefined {
  const [first, ...further] = sortSymbols(symbols).map(documentEnd);
  for (const other of further) into.sayBothWays('SAME_AS', first as End, other, place);
  return first;
}

/** The document's own symbols, and the decision whose text it is. */
export function sayItself(facts: Facts, own: OwnNodes, into: Collector): void {
  saySymbols(facts.symbols, COVER, into);
  into.name(own.document, COVER);
  if (own.resolution) into.name(own.resolution, COVER);
  if (facts.kind === 'RESOLUTION' || facts.kind === 'DECISION') sayAdoption(facts, own, into);
}

/** Under which items of the agenda a resolution or decision stands, and when it was adopted, where that is said. */
function sayAdoption(facts: Facts, { voice, resolution }: OwnNodes, into: Collector): void {
  for (const { item, date = '', ...fact } of facts.consideration) {
    const place = placeOf(fact);
    into.say('UNDER', voice, itemEnd(item), place);
    if (!resolution) continue;
    const session = sessionOfItem(item);
    into.say('ADOPTED_AT', resolution, sessionEnd(session), place, { date });
    const adopter = decisionParts(resolution.id)?.body;
    if (date && adopter) into.say('ADOPTED_BY', resolution, bodyEnd(adopter), place, { date });
  }
  if (facts.consideration.length > 0) return;
  const parents = new Set(facts.agenda.map(({ parent }) => parent));
  const own = facts.agenda.filter(({ id }) => !parents.has(id));
  for (const { id, ...fact } of own) into.say('UNDER', voice, itemEnd(id), placeOf(fact));
}

export function saySubjects(facts: Facts, { voice }: OwnNodes, into: Collector): void {
  for (const { name, scheme, href, ...fact } of facts.subjects) {
    const subject: End = { label: 'Subject', id: subjectId({ scheme, name, href }) };
    into.say('ABOUT', voice, subject, placeOf(fact), { name });
  }
}

export function sayPapers(facts: Facts, into: Collector): void {
  for (const { symbols, title = '', sessions, items, ...fact } of facts.documents) {
    const place = placeOf(fact);
    const paper = saySymbols(symbols, place, into) as End;
    const says = { title, language: title ? facts.language : '' };
    for (const session of sessions) into.say('BEFORE', paper, sessionEnd(session), place, says);
    for (const item of items) into.say('UNDER', paper, itemEnd(item), place);
  }
}

const endOf = (recommendation: Fact<'recommendations'>): End => ({
  label: 'Recommendation',
  id: recommendationId(unique(recommendation.sessions), recommendation.para),
});

/** References stand on the voice of the document, and on the recommendations in whose paragraph they are made. */
export function sayReferences(facts: Facts, { voice }: OwnNodes, into: Collector): void {
  const from = (paragraph: string): End[] => [
    voice,
    ...facts.recommendations.filter(({ para }) => para === paragraph).map(endOf),
  ];
  const mention = { relation: 'MENTIONS', force: RELATIONS.MENTIONS };
  for (const { decision, title = '', relation, date = '', establishes, ...fact } of facts.references) {
    const place = placeOf(fact);
    const { pinpoint = '', printed = '', marked } = fact;
    const given = {
      title,
      language: title ? facts.language : '',
      date,
      pinpoint,
      printed,
      marked: marked ? 'true' : '',
    };
    const says = { relation, force: RELATIONS[relation], ...given };
    for (const end of from(fact.para)) into.say('REFERENCES', end, decisionEnd(decision), place, says);
    const adopter = decisionParts(decision)?.body;
    if (date && adopter) into.say('ADOPTED_BY', decisionEnd(decision), bodyEnd(adopter), place, { date });
    if (establishes) into.say('ESTABLISHES', decisionEnd(decision), bodyEnd(establishes), place);
  }
  for (const { symbol, ...fact } of facts.documentMentions) {
    for (const end of from(fact.para)) into.say('REFERENCES', end, documentEnd(symbol), placeOf(fact), mention);
  }
  for (const provision of facts.provisions) {
    const [cited, place]: [End, Place] = [{ label: 'Provision', id: provisionId(provision) }, placeOf(provision)];
    into.say('PART_OF', cited, { label: 'Instrument', id: provision.instrument }, place);
    for (const end of from(provision.para)) into.say('REFERENCES', end, cited, place, mention);
  }
  for (const recommendation of facts.recommendations) {
    for (const decision of recommendation.references) {
      const said = facts.references.some((r) => r.decision === decision && r.para === recommendation.para);
      if (!said) into.say('REFERENCES', endOf(recommendation), decisionEnd(decision), placeOf(recommendation), mention);
    }
  }
}

/** To whom a recommendation of a body is addressed; undefined where the reference tables do not know. */
function addressee(kind: Fact<'recommendations'>['addressees'][number], body: string): End | undefined {
  switch (kind) {
    case 'STATES':
      return { label: 'StateGroup', id: 'STATES' };
    case 'STATES_PARTIES':
      return { label: 'StateGroup', id: `${instrumentOfBody(body) ?? 'STATES'} PARTIES` };
    case 'SECRETARIAT':
      return { label: 'Organization', id: UN_SECRETARIAT };
    case 'UNODC':
      return { label: 'Organization', id: 'UNODC' };
    case 'CONFERENCE': {
      const conference = conferenceOfBody(body);
      return conference ? bodyEnd(conference) : undefined;
    }
    case 'OTHER':
      return undefined;
  }
}

export function sayRecommendations(facts: Facts, into: Collector, unplaced: Unplaced): void {
  for (const recommendation of facts.recommendations) {
    const { sessions, strength, addressees, items } = recommendation;
    const [end, place] = [endOf(recommendation), placeOf(recommendation)];
    const adopters = unique(sessions.map(bodyOfSession));
    for (const session of sessions) into.say('ADOPTED_AT', end, sessionEnd(session), place, { strength });
    for (const body of adopters) into.say('ADOPTED_BY', end, bodyEnd(body), place);
    for (const item of items) into.say('UNDER', end, itemEnd(item), place);
    for (const kind of addressees) {
      const found = adopters.map((body) => addressee(kind, body));
      for (const to of found) if (to) into.say('ADDRESSED_TO', end, to, place, { strength });
      if (kind !== 'OTHER' && found.every((to) => !to))
        unplaced(kind, recommendation.para, `of no body above ${adopters}`);
    }
  }
}

/** How states stood to the decision whose text the document is. */
export function sayVotes(facts: Facts, { resolution }: OwnNodes, into: Collector, unplaced: Unplaced): void {
  const undecided = 'the document is no resolution or decision with a number';
  for (const { code, choice, ...fact } of facts.votes) {
    const state: End = { label: 'State', id: code };
    if (resolution) into.say('VOTED', state, resolution, placeOf(fact), { choice });
    else unplaced(code, fact.para, `voted, but ${undecided}`);
  }
  for (const { code, role, ...fact } of facts.sponsors) {
    const sponsor = stateOrOrganization(code);
    if (!resolution) unplaced(code, fact.para, `sponsored, but ${undecided}`);
    else into.say('ENDORSES', sponsor, resolution, placeOf(fact), { role });
  }
}
