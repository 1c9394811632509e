/** Counts by something: by year, body, region, role, relation. */
import type { GraphQLResolveInfo } from 'graphql';
import { DATE_OF, type NodeLabel, nodeModel, type SaidModel } from '../../graph/model.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import type { Count, GroupedBy } from './group-statements.ts';
import { byCodePoint } from './keyset.ts';
import { thingInterface } from './refs.ts';
import type { Thing } from './thing.ts';

export const DEFAULT_GROUPS = 100;
export const MAXIMUM_GROUPS = 1_000;

/** What is counted: things of some labels, and what leads to them. */
export interface Grouped {
  readonly far: readonly NodeLabel[];
  readonly says: Readonly<Record<string, SaidModel>>;
}

interface Choice {
  readonly description: string;
  /** The properties of things that hold it, or the name of what statements say. */
  readonly properties?: readonly string[];
  readonly said?: string;
  /** The values are keys of things with this label. */
  readonly of?: NodeLabel;
}

const CHOICES = {
  YEAR: { description: 'By the year of the thing: of adoption, of the first day, of distribution.' },
  LABEL: { description: 'By the kind of the thing, such as State.' },
  BODY: { description: 'By its body, such as A/HRC.', properties: ['bodyId'], of: 'Body' },
  SESSION: { description: 'By its session, such as A/77.', properties: ['sessionId'], of: 'Session' },
  INSTRUMENT: { description: 'By its treaty, such as UNTOC.', properties: ['instrumentId'], of: 'Instrument' },
  KIND: { description: 'By its kind, such as DECISION or REPORT.', properties: ['kind'] },
  REGION: { description: 'By its region, such as Africa.', properties: ['region'] },
  SUBREGION: { description: 'By its sub-region, such as Eastern Africa.', properties: ['subregion'] },
  HELD: { description: 'By whether its own text is loaded: true or false.', properties: ['held'] },
  ROLE: { description: 'By what the statements say as role, such as SPONSOR; a thing counts for each.', said: 'role' },
  RELATION: {
    description: 'By what the statements say as relation, such as RECALLS; a thing counts for each.',
    said: 'relation',
  },
  FORCE: {
    description: 'By what the statements say as force, such as operative; a thing counts for each.',
    said: 'force',
  },
  CHOICE: { description: 'By what the statements say as choice, such as ABSTAINED.', said: 'choice' },
  STRENGTH: {
    description: 'By the strength of recommendations, such as SHOULD.',
    properties: ['strength'],
    said: 'strength',
  },
} as const satisfies Record<string, Choice>;
type Name = keyof typeof CHOICES;
const choiceOf = (name: Name): Choice => CHOICES[name];

export const groupByEnum = enumOf<Name>(
  'GroupBy',
  'By what things are counted; each list says no to what its things do not have.',
  Object.fromEntries(Object.entries(CHOICES).map(([name, { description }]) => [name, description])) as Record<
    Name,
    string
  >,
);

function meaningOf(name: Name, { far, says }: Grouped): GroupedBy | undefined {
  const { properties, said } = choiceOf(name);
  if (name === 'YEAR') return far.some((label) => DATE_OF[label]) ? { by: 'when', said: false } : undefined;
  if (name === 'LABEL') return { by: 'label', said: false };
  const list = said === undefined ? undefined : says[said]?.list;
  if (list !== undefined) return { by: list, said: true };
  const property = properties?.find((one) => far.some((label) => one in nodeModel(label).properties));
  return property === undefined ? undefined : { by: property, said: false };
}

export interface Group extends Count {
  readonly of: NodeLabel | undefined;
}

export const groupRef = builder.objectRef<Group>('Group').implement({
  description: 'How many things there are of one sort, such as 37 decisions of 2015.',
  fields: (t) => ({
    value: t.string({
      nullable: true,
      description: 'What they have in common, such as 2015, Africa or A/HRC; null for those that do not have it.',
      resolve: ({ value }) => value || null,
    }),
    thing: t.field({
      type: thingInterface,
      nullable: true,
      description: 'The body, session or treaty that the value means, where it means one and the graph has it.',
      resolve: ({ value, of }, _args, { loaders }): Promise<Thing | null> | null =>
        of && value ? loaders.thing(of, value) : null,
    }),
    count: t.exposeInt('count', { description: 'How many things, such as 37.' }),
  }),
});

/** @throws GraphQLError with code BAD_USER_INPUT where the things have nothing of the sort */
export async function readGroups(
  read: (by: GroupedBy) => Promise<readonly Count[]>,
  subject: Grouped,
  { by, first }: { by: string; first: number },
  info: GraphQLResolveInfo,
): Promise<Group[]> {
  const names = Object.keys(CHOICES) as Name[];
  const meaning = meaningOf(by as Name, subject);
  if (!meaning) {
    const possible = names.filter((name) => meaningOf(name, subject));
    throw badInput(info, 'by', by, `one of ${possible.join(', ')}`);
  }
  if (first < 0 || first > MAXIMUM_GROUPS)
    throw badInput(info, 'first', first, `a whole number from 0 to ${MAXIMUM_GROUPS}`);
  const counts = [...(await read(meaning))];
  if (by === 'YEAR') counts.sort((a, b) => byCodePoint(a.value, b.value));
  const { of } = choiceOf(by as Name);
  return counts.slice(0, first).map((count) => ({ ...count, of }));
}
