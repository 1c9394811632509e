/** Statements in a shape are made while the program runs: they keep to what both engines do alike, too. */
import { expect, test } from 'vitest';
import { choosing, EVERYTHING, NAMES, orderedBy, past } from '../../src/store/choosing.ts';
import { levelsStatement } from '../../src/store/levels.ts';
import { readOpen } from '../../src/store/open-statements.ts';
import { type Shape, toShaped, WHOLE } from '../../src/store/shapes.ts';
import { parametersOf, type Statement, statementFamily } from '../../src/store/statements.ts';
import type { Reader } from '../../src/store/store.ts';
import { breaches } from './lint.ts';

const SHAPE: Shape = {
  columns: [
    { key: 'kind', properties: ['kind'] },
    { key: 'called', properties: ['nameEn', 'titleEn', 'titleZh'] },
    { key: 'nothing', properties: ['nameEn'] },
  ],
  counts: [
    { key: 'all', type: 'REFERENCES', direction: 'in' },
    { key: 'some', type: 'REFERENCES', direction: 'out', label: 'Document' },
  ],
  pages: [
    {
      key: 'sponsors',
      type: 'ENDORSES',
      direction: 'in',
      far: ['State'],
      label: 'State',
      chosen: { fit: { region: ['AFRICA'], roles: ['SPONSOR'] }, tests: [{ anyOf: [] }] },
      by: undefined,
      descending: false,
      count: 10,
      statements: 'all',
      shape: { columns: [], counts: [{ key: 'n', type: 'ENDORSES', direction: 'out' }], pages: [] },
    },
    {
      key: 'references',
      type: 'REFERENCES',
      direction: 'out',
      far: ['Resolution', 'Document'],
      label: 'Resolution',
      chosen: EVERYTHING,
      by: { by: 'when', none: '' },
      descending: true,
      count: 25,
      statements: ['relations', 'forces'],
      shape: {
        columns: 'all',
        counts: [],
        pages: [
          {
            key: 'session',
            type: 'ADOPTED_AT',
            direction: 'out',
            far: ['Session'],
            chosen: EVERYTHING,
            by: undefined,
            descending: false,
            count: 1,
            statements: [],
            shape: { columns: [], counts: [], pages: [] },
          },
        ],
      },
    },
  ],
};

const LABELS = ['Resolution'] as const;

/** The statement that is run. */
async function ran(statement: Statement, shape: Shape, given: Record<string, unknown>) {
  let found: { text: string; parameters: Record<string, unknown> } | undefined;
  const reader: Reader = {
    read: async ({ text }, parameters) => {
      found = { text, parameters: parameters as Record<string, unknown> };
      return [];
    },
  };
  const fillings = [
    toShaped(shape, ['Resolution'], ['roles']),
    choosing(
      { fit: { keys: ['A'], text: 'pens', from: '2000', until: '2001' }, tests: [{ anyOf: [] }] },
      LABELS,
      NAMES,
    ),
    orderedBy({ by: 'REFERENCES:in', none: -1 }, LABELS, NAMES),
    past({ start: false, way: 'forward', byPosition: statement.name.includes('walk-by'), byLabel: true }),
  ];
  await readOpen(reader, statement, fillings, given);
  return found as { text: string; parameters: Record<string, unknown> };
}

const WALK = statementFamily('traverse/walk', 'walk', ['keys', 'limit']);
const WALK_BY = statementFamily('traverse/walk-by', 'walk', ['keys', 'limit']);
const THINGS = statementFamily('traverse/things', 'node', ['keys']);
const walk = { keys: [], key: '', limit: 1, label: '', position: 0 };
const levels = { key: 'A', limit: 9, relations: null, force: null, until: null };

test.each<[string, Statement, Shape, Record<string, unknown>]>([
  ['things', THINGS('Resolution'), SHAPE, { keys: [] }],
  ['whole things', THINGS('Resolution'), WHOLE, { keys: [] }],
  ['a walk', WALK('ADOPTED_AT:in:Session:forward'), SHAPE, walk],
  ['a walk in another order', WALK_BY('ADOPTED_AT:in:Session:forward'), SHAPE, walk],
  ['a lineage of six levels', levelsStatement('out', 6), SHAPE, levels],
])('%s', async (_name, statement, shape, given) => {
  const { text, parameters } = await ran(statement, shape, given);
  expect(breaches({ path: 'cypher/shaped.cypher', text })).toEqual([]);
  // Nothing is left open, and every value goes in by a parameter.
  expect(text).not.toMatch(/__[A-Z]+__/);
  expect(parametersOf(text)).toEqual(Object.keys(parameters).sort());
  expect(text.match(/LIMIT (?!\$)/g)).toBeNull();
});

test('properties that no thing of the label can have are not read', async () => {
  const { text } = await ran(THINGS('Resolution'), SHAPE, { keys: [] });
  expect(text).toContain('[m.kind, coalesce(m.titleEn, m.titleZh), null] AS node');
});

test('a label that the relation implies is not asked for, so that counts are read from the degree', async () => {
  const { text } = await ran(THINGS('Resolution'), SHAPE, { keys: [] });
  expect(text).toContain('MATCH (m)<-[r0:ENDORSES]-(m0)\n');
  expect(text).toContain('MATCH (m)-[r1:REFERENCES]->(m1:Resolution)\n');
  expect(text).toContain('COUNT { (m)<-[:REFERENCES]-() }, COUNT { (m)-[:REFERENCES]->(:Document) }');
});

test('what is not a name of the model is no condition and no order', () => {
  const wrong = 'kind IN [] OR true //';
  expect(() => choosing({ fit: { [wrong]: [] }, tests: [] }, LABELS, NAMES)).toThrow('there is none on kind IN');
  expect(() => orderedBy({ by: wrong, none: '' }, LABELS, NAMES)).toThrow('there is none by kind IN');
});
