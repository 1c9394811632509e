/** Turns what a database gives into the values of the port. */
import { StoreError } from './errors.ts';
import type { Value } from './store.ts';

const describe = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;

const compareKeys = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A value of a result: bigints within 2^53 become numbers, maps get their keys in order.
 * @param statement the name of the statement, for the error.
 * @param convert turns an engine's own values into plain ones; gives others back as they are.
 * @throws StoreError VALUE for anything but strings, numbers, booleans, null, lists and plain maps.
 */
export function toValue(value: unknown, statement: string, convert: (value: unknown) => unknown): Value {
  const plain = convert(value);
  switch (typeof plain) {
    case 'string':
    case 'number':
    case 'boolean':
      return plain;
    case 'bigint':
      return plain >= Number.MIN_SAFE_INTEGER && plain <= Number.MAX_SAFE_INTEGER ? Number(plain) : plain;
    case 'undefined':
      return null;
  }
  if (plain === null) return null;
  if (Array.isArray(plain)) return plain.map((entry) => toValue(entry, statement, convert));
  if (typeof plain === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(plain))) {
    const entries = Object.entries(plain).sort(compareKeys);
    return Object.fromEntries(entries.map(([key, entry]) => [key, toValue(entry, statement, convert)]));
  }
  throw new StoreError('VALUE', `Reading the result of ${statement} failed: it holds a ${describe(plain)}`, {
    advice: 'A statement returns scalars, lists and maps, never nodes or relationships.',
  });
}
