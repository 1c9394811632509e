/**
 * What an edition of a document says, as statements of the graph: a pure function of its facts and the reference tables.
 *
 * Everything it says stands on a relationship, with document, edition, paragraph and span as evidence. What nodes show
 * besides (titles, dates, ordinals) is derived from the relationships of all loaded documents, by derive.ts.
 */
import { createHash } from 'node:crypto';
import { FACT_LISTS, type Facts } from '../../graph/facts.ts';
import { bodyOfSession, editionId, paragraphId, sortSymbols } from '../../graph/identifiers.ts';
import { type Edition, type NodeLabel, textProperty } from '../../graph/model.ts';
import { Collector, type SaidRelationship } from './collect.ts';
import { type EditionName, editionOf, type Header, headerOf, ownNodes } from './document.ts';
import { type End, endKey } from './ends.ts';
import { LoadError } from './errors.ts';
import { compareParagraphs, sortedBy } from './order.ts';
import { constantDigest, constantProperties, type Properties } from './properties.ts';
import { sayItself, sayPapers, sayRecommendations, sayReferences, saySubjects, sayVotes } from './say-decisions.ts';
import { sayAgenda, sayParticipants, sayPeople, saySessions, type Unplaced } from './say-meeting.ts';

export interface SaidNode extends End {
  /** What it has whatever is said of it. */
  readonly properties: Properties;
}

export interface Said {
  /** The id of the document. */
  readonly document: string;
  readonly edition: Edition;
  /** The id of the record of its loading: document and edition. */
  readonly id: string;
  readonly header: Header;
  /** Its own symbols, sorted. */
  readonly symbols: readonly string[];
  /** The decision whose text it is. */
  readonly resolution: string | undefined;
  /** Sorted by label and id. */
  readonly nodes: readonly SaidNode[];
  /** Sorted by key. */
  readonly relationships: readonly SaidRelationship[];
  /** What could not be identified or has no place in the graph, with its paragraph: `5: Ruritania (STATE)`. */
  readonly unidentified: readonly string[];
  /** How many facts the edition states. */
  readonly facts: number;
  /** SHA-256 of all of this: editions that say the same have the same. */
  readonly digest: string;
}

/** Refuses facts that contradict themselves. */
function check(facts: Facts, document: string): void {
  const refuse = (where: string, expected: string, found: string) => {
    throw new LoadError(document, `Loading ${document} failed: ${where}: expected ${expected}, found ${found}`, {
      advice: `Correct it in the facts of ${facts.source}.`,
    });
  };
  const edition = editionOf(facts);
  if (edition !== 'record' && edition !== facts.language) {
    refuse('edition', `${facts.language}, as the language says, or record`, edition);
  }
  facts.sessions.forEach(({ id, body }, i) => {
    if (body !== bodyOfSession(id)) refuse(`sessions[${i}].body`, `${bodyOfSession(id)}, as in ${id}`, body);
  });
  facts.agenda.forEach(({ id, session }, i) => {
    if (!id.startsWith(`${session}#`)) refuse(`agenda[${i}].id`, `an item of the session ${session}`, id);
  });
}

function checkNodes(nodes: readonly End[], document: string): void {
  const nameless = nodes.find(({ label, id }) => label === 'Session' && !/^[^/].*\/./.test(id));
  if (nameless) {
    throw new LoadError(document, `Loading ${document} failed: "${nameless.id}" is no session of a body`, {
      advice:
        'A session is its body, a slash and the session part, such as A/78; an item is a session, # and a number.',
    });
  }
}

/** How many characters a paragraph may have: in UTF-8, below the 16 MB that the embedded engine takes as one value. */
const PARAGRAPH_LIMIT = 4 * 1024 * 1024;

/** Refuses a paragraph that no document has: thousands of one number, or a file without any line end. */
function checkParagraphs(texts: ReadonlyMap<string, string>, document: string): void {
  for (const [number, { length }] of texts) {
    if (length <= PARAGRAPH_LIMIT) continue;
    const [has, limit] = [Math.ceil(length / 1024 / 1024), PARAGRAPH_LIMIT / 1024 / 1024];
    throw new LoadError(
      document,
      `Loading ${document} failed: paragraph ${number} has ${has} MB of text, more than the ${limit} MB that one may have`,
    );
  }
}

/** The words of each paragraph, by its number, in reading order; a paragraph that stands twice is one. */
function paragraphTexts(facts: Facts): Map<string, string> {
  const found = new Map<string, string>();
  for (const { para, text } of facts.paragraphs) {
    const known = found.get(para);
    found.set(para, known === undefined ? text : `${known}\n${text}`);
  }
  return found;
}

const countFacts = (facts: Facts): number =>
  FACT_LISTS.filter((list) => list !== 'unidentified').reduce((sum, list) => sum + facts[list].length, 0) +
  facts.sameItems.length;

/** Everything in it is sorted, and its keys stand in the order in which this program writes them. */
function digestOf({ nodes, relationships, ...rest }: Omit<Said, 'digest'>): string {
  const hash = createHash('sha256').update(JSON.stringify(rest));
  const described = nodes.map((node) => [endKey(node), constantDigest(node) ?? node.properties]);
  const said = relationships.map(({ key, rows }) => [key, rows.map((row) => row.slice(2))]);
  return hash.update(JSON.stringify([described, said])).digest('hex');
}

/**
 * What an edition of a document says.
 * @throws LoadError where the facts contradict themselves.
 */
export function said(facts: Facts): Said {
  const own = ownNodes(facts);
  const document = own.document.id;
  check(facts, document);
  const unidentified = facts.unidentified.map(({ mention, para, expected }) => `${para}: ${mention} (${expected})`);
  const unplaced: Unplaced = (mention, para, why) => unidentified.push(`${para}: ${mention} (${why})`);

  const edition = editionOf(facts);
  const name: EditionName = { document, edition };
  const into = new Collector(name);
  sayItself(facts, own, into);
  saySessions(facts, own, into);
  sayParticipants(facts, into, unplaced);
  sayAgenda(facts, into);
  sayPeople(facts, into, unplaced);
  sayPapers(facts, into);
  sayReferences(facts, own, into);
  sayRecommendations(facts, into, unplaced);
  sayVotes(facts, own, into, unplaced);
  saySubjects(facts, own, into);
  const texts = paragraphTexts(facts);
  checkParagraphs(texts, document);
  [...texts.keys()].forEach((para, position) => {
    const paragraph: End = { label: 'Paragraph', id: paragraphId(document, para) };
    const place = { paragraph: para, span: '' };
    into.say('HAS_PARAGRAPH', own.document, paragraph, place, { position: String(position) });
  });

  const relationships = sortedBy(into.relationships(), ({ key }) => key);
  const ends = new Map<string, End>([[endKey(own.document), own.document]]);
  const instruments = new Map<string, string>();
  for (const { type, from, to } of relationships) {
    ends.set(endKey(from), from);
    ends.set(endKey(to), to);
    if (type === 'PART_OF') instruments.set(from.id, to.id);
  }
  const properties = (end: End): Properties => {
    if (end.label !== 'Paragraph') return constantProperties(end, instruments.get(end.id));
    const number = end.id.slice(document.length + 1);
    return { documentId: document, number, [textProperty(edition)]: texts.get(number) ?? null };
  };
  // No label begins with another and a space, so that this is the order of labels and, of one label, of ids.
  const nodes = sortedBy([...ends.values()], endKey).map((end) => ({ ...end, properties: properties(end) }));
  checkNodes(nodes, document);
  const statements = {
    document,
    edition,
    id: editionId(document, edition),
    header: headerOf(facts),
    symbols: sortSymbols(facts.symbols),
    resolution: own.resolution?.id,
    nodes,
    relationships,
    unidentified: [...new Set(unidentified)].sort(compareParagraphs),
    facts: countFacts(facts),
  };
  return { ...statements, digest: digestOf(statements) };
}

/** How many of each kind, for people: `{ State: 120, Session: 2 }`. */
export function countBy<K extends string>(kinds: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export const countNodes = (nodes: readonly End[]): Partial<Record<NodeLabel, number>> =>
  countBy(nodes.map(({ label }) => label));
