/**
 * Reading what comes after a place, in the order in which both engines sort stored text: by code point.
 *
 * Neo4j 5.26 compares stored text with a parameter by UTF-16 code units instead (measured: `'😀' > $x` is false for a
 * parameter ￥ and true for the same text stored). The two orders differ where a character beyond U+FFFF meets one from
 * U+E000 to U+FFFF, among them the full-width punctuation of Chinese names. So a statement is given only the part of the
 * key before the first such character, about which both orders agree, and what is not after the place is left out here.
 */
import { RecallingError } from '../errors.ts';
import type { Place } from './paging.ts';

/** No honest cursor comes near: so many things before it would have to begin with the same letters. */
const MAXIMUM_ROWS = 100_000;

/** The longest beginning of a key that every text is before or after in both orders alike. */
const safePart = (key: string): string => /^[\0-\ud7ff]*/.exec(key)?.[0] ?? '';

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const isAfter = (place: Place, other: Place): boolean =>
  (place.position - other.position || byCodePoint(place.key, other.key) || byCodePoint(place.label, other.label)) > 0;

/**
 * The first `count` of each of several lists after a place. One reading, nearly always; more only where the key has a
 * character of the kind above and many keys begin as it does.
 * @param read gives what comes after a place, at most `limit` of each list, in order.
 * @throws RecallingError where too many would have to be read, as a forged cursor can demand
 */
export async function readAfter<T extends { readonly place: Place }>(
  after: Place,
  count: number,
  read: (after: Place, limit: number) => Promise<readonly T[][]>,
): Promise<T[][]> {
  const key = safePart(after.key);
  const start = key === after.key ? after : { position: after.position, key, label: '' };
  for (let limit = count; ; limit *= 2) {
    const lists = await read(start, limit);
    const wanted = lists.map((list) => list.filter(({ place }) => isAfter(place, after)));
    if (lists.every((list, index) => list.length < limit || (wanted[index]?.length ?? 0) >= count)) {
      return wanted.map((list) => list.slice(0, count));
    }
    if (limit * lists.length > MAXIMUM_ROWS) {
      throw new RecallingError(`Reading what comes after "${after.key}" failed: too much begins as it does`);
    }
  }
}
