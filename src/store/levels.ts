/**
 * Several levels of a lineage in one statement: what one level gives, the next begins at. Made from cypher/parts/level.part,
 * once for each level; like every text it holds names of the model only.
 */
import { fill } from './open-statements.ts';
import { ARROWS, part } from './parts.ts';
import type { Statement } from './statements.ts';

const LEVEL = part('level');
const PARAMETERS = ['key', 'limit', 'relations', 'force', 'until'] as const;
export type LevelsParameter = (typeof PARAMETERS)[number];

/** Such as `level1, level2`. */
const levels = (depth: number) => Array.from({ length: depth }, (_, index) => `level${index + 1}`).join(', ');

/**
 * References among decisions, level by level: one row `levels`, for each level a list of things, each the list of its id and
 * of what a shape wants of it (shapes.ts), those with the most links to the level before first.
 * Where there are more than `limit` together, itself included, the levels after that are empty.
 * @param depth how many levels
 */
export function levelsStatement(direction: 'out' | 'in', depth: number): Statement<LevelsParameter> {
  const lines = ['WITH [$key] AS frontier0, [$key] AS known0'];
  for (let at = 1; at <= depth; at++) {
    const filled: Record<string, string> = {
      ...ARROWS[direction],
      __NEAR__: 'Resolution',
      __TYPE__: 'REFERENCES',
      __BEFORE__: `${at - 1}`,
      __AT__: `${at}`,
      __LEVELS__: levels(at),
    };
    lines.push(fill(LEVEL, filled));
  }
  lines.push(`RETURN [${levels(depth)}] AS levels`);
  return { name: `traverse/levels:${direction}:${depth}`, text: lines.join('\n'), parameters: PARAMETERS };
}
