/** What fails on one of the engines. */
import { clauses, graphVariables, insideOf, items } from '../patterns.ts';
import { matching, type Rule } from './rule.ts';

const RESERVED =
  'in|is|as|set|null|true|and|or|not|case|when|then|else|with|where|match|return|union|create|delete|distinct|optional';

/** Subqueries of EXISTS and COUNT that hold more than a pattern and its WHERE. */
const fullSubqueries = (code: string): number[] =>
  [...code.matchAll(/\b(?:EXISTS|COUNT)\s*\{/gi)]
    .filter((match) =>
      /(?<!\b(?:STARTS|ENDS)\s)\b(?:WITH|RETURN)\b/i.test(insideOf(code, match.index + match[0].length - 1)),
    )
    .map(({ index }) => index);

/** Names that a WITH drops and the WHERE after it uses. */
function droppedNames(code: string): number[] {
  const all = clauses(code);
  const unwound = [...code.matchAll(/\bAS\s+(\w+)/gi)].map(([, name]) => name as string);
  const bound = new Set([...graphVariables(code).keys(), ...unwound]);
  return all.flatMap(({ keyword, body, offset }, i) => {
    const [previous] = all
      .slice(0, i)
      .filter((clause) => !['ORDER BY', 'SKIP', 'LIMIT'].includes(clause.keyword))
      .slice(-1);
    if (keyword !== 'WHERE' || previous?.keyword !== 'WITH') return [];
    const parts = items(previous.body.replace(/^\s*DISTINCT\b/i, ''));
    if (parts.some(({ text }) => text.trim() === '*')) return [];
    const kept = parts.map(({ text }) => /\bAS\s+(\w+)\s*$/i.exec(text)?.[1] ?? text.trim());
    const own = [...body.matchAll(/\b(\w+)\s+IN\b/gi)].map(([, name]) => name as string);
    const names = [...body.matchAll(/(?<![\w.$:])([A-Za-z_]\w*)(?!\s*[({:])/g)];
    const dropped = names.find(([, name]) => bound.has(name as string) && ![...kept, ...own].includes(name as string));
    return dropped ? [offset + dropped.index] : [];
  });
}

export const FAILING: readonly Rule[] = [
  {
    name: 'name a column like a keyword',
    why: 'it fails there: choose another name',
    find: matching(new RegExp(String.raw`\bAS\s+(?:${RESERVED})\b`, 'i')),
    refused: ['MATCH (n:State) RETURN n.id AS set', 'UNWIND $xs AS In RETURN 1 AS x'],
    passes: ['MATCH (n:State) RETURN n.id AS settled'],
  },
  {
    name: 'IN TRANSACTIONS',
    why: 'it fails there: batch in TypeScript, UNWIND of a few thousand rows',
    find: matching(/\bIN\s+(?:\w+\s+CONCURRENT\s+)?TRANSACTIONS\b/i),
    refused: ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS'],
    passes: ['UNWIND $ids AS id MATCH (n:State {id: id}) DETACH DELETE n'],
  },
  {
    name: 'OPTIONAL CALL',
    why: 'it fails there: CALL (x) { … } with an aggregate, which always gives a row',
    find: matching(/\bOPTIONAL\s+CALL\b/i),
    refused: ['MATCH (n:State) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.id AS id } RETURN id'],
    passes: ['MATCH (n:State) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c'],
  },
  {
    name: 'CALL without its variables',
    why: 'Neo4j has dropped the form with WITH inside: CALL (x) { … }',
    find: matching(/\bCALL\s*\{/i),
    refused: ['MATCH (n:State) CALL { WITH n MATCH (n)-->(m) RETURN count(m) AS c } RETURN c'],
    passes: ['MATCH (n:State) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c'],
  },
  {
    name: 'COLLECT { }',
    why: 'it fails there: CALL (n) { MATCH … RETURN collect(…) AS xs }',
    find: matching(/\bCOLLECT\s*\{/i),
    refused: ['MATCH (n:State) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id } AS ids'],
    passes: ['MATCH (n:State) CALL (n) { MATCH (n)-->(m) RETURN collect(m.id) AS ids } RETURN ids'],
  },
  {
    name: 'SHORTEST',
    why: 'it fails there: shortestPath(…)',
    find: matching(/\b(?:SHORTEST\s+(?:\d|\$|GROUPS?\b)|(?:ANY|ALL)\s+SHORTEST\b)/i),
    refused: [
      'MATCH p = SHORTEST 2 (a:State)-[:VOTED]-+(b) RETURN length(p) AS l',
      'MATCH p = ANY SHORTEST (a)-->(b) RETURN 1 AS x',
    ],
    passes: ['MATCH p = shortestPath((a)-[:VOTED*..4]-(b)) RETURN length(p) AS l'],
  },
  {
    name: 'quantify a path',
    why: 'it fails there: -[:TYPE*1..3]->',
    find: matching(/(?:->|\]-|\)|--)\s*\{\s*\d*\s*,?\s*\d+\s*\}|(?:->|\]-|--)\s*\+/),
    refused: [
      'MATCH ((a:Body)-[:SUBSIDIARY_OF]->(b:Body)){1,3} RETURN 1 AS x',
      'MATCH (a)-[:VOTED]->{1,3}(b) RETURN 1 AS x',
      'MATCH (a)-[:VOTED]->+(b) RETURN 1 AS x',
    ],
    passes: ['MATCH (a:Body)-[:SUBSIDIARY_OF*1..3]->(b:Body) RETURN a.id AS id', 'RETURN size($a) + (1) AS x'],
  },
  {
    name: 'follow a path without an end',
    why: 'it may never end: give the greatest length, *1..5',
    find: matching(/-\[[^\]]*\*(?!\s*(?:\d+\s*)?\.\.\s*\d)(?!\s*\d+\s*[\]{])/),
    refused: ['MATCH (a)-[*]->(b) RETURN 1 AS x', 'MATCH (a)-[:SUBSIDIARY_OF*2..]->(b) RETURN 1 AS x'],
    passes: ['MATCH (a)-[:SUBSIDIARY_OF*..5]->(b)-[*2]-(c) RETURN a.id AS id'],
  },
  {
    name: 'choose labels and types at run time',
    why: 'it fails there: make the file a family (// @each …)',
    find: matching(/:\s*\$\s*\(/),
    refused: ['MATCH (n:$($label)) RETURN n.id AS id'],
    passes: ['MATCH (n:__LABEL__) RETURN n.id AS id'],
  },
  {
    name: 'ask for one of several labels',
    why: 'it fails there: one statement a label (// @each node), or no label and head(labels(n))',
    find: matching(/\(\s*\w*\s*:\s*(?:!|\w+\s*[|&])|(?<=\bWHERE\s[^{}[\]]*)\b\w+:\w+\s*[|&]/i),
    refused: [
      'MATCH (n:State|Body) RETURN n.id AS id',
      'MATCH (n:!State) RETURN n.id AS id',
      'MATCH (n) WHERE n:State|Body RETURN n.id AS id',
    ],
    passes: ['MATCH (n:State)-[r:VOTED|ENDORSES]->() RETURN type(r) AS type'],
  },
  {
    name: 'WHERE inside a pattern',
    why: 'it fails there: WHERE after the pattern',
    find: matching(
      /\(\s*\w*\s*(?::\s*\w+\s*)*(?:\{[^{}]*\}\s*)?\bWHERE\b|-\[\s*\w*\s*(?::[\w|]+\s*)*(?:\{[^{}]*\}\s*)?\bWHERE\b/i,
    ),
    refused: [
      'MATCH (n:State WHERE n.id > $x) RETURN n.id AS id',
      'MATCH (a)-[r:VOTED WHERE r.x = 1]->(b) RETURN 1 AS x',
    ],
    passes: ['MATCH (n:State) WHERE n.id > $x AND any(x IN $xs WHERE x = n.id) RETURN [x IN $xs WHERE x > 1] AS xs'],
  },
  {
    name: 'more than a pattern in EXISTS or COUNT',
    why: 'WITH and RETURN in it fail there: only a pattern and WHERE',
    find: fullSubqueries,
    refused: ['MATCH (n:State) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE m.x > 1 RETURN m } RETURN n.id AS id'],
    passes: [
      "MATCH (n:State) WHERE EXISTS { (n)-->(m) WHERE m.id STARTS WITH 'A' } RETURN COUNT { (n)-->({id: $x}) } AS c",
    ],
  },
  {
    name: 'use after WITH what it has dropped',
    why: 'it fails there: keep it in the WITH',
    find: droppedNames,
    refused: ['MATCH (d:Document)-[r:UNDER]->(i) WITH d WHERE r.x = 1 RETURN d.id AS id'],
    passes: [
      'MATCH (d:Document)-[r:UNDER]->(i) WITH d, r.x AS x WHERE x = 1 AND d.id > $id RETURN d.id AS id',
      'MATCH (d:Document) WITH d ORDER BY d.id LIMIT 5 WHERE any(r IN $rs WHERE r = d.id) RETURN d.id AS id',
    ],
  },
  {
    name: 'aggregate inside a map',
    why: 'it fails there: aggregate in a WITH, then make the map',
    find: matching(/[{,]\s*\w+\s*:\s*(?:count|sum|min|max|avg|collect)\s*\(/i),
    refused: ['MATCH (n:State) RETURN {n: count(n)} AS x'],
    passes: ['MATCH (n:State) WITH count(n) AS c RETURN {n: c} AS x'],
  },
  {
    name: 'index what is collected',
    why: 'a slice fails there: head(collect(x)), or LIMIT before',
    find: (code) =>
      [...code.matchAll(/\bcollect\s*(?=\()/gi)]
        .filter((match) => {
          const open = match.index + match[0].length;
          return /^\s*\[/.test(code.slice(open + insideOf(code, open).length + 2));
        })
        .map(({ index }) => index),
    refused: [
      'MATCH (n:State) RETURN collect(n.id)[0] AS id',
      'MATCH (n:State) RETURN collect(toLower(n.id))[0..2] AS ids',
    ],
    passes: ['MATCH (n:State) RETURN head(collect(n.id)) AS id'],
  },
  {
    name: 'compute a limit',
    why: 'it fails there: give it as one parameter',
    find: matching(/(?<!\$)\b(?:LIMIT|SKIP)\s+(?:(?:\$\w+|\d+)\s*[-+*/%^]|\w+\s*\(|\()/i),
    refused: [
      'MATCH (n:State) RETURN n.id AS id ORDER BY id LIMIT $n + 1',
      'MATCH (n:State) RETURN n.id AS id ORDER BY id LIMIT toInteger($n)',
    ],
    passes: [
      'MATCH (n:State) RETURN n.id AS id ORDER BY id LIMIT $n',
      'MATCH (n:State) WITH n ORDER BY n.id LIMIT $limit CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c',
      'MATCH (n:State) RETURN n.id AS id ORDER BY id LIMIT 10',
    ],
  },
  {
    name: 'make a node of a map',
    why: 'it fails there: CREATE (n:State {id: $id}) SET n += $properties',
    find: matching(/\(\s*\w*\s*(?::\s*\w+\s*)+\$\w+\s*\)/),
    refused: ['CREATE (n:State $properties) RETURN n.id AS id'],
    passes: ['CREATE (n:State {id: $id}) SET n += $properties RETURN n.id AS id'],
  },
  {
    name: 'functions that are not there',
    why: 'they fail there: compute it in TypeScript',
    find: matching(
      /(?<![.\w])(?:randomUUID|isEmpty|toBooleanOrNull|toStringOrNull)\s*\(|(?<![.\w$])(?:date|datetime|localdatetime|time|localtime|duration)\s*(?:\(|\.\s*\w+\s*\()/i,
    ),
    refused: [
      'RETURN randomUUID() AS x',
      'RETURN isEmpty($xs) AS x',
      "RETURN date('2020-01-01') AS x",
      "RETURN date.truncate('year') AS x",
      'RETURN duration.between($a, $b) AS x',
    ],
    passes: ['RETURN size($xs) = 0 AS x', 'MATCH (n:Resolution) RETURN n.date AS date'],
  },
  {
    name: 'internal numbers',
    why: 'they are other numbers after a while: the property id',
    find: matching(/(?<![.\w])(?:elementId|id)\s*\(/i),
    refused: ['MATCH (n:State) RETURN id(n) AS id', 'MATCH (n:State) WHERE elementId(n) = $id RETURN n.id AS id'],
    passes: ['MATCH (n:State) RETURN n.id AS id'],
  },
  {
    name: 'indexes of other kinds',
    why: 'they fail there: CREATE INDEX IF NOT EXISTS FOR (n:Label) ON (n.property)',
    find: matching(/\b(?:RANGE|TEXT|FULLTEXT|VECTOR|POINT|LOOKUP)\s+INDEX\b|\bFOR\s*\(\s*\)\s*-\[/i),
    refused: [
      'CREATE FULLTEXT INDEX x IF NOT EXISTS FOR (n:State) ON EACH [n.search]',
      'CREATE INDEX IF NOT EXISTS FOR ()-[r:VOTED]-() ON (r.x)',
      'CREATE RANGE INDEX IF NOT EXISTS FOR (n:State) ON (n.id)',
    ],
    passes: ['CREATE INDEX IF NOT EXISTS FOR (n:State) ON (n.region)'],
  },
  {
    name: 'procedures',
    why: 'they are not there: statements alone; what Neo4j alone runs stands in cypher/neo4j',
    find: matching(/\bCALL\s+\w+\s*\.|(?<![.\w$])(?:apoc|gds|db)\s*\.\s*\w+/i),
    refused: [
      "CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node.id AS id",
      'RETURN apoc.text.join($xs) AS x',
      'CALL gds.pageRank.stream($g) YIELD score RETURN score',
    ],
    passes: ['MATCH (n:State) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c'],
  },
];
