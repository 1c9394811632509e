/** Refuses in statements what the two engines do not do alike. What Neo4j alone runs stands in cypher/neo4j. */
import { codeOf } from '../../src/store/statements.ts';
import { type CypherFile, lineAt, message } from './files.ts';
import { DIFFERENT } from './rules/different.ts';
import { FAILING } from './rules/failing.ts';
import { PLANNING } from './rules/planning.ts';
import type { Rule } from './rules/rule.ts';

export const RULES: readonly Rule[] = [...DIFFERENT, ...FAILING, ...PLANNING];

/** Every breach of a rule, as `path:line what (why)`. */
export function breaches({ path, text }: CypherFile, rules: readonly Rule[] = RULES): string[] {
  if (path.startsWith('cypher/neo4j/')) return [];
  const code = codeOf(text);
  return rules.flatMap(({ name, why, find }) =>
    find(code).map((offset) => message(path, lineAt(code, offset), `${name}: ${why}`)),
  );
}

/** What is wrong with the form of a file: one statement, after a comment that says what it answers. */
export function malformations({ path, text }: CypherFile): string[] {
  const lines = text.split('\n');
  const title = lines[0]?.startsWith('// @each ') ? 1 : 0;
  const problems: [number, string][] = [];
  if (!/^\/\/ \p{Lu}/u.test(lines[title] ?? ''))
    problems.push([title, 'a comment that says what it answers is missing']);
  const code = codeOf(text).split('\n');
  const semicolon = code.findIndex((line) => line.includes(';'));
  if (semicolon >= 0) problems.push([semicolon, 'a file holds one statement, without a semicolon']);
  const comments = lines.findIndex(
    (line, i) => i > title && /\/\/|\/\*/.test(line) && code[i] !== line && code[i]?.trim() !== '',
  );
  if (comments >= 0) problems.push([comments, 'comments stand above the statement']);
  if (code.join('').trim() === '') problems.push([lines.length - 1, 'there is no statement']);
  return problems.map(([line, problem]) => message(path, line + 1, problem));
}
