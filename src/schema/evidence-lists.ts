/** What a relationship's parallel lists say, statement by statement. */
import { EDITIONS, type Edition, EVIDENCE, type SaidModel } from '../../graph/model.ts';
import type { Row } from '../store/store.ts';
import { FALLBACK } from './multilingual.ts';

/** What one edition says in a statement. */
export interface Saying {
  readonly edition: Edition;
  /** `start-end` of the words in the paragraph, or empty. */
  readonly span: string;
  /** By the names of the model's `says`; a value is empty where the statement does not say. */
  readonly said: Readonly<Record<string, string>>;
}

/** One statement of a document: where it stands, and what it says in each edition. */
export interface Evidence {
  /** The id of the document that says so. */
  readonly document: string;
  readonly paragraph: string;
  /** At least one, in the order of the model. */
  readonly sayings: readonly [Saying, ...Saying[]];
}

const at = (lists: Row, list: string, index: number): string => {
  const values = lists[list];
  const value = Array.isArray(values) ? values[index] : undefined;
  return value === null || value === undefined ? '' : String(value);
};

/** What a statement says in words of a language: the same statement has others in another edition. */
const IN_WORDS = ['title', 'language', 'place', 'name', 'position', 'printed', 'marked'];

const isEdition = (text: string): text is Edition => EDITIONS.some((edition) => edition === text);

/**
 * The statements of one relationship, document by document, those of one document in the order in which it makes them.
 * What a document says in the same paragraph in several editions is one statement: the first of its edition that says this
 * with the first of another, and so on.
 * @param lists the properties of the relationship.
 */
export function readEvidence(lists: Row, says: Readonly<Record<string, SaidModel>>): Evidence[] {
  const documents = lists[EVIDENCE.document.list];
  if (!Array.isArray(documents)) return [];
  const names = Object.entries(says);
  const statements = new Map<string, { document: string; paragraph: string; sayings: Saying[] }>();
  const times = new Map<string, number>();
  documents.forEach((value, index) => {
    const [document, paragraph] = [String(value), at(lists, EVIDENCE.paragraph.list, index)];
    const given = at(lists, EVIDENCE.edition.list, index);
    const edition = isEdition(given) ? given : 'record';
    const said = Object.fromEntries(names.map(([name, { list }]) => [name, at(lists, list, index)]));
    const same = names.filter(([name]) => !IN_WORDS.includes(name)).map(([name]) => said[name]);
    const what = JSON.stringify([document, paragraph, ...same]);
    const nth = times.get(`${edition} ${what}`) ?? 0;
    times.set(`${edition} ${what}`, nth + 1);
    const key = `${nth} ${what}`;
    const statement = statements.get(key) ?? { document, paragraph, sayings: [] };
    statement.sayings.push({ edition, span: at(lists, EVIDENCE.span.list, index), said });
    statements.set(key, statement);
  });
  return [...statements.values()]
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0))
    .map(({ sayings, ...place }) => {
      const sorted = sayings.sort((a, b) => EDITIONS.indexOf(a.edition) - EDITIONS.indexOf(b.edition));
      return { ...place, sayings: sorted as [Saying, ...Saying[]] };
    });
}

/**
 * What the edition says that a reader wants: the first of these languages in which the document says it, otherwise the first
 * edition that there is.
 */
export const sayingIn = ({ sayings }: Evidence, wanted: readonly (Edition | null | undefined)[]): Saying => {
  for (const edition of [...wanted, ...FALLBACK]) {
    const found = sayings.find((saying) => saying.edition === edition);
    if (found) return found;
  }
  return sayings[0];
};

/** The words of a statement in its paragraph: the span, or all of them where there is no span. */
export function quoteOf(text: string, span: string): string {
  const match = /^(\d+)-(\d+)$/.exec(span);
  return match ? text.slice(Number(match[1]), Number(match[2])) : text;
}
