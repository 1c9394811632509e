/** One text for equal values, whatever the order of their keys, and its digest. */
import { createHash } from 'node:crypto';
import { compareStrings } from './order.ts';

/** JSON with sorted keys and without white space; absent and undefined keys are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareStrings(a, b)));
  });
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
