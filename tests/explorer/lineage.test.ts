/** The drawing of a lineage without its picture: where decisions stand, and which way is the main path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInPicture } from '../../src/explorer/lineage/keys.ts';
import { layoutOf, ROW_HEIGHT } from '../../src/explorer/lineage/layout.ts';
import { lineageGraph } from '../../src/explorer/lineage/lineage.ts';
import { mainPath } from '../../src/explorer/lineage/main-path.ts';
import { numberOf } from '../../src/explorer/lineage/number.ts';

type Answer = Parameters<typeof lineageGraph>[0];
type Sketch = readonly [key: string, year: number | null, organ: string];

const answer = (decisions: readonly Sketch[], references: readonly (readonly [string, string])[]): Answer => ({
  nodes: decisions.map(([key, year, bodyKey]) => ({
    depth: 0,
    year,
    node: { id: key, key, label: 'Resolution', name: key, bodyKey, held: true },
  })),
  links: references.map(([from, to]) => ({ from, to, statements: 1, relation: ['RECALLS'], force: ['NEUTRAL'] })),
  beyond: [],
  truncated: false,
});

describe('the graph of a lineage', () => {
  it('keeps the strongest force, and what lies beyond, and leaves out what is not shown', () => {
    const given = answer(
      [
        ['a', 2020, 'A'],
        ['b', 2021, 'A'],
      ],
      [
        ['b', 'a'],
        ['b', 'b'],
        ['b', 'gone'],
      ],
    );
    const graph = lineageGraph({
      ...given,
      links: given.links.map((link) => ({ ...link, force: ['NEUTRAL', 'OPERATIVE'] })),
      beyond: [
        { from: 'a', direction: 'IN', count: 7 },
        { from: 'a', direction: 'OUT', count: 2 },
      ],
    });
    expect(graph.mapEdges((_, { force }, from, to) => `${from}>${to} ${force}`)).toEqual(['b>a OPERATIVE']);
    expect(graph.getNodeAttributes('a')).toMatchObject({ beyondIn: 7, beyondOut: 2 });
  });
});

describe('the main path', () => {
  it('is the chain over which most ways lead, through the decision', () => {
    const graph = lineageGraph(
      answer(
        [
          ['z', 2023, 'A'],
          ['y', 2022, 'A'],
          ['seed', 2021, 'A'],
          ['rich', 2019, 'A'],
          ['poor', 2019, 'A'],
          ['p', 2001, 'A'],
          ['q', 2000, 'A'],
        ],
        [
          ['z', 'y'],
          ['y', 'seed'],
          ['seed', 'rich'],
          ['seed', 'poor'],
          ['rich', 'p'],
          ['rich', 'q'],
        ],
      ),
    );
    expect(mainPath(graph, 'seed').map((edge) => graph.extremities(edge).join('>'))).toEqual([
      'z>y',
      'y>seed',
      'seed>rich',
      'rich>p',
    ]);
  });

  it('ends where decisions of one day refer to each other', () => {
    const graph = lineageGraph(
      answer(
        [
          ['a', 2020, 'A'],
          ['b', 2020, 'A'],
        ],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    );
    expect(mainPath(graph, 'a')).toHaveLength(1);
  });
});

const lineages = fc
  .record({
    decisions: fc.uniqueArray(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 6 }),
        fc.option(fc.integer({ min: 1946, max: 2030 })),
        fc.constantFrom('A', 'S', 'E', 'CTOC/COP', ''),
      ),
      { selector: ([key]) => key, minLength: 1, maxLength: 60 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
  })
  .map(({ decisions, pairs }) =>
    answer(
      decisions,
      pairs.map(
        ([a, b]) => [decisions[a % decisions.length]?.[0] ?? '', decisions[b % decisions.length]?.[0] ?? ''] as const,
      ),
    ),
  );

describe('the layout', () => {
  it('has room for every decision, later years to the right, each organ in its lane', () => {
    fc.assert(
      fc.property(lineages, (given) => {
        const graph = lineageGraph(given);
        const { places, lanes, width, height } = layoutOf(graph);
        const seen = new Set<string>();
        for (const { node, year } of given.nodes) {
          const place = places.get(node.id);
          if (!place) throw new Error(`${node.id} has no place`);
          seen.add(`${place.x} ${place.y}`);
          expect(place.x).toBeLessThan(width);
          expect(place.y).toBeLessThan(height);
          const lane = lanes.find(({ y, height: high }) => place.y >= y && place.y <= y + high);
          expect(lane?.organ).toBe('bodyKey' in node ? node.bodyKey : '');
          for (const other of given.nodes) {
            if (year !== null && other.year !== null && year < other.year) {
              expect(place.x).toBeLessThan(places.get(other.node.id)?.x ?? 0);
            }
          }
        }
        expect(seen.size).toBe(given.nodes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same lineage, in whatever order it arrives', () => {
    fc.assert(
      fc.property(lineages, (given) => {
        const turned = { ...given, nodes: [...given.nodes].reverse(), links: [...given.links].reverse() };
        expect([...layoutOf(lineageGraph(turned)).places].sort()).toEqual(
          [...layoutOf(lineageGraph(given)).places].sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

it('arrow keys lead to the nearest decision in their direction', () => {
  const graph = lineageGraph(
    answer(
      [
        ['A/RES/1/1', 2000, 'A'],
        ['A/RES/2/1', 2001, 'A'],
        ['A/RES/2/2', 2001, 'A'],
      ],
      [],
    ),
  );
  const layout = layoutOf(graph);
  const [top, below] = ['A/RES/2/1', 'A/RES/2/2'];
  expect(layout.places.get(below)?.y).toBe((layout.places.get(top)?.y ?? 0) + ROW_HEIGHT);
  expect(nextInPicture('ArrowRight', 'A/RES/1/1', layout)).toBe(top);
  expect(nextInPicture('ArrowDown', top, layout)).toBe(below);
  expect(nextInPicture('ArrowUp', top, layout)).toBeUndefined();
  expect(nextInPicture('End', 'A/RES/1/1', layout)).toBe(below);
});

it.each([
  ['A/RES/76/181', 'A', '76/181'],
  ['CTOC/COP/DEC/2/2', 'CTOC/COP', 'DEC 2/2'],
  ['S/RES/1325', '', 'S/RES/1325'],
])('the number of %s in the lane of %j is %s', (key, organ, expected) => {
  expect(numberOf(key, organ)).toBe(expected);
});
