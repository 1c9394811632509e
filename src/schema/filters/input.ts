/** How an input of a filter is made of parts: each is one field, and knows what it asks. */
import type { InputFieldBuilder } from '@pothos/core';
import { builder, type Types } from '../builder.ts';
import { all, any, type Condition, not } from './condition.ts';
import type { Some } from './some.ts';

export type Given = Readonly<Record<string, unknown>>;
export type Asked = Condition<Some>;
export type Field = InputFieldBuilder<Types, 'InputObject'>;

/** One field of an input: how it looks, and what it asks. */
export interface Part {
  readonly field: (t: Field) => unknown;
  readonly ask: (given: never) => Asked;
}
export type Parts = Record<string, Part>;

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

export type InputRef = ReturnType<typeof builder.inputRef<Record<string, unknown>>>;

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

export interface FilterInput {
  readonly ref: InputRef;
  readonly read: (given: Given) => Asked;
}

export function makeInput(name: string, description: string, own: () => Parts): FilterInput {
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
