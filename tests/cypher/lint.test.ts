import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { cypherFiles } from './files.ts';
import { breaches, malformations, RULES } from './lint.ts';

const file = (text: string) => ({ path: 'cypher/x.cypher', text });
/** These break rules on purpose: the specification checks what the store does with them. */
const WRONG_ON_PURPOSE = ['tests/store/cypher/whole-node.cypher', 'tests/store/cypher/broken.cypher'];

test('the statements keep to what both engines do alike', () => {
  const files = cypherFiles().filter(({ path }) => !WRONG_ON_PURPOSE.includes(path));
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((found) => breaches(found))).toEqual([]);
});

test('every file holds one statement after a comment that says what it answers', () => {
  expect(cypherFiles().flatMap(malformations)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule against: %s', (name, rule) => {
  test.each(rule.refused)('refuses %s', (text) => {
    expect(breaches(file(text), [rule])).toEqual(expect.arrayContaining([`cypher/x.cypher:1 ${name}: ${rule.why}`]));
  });

  test.each(rule.passes)('lets pass %s', (text) => {
    expect(breaches(file(text))).toEqual([]);
  });
});

describe('a breach', () => {
  test('is named with its line, counted through comments and strings', () => {
    const text =
      "// A comment; collect(n) and sum(x) are only mentioned.\nMATCH (n:State {id: 'sum(x)'})\nRETURN n AS node";
    expect(breaches(file(text))).toEqual([expect.stringMatching(/^cypher\/x\.cypher:3 return a whole node/)]);
  });

  test('of the rules for both engines is none in what Neo4j alone runs', () => {
    expect(breaches({ path: 'cypher/neo4j/x.cypher', text: 'CALL db.awaitIndexes(5)' })).toEqual([]);
  });
});

test.each<[string, string, string]>([
  ['no comment', 'RETURN 1 AS x', ':1 a comment'],
  ['no comment after the family', '// @each node\nMATCH (n:__LABEL__) RETURN n.id AS id', ':2 a comment'],
  ['two statements', '// Two.\nRETURN 1 AS x;\nRETURN 2 AS x', ':2 a file holds one statement'],
  ['nothing', '// Nothing.\n', ':2 there is no statement'],
  ['a comment beside the statement', '// One.\nRETURN 1 AS x // beside', ':2 comments stand above'],
])('a file is refused that has %s', (_, text, expected) => {
  expect(malformations(file(text))).toEqual([expect.stringContaining(expected)]);
});

test('what Neo4j alone runs is used by its adapter alone', () => {
  const users = globSync('src/**/*.ts', { cwd: PACKAGE_ROOT }).filter((path) =>
    /['"]neo4j\/[\w-]+['"]/.test(readFileSync(join(PACKAGE_ROOT, path), 'utf8')),
  );
  expect(users.sort()).toEqual(['src/store/neo4j.ts', 'src/store/schema.ts']);
});
