import { describe, expect, test } from 'vitest';
import { cypherFiles } from './files.ts';
import { departures } from './model.ts';

const check = (text: string) => departures({ path: 'cypher/x.cypher', text });

test('the statements use only labels, types and properties of the model', () => {
  expect(cypherFiles().flatMap(departures)).toEqual([]);
});

describe('is found', () => {
  test.each<[string, string, string]>([
    ['a wrong label', '// X\nMATCH (n:Sate {id: $id})\nRETURN n.id AS id', ':2 the model has no label Sate'],
    ['one of two labels', 'MATCH (n:State:Sate) RETURN n.id AS id', ':1 the model has no label Sate'],
    ['a wrong label without a variable', 'MATCH (n)-->(:Sate) RETURN n.id AS id', ':1 the model has no label Sate'],
    ['in a subquery', 'MATCH (n) WHERE EXISTS { (n)-->(:Sate) } RETURN n.id AS id', 'no label Sate'],
    ['in a condition', 'MATCH (n) WHERE n:Sate RETURN n.id AS id', 'no label Sate'],
    ['in a constraint', 'CREATE CONSTRAINT x IF NOT EXISTS FOR (n:Sate) REQUIRE n.id IS UNIQUE', 'no label Sate'],
    ['a wrong type', 'MATCH (a)-[r:ATTENDS]->(b) RETURN a.id AS id', 'no relationship type ATTENDS'],
    ['a wrong type without a variable', 'MATCH (a)<-[:ATTENDS]-(b) RETURN a.id AS id', 'no relationship type ATTENDS'],
    ['one of two types', 'MATCH (a)-[r:ATTENDED|ATTENDS]->(b) RETURN a.id AS id', 'no relationship type ATTENDS'],
    ['a type of a longer path', 'MATCH (a)-[:ATTENDS*1..3]->(b) RETURN a.id AS id', 'no relationship type ATTENDS'],
    ['a wrong property', 'MATCH (n:State)\nRETURN n.name AS name', ':2 the model has no property name of State'],
    ['a property of another label', 'MATCH (n:State) WHERE n.symbols IS NULL RETURN n.id AS id', 'symbols of State'],
    ['that no node has', 'MATCH (n) RETURN n.colour AS colour', 'no property colour of any node'],
    ['of a relationship', 'MATCH (a)-[r:VOTED]->(b) RETURN r.roles AS roles', 'no property roles of VOTED'],
    ['that no relationship has', 'MATCH (a)-[r]->(b) RETURN r.role AS role', 'no property role of any relationship'],
    ['in a pattern', 'MATCH (n:State {code: $id}) RETURN n.id AS id', 'no property code of State'],
    ['second in a pattern', 'MATCH (n:State {id: $id, code: $x}) RETURN n.id AS id', 'no property code of State'],
    ['of a relationship in a pattern', 'MATCH (a)-[r:VOTED {choice: $x}]->(b) RETURN a.id AS id', 'choice of VOTED'],
    ['in SET', 'MATCH (n:State {id: $id}) SET n.nameXx = $x', 'no property nameXx of State'],
    ['in a projection', 'MATCH (n:State) RETURN n {.id, .code} AS n', 'no property code of State'],
    [
      'where another clause names the label',
      'MATCH (n:State) WITH n MATCH (n)-->(m) RETURN n.code AS c',
      'code of State',
    ],
    ['an unknown placeholder', '// @each node\n// X\nMATCH (n:__TYPE__) RETURN n.id AS id', ':3 what is __TYPE__?'],
    ['a placeholder outside of a family', '// X\nMATCH (n:__LABEL__) RETURN n.id AS id', ':2 what is __LABEL__?'],
    [
      'a property that no label of a family has',
      '// @each node\n// X\nMATCH (n:__LABEL__) RETURN n.code AS c',
      'code of __LABEL__',
    ],
  ])('%s', (_, text, expected) => {
    expect(check(text)).toEqual([expect.stringContaining(expected)]);
  });
});

test.each([
  "// (n:Sate).code is only mentioned\nMATCH (n:State {id: 'n:Sate'}) WHERE n.nameEn CONTAINS 'n.code' RETURN n.id AS id",
  'UNWIND $rows AS row MATCH (n:State {id: row.code}) SET n += row.properties RETURN row.whatever AS x',
  'MATCH (a:State)-[r:ATTENDED]->(b:Session) RETURN r.roles AS roles, r.documents AS documents, {code: a.id} AS x',
  '// @each node\n// X\nMATCH (n:__LABEL__) WHERE n.search CONTAINS $text RETURN n.id AS id',
  '// @each out\n// X\nMATCH (n:__NEAR__)-[r:__TYPE__]->(m) WHERE $x IN r.choices RETURN m.id AS id',
  '// @each index\n// X\nCREATE INDEX IF NOT EXISTS FOR (n:__LABEL__) ON (n.__PROPERTY__)',
  'MATCH (n:State) CALL (n) { MATCH (n)-->(m:Session) RETURN m.place AS place } RETURN place',
])('passes: %s', (text) => {
  expect(check(text)).toEqual([]);
});
