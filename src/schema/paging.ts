/** Keyset paging: what `first`, `after`, `last` and `before` mean, and the opaque cursors. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Way } from '../store/statements.ts';
import { badInput } from './bad-input.ts';
import { wellFormed } from './global-id.ts';

export const DEFAULT_FIRST = 25;
export const MAXIMUM_FIRST = 200;

/** The place of a thing in a list. Lists are ordered by these three, in this order; all strings by code point. */
export interface Place {
  /** By what the list is ordered first: a number or a text; 0 where it is ordered by key alone. */
  readonly position: number | string;
  readonly key: string;
  readonly label: string;
}

const text = z.string().refine((value) => wellFormed(value) === value);
const placeSchema = z.tuple([z.union([z.number().int(), text]), text, text]);

export const encodeCursor = ({ position, key, label }: Place): string =>
  Buffer.from(JSON.stringify([position, key, label])).toString('base64url');

/** The place that a cursor means; undefined where the text is no cursor. */
export function decodeCursor(cursor: string): Place | undefined {
  try {
    const [position, key, label] = placeSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    const place = { position, key, label };
    return encodeCursor(place) === cursor ? place : undefined;
  } catch {
    return undefined;
  }
}

export interface Paging {
  /** How many things a page holds at most. */
  readonly count: number;
  /** From which end of the list the page is taken. */
  readonly way: Way;
  /** The page begins after this place, and ends before that one; null where the list begins or ends. */
  readonly after: Place | null;
  readonly before: Place | null;
}

/** The first things of a list. */
export const firstOf = (count: number): Paging => ({ count, way: 'forward', after: null, before: null });

const isGiven = (value: unknown) => value !== null && value !== undefined;

const isWritten = (argument: string, { fieldNodes }: GraphQLResolveInfo) =>
  fieldNodes.some((node) => node.arguments?.some(({ name }) => name.value === argument));

function readCount(name: 'first' | 'last', given: unknown, info: GraphQLResolveInfo): number {
  if (typeof given !== 'number' || given < 0 || given > MAXIMUM_FIRST) {
    throw badInput(info, name, given, `a whole number from 0 to ${MAXIMUM_FIRST}`);
  }
  return given;
}

function readCursor(name: 'after' | 'before', given: unknown, info: GraphQLResolveInfo): Place | null {
  if (!isGiven(given)) return null;
  const place = decodeCursor(String(given));
  if (!place) throw badInput(info, name, given, 'a cursor that an earlier page of this list gave');
  return place;
}

/** Reads the paging arguments of a connection. @throws GraphQLError with code BAD_USER_INPUT */
export function readPaging(args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): Paging {
  const isBackward = isGiven(args.last);
  // The default of `first` stands in the arguments as well.
  const isBoth = isBackward && isGiven(args.first) && isWritten('first', info);
  if (isBoth) throw badInput(info, 'last', args.last, 'either `first` or `last`, not both');
  const count = isBackward ? readCount('last', args.last, info) : readCount('first', args.first ?? DEFAULT_FIRST, info);
  return {
    count,
    way: isBackward ? 'backward' : 'forward',
    after: readCursor('after', args.after, info),
    before: readCursor('before', args.before, info),
  };
}

/**
 * Cursors hold the position in the order for which they were given; one of another order is refused.
 * @param like a position of the order; undefined where the list is ordered by key alone, and every cursor will do.
 * @throws GraphQLError with code BAD_USER_INPUT
 */
export function checkCursors(paging: Paging, like: number | string | undefined, info: GraphQLResolveInfo): Paging {
  for (const name of ['after', 'before'] as const) {
    const place = paging[name];
    if (!place || like === undefined || typeof place.position === typeof like) continue;
    throw badInput(info, name, encodeCursor(place), 'a cursor that a page in this order gave');
  }
  return paging;
}
