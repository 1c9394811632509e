/** Writes the paragraphs of documents: one node for a paragraph in all editions, with its words in each. */
import { statement } from '../store/statements.ts';
import type { Transaction } from '../store/store.ts';
import { batches } from './batches.ts';
import type { EditionChange } from './changes.ts';
import { paragraphPosition, withoutWords } from './derive.ts';
import type { RelationshipName } from './ends.ts';
import type { Properties } from './properties.ts';
import type { StatementRow } from './rows.ts';

const PARAGRAPHS = statement('load/paragraphs', ['rows']);
const NEW_PARAGRAPHS = statement('load/new-paragraphs', ['rows']);

interface ParagraphRow {
  readonly id: string;
  readonly properties: Properties;
}

/** What the changes make of each paragraph, by id: the words of editions that have it, none of editions that had it. */
function wordsOf(changes: readonly EditionChange[]): Map<string, Properties> {
  const words = new Map<string, Properties>();
  const add = (id: string, properties: Properties) => words.set(id, { ...words.get(id), ...properties });
  for (const { record, said, edition } of changes) {
    for (const { type, to } of record?.relationships ?? []) {
      if (type === 'HAS_PARAGRAPH') add(to.id, withoutWords(edition));
    }
    for (const { label, id, properties } of said?.nodes ?? []) if (label === 'Paragraph') add(id, properties);
  }
  return words;
}

/**
 * Writes the paragraphs of the changed editions.
 * @param given.loaded the documents of which an edition was loaded before: nobody else has paragraphs of the others.
 * @param given.merged relationships with all that stands on them now; those without statements are about to go.
 * @throws StoreError
 */
export async function writeParagraphs(
  transaction: Transaction,
  given: {
    readonly changes: readonly EditionChange[];
    readonly loaded: ReadonlySet<string>;
    readonly merged: readonly (RelationshipName & { readonly rows: readonly StatementRow[] })[];
  },
): Promise<void> {
  const words = wordsOf(given.changes);
  const [known, fresh]: [ParagraphRow[], ParagraphRow[]] = [[], []];
  for (const { type, from, to, rows } of given.merged) {
    if (type !== 'HAS_PARAGRAPH' || rows.length === 0) continue;
    const properties = { ...words.get(to.id), position: paragraphPosition(rows) };
    (given.loaded.has(from.id) ? known : fresh).push({ id: to.id, properties });
  }
  for (const rows of batches(fresh)) await transaction.write(NEW_PARAGRAPHS, { rows });
  for (const rows of batches(known)) await transaction.write(PARAGRAPHS, { rows });
}
