/**
 * What a node shows, from what all loaded documents say about it: pure functions of their statements.
 *
 * Of several values, the one that most documents say; of as many, the one that the document with the smallest id says;
 * of these, the smallest. A loaded document's own words about itself go first.
 */
import { LANGUAGES, type Language, multilingual, type RelationshipType } from '../../graph/model.ts';
import { type Header, ownResolution } from './document.ts';
import { compareStrings } from './order.ts';
import { type Properties, searchText } from './properties.ts';
import { type StatementRow, saidNames } from './rows.ts';

/** What one document says, under the names of the model: `{ title, language }`. */
export interface Statement {
  readonly document: string;
  readonly says: Readonly<Record<string, string>>;
}

export function statementsOf(type: RelationshipType, rows: readonly StatementRow[]): Statement[] {
  const names = saidNames(type);
  return rows.map(([document = '', , , ...values]) => ({
    document,
    says: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])),
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

function showTitles(said: Titles, own?: Pick<Header, 'title' | 'language'>): Record<string, string | null> {
  const inLanguage = (language: Language): string | null =>
    (own?.language === language && own.title) || (choose(said(language)) ?? null);
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

/** A loaded document, of which another node is the text or a further symbol. */
export interface Holder {
  readonly id: string;
  readonly symbols: readonly string[];
  readonly header: Header;
}

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
  const symbols = own ? own.symbols : [...new Set([id, ...others])].sort(compareStrings);
  const found = showTitles(titlesIn(statements), own?.header);
  return {
    ...found,
    symbols,
    kind: own?.header.kind ?? null,
    language: own?.header.language ?? null,
    draft: own?.header.draft ?? null,
    issued: own?.header.issued ?? null,
    source: own?.header.source ?? null,
    held: holders.length > 0,
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
  const owners = holders.filter(({ symbols, header }) => ownResolution({ kind: header.kind, symbols }) === id);
  const [first] = owners.toSorted((a, b) => compareStrings(a.id, b.id));
  const found = showTitles(titles, first?.header);
  return {
    ...found,
    date: choose(dates) ?? null,
    held: owners.length > 0,
    search: searchText([id, ...Object.values(found)]),
  };
}
