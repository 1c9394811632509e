import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { NODES, RELATIONSHIP_TYPES, relationshipModel } from '../../graph/model.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { hasExample } from '../../src/schema/field-examples.ts';
import { schema } from '../../src/schema/schema.ts';
import { PUBLIC_LABELS } from '../../src/schema/thing.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

const fieldsOf = (name: string): Record<string, GraphQLField<unknown, unknown>> => {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
};

/** Every place of the schema that has a description, with that description. */
function* described(): Generator<[string, string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const { name, description } of field.args) yield [`${type.name}.${field.name}(${name}:)`, description];
      }
    }
  }
}

describe('the schema', () => {
  it('is valid', () => expect(validateSchema(schema)).toEqual([]));

  it('is the one in graph/schema.graphql (otherwise: npm run schema)', () => {
    const written = readFileSync(join(PACKAGE_ROOT, 'graph', 'schema.graphql'), 'utf8');
    expect(`${printSchema(schema)}\n`).toBe(written);
  });

  it('describes every type, field, argument and value', () => {
    const places = [...described()];
    expect(places.length).toBeGreaterThan(500);
    expect(places.filter(([, description]) => !description?.trim()).map(([place]) => place)).toEqual([]);
  });

  it('shows an example of every field', () => {
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description ?? ''])
        : [],
    );
    expect(fields.filter(([, description]) => !hasExample(description ?? '')).map(([place]) => place)).toEqual([]);
  });

  it('ends every description as a sentence', () => {
    const odd = [...described()].filter(([, description]) => !/[.…]$/.test(description ?? ''));
    expect(odd.map(([place]) => place)).toEqual([]);
  });

  it('has a type for every label but the internal ones', () => {
    for (const label of PUBLIC_LABELS) expect(isObjectType(schema.getType(label)), label).toBe(true);
    expect(schema.getType('Load')).toBeUndefined();
  });

  it.each(PUBLIC_LABELS)('has a field for every property of %s', (label) => {
    const fields = Object.keys(fieldsOf(label));
    const six = /(Zh|En|Fr|Es|Ru|Ar)$/;
    for (const property of Object.keys(NODES[label].properties)) {
      if (property === 'search' || property === 'textRecord') continue;
      const names = [property, property === 'id' ? 'key' : property.replace(/Id$/, 'Key')];
      if (six.test(property)) names.push(property.replace(six, ''), `${property.replace(six, '')}Name`);
      expect(
        names.some((name) => name !== 'id' && fields.includes(name)),
        `${label}.${property}`,
      ).toBe(true);
    }
    expect(fields.filter((field) => six.test(field))).toEqual([]);
  });

  it.each(RELATIONSHIP_TYPES)('walks %s both ways', (type) => {
    const model = relationshipModel(type);
    for (const [from, to] of model.ends) {
      const forth = fieldsOf(from)[model.out.field]?.description;
      expect(forth?.startsWith(model.out.description), `${from}.${model.out.field}`).toBe(true);
      if (model.in) expect(fieldsOf(to)[model.in.field]?.description).toContain(model.in.description);
    }
  });

  it('has everything in common types', () => {
    const thing = schema.getType('Thing');
    const node = schema.getType('Node');
    if (!isInterfaceType(thing) || !isInterfaceType(node)) throw new Error('Thing and Node are interfaces');
    const names = (type: typeof thing) => schema.getPossibleTypes(type).map(({ name }) => name);
    expect(names(thing)).toEqual(PUBLIC_LABELS);
    expect(names(node)).toEqual(PUBLIC_LABELS);
  });
});
