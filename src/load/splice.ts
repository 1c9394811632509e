/**
 * Changes the lists of relationships within the database. A decision that ten thousand documents name has ten thousand
 * statements on its ADOPTED_BY; bringing them here and back for each further document would take longer the more there are.
 */

import { statement, statementFamily } from '../store/statements.ts';
import type { Row, Transaction } from '../store/store.ts';
import type { Affected } from './affected.ts';
import { batches, groupBy } from './batches.ts';
import type { EditionName } from './document.ts';
import { nearEnd, type RelationshipName, variantOf } from './ends.ts';
import type { RelationshipRows } from './relationships.ts';
import { EVIDENCE_LENGTH, listsOf, saidNames } from './rows.ts';

const SPLICE = statementFamily('load/splice', 'ends', ['document', 'edition', 'rows']);
const ADOPTION = 'ADOPTED_BY:Resolution:Body';
const SPLICE_ADOPTION = statement('load/splice-adoption', ['document', 'edition', 'rows']);

/** Engines agree on the order of such ids with all others; there are two opinions about characters beyond. */
const PLAIN = /^[\0-\ud7ff]*$/;

/** Whether a relationship's lists can be changed there: those that say nothing besides their evidence, and adoptions. */
export const isSpliced = (name: RelationshipName, document: string): boolean =>
  PLAIN.test(document) &&
  (variantOf(name) === ADOPTION || (saidNames(name.type).length === 0 && nearEnd(name.type) === 'from'));

export interface Spliced {
  /** Relationships on which nobody says anything any more. */
  readonly emptied: readonly RelationshipName[];
  /** Nodes that may show something else now. */
  readonly affected: readonly Affected[];
}

interface SplicedRow extends Row {
  source: string;
  target: string;
  statements: number;
}

/**
 * Puts what an edition says now in the place of what it said. The ends of the relationships are there, and locked.
 * @param relationships each with the edition's own rows; none where it says nothing any more.
 * @throws StoreError; Error where an end is missing
 */
export async function splice(
  transaction: Transaction,
  { document, edition }: EditionName,
  relationships: readonly RelationshipRows[],
): Promise<Spliced> {
  const [emptied, affected]: [RelationshipName[], Affected[]] = [[], []];
  for (const [variant, group] of groupBy(relationships, variantOf)) {
    const byEnds = new Map(
      group.map((relationship) => [`${relationship.from.id}\n${relationship.to.id}`, relationship]),
    );
    for (const batch of batches(group)) {
      const rows = batch.map(({ type, from, to, rows: said }) => ({
        source: from.id,
        target: to.id,
        lists: listsOf(type, said, true),
      }));
      const text = variant === ADOPTION ? SPLICE_ADOPTION : SPLICE(variant);
      const answers = await transaction.write<SplicedRow & { dates?: string[] }>(text, { document, edition, rows });
      if (answers.length !== batch.length) {
        throw new Error(`of ${batch.length} relationships ${variant} ${answers.length} were written`);
      }
      for (const { source, target, statements, dates = [] } of answers) {
        const { type, from, to, rows: said } = byEnds.get(`${source}\n${target}`) as RelationshipRows;
        if (statements === 0) emptied.push({ type, from, to });
        if (type === 'SAME_AS') affected.push({ end: from }, { end: to });
        const now = variant === ADOPTION ? said.flatMap((row) => row[EVIDENCE_LENGTH] || []) : [];
        const before = dates.filter(Boolean);
        if (before.length > 0 && now.join() !== before.join()) affected.push({ end: from });
        else if (before.length === 0 && now.length > 0) {
          affected.push({ end: from, added: now.map((date) => ['date', date] as const) });
        }
      }
    }
  }
  return { emptied, affected };
}
