/** What held on a day: how states were called, which of them there were, which sessions met, what had been adopted. */
import { LANGUAGES, type Language } from '../../graph/model.ts';
import { type StateReference, states } from '../../graph/reference/reference.ts';
import { statement } from '../store/statements.ts';
import { NEEDING_NOTHING } from './ahead/columns.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { languageArgument } from './language-argument.ts';
import { FALLBACK } from './multilingual.ts';
import { MAXIMUM_FIRST } from './paging.ts';
import { thingRef } from './refs.ts';
import { type Thing, toThing } from './thing.ts';

const SESSIONS = statement('traverse/sessions-at', ['date', 'next', 'limit']);
const ADOPTED = statement('traverse/adopted-at', ['until']);

let references: Map<string, StateReference> | undefined;
const referenceOf = (code: string): StateReference | undefined => {
  references ??= new Map(states().map((state) => [state.code, state]));
  return references.get(code);
};

const yearOf = (date: string) => Number(date.slice(0, 4));
const holds = ({ from, until }: { from?: number | undefined; until?: number | undefined }, year: number) =>
  (from === undefined || from <= year) && (until === undefined || year < until);

/** How a state was called in a year, as the reference table has it: a former name with its years before the present one. */
function nameOn(code: string, year: number, wanted: readonly (Language | null | undefined)[]): string | undefined {
  const names = referenceOf(code)?.names ?? [];
  for (const language of [...wanted, ...FALLBACK, ...LANGUAGES]) {
    const own = names.filter((name) => name.language === language);
    const dated = own.find((name) => name.kind === 'former' && name.until !== undefined && holds(name, year));
    const found = dated ?? own.find((name) => name.kind === 'short' && holds(name, year));
    if (found) return found.name;
  }
  return undefined;
}

builder.objectField(thingRef('State'), 'nameAt', (t) =>
  t.string({
    nullable: true,
    description:
      'What it was called in that year, by the reference table of names: Swaziland in 2000, Eswatini in 2020; null where there was no such state.',
    args: {
      date: t.arg({
        type: 'Date',
        required: true,
        description: 'A year or a day, such as 2000; its year counts.',
      }),
      language: languageArgument(t),
    },
    ...NEEDING_NOTHING,
    resolve: ({ key }, { date, language }, context) => {
      const year = yearOf(date);
      const reference = referenceOf(key);
      if (reference && !holds(reference, year)) return null;
      return nameOn(key, year, [language, context.language]) ?? null;
    },
  }),
);

const pastRef = builder.objectRef<{ date: string }>('Past').implement({
  description: 'What held on a day, as far as the graph and the reference tables know.',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'The day, such as 2018-05-28.', resolve: ({ date }) => date }),
    states: t.field({
      type: [thingRef('State')],
      description: 'The states of the graph that there were in that year, by code; `nameAt` says how they were called.',
      resolve: async ({ date }, _args, { loaders }): Promise<Thing[]> => {
        const codes = states().filter((state) => holds(state, yearOf(date)));
        const found = await Promise.all(codes.map(({ code }) => loaders.thing('State', code)));
        return found.filter((thing) => thing !== null).sort((a, b) => (a.key < b.key ? -1 : 1));
      },
    }),
    sessions: t.field({
      type: [thingRef('Session')],
      description: 'The sessions that met on that day, or in that month or year, by key.',
      args: {
        first: t.arg.int({ defaultValue: 25, description: `How many at most, from 0 to ${MAXIMUM_FIRST}.` }),
      },
      resolve: async ({ date }, { first }, { store }: Context, info): Promise<Thing[]> => {
        const limit = first ?? 25;
        if (limit < 0 || limit > MAXIMUM_FIRST)
          throw badInput(info, 'first', first, `a whole number from 0 to ${MAXIMUM_FIRST}`);
        const rows = await store.read(SESSIONS, { date, next: `${date}~`, limit });
        return rows.map(({ node }) => toThing('Session', node));
      },
    }),
    adopted: t.int({
      description:
        'How many decisions of the graph had been adopted by the end of that day, of those whose date is known.',
      resolve: async ({ date }, _args, { store }) => {
        const [row] = await store.read(ADOPTED, { until: `${date}~` });
        return Number(row?.total ?? 0);
      },
    }),
  }),
});

builder.queryField('at', (t) =>
  t.field({
    type: pastRef,
    description: 'What held on a day: which states there were, which sessions met, what had been adopted by then.',
    args: {
      date: t.arg({
        type: 'Date',
        required: true,
        description: 'The day, such as 2018-05-28; a month or a year will do.',
      }),
    },
    resolve: (_root, { date }) => ({ date }),
  }),
);
