/** What two states have in common and where they differ, from their two lists. */
import type { VoteChoice } from '../../api/documents.ts';

interface Keyed {
  readonly node: { readonly key: string };
}

export interface Shared<A extends Keyed, B extends Keyed> {
  readonly both: readonly { readonly a: A; readonly b: B }[];
  readonly onlyA: readonly A[];
  readonly onlyB: readonly B[];
}

/** Splits two lists by what is in both. */
export function shared<A extends Keyed, B extends Keyed>(listA: readonly A[], listB: readonly B[]): Shared<A, B> {
  const inB = new Map(listB.map((one) => [one.node.key, one]));
  const inA = new Set(listA.map(({ node }) => node.key));
  return {
    both: listA.flatMap((a) => {
      const b = inB.get(a.node.key);
      return b ? [{ a, b }] : [];
    }),
    onlyA: listA.filter(({ node }) => !inB.has(node.key)),
    onlyB: listB.filter(({ node }) => !inA.has(node.key)),
  };
}

interface Vote extends Keyed {
  readonly choices: readonly VoteChoice[];
}

/** Whether two states voted otherwise; documents that give a state two choices for one vote say nothing sure. */
export const differ = ({ a, b }: { a: Vote; b: Vote }): boolean =>
  a.choices.length === 1 && b.choices.length === 1 && a.choices[0] !== b.choices[0];

/** How many of each year there are; those without a date are left out. */
export function byYear(dates: readonly (string | null)[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const date of dates) {
    const year = Number.parseInt(date ?? '', 10);
    if (Number.isFinite(year)) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}
