/** The filters as GraphQL inputs, derived from the model: one for the things of each label, and one for each walk. */
import type { InputFieldBuilder } from '@pothos/core';
import { DATE_OF, LANGUAGES, multilingual, type NodeLabel, nodeModel } from '../../../graph/model.ts';
import { builder, type Types } from '../builder.ts';
import { keyOf, wellFormed } from '../global-id.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { multilingualPrefixes } from '../multilingual.ts';
import { PUBLIC_LABELS } from '../thing.ts';
import { propertyVocabulary, SAID_VOCABULARY } from '../typed-values.ts';
import { labelEnum } from '../vocabulary.ts';
import { WALKS, type Walk } from '../walks.ts';
import { all, any, type Condition, not, test } from './condition.ts';
import type { Some } from './some.ts';

type Given = Readonly<Record<string, unknown>>;
type Asked = Condition<Some>;
type Field = InputFieldBuilder<Types, 'InputObject'>;

/** One field of an input: how it looks, and what it asks. */
interface Part {
  readonly field: (t: Field) => unknown;
  readonly ask: (given: never) => Asked;
}
type Parts = Record<string, Part>;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** After every date that begins like one: 2018-12-31 < 2018~, as ~ comes after the hyphen and all digits. */
const LAST = '~';
const from = (property: string) => (date: string) => test('from', property, date);
const to = (property: string) => (date: string) => test('until', property, date + LAST);

/** Where the words of a thing stand: in the text for the index, or in the words of a paragraph. */
const wordsOf = (label: NodeLabel): string[] =>
  'search' in nodeModel(label).properties
    ? ['search']
    : Object.keys(nodeModel(label).properties).filter((property) => property.startsWith('text'));

const textPart = (labels: readonly NodeLabel[]): Part => ({
  field: (t) =>
    t.string({
      description:
        'With this text in its symbols, names or titles in any language; capitals and small letters alike; such as 人权.',
    }),
  ask: (given: string) => {
    const text = wellFormed(given.trim());
    const properties = ['id', ...new Set(labels.flatMap(wordsOf))];
    return text === '' ? all([]) : any(properties.map((property) => test('contains', property, text)));
  },
});

const keysPart = (labels: readonly NodeLabel[], name: string): Part => ({
  field: (t) => t.stringList({ description: `With one of these ${name}, or global ids.` }),
  ask: (given: string[]) =>
    test(
      'among',
      'id',
      given.map((key) => labels.reduce((one, label) => keyOf(label, one), key)),
    ),
});

/** The older, shorter fields of the lists: `body`, `session`, `kind`, `from` … */
function kindParts({ label, filter }: Kind): Parts {
  const date = DATE_OF[label] ?? 'id';
  const ask = (name: string, of: NodeLabel | undefined): Part['ask'] => {
    if (name === 'from') return from(date);
    if (name === 'to') return to(date);
    if (name === 'language') return (given: string) => test('holds', 'editions', given);
    if (of && label === 'Recommendation') {
      const field = of === 'Body' ? 'adoptedBy' : 'adoptedAt';
      return (given: string) => ({ some: walkOf(label, field), where: test('among', 'id', [keyOf(of, given)]) });
    }
    if (of) return (given: string) => test('among', `${small(of)}Id`, [keyOf(of, given)]);
    return (given: string | boolean) => test('among', name, [typeof given === 'string' ? wellFormed(given) : given]);
  };
  return Object.fromEntries(
    Object.entries(filter).map(([name, { type, description, of }]): [string, Part] => [
      name,
      { field: (t) => t.field({ type, description }), ask: ask(name, of) },
    ]),
  );
}

function walkOf(near: NodeLabel, field: string): Walk {
  const walk = WALKS.find((one) => one.near === near && one.field === field);
  if (!walk) throw new TypeError(`The model has no ${near}.${field}`);
  return walk;
}

/** `bodyId` holds the key of a body: it is called `bodyKey`, as in the type. */
const fieldName = (property: string) => property.replace(/Id$/, 'Key');

/** Properties that have no conditions of their own: `text` asks for names and titles. */
function isAsked(label: NodeLabel, property: string): boolean {
  const model = nodeModel(label);
  const prefixes = multilingualPrefixes(model);
  const named = prefixes.flatMap((prefix) => LANGUAGES.map((language): string => multilingual(prefix, language)));
  return !['id', 'search', 'textRecord', 'name', ...named].includes(property);
}

function propertyParts(label: NodeLabel): Parts {
  const parts: Parts = {};
  for (const [property, { type, description }] of Object.entries(nodeModel(label).properties)) {
    if (!isAsked(label, property)) continue;
    const name = fieldName(property);
    const what = description.replace(/\.$/, '');
    const vocabulary = propertyVocabulary(label, property);
    const add = (suffix: string, part: Part) => {
      parts[`${name}${suffix}`] = part;
    };
    if (type === 'boolean') {
      add('', {
        field: (t) => t.boolean({ description: `Whether this holds: ${what}.` }),
        ask: (given: boolean) => test('among', property, [given]),
      });
    } else if (type === 'integer') {
      const range = (word: string) => (t: Field) => t.int({ description: `${what}: this or ${word}.` });
      add('From', { field: range('more'), ask: (given: number) => test('from', property, given) });
      add('To', { field: range('less'), ask: (given: number) => test('until', property, given + 1) });
    } else if (type === 'date') {
      const range = (word: string) => (t: Field) =>
        t.field({ type: 'PartialDate', description: `${what}: this date or ${word}, such as 2018 or 2018-05-28.` });
      add('From', { field: range('later'), ask: from(property) });
      add('To', { field: range('earlier'), ask: to(property) });
    } else if (type === 'strings') {
      add('Has', {
        field: (t) => t.field({ type: vocabulary ?? 'String', description: `This is among them: ${what}.` }),
        ask: (given: string) => test('holds', property, wellFormed(given)),
      });
    } else {
      add('In', {
        field: (t) => t.field({ type: [vocabulary ?? 'String'], description: `One of these: ${what}.` }),
        ask: (given: string[]) => test('among', property, given.map(wellFormed)),
      });
      if (vocabulary) continue;
      add('Contains', {
        field: (t) => t.string({ description: `With this in it, capitals and small letters alike: ${what}.` }),
        ask: (given: string) => test('contains', property, wellFormed(given)),
      });
      add('StartsWith', {
        field: (t) => t.string({ description: `Beginning like this: ${what}.` }),
        ask: (given: string) => test('starts', property, wellFormed(given)),
      });
    }
  }
  return parts;
}

/** `and`, `or` and `not` over filters of the same kind. */
function combining(ref: () => InputRef, read: (given: Given) => Asked): Parts {
  return {
    and: {
      field: (t) => t.field({ type: [ref()], description: 'Fitting all of these.' }),
      ask: (given: Given[]) => all(given.map(read)),
    },
    or: {
      field: (t) =>
        t.field({ type: [ref()], description: 'Fitting at least one of these; nothing does where there is none.' }),
      ask: (given: Given[]) => any(given.map(read)),
    },
    not: {
      field: (t) => t.field({ type: ref(), description: 'Not fitting this.' }),
      ask: (given: Given) => not(read(given)),
    },
  };
}

type InputRef = ReturnType<typeof builder.inputRef<Record<string, unknown>>>;

/** Everything of an input that is given must hold; null is as if it were not given. */
const reader =
  (parts: () => Parts) =>
  (given: Given): Asked =>
    all(
      Object.entries(given).flatMap(([name, value]) => {
        const part = parts()[name];
        return value === null || value === undefined || !part ? [] : [part.ask(value as never)];
      }),
    );

interface FilterInput {
  readonly ref: InputRef;
  readonly read: (given: Given) => Asked;
}

function makeInput(name: string, description: string, own: () => Parts): FilterInput {
  const ref: InputRef = builder.inputRef<Record<string, unknown>>(name);
  let made: Parts | undefined;
  // Filters name one another, so their parts are made when the schema is.
  const parts = (): Parts => {
    made ??= { ...own(), ...combining(() => ref, read) };
    return made;
  };
  const read = reader(parts);
  ref.implement({
    description,
    fields: (t) =>
      Object.fromEntries(Object.entries(parts()).map(([field, part]) => [field, part.field(t as Field)])) as never,
  });
  return { ref, read };
}

const saidParts = (walk: Walk): Parts =>
  Object.fromEntries(
    Object.entries(walk.says).flatMap(([said, { list }]): [string, Part][] => {
      const vocabulary = SAID_VOCABULARY[said];
      if (!vocabulary || said === 'language') return [];
      return [
        [
          said,
          {
            field: (t) =>
              t.field({ type: vocabulary, description: `Where at least one statement says this as its ${said}.` }),
            ask: (given: string) => test('said', list, [given]),
          },
        ],
        [
          list,
          {
            field: (t) =>
              t.field({
                type: [vocabulary],
                description: `Where at least one statement says one of these as its ${said}.`,
              }),
            ask: (given: string[]) => test('said', list, given),
          },
        ],
      ];
    }),
  );

const walkName = (walk: Walk) => `${walk.near}${capital(walk.field)}`;

const walkInputs = new Map<Walk, FilterInput>();
const thingInputs = new Map<NodeLabel, FilterInput>();

function makeWalkInput(walk: Walk): FilterInput {
  return makeInput(
    `${walkName(walk)}Filter`,
    `Which relationships of \`${walk.near}.${walk.field}\` are wanted: those that fit everything that is given.`,
    () => ({
      ...(walk.far.length > 1
        ? {
            labels: {
              field: (t: Field) => t.field({ type: [labelEnum], description: 'To things of these kinds.' }),
              ask: (given: string[]) => test('label', 'label', given),
            },
          }
        : {}),
      ...saidParts(walk),
      keys: keysPart(walk.far, 'keys'),
      text: textPart(walk.far),
      ...Object.fromEntries(
        walk.far.map((label): [string, Part] => [
          small(label),
          {
            field: (t) =>
              t.field({ type: thingFilter(label).ref, description: `To a thing of the kind ${label} that fits this.` }),
            ask: (given: Given) =>
              walk.far.length > 1
                ? all<Some>([test('label', 'label', [label]), thingFilter(label).read(given)])
                : thingFilter(label).read(given),
          },
        ]),
      ),
    }),
  );
}

function makeThingInput(label: NodeLabel): FilterInput {
  const kind = KINDS.find((one) => one.label === label);
  const walks = WALKS.filter(({ near }) => near === label);
  const quantified = (negated: boolean): Part => ({
    field: (t) =>
      t.field({
        type: relationsRef(label),
        description: negated
          ? 'Without any relationship that fits this, such as without references.'
          : 'With at least one relationship that fits this, for each that is given.',
      }),
    ask: (given: Given) =>
      all(
        walks.flatMap((walk): Asked[] => {
          const asked = given[walk.field];
          if (asked === null || asked === undefined) return [];
          const some: Asked = { some: walk, where: walkFilter(walk).read(asked as Given) };
          return [negated ? not<Some>(some) : some];
        }),
      ),
  });
  return makeInput(
    `${label}Filter`,
    `Which things of the kind ${label} are wanted: those that fit everything that is given.`,
    () => ({
      [`${kind?.key ?? 'id'}s`]: keysPart([label], `${kind?.key ?? 'id'}s`),
      text: textPart([label]),
      ...propertyParts(label),
      ...('held' in nodeModel(label).properties
        ? {
            missing: {
              field: (t: Field) =>
                t.boolean({ description: 'Whether it is only referred to, and its own text is not loaded.' }),
              ask: (given: boolean) => test('among', 'held', [!given]),
            },
          }
        : {}),
      ...(kind ? kindParts(kind) : {}),
      ...(walks.length > 0 ? { some: quantified(false), none: quantified(true) } : {}),
    }),
  );
}

const relationsRefs = new Map<NodeLabel, InputRef>();
function relationsRef(label: NodeLabel): InputRef {
  const known = relationsRefs.get(label);
  if (known) return known;
  const ref: InputRef = builder.inputRef<Record<string, unknown>>(`${label}Relations`);
  relationsRefs.set(label, ref);
  ref.implement({
    description: `Relationships of a thing of the kind ${label}, for \`some\` and \`none\`. What is asked of relationships is read before the list, from the things that are named by \`keys\`, otherwise from all relationships of the type; at most 10,000 things may have one that fits, and a filter may ask 8 times.`,
    fields: (t) =>
      Object.fromEntries(
        WALKS.filter(({ near }) => near === label).map((walk) => [
          walk.field,
          t.field({ type: walkFilter(walk).ref, description: `Any of: ${walk.description}` }),
        ]),
      ) as never,
  });
  return ref;
}

/** The filter of the things of a label. */
export function thingFilter(label: NodeLabel): FilterInput {
  const known = thingInputs.get(label) ?? makeThingInput(label);
  thingInputs.set(label, known);
  return known;
}

/** The filter of a walk. */
export function walkFilter(walk: Walk): FilterInput {
  const known = walkInputs.get(walk) ?? makeWalkInput(walk);
  walkInputs.set(walk, known);
  return known;
}

for (const label of PUBLIC_LABELS) thingFilter(label);
