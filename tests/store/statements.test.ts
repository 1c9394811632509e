import { describe, expect, test } from 'vitest';
import { NODE_LABELS, NODES, RELATIONSHIPS } from '../../graph/model.ts';
import { NEO4J_SCHEMA, SCHEMA } from '../../src/store/schema.ts';
import { StatementError } from '../../src/store/statement-error.ts';
import {
  codeOf,
  FAMILIES,
  familyOf,
  parametersOf,
  statement,
  statementFamily,
  statementUnion,
  variantsOf,
} from '../../src/store/statements.ts';

describe('a statement', () => {
  test('is read from its file', () => {
    expect(statement('check/ready')).toEqual({
      name: 'check/ready',
      text: expect.stringContaining('RETURN true AS ready'),
      parameters: [],
    });
  });

  test.each<[string, () => unknown, string]>([
    ['has no file', () => statement('check/nothing'), 'cypher/check/nothing.cypher failed: there is no such file'],
    ['is a family', () => statement('search/by-id', ['ids']), 'it is a family'],
    ['uses a parameter that is not given', () => statementFamily('search/by-id', 'text'), 'does not give $ids'],
    ['does not use one', () => statement('check/ready', ['x']), 'does not use $x'],
    ['is no such family', () => statementFamily('search/by-id', 'node', ['ids']), '// @each node'],
    [
      'has no such variant',
      () => statementFamily('search/by-id', 'text', ['ids', 'labels'])('Sate'),
      'no variant Sate',
    ],
  ])('is refused that %s', (_, read, words) => {
    expect(read).toThrow(StatementError);
    expect(read).toThrow(words);
  });
});

test('comments and strings hold no parameters and no code', () => {
  const text = `// $a 'b'\nRETURN '$c // d' AS x, "$e" AS y, $f AS z, 'it\\'s $g' AS q // $h\n`;
  expect(parametersOf(text)).toEqual(['f']);
  expect(codeOf(text).split('\n')).toEqual(['', "RETURN '' AS x, '' AS y, $f AS z, '' AS q ", '']);
});

describe('families', () => {
  test('have the variants that the model says', () => {
    expect([...variantsOf('node').keys()]).toEqual(NODE_LABELS);
    expect(variantsOf('text').has('Paragraph')).toBe(false);
    expect(variantsOf('index').get('State:region')).toMatchObject({ __LABEL__: 'State', __PROPERTY__: 'region' });
    expect([...variantsOf('relationship').keys()]).toEqual(Object.keys(RELATIONSHIPS));
    expect(variantsOf('ends').get('VOTED:State:Resolution')).toEqual({
      __TYPE__: 'VOTED',
      __FROM__: 'State',
      __TO__: 'Resolution',
    });
    expect(variantsOf('out').get('ENDORSES:Resolution')).toEqual({ __TYPE__: 'ENDORSES', __NEAR__: 'Resolution' });
    expect(variantsOf('in').get('ENDORSES:Resolution')).toEqual({ __TYPE__: 'ENDORSES', __NEAR__: 'Resolution' });
  });

  test('of walks have arrows, and each variant twice where the file says both ways', () => {
    expect(variantsOf('walk').get('ENDORSES:in:Resolution')).toMatchObject({
      __TYPE__: 'ENDORSES',
      __NEAR__: 'Resolution',
      __DIRECTION__: 'in',
      __LEFT__: '<',
      __RIGHT__: '',
    });
    expect(variantsOf('walk').has('SAME_AS:in:Document')).toBe(false);
    expect([...variantsOf('held').keys()]).toEqual(['Document', 'Resolution']);
    const walk = statementFamily('traverse/walk', 'walk', ['keys', 'limit']);
    expect(walk('VOTED:in:Resolution:forward').text).toContain('(n)<-[r:VOTED]-(m)');
    expect(walk('VOTED:out:State:backward').text).toContain('(n)-[r:VOTED]->(m)');
    expect(walk('VOTED:out:State:backward').text).toContain('ORDER BY id DESC');
    expect(walk('VOTED:out:State:forward').text).toContain('ORDER BY id ASC');
    expect(() => walk('VOTED:out:State')).toThrow('no variant VOTED:out:State');
  });

  test('are joined into one statement', () => {
    const joined = statementUnion('traverse/degrees', 'walk', ['keys'], (variant) => variant.endsWith(':State'));
    expect(joined?.parameters).toEqual(['keys']);
    expect(joined?.text.split('UNION ALL')).toHaveLength(5);
    expect(joined?.text).not.toContain('//');
    expect(statementUnion('traverse/degrees', 'walk', ['keys'], () => false)).toBeUndefined();
  });

  test.each(FAMILIES)('of the kind %s are known by their first line', (family) => {
    expect(familyOf('x', `// @each ${family}\n// What?\nRETURN 1 AS x`)).toBe(family);
  });

  test('of another kind are refused', () => {
    expect(() => familyOf('x', '// @each thing\n')).toThrow('there is no family "thing"');
  });
});

describe('the schema', () => {
  const texts = (statements: readonly { text: string }[]) => statements.map(({ text }) => codeOf(text).trim());

  test('makes the id of every label unique, before its index', () => {
    const all = texts(SCHEMA);
    for (const label of NODE_LABELS) {
      const constraint = all.indexOf(
        `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      );
      const index = all.indexOf(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
      expect(constraint).toBeGreaterThanOrEqual(0);
      expect(index).toBeGreaterThan(constraint);
    }
  });

  test('has an index for every property that the model marks, and for no other', () => {
    const marked = NODE_LABELS.flatMap((label) =>
      Object.entries(NODES[label].properties)
        .filter(([, property]) => 'indexed' in property)
        .map(([property]) => `CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
    );
    expect(marked.length).toBeGreaterThan(10);
    const indexes = texts(SCHEMA).filter((text) => text.startsWith('CREATE INDEX') && !text.includes('(n.id)'));
    expect(indexes).toEqual(marked);
  });

  test('has a full-text index for every label that is searched, on Neo4j', () => {
    const searched = NODE_LABELS.filter((label) => 'search' in NODES[label].properties);
    const indexes = texts(NEO4J_SCHEMA).filter((text) => text.includes('FULLTEXT'));
    expect(indexes).toHaveLength(searched.length);
    for (const label of searched) expect(indexes.some((text) => text.includes(`FOR (n:${label})`))).toBe(true);
  });
});
