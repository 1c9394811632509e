/** The filters as GraphQL inputs, derived from the model: one for the things of each label, and one for each walk. */
import { type NodeLabel, nodeModel } from '../../../graph/model.ts';
import { builder } from '../builder.ts';
import { KINDS } from '../kinds.ts';
import { PUBLIC_LABELS } from '../thing.ts';
import { labelEnum } from '../vocabulary.ts';
import { WALKS, type Walk } from '../walks.ts';
import { all, not, test } from './condition.ts';
import { type Asked, type Field, type FilterInput, type Given, type InputRef, makeInput, type Part } from './input.ts';
import { keysPart, kindParts, propertyParts, saidParts, textPart } from './parts.ts';
import type { Some } from './some.ts';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

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
