/** Pairs of the titles compared last: each item of an agenda is compared with each title that a text names. */
const known = new Map<string, ReadonlyMap<string, number>>();
const KNOWN = 1000;

function pairsOf(text: string): ReadonlyMap<string, number> {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= KNOWN) known.clear();
  const made = pairs(text);
  known.set(text, made);
  return made;
}

/** The pairs of neighbouring characters of a text without white space and marks. */
function pairs(text: string): Map<string, number> {
  const squeezed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, squeezed.length - 1); i += 1) {
    const pair = squeezed.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * How alike two titles are, from 0 to 1: Dice's coefficient over pairs of characters. A misprint of one character in a
 * title of twenty leaves about .9.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0);
  return (2 * shared) / (total(left) + total(right) || 1);
}
