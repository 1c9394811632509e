/** Fifteen documents, each in two texts, that a killed process and the test that kills it both know. */
import fc from 'fast-check';
import type { Facts } from '../../graph/facts.ts';
import { randomFacts } from './random-facts.ts';

const DOCUMENTS = 15;

/** Several random documents as one, so that loading it takes a while. */
function together(parts: readonly Facts[], document: number): Facts {
  const [first] = parts as [Facts, ...Facts[]];
  const all = <L extends keyof Facts>(list: L) => parts.flatMap((part) => part[list] as never[]);
  const lists = Object.keys(first).filter((key) => Array.isArray(first[key as keyof Facts]));
  const joined = Object.fromEntries(lists.map((list) => [list, all(list as keyof Facts)]));
  return { ...first, ...joined, symbols: [`XB/${document}`] };
}

const samples = fc.sample(randomFacts, { numRuns: DOCUMENTS * 2 * 6, seed: 3 });
/** The texts of document n are n and n + 15. */
export const texts: readonly Facts[] = Array.from({ length: DOCUMENTS * 2 }, (_, i) =>
  together(samples.slice(i * 6, i * 6 + 6), i % DOCUMENTS),
);
