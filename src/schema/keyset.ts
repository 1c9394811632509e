/**
 * Reading what comes after a place, in the order in which both engines sort stored text: by code point.
 *
 * Neo4j 5.26 compares stored text with a parameter by UTF-16 code units instead (measured: `'😀' > $x` is false for a
 * parameter ￥ and true for the same text stored). The two orders differ where a character beyond U+FFFF meets one from
 * U+E000 to U+FFFF, among them the full-width punctuation of Chinese names. So a statement is given only the part of the
 * key before the first such character, about which both orders agree, and what is not after the place is left out here.
 */
import { RecallingError } from '../errors.ts';
import type { Way } from '../store/statements.ts';
import type { Paging, Place } from './paging.ts';

/** No honest cursor comes near: so many things before it would have to begin with the same letters. */
const MAXIMUM_ROWS = 100_000;

/** What a statement needs to begin at a place; where `start` is true, at the beginning, whatever the others are. */
export interface Bound {
  readonly start: boolean;
  readonly position: number | string;
  readonly key: string;
  readonly label: string;
}

/** The longest beginning of a key that every text is before or after in both orders alike. */
const safePart = (key: string): string => /^[\0-\ud7fe]*/.exec(key)?.[0] ?? '';

/** The least text that comes after all that begin like this; undefined where there is none. */
function next(text: string): string | undefined {
  const last = text.at(-1);
  return last === undefined ? undefined : text.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}

export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const comparePositions = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byCodePoint(String(a), String(b));

/** The order of all lists. */
export const comparePlaces = (a: Place, b: Place): number =>
  comparePositions(a.position, b.position) || byCodePoint(a.key, b.key) || byCodePoint(a.label, b.label);

/** From where a statement reads, so that it gives everything past a place, and as little before it as can be. */
function boundOf(place: Place | null, way: Way): Bound {
  if (!place) return { start: true, position: 0, key: '', label: '' };
  const { position } = place;
  const [safePosition, key] = [typeof position === 'string' ? safePart(position) : position, safePart(place.key)];
  if (safePosition !== position) {
    const text = way === 'forward' ? String(safePosition) : next(String(safePosition));
    return { start: text === undefined, position: text ?? '', key: '', label: '' };
  }
  if (key === place.key) return { start: false, ...place };
  const bound = way === 'forward' ? key : next(key);
  return bound === undefined
    ? { start: true, position: 0, key: '', label: '' }
    : { start: false, position, key: bound, label: '' };
}

/**
 * The first `count` of each of several lists past a place. One reading, nearly always; more only where the key has a
 * character of the kind above and many keys begin as it does.
 * @param read gives what comes past a bound, at most `limit` of each list, in the order of the way.
 * @throws RecallingError where too many would have to be read, as a forged cursor can demand
 */
export async function readPast<T extends { readonly place: Place }>(
  place: Place | null,
  way: Way,
  count: number,
  read: (bound: Bound, limit: number) => Promise<readonly T[][]>,
): Promise<T[][]> {
  const bound = boundOf(place, way);
  const isPast = (found: Place) => !place || (way === 'forward' ? 1 : -1) * comparePlaces(found, place) > 0;
  for (let limit = count; ; limit *= 2) {
    const lists = await read(bound, limit);
    const wanted = lists.map((list) => list.filter((entry) => isPast(entry.place)));
    if (lists.every((list, index) => list.length < limit || (wanted[index]?.length ?? 0) >= count)) {
      return wanted.map((list) => list.slice(0, count));
    }
    if (limit * lists.length > MAXIMUM_ROWS) {
      throw new RecallingError(`Reading what comes after "${place?.key}" failed: too much begins as it does`);
    }
  }
}

export interface PageOf<T> {
  /** In the order of the list, also where it was read from its end. */
  readonly edges: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/**
 * One page of each of several lists.
 * @param descending whether the lists are in the reverse of the order of places.
 * @param read gives what comes past a bound in the way that it is told, at most `limit` of each list.
 */
export async function readPages<T extends { readonly place: Place }>(
  { count, way, after, before }: Paging,
  descending: boolean,
  read: (bound: Bound, limit: number, way: Way) => Promise<readonly T[][]>,
): Promise<PageOf<T>[]> {
  const isForward = way === 'forward';
  const [from, until] = isForward ? [after, before] : [before, after];
  const reading: Way = isForward === descending ? 'backward' : 'forward';
  const lists = await readPast(from, reading, count + 1, (bound, limit) => read(bound, limit, reading));
  const sign = reading === 'forward' ? 1 : -1;
  return lists.map((list) => {
    const inside = until ? list.filter(({ place }) => sign * comparePlaces(place, until) < 0) : list;
    const edges = inside.slice(0, count);
    // Beyond the page there is more of the list where more was read; a cursor tells that there was something before it.
    const [ahead, behind] = [list.length > edges.length, from !== null];
    return isForward
      ? { edges, hasNext: ahead, hasPrevious: behind }
      : { edges: edges.reverse(), hasNext: behind, hasPrevious: ahead };
  });
}
