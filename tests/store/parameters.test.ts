import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ParameterError } from '../../src/store/errors.ts';
import { checkParameters } from '../../src/store/parameters.ts';
import { parametersOf, type Statement } from '../../src/store/statements.ts';

const statementOf = (text: string): Statement => ({ name: 'test', text, parameters: parametersOf(text) });
const value = statementOf('RETURN $value AS value');
const check = (given: unknown) => checkParameters(value, { value: given }).value;

describe('the values of parameters', () => {
  const text = fc.string({ unit: 'grapheme' });
  const scalar = fc.oneof(
    text,
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  );
  const list = fc.oneof(fc.array(text), fc.array(fc.boolean()), fc.array(fc.maxSafeInteger()));
  const map = fc.dictionary(text, fc.oneof(scalar, list, fc.constant(null)));
  const good = fc.oneof(scalar, list, map, fc.array(map), fc.array(fc.dictionary(text, fc.array(map))));

  test('of every kind that both engines take pass as they are', () => {
    fc.assert(
      fc.property(good, (given) => {
        expect(check(given)).toEqual(Object.is(given, -0) ? 0 : given);
      }),
    );
  });

  test('are refused wherever one of another kind stands in them', () => {
    const bad = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2n ** 63n, -(2n ** 63n) - 1n, '\ud800', 'a\udc00'),
      fc.date(),
      fc.func(fc.nat()),
      fc.constantFrom(
        new Map(),
        new Set(),
        /x/,
        Symbol('x'),
        new Uint8Array(2),
        Buffer.from('x'),
        new (class Thing {})(),
      ),
      fc.constantFrom(
        [null],
        [undefined],
        ['a', null],
        [[]],
        [['a']],
        ['a', 1],
        [1, 1.5],
        [true, 'a'],
        [{}, 'a'],
        [1, {}],
      ),
    );
    const within = fc.array(fc.constantFrom('list', 'map'), { maxLength: 4 });
    fc.assert(
      fc.property(bad, within, (given, wrappers) => {
        const wrapped = wrappers.reduce<unknown>((inner, wrapper) => (wrapper === 'map' ? { inner } : [inner]), given);
        expect(() => check(wrapped)).toThrow(ParameterError);
      }),
    );
  });

  test.each<[string, unknown, string]>([
    ['a date', new Date(0), '$value is a Date'],
    ['null in a list', { a: [{ b: ['x', null] }] }, '$value.a[0].b[1] is a null inside a list'],
    ['a list in a list', [['x']], '$value[0] is a list inside a list'],
    ['two kinds', ['x', 1], '$value[1] is a whole number in a list that begins with a string'],
    ['a large number', 2 ** 53, 'must be a bigint'],
    ['a lone surrogate', { text: 'x\ud83d' }, '$value.text holds half of a character'],
  ])('are named by their place: %s', (_, given, words) => {
    expect(() => check(given)).toThrow(words);
  });

  test('are not changed themselves', () => {
    const given = Object.freeze({ a: undefined, b: Object.freeze([Object.freeze({ c: undefined })]) });
    expect(check(given)).toEqual({ a: null, b: [{ c: null }] });
  });
});

describe('what is written to the database', () => {
  const merge = `UNWIND $rows AS row
MATCH (s:Session {id: row.session})
MERGE (n:State {id: row.id})
ON CREATE SET n.iso3 = row.iso3, n += row.properties
SET n.names = coalesce(n.names, []) + row.names
MERGE (n)-[r:ATTENDED]->(s)
SET r = row.lists`;

  test.each<[string, string, Record<string, unknown>, string | undefined]>([
    [
      'all is well',
      merge,
      { rows: [{ id: 'CL', session: 's', iso3: 'CHL', properties: { a: 1 }, names: ['x'], lists: {} }] },
      undefined,
    ],
    [
      'nulls but in keys',
      merge,
      { rows: [{ id: 'CL', session: null, iso3: null, properties: null, names: [], lists: null }] },
      undefined,
    ],
    ['a null key', merge, { rows: [{ id: 'CL' }, { id: null }] }, '$rows[1].id is null'],
    ['a missing key', merge, { rows: [{}] }, '$rows[0].id is null'],
    ['a map as a key', merge, { rows: [{ id: {} }] }, '$rows[0].id is a map'],
    ['a map as a property', merge, { rows: [{ id: 'CL', iso3: {} }] }, '$rows[0].iso3 is a map'],
    ['a map in properties', merge, { rows: [{ id: 'CL', properties: { a: {} } }] }, '$rows[0].properties.a is a map'],
    ['maps in a list', merge, { rows: [{ id: 'CL', lists: { a: [{}] } }] }, '$rows[0].lists.a is a list of maps'],
    ['maps appended', merge, { rows: [{ id: 'CL', names: [{}] }] }, '$rows[0].names is a list of maps'],
    ['no map of properties', merge, { rows: [{ id: 'CL', properties: ['a'] }] }, '$rows[0].properties is a list'],
    ['a parameter as key', 'MERGE (n:State {id: $id})', { id: undefined }, '$id is null'],
    ['a parameter as property', 'MATCH (n) SET n.a = $a', { a: { b: 1 } }, '$a is a map'],
    ['a parameter as properties', 'MATCH (n) SET n += $p', { p: { a: { b: 1 } } }, '$p.a is a map'],
    ['a new node', 'CREATE (n:State {id: $id, a: $a})', { id: 'x', a: {} }, '$a is a map'],
    ['a new node with a null', 'CREATE (n:State {id: $id, a: $a})', { id: 'x', a: null }, undefined],
    ['a list of ids', 'UNWIND $ids AS id MERGE (n:State {id: id})', { ids: ['a', {}] }, '$ids[1] is a map'],
    [
      'nested rows',
      'UNWIND $rows AS row UNWIND row.all AS x MERGE (n:State {id: x.id})',
      { rows: [{ all: [{ id: null }] }] },
      '$rows[0].all[0].id is null',
    ],
    [
      'a renamed part',
      'UNWIND $rows AS row WITH row.inner AS inner MERGE (n:State {id: inner.id})',
      { rows: [{ inner: {} }] },
      '$rows[0].inner.id is null',
    ],
    [
      'for each',
      'FOREACH (row IN $rows | MERGE (n:State {id: row.id}))',
      { rows: [{ id: null }] },
      '$rows[0].id is null',
    ],
    ['a key that is matched', 'MATCH (n:State {id: $id}) RETURN n.id AS id', { id: null }, undefined],
    [
      'maps that are compared',
      'MATCH (n) WHERE n.a IN [x IN $xs | x.id] RETURN n.id AS id',
      { xs: [{ id: 'a' }] },
      undefined,
    ],
    ['parts of maps', 'MATCH (n) SET n.a = [x IN $xs | x.id]', { xs: [{ id: 'a' }] }, undefined],
  ])('%s', (_, text, given, words) => {
    const statement = statementOf(text);
    if (words === undefined) expect(checkParameters(statement, given)).toBeDefined();
    else expect(() => checkParameters(statement, given)).toThrow(words);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['missing', {}, '$value is missing'],
  ['unknown', { value: 1, other: 2 }, '$other is not a parameter'],
  ['named like a method', { value: 1, constructor: 2 }, '$constructor is not a parameter'],
])('a parameter that is %s is refused', (_, given, words) => {
  expect(() => checkParameters(value, given)).toThrow(words);
  expect(() => checkParameters(statementOf('RETURN $toString AS x'), {})).toThrow('$toString is missing');
});
