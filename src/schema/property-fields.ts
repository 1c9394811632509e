/** The properties of the model as fields of the object types. */
import type { FieldMap, ObjectFieldBuilder } from '@pothos/core';
import {
  LANGUAGES,
  type Language,
  multilingual,
  type NodeLabel,
  nodeModel,
  type PropertyModel,
} from '../../graph/model.ts';
import { propertyColumn, showing, textColumn } from './ahead/columns.ts';
import type { Types } from './builder.ts';
import { languageArgument } from './language-argument.ts';
import { FALLBACK_RULE, multilingualPrefixes } from './multilingual.ts';
import type { Thing } from './thing.ts';
import { propertyVocabulary } from './typed-values.ts';

type Fields = ObjectFieldBuilder<Types, Thing>;

/** `id` is shown as `key` (Thing), `search` serves the full-text index alone, and the words of a record stand in for a text. */
const NOT_SHOWN = ['id', 'search', 'textRecord'];

/** Prefixes of texts in six languages whose field has a fuller name. */
const TEXT_FIELDS: Readonly<Record<string, string>> = { official: 'officialName' };

/** `bodyId` holds the key of a body, not a global id: it is shown as `bodyKey`. */
const fieldName = (property: string) => property.replace(/Id$/, 'Key');

function textField(t: Fields, label: NodeLabel, prefix: string) {
  const inFirst = nodeModel(label).properties[multilingual(prefix, LANGUAGES[0])]?.description ?? '';
  return t.string({
    nullable: true,
    args: { language: languageArgument(t) },
    description: `${inFirst.replace(/ in \w+\.$/, '.')} ${FALLBACK_RULE}`,
    ...showing(
      ({ language }, context) => textColumn(prefix, [language as Language | undefined, context.language]),
      (value) => value as string | null,
    ),
  });
}

function propertyField(t: Fields, label: NodeLabel, property: string, model: PropertyModel) {
  const description = model.description.replace(/^The id of/, 'The key of');
  const nullable = true;
  const shown = <T>() =>
    showing(
      () => propertyColumn(property),
      (value) => value as T | null,
    );
  switch (model.type) {
    case 'integer':
      return t.int({ nullable, description, ...shown<number>() });
    case 'boolean':
      return t.boolean({ nullable, description, ...shown<boolean>() });
    case 'strings': {
      const type = propertyVocabulary(label, property);
      const values = showing(
        () => propertyColumn(property),
        (value) => (value ?? []) as string[],
      );
      return type ? t.field({ type: [type], description, ...values }) : t.stringList({ description, ...values });
    }
    case 'date':
      return t.field({ type: 'Date', nullable, description, ...shown<string>() });
    case 'string': {
      const type = propertyVocabulary(label, property) ?? 'String';
      return t.field({ type, nullable, description, ...shown<string>() });
    }
  }
}

/** A field for every property of the label that is not shown otherwise; those in six languages are one field. */
export function propertyFields(t: Fields, label: NodeLabel): FieldMap {
  const model = nodeModel(label);
  const prefixes = multilingualPrefixes(model);
  const inLanguages = prefixes.flatMap((prefix) => LANGUAGES.map((language): string => multilingual(prefix, language)));
  const shown = Object.entries(model.properties).filter(
    ([property]) => ![...NOT_SHOWN, ...inLanguages, 'name'].includes(property),
  );
  return Object.fromEntries([
    // `name` is a field of every thing (things.ts).
    ...prefixes
      .filter((prefix) => prefix !== 'name')
      .map((prefix) => [TEXT_FIELDS[prefix] ?? prefix, textField(t, label, prefix)]),
    ...shown.map(([property, model]) => [fieldName(property), propertyField(t, label, property, model)]),
  ]);
}
