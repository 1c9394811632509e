/** What a relationship's parallel lists say, statement by statement. */
import { EVIDENCE, type SaidModel } from '../../graph/model.ts';
import type { Row } from '../store/store.ts';

/** One statement: where it stands and what it says. */
export interface Evidence {
  /** The id of the document that says so. */
  readonly document: string;
  readonly paragraph: string;
  /** `start-end` of the words in the paragraph, or empty. */
  readonly span: string;
  /** By the names of the model's `says`; a value is empty where the statement does not say. */
  readonly said: Readonly<Record<string, string>>;
}

const at = (lists: Row, list: string, index: number): string => {
  const values = lists[list];
  const value = Array.isArray(values) ? values[index] : undefined;
  return value === null || value === undefined ? '' : String(value);
};

/**
 * The statements of one relationship, document by document, those of one document in the order in which it makes them.
 * @param lists the properties of the relationship.
 */
export function readEvidence(lists: Row, says: Readonly<Record<string, SaidModel>>): Evidence[] {
  const documents = lists[EVIDENCE.document.list];
  if (!Array.isArray(documents)) return [];
  const statements = documents.map((document, index) => ({
    document: String(document),
    paragraph: at(lists, EVIDENCE.paragraph.list, index),
    span: at(lists, EVIDENCE.span.list, index),
    said: Object.fromEntries(Object.entries(says).map(([name, { list }]) => [name, at(lists, list, index)])),
  }));
  // The lists are in the order in which documents were loaded, which is no business of the reader. The sort is stable.
  return statements.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
}

/** The words of a statement in its paragraph: the span, or all of them where there is no span. */
export function quoteOf(text: string, span: string): string {
  const match = /^(\d+)-(\d+)$/.exec(span);
  return match ? text.slice(Number(match[1]), Number(match[2])) : text;
}
