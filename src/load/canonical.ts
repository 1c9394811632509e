/** One text for equal values, whatever the order of their keys. */
import { compareStrings } from './order.ts';

/** JSON with sorted keys and without white space; absent and undefined keys are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareStrings(a, b)));
  });
}
