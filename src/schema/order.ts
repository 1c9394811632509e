/** By what lists can be ordered: key, date, indexed properties and numbers, and the count of each relation. */
import { DATE_OF, type NodeLabel, nodeModel } from '../../graph/model.ts';
import type { By } from '../store/choosing.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { WALKS, type Walk } from './walks.ts';

export interface Order {
  /** Undefined where the list is ordered by key. */
  readonly by: By | undefined;
  readonly descending: boolean;
}

export const BY_KEY: Order = { by: undefined, descending: false };

/** In the order in which the paragraphs of a document stand. */
export const IN_READING_ORDER: Order = { by: { by: 'position', none: 0 }, descending: false };

const upper = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const KEY = 'KEY';

interface Choice {
  readonly by: By | undefined;
  readonly description: string;
}

function choicesOf(labels: readonly NodeLabel[], isWalk: boolean): Record<string, Choice> {
  const choices: Record<string, Choice> = { [KEY]: { by: undefined, description: 'Its key, such as A/RES/55/25.' } };
  if (isWalk) {
    const by = { by: 'statements', none: -1 } as const;
    choices.STATEMENTS = { by, description: 'How many statements of documents say so, each edition counted.' };
  }
  if (labels.some((label) => DATE_OF[label])) {
    choices.DATE = {
      by: { by: 'when', none: '' },
      description: 'When it was; things without a date come before all dates.',
    };
  }
  for (const label of labels) {
    for (const [property, { type, indexed, description }] of Object.entries(nodeModel(label).properties)) {
      const isNumber = type === 'integer';
      if (!isNumber && !(type === 'string' && indexed)) continue;
      choices[upper(property.replace(/Id$/, 'Key'))] ??= {
        by: { by: property, none: isNumber ? -1 : '' },
        description: `By: ${description} Things without it come before all others.`,
      };
    }
    for (const { type, direction, field, one, description } of WALKS.filter(({ near }) => near === label)) {
      if (one) continue;
      const by = { by: `${type}:${direction}`, none: -1 } as const;
      choices[`${upper(field)}_COUNT`] ??= { by, description: `How many there are: ${description}` };
    }
  }
  return choices;
}

type Direction = 'ASC' | 'DESC';
const orderDirectionEnum = enumOf<Direction>('OrderDirection', 'In which direction a list is ordered.', {
  ASC: 'The least first: from A, the earliest, the fewest.',
  DESC: 'The greatest first: the latest, the most.',
});

function makeOrder(name: string, labels: readonly NodeLabel[], isWalk: boolean) {
  const choices = choicesOf(labels, isWalk);
  const byEnum = enumOf(
    `${name}OrderBy`,
    'By what the list is ordered; what is equal stands by key, in the same direction.',
    Object.fromEntries(Object.entries(choices).map(([choice, { description }]) => [choice, description])),
  );
  const ref = builder.inputType(`${name}Order`, {
    description: 'In which order a list is wanted.',
    fields: (t) => ({
      by: t.field({ type: byEnum, required: true, description: 'By what, such as KEY.' }),
      direction: t.field({
        type: orderDirectionEnum,
        defaultValue: 'ASC',
        description: 'In which direction, such as DESC.',
      }),
    }),
  });
  const read = (given: { by: string; direction?: string | null } | null | undefined): Order =>
    given ? { by: choices[given.by]?.by, descending: given.direction === 'DESC' } : BY_KEY;
  return { ref, read };
}

const orders = new Map<string, ReturnType<typeof makeOrder>>();
function orderNamed(name: string, labels: readonly NodeLabel[], isWalk: boolean) {
  const known = orders.get(name) ?? makeOrder(name, labels, isWalk);
  orders.set(name, known);
  return known;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The order of lists of the things of a label. */
export const orderOf = (label: NodeLabel) => orderNamed(label, [label], false);

/** The order of a walk; walks to one kind of thing have one in common. */
export const orderOfWalk = ({ near, field, far }: Walk) => {
  const [only, ...others] = far;
  return only && others.length === 0
    ? orderNamed(`${only}Relationship`, far, true)
    : orderNamed(`${near}${capital(field)}`, far, true);
};
