/** The specifications of Relay: what every connection, edge, page and node of the schema looks like. */
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/schema.ts';

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const typeOf = (type: GraphQLObjectType, field: string) => String(type.getFields()[field]?.type);

describe('cursor connections', () => {
  it('are many', () => expect(connections.length).toBeGreaterThan(60));

  it.each(connections.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
    const edges = type.getFields().edges;
    expect(String(edges?.type)).toMatch(/^\[\w+Edge!\]!$/);
    const edge = edges && getNamedType(edges.type);
    if (!isObjectType(edge)) throw new Error('An edge is an object');
    expect(typeOf(edge, 'cursor')).toBe('String!');
    expect(typeOf(edge, 'node')).toMatch(/^\w+!$/);
    expect(typeOf(type, 'nodes')).toMatch(/^\[\w+!\]!$/);
  });

  it.each(
    objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => [`${type.name}.${field.name}`, field] as const),
    ),
  )('%s takes first and after, and last where it takes before', (_name, { args }) => {
    const given = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
    expect(given).toMatchObject({ first: 'Int', after: 'String' });
    expect(given.last === 'Int').toBe(given.before === 'String');
  });

  it('tell where a page stands', () => {
    const page = schema.getType('PageInfo') as GraphQLObjectType;
    expect(Object.keys(page.getFields()).map((field) => [field, typeOf(page, field)])).toEqual([
      ['hasNextPage', 'Boolean!'],
      ['hasPreviousPage', 'Boolean!'],
      ['startCursor', 'String'],
      ['endCursor', 'String'],
    ]);
  });
});

it('identifies objects', () => {
  const query = schema.getQueryType() as GraphQLObjectType;
  expect(typeOf(query, 'node')).toBe('Node');
  expect(typeOf(query, 'nodes')).toBe('[Node]!');
  expect(query.getFields().node?.args.map(({ name, type }) => [name, String(type)])).toEqual([['id', 'ID!']]);
});
