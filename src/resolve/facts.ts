/** The fourth stage: from mentions to facts, in which every state, body, decision and document has its identifier. */
import type { Facts } from '../../graph/facts.ts';
import { extract } from '../extract/extract.ts';
import type { Mentions } from '../extract/types.ts';
import { refuseCut } from '../parse/completeness.ts';
import { parse } from '../parse/parse.ts';
import type { Source } from '../read/source.ts';
import { numberedItems, resolveAgenda, resolveConsideration, resolveItems } from './agenda.ts';
import { resolveProvisions, resolveReferences } from './decisions.ts';
import { resolveDocuments } from './documents.ts';
import { actsHere, given, type Home, homeSessions, isThisSession, resolveHome, sessionsThatActed } from './home.ts';
import { stateCode } from './names.ts';
import { resolveAttendance, resolveStatements } from './participants.ts';
import { withRecord } from './record.ts';
import { resolveStances } from './stances.ts';

/**
 * What one document says: takes its text through all the stages. A pure function.
 * @throws CutTextError where the text stops before its end.
 */
export function factsOf(source: Source): Facts {
  const document = parse(source);
  refuseCut(document);
  const facts = resolve(extract(document));
  return source.record ? withRecord(facts, source.record, document) : facts;
}

/** The same facts without any sentence of the document: no paragraphs, no words of recommendations, no spans. */
export function withoutText(facts: Facts): Facts {
  const bare = <T extends object>(list: readonly T[]): T[] =>
    list.map(
      (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'span' && key !== 'text')) as T,
    );
  return {
    ...(Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        Array.isArray(value) && key !== 'symbols' && key !== 'sameItems' ? bare(value as object[]) : value,
      ]),
    ) as Facts),
    paragraphs: [],
  };
}

/** @param mentions what `extract` gave. @returns facts; what could not be identified is in their list `unidentified`. */
export function resolve(mentions: Mentions): Facts {
  const home = resolveHome(mentions);
  const agenda = resolveAgenda(mentions, home);
  const { items: listed, sameItems } = agenda;
  const attendance = resolveAttendance(mentions, home);
  const statements = resolveStatements(mentions, [...listed], attendance.facts, home);
  const references = resolveReferences(mentions, home);
  const provisions = resolveProvisions(mentions, home);
  const papers = resolveDocuments(mentions, listed, home);
  const consideration = resolveConsideration(mentions, listed, home);
  const recommendations = resolveRecommendations(mentions, listed, references.facts, home);
  const people = resolvePeople(mentions, listed, home);
  const stances = resolveStances(mentions, home.year ?? yearOf(mentions.header.issued));
  const numbered = numberedItems(
    [
      ...papers.documents,
      ...statements.facts,
      ...recommendations,
      ...people,
      ...consideration.map((fact) => ({ ...fact, items: [fact.item] })),
    ],
    agenda,
  );
  return {
    source: mentions.source,
    language: mentions.language,
    ...mentions.header,
    symbols: [...mentions.header.symbols],
    paragraphs: [...mentions.paragraphs],
    sessions: [...home.sessions],
    attendance: [...attendance.facts],
    statements: [...statements.facts],
    agenda: [...listed, ...numbered],
    sameItems,
    consideration,
    documents: papers.documents,
    documentMentions: papers.documentMentions,
    references: [...references.facts, ...papers.references],
    provisions: provisions.facts,
    recommendations,
    people: people.map(({ unknown: _, ...person }) => person),
    votes: stances.votes,
    sponsors: stances.sponsors,
    subjects: [],
    unidentified: [
      ...attendance.unidentified,
      ...statements.unidentified,
      ...references.unidentified,
      ...papers.unidentified,
      ...provisions.unidentified,
      ...people.flatMap((person) => person.unknown),
      ...stances.unidentified,
    ],
  };
}

const yearOf = (date: string | null): number | undefined => (date === null ? undefined : Number(date.slice(0, 4)));

/** What these ask is no recommendation of a meeting, or not yet one. */
const NOT_REPORTS: readonly Facts['kind'][] = ['RESOLUTION', 'DECISION', 'AGENDA'];

function resolveRecommendations(
  mentions: Mentions,
  listed: Facts['agenda'] | readonly Facts['agenda'][number][],
  references: Facts['references'],
  home: Home,
): Facts['recommendations'] {
  if (home.sessions.length === 0 || NOT_REPORTS.includes(mentions.header.kind)) return [];
  const own = mentions.recommendations.filter(
    (mention) => actsHere(mention.bodies, home) && isThisSession(mention.session, home),
  );
  return own.map((mention) => ({
    sessions: sessionsThatActed(mention.bodies, home),
    strength: mention.strength,
    addressees: [...mention.addressees],
    items: resolveItems(mention.items, listed, home),
    text: mention.text,
    references: [
      ...new Set(
        references.filter((reference) => reference.para === mention.para).map((reference) => reference.decision),
      ),
    ],
    para: mention.para,
    span: [...mention.span],
  }));
}

type Person = Facts['people'][number] & { unknown: Facts['unidentified'] };

function resolvePeople(mentions: Mentions, listed: readonly Facts['agenda'][number][], home: Home): Person[] {
  return mentions.people.map((mention) => {
    const state = mention.state === undefined ? undefined : stateCode(mention.state, mentions.language, home.year);
    const where = { para: mention.para, span: [...mention.span] as [number, number] };
    const items = resolveItems(mention.items, listed, home);
    const unknown =
      state === undefined && mention.state !== undefined
        ? [{ mention: mention.state, expected: 'STATE' as const, list: 'people', ...where }]
        : [];
    return {
      name: mention.name,
      ...given('state', state),
      role: mention.role,
      items,
      ...given('sessions', items.length > 0 ? undefined : homeSessions(mention.bodies, home)),
      ...where,
      unknown,
    };
  });
}
