/**
 * What a node shows, from what all loaded documents say about it: pure functions of their statements.
 *
 * Of several values, the one that most documents say; of as many, the one that the document with the smallest id says;
 * of these, the smallest. What a document says in several editions, it says once. A loaded document's own words about
 * itself go first.
 */
import {
  type Edition,
  LANGUAGES,
  type Language,
  multilingual,
  type RelationshipType,
  textProperty,
} from '../../graph/model.ts';
import { compareEditions, type Header, ownResolution } from './document.ts';
import { compareStrings } from './order.ts';
import { type Properties, searchText } from './properties.ts';
import { EVIDENCE_LENGTH, type StatementRow, saidNames } from './rows.ts';

/** What one document says, under the names of the model: `{ title, language }`. */
export interface Statement {
  readonly document: string;
  readonly says: Readonly<Record<string, string>>;
}

export function statementsOf(type: RelationshipType, rows: readonly StatementRow[]): Statement[] {
  const names = saidNames(type);
  return rows.map((row) => ({
    document: row[0] ?? '',
    says: Object.fromEntries(names.map((name, i) => [name, row[EVIDENCE_LENGTH + i] ?? ''])),
  }));
}

/** A value, how many documents say it, and the smallest id among them. */
export interface Tally {
  readonly value: string;
  readonly documents: number;
  readonly first: string;
}

/** The value said by most documents; undefined where none says any. */
export function choose(tallies: readonly Tally[]): string | undefined {
  const [best] = tallies.toSorted(
    (a, b) => b.documents - a.documents || compareStrings(a.first, b.first) || compareStrings(a.value, b.value),
  );
  return best?.value;
}

/** How often each value is said; a document that says it twice counts once, and nothing said does not count. */
export function tally(statements: readonly Statement[], name: string): Tally[] {
  const documentsOf = new Map<string, Set<string>>();
  for (const { document, says } of statements) {
    const value = says[name];
    if (value) documentsOf.set(value, (documentsOf.get(value) ?? new Set()).add(document));
  }
  return [...documentsOf].map(([value, documents]) => ({
    value,
    documents: documents.size,
    first: [...documents].sort(compareStrings)[0] as string,
  }));
}

const chosen = (statements: readonly Statement[], name: string): string | null =>
  choose(tally(statements, name)) ?? null;

const chosenNumber = (statements: readonly Statement[], name: string): number | null => {
  const value = chosen(statements, name);
  return value === null ? null : Number(value);
};

/** Titles in each language, as documents give them. */
export type Titles = (language: Language) => readonly Tally[];

const titlesIn =
  (statements: readonly Statement[]): Titles =>
  (language) =>
    tally(
      statements.filter(({ says }) => says.language === language),
      'title',
    );

function showTitles(said: Titles, own: readonly HeldEdition[] = []): Record<string, string | null> {
  const inLanguage = (language: Language): string | null =>
    own.find(({ header }) => header.language === language && header.title)?.header.title ??
    choose(said(language)) ??
    null;
  return Object.fromEntries(LANGUAGES.map((language) => [multilingual('title', language), inLanguage(language)]));
}

/** From REPORTS_ON. */
export const sessionShows = (statements: readonly Statement[]): Properties => ({
  ordinal: chosenNumber(statements, 'ordinal'),
  startDate: chosen(statements, 'startDate'),
  endDate: chosen(statements, 'endDate'),
  place: chosen(statements, 'place'),
  sittings: chosenNumber(statements, 'sittings'),
});

/** From HAS_ITEM. */
export function itemShows(id: string, statements: readonly Statement[]): Properties {
  const found = showTitles(titlesIn(statements));
  return { ...found, search: searchText([id, ...Object.values(found)]) };
}

/** From ADOPTED_AT. */
export const recommendationShows = (statements: readonly Statement[]): Properties => ({
  strength: chosen(statements, 'strength'),
});

/** From ABOUT. */
export function subjectShows(id: string, names: readonly Tally[]): Properties {
  const name = choose(names) ?? null;
  return { name, search: searchText([id, name]) };
}

/**
 * From HAS_PARAGRAPH.
 * @param rows at least one.
 */
export function paragraphPosition(rows: readonly StatementRow[]): number {
  const [first] = [...rows].sort((a, b) => compareEditions(a[1] as Edition, b[1] as Edition));
  return Number(first?.[EVIDENCE_LENGTH]);
}

/** The words of a paragraph in an edition that does not have it any more. */
export const withoutWords = (edition: Edition): Properties => ({ [textProperty(edition)]: null });

/** One loaded edition of a document. */
export interface HeldEdition {
  readonly edition: Edition;
  readonly symbols: readonly string[];
  readonly header: Header;
}

/** A loaded document, of which another node is the text or a further symbol. */
export interface Holder {
  readonly id: string;
  /** At least one, in the order of the model. */
  readonly editions: readonly HeldEdition[];
}

export const symbolsOfHolder = ({ editions }: Holder): string[] =>
  [...new Set(editions.flatMap(({ symbols }) => symbols))].sort(compareStrings);

/** Whether a text of its own is loaded; the record is only data about it. */
const hasText = ({ editions }: Holder): boolean => editions.some(({ edition }) => edition !== 'record');

/**
 * From BEFORE, and from the loaded documents that have this symbol.
 * @param others its other symbols, as any document gives them.
 */
export function documentShows(
  id: string,
  statements: readonly Statement[],
  others: readonly string[],
  holders: readonly Holder[],
): Properties {
  const own = holders.find((holder) => holder.id === id);
  const symbols = own ? symbolsOfHolder(own) : [...new Set([id, ...others])].sort(compareStrings);
  const found = showTitles(titlesIn(statements), own?.editions);
  const headers = own?.editions.map(({ header }) => header) ?? [];
  const [lead] = headers;
  return {
    ...found,
    symbols,
    kind: lead?.kind ?? null,
    editions: own?.editions.map(({ edition }) => edition) ?? null,
    draft: lead?.draft ?? null,
    issued: headers.find(({ issued }) => issued)?.issued ?? null,
    sources: own ? headers.map(({ source }) => source) : null,
    held: holders.some(hasText),
    search: searchText([id, ...symbols, ...Object.values(found)]),
  };
}

/** From REFERENCES to it (titles) and ADOPTED_BY (dates), and from the loaded documents whose text it is. */
export function resolutionShows(
  id: string,
  titles: Titles,
  dates: readonly Tally[],
  holders: readonly Holder[],
): Properties {
  const owners = holders
    .map((holder) => ({
      ...holder,
      editions: holder.editions.filter(({ symbols, header }) => ownResolution({ kind: header.kind, symbols }) === id),
    }))
    .filter(({ editions }) => editions.length > 0);
  const [first] = owners.toSorted((a, b) => compareStrings(a.id, b.id));
  const found = showTitles(titles, first?.editions);
  return {
    ...found,
    date: choose(dates) ?? null,
    held: owners.some(hasText),
    search: searchText([id, ...Object.values(found)]),
  };
}
