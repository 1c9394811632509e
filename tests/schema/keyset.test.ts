import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAfter } from '../../src/schema/keyset.ts';
import type { Place } from '../../src/schema/paging.ts';

const START: Place = { position: -1, key: '', label: '' };
const utf8 = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const utf16 = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
type Compare = (a: string, b: string) => number;

const places = (keys: readonly string[]) => keys.map((key) => ({ place: { position: 0, key, label: 'Person' } }));

/** A database that sorts by code point, and compares with a parameter in its own way. */
function database(keys: readonly string[], compare: Compare) {
  const sorted = places([...keys].sort(utf8));
  const limits: number[] = [];
  const read = async (after: Place, limit: number) => {
    limits.push(limit);
    const isAfter = ({ place }: { place: Place }) =>
      place.position > after.position ||
      compare(place.key, after.key) > 0 ||
      (place.key === after.key && after.label < place.label);
    return [sorted.filter(isAfter).slice(0, limit)];
  };
  return { read, limits };
}

const character = fc.constantFrom('a', 'b', '中', '\ud7ff', '\ue000', '（', '￥', '😀', '𠮷');
const keys = fc.uniqueArray(fc.string({ unit: character, minLength: 1, maxLength: 4 }), { maxLength: 20 });

describe.each<[string, Compare]>([
  ['code point', utf8],
  ['UTF-16 code unit', utf16],
])('a database that compares with parameters by %s', (_name, compare) => {
  it('gives everything once, in order of code points', async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.integer({ min: 1, max: 6 }), async (keys, count) => {
        const { read } = database(keys, compare);
        const found: string[] = [];
        for (let after = START; ; ) {
          const [page = []] = await readAfter(after, count, read);
          expect(page.length).toBeLessThanOrEqual(count);
          found.push(...page.map(({ place }) => place.key));
          const last = page.at(-1);
          if (!last) break;
          after = last.place;
        }
        expect(found).toEqual([...keys].sort(utf8));
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading what comes after a place', () => {
  it('reads once where the key is an ordinary one', async () => {
    const { read, limits } = database(['A/RES/1', '中国', '中国人民', '😀'], utf16);
    const after = { position: 0, key: '中国', label: 'Person' };
    expect(await readAfter(after, 5, read)).toEqual([places(['中国人民', '😀'])]);
    expect(limits).toEqual([5]);
  });

  it('reads on where many keys begin like one with full-width characters', async () => {
    const keys = Array.from({ length: 9 }, (_, i) => `组织（${i}）`);
    const { read, limits } = database([...keys, '组织😀'], utf16);
    const after = { position: 0, key: '组织（7）', label: 'Person' };
    expect(await readAfter(after, 2, read)).toEqual([places(['组织（8）', '组织😀'])]);
    expect(limits).toEqual([2, 4, 8, 16]);
  });

  it('refuses to read without end', async () => {
    const read = async (_after: Place, limit: number) => [places(Array.from({ length: limit }, () => 'a'))];
    const reading = readAfter({ position: 0, key: '\uffff', label: '' }, 2, read);
    await expect(reading).rejects.toThrow('Reading what comes after "\uffff" failed');
  });
});
