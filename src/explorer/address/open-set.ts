/** Which of several parts of a page are open, as one parameter: `open=2|3(a)`. */
import { useCallback } from 'react';
import { useParam } from './address.tsx';

/** Between the names in the parameter. */
export const SEPARATOR = '|';
/** Stands for: none, not even the one that is open at first. */
const NONE = '-';

const namesIn = (value: string | undefined) =>
  (value ?? '').split(SEPARATOR).filter((name) => name !== '' && name !== NONE);

export interface OpenSet {
  has(name: string): boolean;
  set(name: string, open: boolean): void;
}

/**
 * @param parameter the name of the parameter of the address.
 * @param first what is open where the address does not say; several joined by {@link SEPARATOR}.
 */
export function useOpenSet(parameter: string, first?: string): OpenSet {
  const [value, setValue] = useParam(parameter);
  const names = namesIn(value ?? first);
  const set = useCallback(
    (name: string, open: boolean) => {
      const now = new URLSearchParams(window.location.search).get(parameter) ?? first;
      const others = namesIn(now).filter((one) => one !== name);
      const next = open ? [...others, name] : others;
      const isUsual = next.join(SEPARATOR) === (first ?? '');
      setValue(isUsual ? undefined : next.join(SEPARATOR) || NONE, 'replace');
    },
    [parameter, first, setValue],
  );
  return { has: (name) => names.includes(name), set };
}
