import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, comparePlaces, readPages, readPast } from '../../src/schema/keyset.ts';
import type { Paging, Place } from '../../src/schema/paging.ts';
import type { Way } from '../../src/store/statements.ts';

const utf8 = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const utf16 = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
type Compare = (a: string, b: string) => number;
interface Entry {
  place: Place;
}

const at = (position: Place['position'], key: string): Entry => ({ place: { position, key, label: 'Person' } });
const places = (keys: readonly string[]) => keys.map((key) => at(0, key));

/** A database that sorts by code point, and compares with a parameter in its own way. */
function database(entries: readonly Entry[], compare: Compare) {
  const sorted = [...entries].sort((a, b) => comparePlaces(a.place, b.place));
  const limits: number[] = [];
  const read = async ({ start, ...bound }: Bound, limit: number, way: Way = 'forward') => {
    limits.push(limit);
    const sign = way === 'forward' ? 1 : -1;
    const past = (a: number | string, b: number | string) =>
      sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))) > 0;
    const isPast = ({ place }: Entry) =>
      start ||
      past(place.position, bound.position) ||
      (place.position === bound.position &&
        (past(place.key, bound.key) || (place.key === bound.key && past(place.label, bound.label))));
    const inWay = way === 'forward' ? sorted : [...sorted].reverse();
    return [inWay.filter(isPast).slice(0, limit)];
  };
  return { sorted, read, limits };
}

const character = fc.constantFrom('a', 'b', '中', '\ud7ff', '\ue000', '（', '￥', '😀', '𠮷');
const word = fc.string({ unit: character, minLength: 1, maxLength: 4 });
const positions = fc.oneof(fc.constant(fc.constant(0)), fc.constant(fc.integer({ min: 0, max: 3 })), fc.constant(word));
const entries = positions
  .chain((position) => fc.uniqueArray(fc.tuple(position, word), { maxLength: 20, selector: ([, key]) => key }))
  .map((pairs) => pairs.map(([position, key]) => at(position, key)));

describe.each<[string, Compare]>([
  ['code point', utf8],
  ['UTF-16 code unit', utf16],
])('a database that compares with parameters by %s', (_name, compare) => {
  it('gives everything once, in order of code points, from either end', async () => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        fc.boolean(),
        async (entries, count, isForward, descending) => {
          const { sorted, read } = database(entries, compare);
          const inOrder = descending ? [...sorted].reverse() : sorted;
          const found: Entry[] = [];
          let cursor: Place | null = null;
          for (let more = true; more; ) {
            const paging: Paging = isForward
              ? { count, way: 'forward', after: cursor, before: null }
              : { count, way: 'backward', after: null, before: cursor };
            const [page] = await readPages(paging, descending, read);
            const edges = page?.edges ?? [];
            if (isForward) found.push(...edges);
            else found.unshift(...edges);
            const [ahead, behind] = isForward ? [page?.hasNext, page?.hasPrevious] : [page?.hasPrevious, page?.hasNext];
            expect(behind).toBe(cursor !== null);
            expect(ahead).toBe(found.length < sorted.length);
            more = ahead ?? false;
            cursor = (isForward ? edges.at(-1) : edges[0])?.place ?? null;
          }
          expect(found).toEqual(inOrder);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives what is between two cursors', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.nat(), fc.nat(), fc.boolean(), async (entries, from, to, descending) => {
        const { sorted, read } = database(entries, compare);
        fc.pre(sorted.length > 0);
        const inOrder = descending ? [...sorted].reverse() : sorted;
        const [start, end] = [from % sorted.length, to % sorted.length];
        const [after, before] = [inOrder[start]?.place ?? null, inOrder[end]?.place ?? null];
        for (const way of ['forward', 'backward'] as const) {
          const [page] = await readPages({ count: 50, way, after, before }, descending, read);
          expect(page?.edges).toEqual(inOrder.slice(start + 1, Math.max(start + 1, end)));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('reading what comes after a place', () => {
  it('reads once where the key is an ordinary one', async () => {
    const { read, limits } = database(places(['A/RES/1', '中国', '中国人民', '😀']), utf16);
    const after = { position: 0, key: '中国', label: 'Person' };
    expect(await readPast(after, 'forward', 5, read)).toEqual([places(['中国人民', '😀'])]);
    expect(limits).toEqual([5]);
  });

  it('reads on where many keys begin like one with full-width characters', async () => {
    const keys = Array.from({ length: 9 }, (_, i) => `组织（${i}）`);
    const { read, limits } = database(places([...keys, '组织😀']), utf16);
    const after = { position: 0, key: '组织（7）', label: 'Person' };
    expect(await readPast(after, 'forward', 2, read)).toEqual([places(['组织（8）', '组织😀'])]);
    expect(limits).toEqual([2, 4, 8, 16]);
  });

  it('refuses to read without end', async () => {
    const read = async (_bound: Bound, limit: number) => [places(Array.from({ length: limit }, () => 'a'))];
    const reading = readPast({ position: 0, key: '\uffff', label: '' }, 'forward', 2, read);
    await expect(reading).rejects.toThrow('Reading what comes after "\uffff" failed');
  });
});
