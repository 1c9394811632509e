/** What both engines answer alike, but slowly, or without an order. */
import { clauses } from '../patterns.ts';
import { matching, type Rule } from './rule.ts';

/** Limits of a WITH or RETURN without an order. */
function limitsWithoutOrder(code: string): number[] {
  const all = clauses(code);
  return all.flatMap(({ keyword, offset }, i) => {
    if (keyword !== 'LIMIT' && keyword !== 'SKIP') return [];
    const last = all.slice(0, i).findLastIndex((clause) => ['WITH', 'RETURN'].includes(clause.keyword));
    return all.slice(last, i).some((clause) => clause.keyword === 'ORDER BY') ? [] : [offset];
  });
}

/** MERGE of relationships between matched nodes, in a statement that gives nothing back. */
const uncountedMerges = (code: string): number[] =>
  /\bMATCH\b/i.test(code) && !/\bRETURN\b/i.test(code) ? matching(/\bMERGE\s*\(\s*\w+\s*\)\s*<?-/i)(code) : [];

export const PLANNING: readonly Rule[] = [
  {
    name: 'a page without an order',
    why: 'which rows come is not said: ORDER BY before LIMIT',
    find: limitsWithoutOrder,
    refused: [
      'MATCH (n:State) RETURN n.id AS id LIMIT 5',
      'MATCH (n:State) WITH n ORDER BY n.id WITH n.id AS id LIMIT 5 RETURN id',
    ],
    passes: ['MATCH (n:State) WITH n ORDER BY n.id LIMIT $limit RETURN n.id AS id ORDER BY id LIMIT 5'],
  },
  {
    name: 'a cursor that may be null',
    why: "it reads the whole label: a sentinel ('' ascending, '\\uffff' descending)",
    find: matching(/\$\w+\s+IS\s+NULL\s+OR\s+\w+\.id\s*[<>]/i),
    refused: ['MATCH (n:State) WHERE $after IS NULL OR n.id > $after RETURN n.id AS id ORDER BY id LIMIT 5'],
    passes: ['MATCH (n:State) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT 5'],
  },
  {
    name: 'merge without a label',
    why: 'no index finds it: MERGE (n:State {id: $id})',
    find: matching(/\bMERGE\s*\(\s*\w*\s*\{/i),
    refused: ['MERGE (n {id: $id}) RETURN n.id AS id'],
    passes: ['MERGE (n:State {id: $id}) RETURN n.id AS id'],
  },
  {
    name: 'merge relationships and give nothing back',
    why: 'rows whose ends are missing are skipped: RETURN count(r) or the rows, and compare',
    find: uncountedMerges,
    refused: ['MATCH (a:State {id: $a}) MATCH (b:Session {id: $b}) MERGE (a)-[r:ATTENDED]->(b) SET r.roles = $roles'],
    passes: [
      'MATCH (a:State {id: $a}) MATCH (b:Session {id: $b}) MERGE (a)-[r:ATTENDED]->(b) RETURN count(r) AS written',
    ],
  },
];
