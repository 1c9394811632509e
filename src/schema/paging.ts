/** Keyset paging: what `first` and `after` mean, and the opaque cursors. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { badInput } from './bad-input.ts';
import { wellFormed } from './global-id.ts';

export const DEFAULT_FIRST = 25;
export const MAXIMUM_FIRST = 200;

/** The place of a thing in a list. Lists are ordered by these three, in this order; all strings by code point. */
export interface Place {
  /** Reading order, for paragraphs; 0 for all other things. */
  readonly position: number;
  readonly key: string;
  readonly label: string;
}

/** Before the first thing: every key is greater than the empty string. */
const START: Place = { position: -1, key: '', label: '' };

const text = z.string().refine((value) => wellFormed(value) === value);
const placeSchema = z.tuple([z.number().int(), text, text]);

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
  readonly first: number;
  readonly after: Place;
  /** Whether the page begins after a cursor. */
  readonly hasPrevious: boolean;
}

/** Reads the arguments `first` and `after` of a connection. @throws GraphQLError with code BAD_USER_INPUT */
export function readPaging(args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): Paging {
  const first = args.first ?? DEFAULT_FIRST;
  if (typeof first !== 'number' || first < 0 || first > MAXIMUM_FIRST) {
    throw badInput(info, 'first', first, `a whole number from 0 to ${MAXIMUM_FIRST}`);
  }
  if (args.after === null || args.after === undefined) return { first, after: START, hasPrevious: false };
  const after = decodeCursor(String(args.after));
  if (!after) throw badInput(info, 'after', args.after, 'a cursor that an earlier page of this list gave');
  return { first, after, hasPrevious: true };
}
