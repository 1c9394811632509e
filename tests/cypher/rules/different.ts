/** What the embedded engine answers differently from Neo4j, silently. */
import { clauses, graphVariables, items } from '../patterns.ts';
import { matching, type Rule } from './rule.ts';

const AGGREGATE = /\b(?:count|sum|min|max|avg|collect|stdev|percentile(?:Cont|Disc))\s*\(/i;

/** Bare variables of nodes and relationships among the items of a final RETURN. */
function bareReturns(code: string): number[] {
  const variables = graphVariables(code);
  return clauses(code)
    .filter(({ keyword, depth }) => keyword === 'RETURN' && depth === 0)
    .flatMap(({ body, offset }) =>
      items(body).flatMap((item) => {
        const name = /^\s*(?:DISTINCT\s+)?(\w+)\s*(?:\bAS\s+\w+)?\s*$/i.exec(item.text)?.[1];
        return name !== undefined && variables.has(name) ? [offset + item.offset] : [];
      }),
    );
}

function collected(code: string): number[] {
  const variables = graphVariables(code);
  return [...code.matchAll(/\bcollect\(\s*(?:DISTINCT\s+)?(\w+)\s*\)/gi)]
    .filter(([, name]) => variables.has(name as string))
    .map(({ index }) => index);
}

function assignedEntities(code: string): number[] {
  const variables = graphVariables(code);
  return clauses(code)
    .filter(({ keyword }) => keyword.endsWith('SET'))
    .flatMap(({ body, offset }) =>
      [...body.matchAll(/\b\w+\s*\+?=\s*(\w+)\s*(?=,|$)/g)]
        .filter(([, name]) => variables.has(name as string))
        .map(({ index }) => offset + index),
    );
}

/** Items of WITH and RETURN that depend on a parameter beside an aggregate: the grouping would depend on it. */
function groupedByParameter(code: string): number[] {
  return clauses(code)
    .filter(({ keyword, body }) => ['WITH', 'RETURN'].includes(keyword) && AGGREGATE.test(body))
    .flatMap(({ body, offset }) =>
      items(body)
        .filter(({ text }) => !AGGREGATE.test(text) && text.includes('$'))
        .map((item) => offset + item.offset),
    );
}

const writesAfterOptional = (code: string): number[] => {
  const all = clauses(code);
  return all.flatMap(({ keyword, offset }, i) => {
    if (!/^(SET|MERGE|CREATE|DELETE|DETACH DELETE|REMOVE)$/.test(keyword)) return [];
    const optional = all.slice(0, i).findLastIndex((clause) => clause.keyword === 'OPTIONAL MATCH');
    if (optional < 0) return [];
    const guarded = all.slice(optional, i).some((c) => c.keyword === 'WHERE' && /IS\s+NOT\s+NULL/i.test(c.body));
    return guarded ? [] : [offset];
  });
};

export const DIFFERENT: readonly Rule[] = [
  {
    name: 'append to a property that may be missing',
    why: 'a value that is no list erases the property there, and null stays null: SET r.xs = coalesce(r.xs, []) + list',
    find: matching(/(\b\w+\.\w+)\s*=\s*\1\s*\+/),
    refused: ["MATCH (d:Document {id: $id}) SET d.symbols = d.symbols + 'x'"],
    passes: ['MATCH (d:Document {id: $id}) SET d.symbols = coalesce(d.symbols, []) + $symbols'],
  },
  {
    name: 'return a whole node or relationship',
    why: 'it carries internal numbers there: return properties(n), type(r), labels(n) or n {.id}',
    find: bareReturns,
    refused: ['MATCH (n:State) RETURN n', 'MATCH (n:State)-[r:VOTED]->() RETURN n.id AS id, r AS said, count(*) AS c'],
    passes: [
      'MATCH (n:State)-[r:VOTED]->() RETURN properties(n) AS node, type(r) AS type',
      'MATCH (n:State) CALL (n) { MATCH (n)-->(m) RETURN m ORDER BY m.id LIMIT 1 } RETURN m.id AS id',
    ],
  },
  {
    name: 'collect whole nodes or relationships',
    why: 'they are internal numbers there: collect n.id or properties(r)',
    find: collected,
    refused: [
      'MATCH (n)-[r:VOTED]->(m) RETURN n.id AS id, collect(r) AS rs',
      'MATCH (n:State) RETURN collect(DISTINCT n) AS ns',
    ],
    passes: ['MATCH (n)-[r:VOTED]->(m) RETURN n.id AS id, collect(properties(r)) AS rs'],
  },
  {
    name: 'compare values of two types',
    why: "1 = '1' holds there: compare values of one type",
    find: matching(/(?<![\w.$])\d+(?:\.\d+)?\s*(?:<>|<=|>=|=|<|>)\s*''|''\s*(?:<>|<=|>=|=|<|>)\s*\d/),
    refused: ["MATCH (n:State) WHERE 1 = '1' RETURN n.id AS id", "RETURN '1' < 2 AS x"],
    passes: ["MATCH (n:State) WHERE n.id <> '' RETURN n.id AS id"],
  },
  {
    name: 'ask all, any, none or single of a list with null',
    why: 'null counts differently there: leave nulls out of the list',
    find: matching(/\b(?:any|all|none|single)\s*\(\s*\w+\s+IN\s+\[[^\]]*\bnull\b/i),
    refused: ['RETURN any(x IN [null] WHERE x > 1) AS x', 'RETURN none(x IN [1, null] WHERE x = 2) AS x'],
    passes: ['RETURN any(x IN $xs WHERE x > 1) AS x'],
  },
  {
    name: 'chain powers',
    why: '2^3^2 is grouped from the other side there: use brackets',
    find: matching(/\^\s*[\w.$]+\s*\^/),
    refused: ['RETURN 2^3^2 AS x'],
    passes: ['RETURN (2^3)^2 AS x'],
  },
  {
    name: 'round',
    why: 'halves below zero are rounded differently, and the two-argument form fails there: round in TypeScript',
    find: matching(/(?<![.\w])round\s*\(/i),
    refused: ['RETURN round(-2.5) AS x', 'RETURN round($x, 2) AS x'],
    passes: ['RETURN $x AS x'],
  },
  {
    name: 'make text of a fraction',
    why: 'toString(1.0) differs there: make text in TypeScript',
    find: matching(/\btoString\s*\(\s*-?\d*\.\d/i),
    refused: ['RETURN toString(1.0) AS x'],
    passes: ['RETURN toString(1) AS x'],
  },
  {
    name: 'collect projections after OPTIONAL MATCH',
    why: 'nothing becomes [{id: null}] there: collect(CASE WHEN c IS NULL THEN null ELSE {id: c.id} END)',
    find: matching(/\bcollect\s*\(\s*(?:DISTINCT\s+)?\w+\s*\{\s*\./i, /\bOPTIONAL\s+MATCH\b/i),
    refused: ['MATCH (n:State) OPTIONAL MATCH (n)-->(c) RETURN collect(c {.id}) AS cs'],
    passes: [
      'MATCH (n:State) MATCH (n)-->(c) RETURN collect(c {.id}) AS cs',
      'MATCH (n:State) OPTIONAL MATCH (n)-->(c) RETURN collect(CASE WHEN c IS NULL THEN null ELSE {id: c.id} END) AS cs',
    ],
  },
  {
    name: 'project what may be null',
    why: 'a projection of null is {id: null} there: CASE WHEN s IS NULL THEN null ELSE s {.id} END, or properties(s)',
    find: matching(/(?<!\bELSE\s+)(?<![\w.])\b\w+\s*\{\s*\./i, /\bOPTIONAL\s+MATCH\b/i),
    refused: ['MATCH (n:State) OPTIONAL MATCH (n)-->(s) RETURN s {.id} AS s'],
    passes: ['MATCH (n:State) OPTIONAL MATCH (n)-->(s) RETURN CASE WHEN s IS NULL THEN null ELSE s {.id} END AS s'],
  },
  {
    name: 'sum over what may be nothing',
    why: 'the sum of nothing is null there and 0 in Neo4j: coalesce(sum(x), 0)',
    find: matching(/(?<!\bcoalesce\s*\(\s*)\bsum\s*\(/i),
    refused: ['MATCH (n:Session) RETURN sum(n.sittings) AS total'],
    passes: ['MATCH (n:Session) RETURN coalesce(sum(n.sittings), 0) AS total'],
  },
  {
    name: 'slice a list from its end',
    why: 'negative bounds differ there: slice in TypeScript, or by size(xs)',
    find: matching(/\[\s*-\d[^\]]*\.\.|\.\.\s*-\d/),
    refused: ['RETURN $xs[-2..] AS xs', 'RETURN $xs[0..-1] AS xs'],
    passes: ['RETURN $xs[1..3] AS xs'],
  },
  {
    name: 'comprehend a pattern',
    why: 'nulls are dropped, and nested ones fail there: CALL (n) { MATCH … RETURN collect(…) AS xs }',
    find: matching(/\[\s*(?:\w+\s*=\s*)?\([^()[\]]*\)\s*<?-/),
    refused: ['MATCH (a:State) RETURN [(a)-->(b) | b.id] AS ids'],
    passes: ['MATCH (a:State) CALL (a) { MATCH (a)-->(b) RETURN collect(b.id) AS ids } RETURN ids'],
  },
  {
    name: 'take a percentile by a parameter',
    why: 'it is ignored there: compute percentiles in TypeScript',
    find: matching(/\bpercentile(?:Disc|Cont)\s*\([^()]*\$/i),
    refused: ['MATCH (n:Session) RETURN percentileDisc(n.sittings, $p) AS x'],
    passes: ['MATCH (n:Session) RETURN percentileDisc(n.sittings, 0.5) AS x'],
  },
  {
    name: 'filter a shortest path by what is on it',
    why: 'it filters afterwards there: filter by type and direction, or -[rs:K*1..5]-> WHERE none(…) ORDER BY … LIMIT 1',
    find: matching(
      /\b(?:shortestPath|allShortestPaths)\s*\([\s\S]*?\bWHERE\b[^{}]*?\b(?:none|all|any|single)\s*\(\s*\w+\s+IN\s+(?:relationships|nodes)\b/i,
    ),
    refused: [
      'MATCH p = shortestPath((a)-[:VOTED*..5]-(b)) WHERE none(r IN relationships(p) WHERE r.x = 1) RETURN length(p) AS l',
    ],
    passes: ['MATCH p = shortestPath((a)-[:VOTED*..5]-(b)) WHERE $a <> $b RETURN length(p) AS l'],
  },
  {
    name: 'ask for a shortest path optionally',
    why: 'one without an answer takes seconds there: MATCH it inside CALL (a, b) { … } after WHERE $a <> $b',
    find: matching(/\bOPTIONAL\s+MATCH\s+(?:\w+\s*=\s*)?(?:shortestPath|allShortestPaths)\b/i),
    refused: ['MATCH (a:State), (b:State) OPTIONAL MATCH p = shortestPath((a)-[*..5]-(b)) RETURN length(p) AS l'],
    passes: ['MATCH (a:State), (b:State) MATCH p = shortestPath((a)-[*..5]-(b)) RETURN length(p) AS l'],
  },
  {
    name: 'merge on null',
    why: 'Neo4j refuses it, the engine there makes a node: check the key before',
    find: matching(/\bMERGE\s*\([^()]*:\s*null\b/i),
    refused: ['MERGE (n:State {id: null}) RETURN n.id AS id'],
    passes: ['MERGE (n:State {id: $id}) RETURN n.id AS id'],
  },
  {
    name: 'set properties from a node',
    why: 'it differs there: SET r += properties(n), or name the properties',
    find: assignedEntities,
    refused: ['MATCH (a:State) MERGE (b:State {id: $id}) ON CREATE SET b = a RETURN b.id AS id'],
    passes: ['UNWIND $rows AS row MERGE (b:State {id: row.id}) SET b += row.properties RETURN b.id AS id'],
  },
  {
    name: 'store a map',
    why: 'Neo4j has no map properties: one property for each value',
    find: matching(/\bSET\s+(?:[^()]*,\s*)?\w+\.\w+\s*=\s*\{/i),
    refused: ['MATCH (n:State {id: $id}) SET n.nameEn = {a: 1}'],
    passes: ['MATCH (n:State {id: $id}) SET n.nameEn = $name'],
  },
  {
    name: 'mix a list',
    why: 'Neo4j stores lists of one type: give all values one type',
    find: matching(/\[\s*-?\d[\d.]*\s*,\s*''|\[\s*''\s*,\s*-?\d/),
    refused: ["RETURN [1, 'a'] AS xs"],
    passes: ["RETURN ['1', 'a'] AS xs"],
  },
  {
    name: 'look for one type in a list of another',
    why: "'1' IN [1] holds there: compare values of one type",
    find: matching(/''\s+IN\s+\[\s*-?\d|(?<![\w.])\d+\s+IN\s+\[\s*''/i),
    refused: ["RETURN '1' IN [1] AS x", "RETURN 1 IN ['1'] AS x"],
    passes: ["RETURN '1' IN ['1'] AS x"],
  },
  {
    name: 'negate IN on what may be null',
    why: 'null is neither in nor out: n.k IS NULL OR NOT n.k IN $xs',
    find: matching(/(?<!IS\s+NULL\s+OR\s+)\bNOT\s+\w+\.\w+\s+IN\b/i),
    refused: ['MATCH (n:State) WHERE NOT n.region IN $xs RETURN n.id AS id'],
    passes: ['MATCH (n:State) WHERE n.region IS NULL OR NOT n.region IN $xs RETURN n.id AS id'],
  },
  {
    name: 'take an average',
    why: 'the last digit differs there: divide sum by count in TypeScript',
    find: matching(/(?<![.\w])avg\s*\(/i),
    refused: ['MATCH (n:Session) RETURN avg(n.sittings) AS x'],
    passes: ['MATCH (n:Session) RETURN coalesce(sum(n.sittings), 0) AS total, count(n.sittings) AS known'],
  },
  {
    name: 'order booleans or lists',
    why: 'true > false and [1] < [2] differ there: compare scalars',
    find: matching(
      /\b(?:true|false)\s*(?:<=|>=|<(?!-)|>)|(?<![-<])(?:<=|>=|<|>)\s*(?:true|false)\b|\]\s*(?:<=|>=|<(?!-)|>)\s*\[/i,
    ),
    refused: ['RETURN true > false AS x', 'RETURN [1] < [2] AS x'],
    passes: ['MATCH (a:State)-[r:VOTED]->(b) WHERE size(r.choices) > 1 RETURN a.id AS id'],
  },
  {
    name: 'add numbers and text',
    why: "1 + 'a' differs there: build texts in TypeScript",
    find: matching(/(?<![\w.])\d+\s*\+\s*''|''\s*\+\s*\d/),
    refused: ["RETURN 1 + 'a' AS x", "RETURN 'a' + 1 AS x"],
    passes: ["RETURN 'a' + 'b' AS x"],
  },
  {
    name: 'make numbers of text',
    why: "toInteger('1.9') differs, and the OrNull forms fail there: give numbers as parameters",
    find: matching(/(?<![.\w])to(?:Integer|Float)(?:OrNull|List)?\s*\(/i),
    refused: ["RETURN toInteger('1.9') AS x", 'RETURN toIntegerOrNull($x) AS x'],
    passes: ['RETURN $x AS x'],
  },
  {
    name: 'unwind what is no list',
    why: 'it fails there or gives other rows: give a list',
    find: matching(/\bUNWIND\s+(?:''|-?\d|true\b|false\b|\{)/i),
    refused: ["UNWIND 'a' AS x RETURN x", 'UNWIND 1 AS x RETURN x'],
    passes: ['UNWIND [1, 2] AS x RETURN x', 'UNWIND $xs AS x RETURN x'],
  },
  {
    name: 'trim',
    why: 'no-break spaces stay there: trim in TypeScript',
    find: matching(/(?<![.\w])[blr]?trim\s*\(/i),
    refused: ['RETURN trim($text) AS text', 'RETURN ltrim($text) AS text'],
    passes: ['RETURN $text AS text'],
  },
  {
    name: 'group by what depends on a parameter',
    why: 'the groups differ there: compute it in a WITH before',
    find: groupedByParameter,
    refused: ['MATCH (n:Session) RETURN n.ordinal > $x AS late, count(n) AS total'],
    passes: ['MATCH (n:Session) WITH n, n.ordinal > $x AS late RETURN late, count(n) AS total'],
  },
  {
    name: 'collect distinct values without an order',
    why: 'their order differs: ORDER BY before collect(DISTINCT …)',
    find: (code) =>
      matching(/\bcollect\s*\(\s*DISTINCT\b/i)(code).filter((at) => !/\bORDER\s+BY\b/i.test(code.slice(0, at))),
    refused: ['MATCH (n:State) RETURN collect(DISTINCT n.region) AS regions'],
    passes: ['MATCH (n:State) WITH n.region AS region ORDER BY region RETURN collect(DISTINCT region) AS regions'],
  },
  {
    name: 'write after OPTIONAL MATCH',
    why: 'a row without a match is written there: WITH … WHERE x IS NOT NULL before',
    find: writesAfterOptional,
    refused: ['MATCH (n:State) OPTIONAL MATCH (n)-[r:VOTED]->() SET r.documents = $xs'],
    passes: ['MATCH (n:State) OPTIONAL MATCH (n)-[r:VOTED]->() WITH r WHERE r IS NOT NULL SET r.documents = $xs'],
  },
];
