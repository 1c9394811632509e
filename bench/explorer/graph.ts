/** Generated graphs, the same for every peer: decisions, documents, states and subjects around one decision. */
import { placesOf } from '../../src/explorer/graph/layout.ts';

export interface GeneratedThing {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly name: string;
  readonly date: string | null;
}

export interface GeneratedLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly force: 'NEUTRAL' | 'STANCE' | 'OPERATIVE' | undefined;
}

export interface Generated {
  readonly seed: GeneratedThing;
  /** Which things each thing is expanded by, in order. */
  readonly expansions: readonly { readonly root: GeneratedThing; readonly things: readonly GeneratedThing[] }[];
  /** From what is expanded to what it brings. */
  readonly links: readonly GeneratedLink[];
  /** Between things that were brought, which no expansion tells. */
  readonly between: readonly GeneratedLink[];
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

const FIRST = 99;
const EACH = 200;
const KINDS = ['Resolution', 'Resolution', 'Resolution', 'Document', 'Document', 'State', 'Resolution', 'Subject'];
const FORCES = ['NEUTRAL', 'STANCE', 'OPERATIVE'] as const;

export const idOf = (label: string, key: string) => Buffer.from(`${label}:${key}`).toString('base64url');

/** Numbers that look thrown but are the same in every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function thing(index: number, label = KINDS[index % KINDS.length] ?? 'Resolution'): GeneratedThing {
  const key =
    label === 'Resolution'
      ? `A/RES/${40 + (index % 40)}/${index}`
      : label === 'Document'
        ? `A/${40 + (index % 40)}/${index}`
        : `${label}-${index}`;
  return {
    id: idOf(label, key),
    label,
    key,
    name: `Title number ${index}: strengthening what was decided about the matter before, and following it up`,
    date: label === 'Resolution' ? `${1985 + (index % 40)}-12-0${1 + (index % 9)}` : null,
  };
}

const linkBetween = (from: GeneratedThing, to: GeneratedThing, number: number): GeneratedLink => ({
  from: from.id,
  to: to.id,
  type: 'REFERENCES',
  force: FORCES[number % FORCES.length],
});

/**
 * A graph of so many things: 100, and then 200 around each of some of them. As many links again are between neighbours.
 * @param last how many the last expansion brings.
 */
export function generated(size: number, last = EACH): Generated {
  const throwDice = dice(size);
  const seed = thing(0, 'Resolution');
  const all = [seed];
  const expansions: { root: GeneratedThing; things: GeneratedThing[] }[] = [];
  const links: GeneratedLink[] = [];
  while (all.length < size) {
    const root = all[expansions.length] ?? seed;
    const left = size - all.length;
    const room =
      left <= last ? left : Math.min(left - (last < EACH ? last : 0), expansions.length === 0 ? FIRST : EACH);
    const things = Array.from({ length: room }, (_, index) => thing(all.length + index));
    things.forEach((one, index) => {
      links.push(index % 2 === 0 ? linkBetween(root, one, index) : linkBetween(one, root, index));
    });
    expansions.push({ root, things });
    all.push(...things);
  }
  const known = new Set(links.map(({ from, to }) => `${from} ${to}`));
  const between: GeneratedLink[] = [];
  while (between.length < size) {
    const [from, to] = [all[throwDice(all.length)] ?? seed, all[throwDice(all.length)] ?? seed];
    if (from.id === to.id || known.has(`${from.id} ${to.id}`)) continue;
    known.add(`${from.id} ${to.id}`);
    between.push(linkBetween(from, to, between.length));
  }
  const places = placesOf(
    seed.id,
    expansions.map(({ root, things }) => ({ around: root.id, nodes: things.map(({ id }) => id) })),
  );
  return { seed, expansions, links, between, places };
}

export interface GeneratedLineage {
  readonly seed: GeneratedThing;
  readonly nodes: readonly { readonly thing: GeneratedThing; readonly depth: number; readonly year: number }[];
  readonly links: readonly GeneratedLink[];
}

const ORGANS = ['A', 'E', 'S', 'A/HRC'];

/** A lineage of so many decisions: sixty years, four organs, each refers to two or three earlier ones. */
export function generatedLineage(size: number): GeneratedLineage {
  const throwDice = dice(size + 1);
  const nodes = Array.from({ length: size }, (_, index) => {
    const year = 1965 + Math.floor((index * 60) / size);
    const key = `${ORGANS[throwDice(ORGANS.length)]}/RES/${year - 1945}/${index + 1}`;
    const one = {
      id: idOf('Resolution', key),
      label: 'Resolution',
      key,
      name: `Title ${index}`,
      date: `${year}-12-01`,
    };
    return { thing: one, year, depth: index - Math.floor(size / 2) };
  });
  const links: GeneratedLink[] = [];
  nodes.forEach(({ thing: from }, index) => {
    const earlier = new Set(Array.from({ length: 2 + (index % 2) }, () => throwDice(Math.max(1, index))));
    for (const at of earlier) {
      const to = nodes[at]?.thing;
      if (to && to !== from) links.push(linkBetween(from, to, links.length));
    }
  });
  const seed = (nodes[Math.floor(size / 2)] ?? nodes[0])?.thing ?? thing(0, 'Resolution');
  return {
    seed,
    nodes: nodes.map(({ depth, ...node }) => ({ ...node, depth: Math.sign(depth) * Math.min(3, Math.abs(depth)) })),
    links,
  };
}
