/** The parts of filters: keys, text, the properties of things, and what statements say. */
import { DATE_OF, LANGUAGES, multilingual, type NodeLabel, nodeModel } from '../../../graph/model.ts';
import { keyOf, wellFormed } from '../global-id.ts';
import type { Kind } from '../kinds.ts';
import { multilingualPrefixes } from '../multilingual.ts';
import { propertyVocabulary, SAID_VOCABULARY } from '../typed-values.ts';
import { WALKS, type Walk } from '../walks.ts';
import { all, any, test } from './condition.ts';
import type { Field, Part, Parts } from './input.ts';

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

export const textPart = (labels: readonly NodeLabel[]): Part => ({
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

export const keysPart = (labels: readonly NodeLabel[], name: string): Part => ({
  field: (t) => t.stringList({ description: `With one of these ${name}, or global ids.` }),
  ask: (given: string[]) =>
    test(
      'among',
      'id',
      given.map((key) => labels.reduce((one, label) => keyOf(label, one), key)),
    ),
});

/** The older, shorter fields of the lists: `body`, `session`, `kind`, `from` … */
export function kindParts({ label, filter }: Kind): Parts {
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

export function propertyParts(label: NodeLabel): Parts {
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
        t.field({ type: 'Date', description: `${what}: this date or ${word}, such as 2018 or 2018-05-28.` });
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

/** What the statements of a walk say in closed vocabularies. */
export const saidParts = (walk: Walk): Parts =>
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
