/**
 * Columns: what the fields of a thing need to be answered. A field says so by `extensions.needs`, which a statement that reads
 * the thing looks up ahead (look-ahead.ts). What it did not read is read when the field is resolved: slower, never otherwise.
 */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { LANGUAGES, type Language, multilingual } from '../../../graph/model.ts';
import type { Column } from '../../store/shapes.ts';
import type { Value } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { FALLBACK } from '../multilingual.ts';
import { firstOfProperties, type Thing } from '../thing.ts';

type Arguments = Readonly<Record<string, unknown>>;
/** Which columns a field needs, by its arguments, the request, and what is selected below it. */
export type Needs = (
  args: Arguments,
  context: Context,
  field: FieldNode,
  info: GraphQLResolveInfo,
) => readonly Column[];

/** A property as it is. */
export const propertyColumn = (property: string): Column => ({ key: property, properties: [property] });

type Wanted = readonly (Language | null | undefined)[];

/** All languages, those that are wanted first. */
const inOrder = (wanted: Wanted): Language[] => [
  ...new Set([...wanted, ...FALLBACK, ...LANGUAGES].filter((language) => language !== null && language !== undefined)),
];

const textsOf = (prefix: string, languages: readonly Language[]) =>
  languages.map((language) => multilingual(prefix, language));

const columns = new Map<string, Column>();

/** Every thing of a list asks for the same few columns. */
function remembered(what: string, wanted: Wanted, make: (languages: readonly Language[]) => Column): Column {
  const name = `${what} ${wanted}`;
  const known = columns.get(name) ?? make(inOrder(wanted));
  columns.set(name, known);
  return known;
}

/** A text in six languages, or the words of a record that stand in for it. */
export const textColumn = (prefix: string, wanted: Wanted): Column =>
  remembered(`text ${prefix}`, wanted, (languages) => ({
    key: `${prefix} ${languages}`,
    properties: [...textsOf(prefix, languages), `${prefix}Record`],
  }));

/** What to call a thing: its name or its title. */
export const nameColumn = (wanted: Wanted): Column =>
  remembered('name', wanted, (languages) => ({
    key: `called ${languages}`,
    properties: [...textsOf('name', languages), ...textsOf('title', languages), 'name'],
  }));

/** When a thing was: what it is dated by. */
export const WHEN: Column = { key: 'when', properties: ['date', 'startDate', 'issued'] };

/** What a column of a thing says; read now where the statement that read the thing did not tell. @throws StoreError */
export function columnOf(thing: Thing, column: Column, { loaders }: Context): Value | Promise<Value> {
  const known = thing.columns?.get(column.key);
  if (known !== undefined) return known;
  if (thing.properties) return firstOfProperties(thing.properties, column.properties);
  return loaders
    .thing(thing.label, thing.key)
    .then((whole) => firstOfProperties(whole?.properties ?? {}, column.properties));
}

/** The extensions of a field that needs some columns. */
export const needing = (needs: Needs): { extensions: { needs: Needs } } => ({ extensions: { needs } });

/** Begins to read what a field needs of a thing that is known by its key alone, while the thing itself is read. */
export type Begin = (
  key: string,
  args: Arguments,
  context: Context,
  field: FieldNode,
  info: GraphQLResolveInfo,
) => void;

/** The extensions of a field that needs nothing but label and key. */
export const NEEDING_NOTHING = needing(() => []);

/** Goes on with a value when it is there, which mostly is at once. */
export const goOn = <T, R>(value: T | Promise<T>, use: (value: T) => R): R | Promise<R> =>
  value instanceof Promise ? value.then(use) : use(value);

/**
 * The resolver and the extensions of a field that shows a column.
 * @param show what is shown for the value, which is null where the graph does not know
 */
export const showing = <T>(
  column: (args: Arguments, context: Context) => Column,
  show: (value: Value, thing: Thing) => T,
) => ({
  ...needing((args, context) => [column(args, context)]),
  resolve: (thing: Thing, args: Arguments, context: Context) =>
    goOn(columnOf(thing, column(args, context), context), (value) => show(value, thing)),
});
