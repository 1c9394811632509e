/** Five documents in three editions, each edition in two texts, that a killed process and the test that kills it both know. */
import fc from 'fast-check';
import type { Facts } from '../../graph/facts.ts';
import { randomFacts } from './random-facts.ts';

const EDITIONS = [{ language: 'en' }, { language: 'fr' }, { language: 'en', edition: 'record' }] as const;
const DOCUMENTS = 15;

/** Several random documents as one, so that loading it takes a while. */
function together(parts: readonly Facts[], document: number): Facts {
  const [first] = parts as [Facts, ...Facts[]];
  const all = <L extends keyof Facts>(list: L) => parts.flatMap((part) => part[list] as never[]);
  const lists = Object.keys(first).filter((key) => Array.isArray(first[key as keyof Facts]));
  const joined = Object.fromEntries(lists.map((list) => [list, all(list as keyof Facts)]));
  const edition = { edition: undefined, ...EDITIONS[document % 3] };
  return { ...first, ...joined, ...edition, symbols: [`XB/${Math.floor(document / 3)}`] } as Facts;
}

const samples = fc.sample(randomFacts, { numRuns: DOCUMENTS * 2 * 6, seed: 3 });
/** The texts of edition n are n and n + 15. */
export const texts: readonly Facts[] = Array.from({ length: DOCUMENTS * 2 }, (_, i) =>
  together(samples.slice(i * 6, i * 6 + 6), i % DOCUMENTS),
);

/** Which texts a process that was given this number loads, one to four at a time. */
export function* batchesFrom(seed: number): Generator<number[]> {
  for (let n = seed; ; n = (n * 31 + 17) % 9973) {
    yield Array.from({ length: 1 + (n % 4) }, (_, i) => (n + i) % texts.length);
  }
}
