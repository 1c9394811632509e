/** One box for symbols in any spelling, names of states in six languages, and words of titles. */
import type { NodeLabel } from '../../graph/model.ts';
import { SEARCHABLE } from '../store/search.ts';
import { statement } from '../store/statements.ts';
import type { SearchHit } from '../store/store.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { wellFormed } from './global-id.ts';
import { byCodePoint } from './keyset.ts';
import type { Mark } from './marks.ts';
import { memo } from './memo.ts';
import { MAXIMUM_FIRST } from './paging.ts';
import { thingInterface } from './refs.ts';
import { type Match, rank } from './search-rank.ts';
import { spellingsOf } from './spelling.ts';
import { PUBLIC_LABELS, type Thing } from './thing.ts';
import { labelEnum } from './vocabulary.ts';

const BY_NUMBER = statement('search/by-number', ['numbers', 'limit']);

/** How many things of each kind are ranked: what is less like the text than these is not found. */
const WINDOW = 60;
const DEFAULT_FOUND = 20;
/** A longer text is cut here. */
const MAXIMUM_TEXT = 300;

interface Hit {
  readonly thing: Thing;
  readonly score: number;
  readonly match: Match;
}
interface Page {
  readonly edges: readonly Hit[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Of things that fit alike those come first for which people look more often. */
const OFTEN: readonly NodeLabel[] = ['State', 'Body', 'Resolution', 'Document', 'Session'];
const KINDS = [...OFTEN, ...PUBLIC_LABELS.filter((label) => !OFTEN.includes(label))];

const compare = (a: Pick<Hit, 'score' | 'thing'>, b: Pick<Hit, 'score' | 'thing'>): number =>
  b.score - a.score ||
  KINDS.indexOf(a.thing.label) - KINDS.indexOf(b.thing.label) ||
  byCodePoint(a.thing.key, b.thing.key);

const cursorOf = ({ score, thing: { label, key } }: Hit): string =>
  Buffer.from(JSON.stringify([score, label, key])).toString('base64url');

function decode(cursor: string): Pick<Hit, 'score' | 'thing'> | undefined {
  try {
    const [score, label, key, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof score !== 'number' || typeof key !== 'string' || rest.length > 0) return undefined;
    const known = PUBLIC_LABELS.find((one) => one === label);
    return known && { score, thing: { label: known, key, properties: {} } };
  } catch {
    return undefined;
  }
}

/** All that is found, best first. @throws StoreError */
async function find(given: string, kinds: readonly NodeLabel[], { store, loaders, language }: Context): Promise<Hit[]> {
  const text = [...wellFormed(given).replace(/\s+/g, ' ').trim()].slice(0, MAXIMUM_TEXT).join('');
  if (text === '') return [];
  const spelling = spellingsOf(text);
  const wantsNumber = spelling.numbers.length > 0 && kinds.includes('Resolution');
  const [hits, numbered] = await Promise.all([
    store.search(text, { labels: kinds, limit: WINDOW, ids: spelling.ids }),
    wantsNumber ? store.read(BY_NUMBER, { numbers: spelling.numbers, limit: WINDOW }) : [],
  ]);
  const scores = new Map(hits.map((hit): [string, SearchHit] => [`${hit.label}:${hit.id}`, hit]));
  for (const { id } of numbered) {
    const known = { label: 'Resolution', id: String(id), score: 0 } as const;
    if (!scores.has(`Resolution:${id}`)) scores.set(`Resolution:${id}`, known);
  }
  const top = Math.max(1e-9, ...hits.map(({ score }) => score));
  const found = await Promise.all(
    [...scores.values()].map(async ({ label, id, score }): Promise<Hit[]> => {
      const thing = await loaders.thing(label, id);
      if (!thing) return [];
      const { score: total, match } = rank(thing, text, spelling, { found: score / top, languages: [language] });
      // The letters stand inside of a word.
      if (match.marks.length === 0) return [];
      // Rounded, so that a cursor holds the score as it is compared.
      return [{ thing, score: Math.round(total * 1e6) / 1e6, match }];
    }),
  );
  return found.flat().sort(compare);
}

const markRef = builder.objectRef<Mark>('Mark').implement({
  description: 'Where words of the search stand, in UTF-16 code units of the text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where they begin, such as 0.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive, such as 5.' }),
  }),
});

const matchRef = builder.objectRef<Match>('SearchMatch').implement({
  description: 'By which text a thing was found.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its symbol, name or title, such as A/RES/76/181 or 中国.' }),
    marks: t.field({
      type: [markRef],
      description: 'The places of the words in that text, in order, such as [{start: 0, end: 2}].',
      resolve: ({ marks }) => [...marks],
    }),
  }),
});

const edgeRef = builder.objectRef<Hit>('SearchEdge').implement({
  description: 'A thing that was found.',
  fields: (t) => ({
    cursor: t.string({ description: 'Opaque place of this edge in the list, for `after`.', resolve: cursorOf }),
    score: t.exposeFloat('score', {
      description:
        'How well it fits, higher is better: 4.5 and more for an exact symbol or number, 4 for an exact name, 2 and more for the beginning of one, less for other words.',
    }),
    match: t.field({ type: matchRef, description: 'By which text it was found.', resolve: ({ match }) => match }),
    node: t.field({
      type: thingInterface,
      description: 'The thing, such as a state or a decision.',
      resolve: ({ thing }) => thing,
    }),
  }),
});

const connectionRef = builder.objectRef<() => Promise<Page>>('SearchConnection').implement({
  description: 'A page of what was found, best first.',
  fields: (t) => ({
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page stands in the list.',
      resolve: async (page) => {
        const { edges, hasNext, hasPrevious } = await page();
        const [first, last] = [edges[0], edges.at(-1)];
        return {
          hasNextPage: hasNext,
          hasPreviousPage: hasPrevious,
          startCursor: first ? cursorOf(first) : null,
          endCursor: last ? cursorOf(last) : null,
        };
      },
    }),
    nodes: t.field({
      type: [thingInterface],
      description: 'The things of this page, without their edges.',
      resolve: async (page) => (await page()).edges.map(({ thing }) => thing),
    }),
    edges: t.field({
      type: [edgeRef],
      description: 'The things of this page, each with how well it fits and the words that were found.',
      resolve: async (page) => [...(await page()).edges],
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: connectionRef,
    description: `One box for symbols in any spelling (76/181, A/RES/76/181, 第76/181号决议), names of states in six languages, and words of titles in any language; one Chinese character finds something. An exact symbol comes first, then a name, then words. At most ${WINDOW} things of each kind are ranked.`,
    args: {
      text: t.arg.string({
        required: true,
        description: 'What to look for, such as 76/181 or 中国; at most 300 characters count.',
      }),
      kinds: t.arg({
        type: [labelEnum],
        description: 'Only things of these kinds, such as [State, Resolution]; of all unless given.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_FOUND, description: `How many at most, from 0 to ${MAXIMUM_FIRST}.` }),
      after: t.arg.string({ description: 'Begin after this cursor of an earlier page.' }),
    },
    resolve: (_root, { text, kinds, first, after }, context, info) => {
      const count = first ?? DEFAULT_FOUND;
      if (count < 0 || count > MAXIMUM_FIRST)
        throw badInput(info, 'first', first, `a whole number from 0 to ${MAXIMUM_FIRST}`);
      const place = after === null || after === undefined ? undefined : decode(after);
      if (after && !place) throw badInput(info, 'after', after, 'a cursor that an earlier page of this list gave');
      return memo(async () => {
        const labels = (kinds as NodeLabel[] | null | undefined) ?? SEARCHABLE;
        const all = await find(text, labels, context);
        const rest = place ? all.filter((hit) => compare(hit, place) > 0) : all;
        return { edges: rest.slice(0, count), hasNext: rest.length > count, hasPrevious: place !== undefined };
      });
    },
  }),
);
