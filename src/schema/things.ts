/** The object type of every label, derived from the model, and the interface that all of them have in common. */
import type { FieldMap, ObjectFieldBuilder } from '@pothos/core';
import { type Language, type NodeLabel, nodeModel } from '../../graph/model.ts';
import { RecallingError } from '../errors.ts';
import { NEEDING_NOTHING, nameColumn, showing } from './ahead/columns.ts';
import { builder, type Types } from './builder.ts';
import { languageArgument } from './language-argument.ts';
import { FALLBACK_RULE } from './multilingual.ts';
import { officialUrl, symbolOf } from './official-url.ts';
import { propertyFields } from './property-fields.ts';
import { thingInterface, thingRef } from './refs.ts';
import { PUBLIC_LABELS, type Thing } from './thing.ts';
import { labelEnum } from './vocabulary.ts';
import { walkFields } from './walk-fields.ts';

type Fields = ObjectFieldBuilder<Types, Thing>;

thingInterface.implement({
  description: 'Anything in the graph.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (thing) => thing.label,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Its identifier, which follows the symbols of the United Nations: unique among things of its kind.',
      ...NEEDING_NOTHING,
    }),
    label: t.expose('label', { type: labelEnum, description: 'What kind of thing it is.', ...NEEDING_NOTHING }),
    name: t.string({
      args: { language: languageArgument(t) },
      description: `What to call it: its name or title, otherwise its key. ${FALLBACK_RULE}`,
      ...showing(
        ({ language }, context) => nameColumn([language as Language | undefined, context.language]),
        (value, { key }) => (typeof value === 'string' ? value : key),
      ),
    }),
  }),
});

/** The key under the name that people know it by, where it has one. */
const naturalKey: Partial<Record<NodeLabel, (t: Fields) => FieldMap>> = {
  State: (t) => ({
    code: t.exposeString('key', {
      description: nodeModel('State').properties.id?.description ?? '',
      ...NEEDING_NOTHING,
    }),
  }),
  Document: (t) => ({
    symbol: t.string({
      nullable: true,
      description: 'Its symbol, such as CTOC/COP/2008/7; null where none is printed.',
      resolve: symbolOf,
      ...NEEDING_NOTHING,
    }),
    officialUrl: officialUrlField(t),
  }),
  Resolution: (t) => ({
    symbol: t.exposeString('key', {
      description: nodeModel('Resolution').properties.id?.description ?? '',
      ...NEEDING_NOTHING,
    }),
    officialUrl: officialUrlField(t),
  }),
};

const officialUrlField = (t: Fields) =>
  t.string({
    nullable: true,
    args: { language: languageArgument(t) },
    description: 'Where the United Nations publish it (undocs.org); null where it has no document symbol of its own.',
    resolve: (thing, { language }, context) => officialUrl(thing, language ?? context.language ?? 'en'),
    ...NEEDING_NOTHING,
  });

/** Joins fields. @throws RecallingError where two have one name: the later would silently hide the earlier. */
function join(label: NodeLabel, ...parts: readonly FieldMap[]): FieldMap {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new RecallingError(`Building the GraphQL schema failed: ${label} has two fields named ${twice}`);
  return Object.assign({}, ...parts);
}

for (const label of PUBLIC_LABELS) {
  builder.node(thingRef(label), {
    description: nodeModel(label).description,
    interfaces: [thingInterface],
    id: { resolve: ({ key }) => key },
    fields: (t) => join(label, naturalKey[label]?.(t) ?? {}, propertyFields(t, label), ...walkFields(t, label)),
  });
}
