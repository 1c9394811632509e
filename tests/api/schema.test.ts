/** What programs and people expect of the schema: the rules of the field, and that no change breaks a program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, type GraphQLError, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';

const textOf = (file: string) => readFileSync(join(PACKAGE_ROOT, 'graph', file), 'utf8');
const schema = buildSchema(textOf('schema.graphql'));

describe('changes since the published schema', () => {
  /** Breaking changes that are meant, each with its reason; they are published with the next version. */
  const MARKED = JSON.parse(textOf('breaking-changes.json')) as Record<string, string>;
  const published = buildSchema(textOf('published.graphql'));
  const breaking = findBreakingChanges(published, schema).map(({ description }) => description);

  test('break no program, but for those that graph/breaking-changes.json marks', () => {
    expect(breaking.filter((change) => !(change in MARKED))).toEqual([]);
  });

  test('every mark is of a change, and has a reason', () => {
    expect(Object.keys(MARKED).filter((change) => !breaking.includes(change))).toEqual([]);
    expect(Object.values(MARKED).filter((reason) => reason.length < 10)).toEqual([]);
  });

  test('a field that is taken away is seen', () => {
    const less = buildSchema(
      textOf('published.graphql').replace(/^ {2}summary: Summary!\n|^ {2}region: String\n/m, ''),
    );
    expect(findBreakingChanges(published, less).length).toBeGreaterThan(0);
  });
});

interface Linter {
  configuration: { Configuration: new (schema: object, options: object) => { getRules(): unknown[] } };
  validator: {
    validateSchemaDefinition(
      schema: object,
      rules: unknown[],
      options: object,
    ): (GraphQLError & { ruleName: string })[];
  };
}

describe('the rules of graphql-schema-linter', () => {
  const linter = createRequire(import.meta.url)('graphql-schema-linter') as Linter;
  const lint = (definition: string) => {
    const source = { definition, sourceMap: { getOriginalPathForLine: () => 'schema.graphql' } };
    const options = new linter.configuration.Configuration(source, { rules: [], ...EXCEPTIONS });
    return linter.validator
      .validateSchemaDefinition(source, options.getRules(), options)
      .filter(({ ruleName }) => !NOT_OURS.includes(ruleName))
      .map(({ ruleName, message }) => `${ruleName}: ${message}`);
  };

  /** The schema has the order of the model, in which things stand together that belong together. */
  const NOT_OURS = [
    'enum-values-sorted-alphabetically',
    'input-object-fields-sorted-alphabetically',
    'interface-fields-sorted-alphabetically',
    'type-fields-sorted-alphabetically',
  ];
  const label = schema.getType('Label');
  const EXCEPTIONS = {
    ignore: {
      // A label is the name of a type.
      'enum-values-all-caps': isEnumType(label) ? label.getValues().map(({ name }) => `Label.${name}`) : [],
      // What all connections of relationships have in common; the rule looks at names alone.
      'relay-connection-types-spec': ['RelationshipConnection'],
    },
  };

  test('hold', () => expect(lint(textOf('schema.graphql'))).toEqual([]));

  test('see what is wrong', () => {
    const wrong = '"""A."""\ntype Query {\n  "B."\n  Wrong_name: Int\n}\n';
    expect(lint(wrong)).toContainEqual(expect.stringContaining('fields-are-camel-cased'));
  });
});
