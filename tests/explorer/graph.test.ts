/** The graph page without its picture: steps, the graph they uncover, where things stand, filters, labels, the window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thingId } from '../../src/explorer/api/thing-id.ts';
import { type Filters, filtered } from '../../src/explorer/graph/filter.ts';
import { LEVELS, labelLevels, labelOf, levelOf } from '../../src/explorer/graph/labels.ts';
import { placesOf, ROOM_HEIGHT, ROOM_WIDTH } from '../../src/explorer/graph/layout.ts';
import { bendsOf, lineBetween } from '../../src/explorer/graph/lines.ts';
import { type DrawnThing, edgeKey, explore, type StepAnswer } from '../../src/explorer/graph/model.ts';
import { idOf, type Ref, readEntries, readRef, writeEntries, writeRef } from '../../src/explorer/graph/refs.ts';
import {
  collapse,
  expand,
  firstStep,
  type RelationName,
  readSteps,
  type Step,
  showWay,
  takeBack,
  writeSteps,
} from '../../src/explorer/graph/steps.ts';
import { visit } from '../../src/explorer/graph/use-undo.ts';
import { fitting, pointAt, readView, writeView, zoomed } from '../../src/explorer/graph/view.ts';

const ref = (key: string): Ref => ({ label: 'Resolution', key });
const SEED = ref('seed');
const IN: RelationName = 'REFERENCES.IN';
const OUT: RelationName = 'REFERENCES.OUT';

const thing = (key: string, more: Partial<DrawnThing> = {}): DrawnThing => ({
  id: thingId(more.label ?? 'Resolution', key),
  key,
  label: 'Resolution',
  name: key,
  relations: [{ type: 'REFERENCES', direction: 'IN', count: 9 }],
  ...more,
});

const link = (from: Ref, to: Ref): StepAnswer['links'][number] => ({
  type: 'REFERENCES',
  from: idOf(from),
  to: idOf(to),
  statements: 1,
  relation: ['RECALLS'],
  force: ['NEUTRAL'],
  roles: [],
  choice: [],
});

/** A made-up graph: each thing has children whose keys begin with its own, and all refer to the one before. */
function answer(step: Step): StepAnswer {
  if (step.kind === 'way') {
    const nodes = [step.from, ref(`${step.from.key}~${step.to.key}`), step.to];
    return {
      nodes: nodes.map(({ key }) => thing(key)),
      links: nodes.slice(1).map((one, index) => link(nodes[index] ?? one, one)),
    };
  }
  const children = Array.from({ length: step.count }, (_, index) =>
    ref(`${step.node.key}${step.relation === OUT ? '-' : '+'}${index}`),
  );
  return { nodes: children.map(({ key }) => thing(key)), links: children.map((child) => link(child, step.node)) };
}

const picture = (steps: readonly Step[], budget = 1_500) => {
  const explored = explore(thing('seed'), steps, steps.map(answer), budget);
  const places = placesOf(idOf(SEED), explored.arrivals);
  return {
    explored,
    places,
    shown: explored.graph
      .nodes()
      .map((node) => `${node} ${places.get(node)?.x} ${places.get(node)?.y}`)
      .sort(),
    edges: explored.graph.edges().sort(),
  };
};

/** What a reader may do: expand or collapse something, show a way, take it back. */
type Act = (steps: readonly Step[]) => Step[];
const key = fc.constantFrom('seed', 'seed+0', 'seed+1', 'seed-0', 'seed+0+0', 'seed+0+3', 'seed+1-2');
const relation = fc.constantFrom<RelationName>(IN, OUT);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(key, relation, fc.integer({ min: 1, max: 40 })).map(
    ([at, name, count]): Act =>
      (steps) =>
        expand(steps, ref(at), name, count),
  ),
  fc.tuple(key, relation).map(
    ([at, name]): Act =>
      (steps) =>
        collapse(steps, ref(at), name),
  ),
  fc.tuple(key, key).map(
    ([from, to]): Act =>
      (steps) =>
        from === to ? [...steps] : showWay(steps, ref(from), ref(to)),
  ),
);
const acts = fc.array(act, { maxLength: 8 });
const reached = (done: readonly Act[]) => done.reduce((steps: Step[], one) => one(steps), [firstStep(SEED)]);
/** Any text, as hostile as it comes. */
const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

describe('the address', () => {
  it('reads as a person would write it', () => {
    const steps = showWay(expand([firstStep(SEED)], ref('A/RES/70/1'), IN), SEED, { label: 'State', key: 'CN' });
    expect(writeSteps(steps, SEED)).toBe(
      'Resolution:seed~ALL~25|Resolution:A/RES/70/1~REFERENCES.IN~25|way~Resolution:seed~State:CN',
    );
    expect(writeSteps([firstStep(SEED)], SEED)).toBeUndefined();
    expect(readSteps(writeSteps([], SEED), SEED)).toEqual([]);
  });

  it('gives back every step, whatever the keys hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, relation, fc.integer({ min: 1, max: 200 }), fc.boolean())), (all) => {
        const steps: Step[] = all.map(([one, name, count, off]) => ({
          kind: 'expansion',
          node: ref(one),
          relation: name,
          count,
          off,
        }));
        const query = new URLSearchParams({ steps: writeSteps(steps, SEED) ?? '' });
        const back = new URLSearchParams(query.toString()).get('steps') ?? '';
        expect(readSteps(back, SEED)).toEqual(steps);
      }),
    );
  });

  it('leaves out what is no step, and never throws', () => {
    expect(
      readSteps('Nothing:x~ALL~25|Resolution:a~ALL~0|Resolution:a~EVIL"~5|way~x|Resolution:b~ALL~5', SEED),
    ).toEqual([{ kind: 'expansion', node: ref('b'), relation: 'ALL', count: 5, off: false }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readSteps(text, SEED);
        readRef(text);
        readView(text);
        expect(readEntries(writeEntries([[text, text]]))).toEqual([[text, text]]);
      }),
    );
  });

  it('names things by kind and key', () => {
    expect(readRef('Session:A/77')).toEqual({ label: 'Session', key: 'A/77' });
    expect(readRef(writeRef(ref('a:b~c|d')))).toEqual(ref('a:b~c|d'));
    for (const wrong of [undefined, '', 'Resolution:', 'Nothing:x', 'x']) expect(readRef(wrong)).toBeUndefined();
  });
});

describe('steps', () => {
  it('collapse is the exact inverse of expand: in the address and in the picture', () => {
    fc.assert(
      fc.property(acts, key, relation, fc.integer({ min: 1, max: 60 }), (done, at, name, count) => {
        const before = reached(done);
        fc.pre(!before.some((step) => step.kind === 'expansion' && step.node.key === at && step.relation === name));
        const collapsed = collapse(expand(before, ref(at), name, count), ref(at), name);
        expect(picture(collapsed)).toMatchObject({ shown: picture(before).shown, edges: picture(before).edges });
        expect(collapsed).toEqual(before.slice(0, collapsed.length));
      }),
      { numRuns: 60 },
    );
  });

  it('what was taken back in between comes back in its place', () => {
    const steps = expand(expand([firstStep(SEED)], SEED, IN), SEED, OUT);
    const without = collapse(steps, SEED, IN);
    expect(writeSteps(without, SEED)).toContain('|-Resolution:seed~REFERENCES.IN~25|');
    expect(expand(without, SEED, IN)).toEqual(steps);
  });

  it('a way that is taken back is gone', () => {
    const steps = showWay([firstStep(SEED)], SEED, ref('z'));
    expect(takeBack(steps, 1)).toEqual([firstStep(SEED)]);
  });
});

describe('where things stand', () => {
  it('nobody moves when others arrive or leave', () => {
    fc.assert(
      fc.property(acts, act, (done, next) => {
        const before = picture(reached(done));
        const now = picture(next(reached(done)));
        for (const node of before.explored.graph.nodes()) {
          if (now.explored.graph.hasNode(node)) expect(now.places.get(node)).toEqual(before.places.get(node));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('everybody has room', () => {
    const steps = reached([
      (now) => expand(now, SEED, IN, 200),
      (now) => expand(now, ref('seed+0'), IN, 200),
      (now) => expand(now, ref('seed+1'), OUT, 200),
      (now) => showWay(now, ref('seed+3'), ref('elsewhere')),
    ]);
    const all = [...picture(steps).places.values()];
    expect(all.length).toBeGreaterThan(600);
    all.forEach((a, index) => {
      for (const b of all.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= ROOM_WIDTH || Math.abs(a.y - b.y) >= ROOM_HEIGHT).toBe(true);
    });
  });

  it('is quick for as many as may be shown', () => {
    const steps = reached(
      Array.from(
        { length: 8 },
        (_, index): Act =>
          (now) =>
            expand(now, ref(`seed+${index}`), IN, 200),
      ),
    );
    const started = performance.now();
    expect(picture(steps).places.size).toBeGreaterThan(1_500);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the graph that was uncovered', () => {
  it('keeps to its budget, first come, first shown, and says how many are left', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 1, max: 80 }), (done, budget) => {
        const { explored } = picture(reached(done), budget);
        const all = picture(reached(done)).explored.graph;
        expect(explored.graph.order).toBe(Math.min(budget, all.order));
        expect(explored.left).toBe(all.order - explored.graph.order);
        expect(all.nodes().slice(0, budget)).toEqual(explored.graph.nodes());
      }),
      { numRuns: 60 },
    );
  });

  it('ends where the server has not answered yet, without taking anything away', () => {
    const steps = expand(expand([firstStep(SEED)], SEED, IN, 3), SEED, OUT, 3);
    const answers = [answer(steps[0] as Step), undefined, answer(steps[2] as Step)];
    expect(explore(thing('seed'), steps, answers, 300).graph.order).toBe(26);
  });

  it('hides what stands around what is gone, and keeps what something else shows', () => {
    const open = expand(expand([], SEED, IN, 3), ref('seed+0'), IN, 2);
    expect(picture(open).explored.graph.order).toBe(6);
    const closed = collapse(open, SEED, IN);
    expect(picture(closed).explored.graph.order).toBe(1);
    const kept = collapse(showWay(open, SEED, ref('seed+0')), SEED, IN);
    expect(picture(kept).explored.graph.order).toBe(5);
  });

  it('has one edge for each relationship, none to itself', () => {
    const { nodes, links } = answer(firstStep(SEED));
    const twice = { nodes: [...nodes, ...nodes], links: [...links, ...links, link(SEED, SEED)] };
    expect(explore(thing('seed'), [firstStep(SEED)], [twice], 300).graph.size).toBe(25);
  });
});

const NO_FILTERS: Filters = {
  kinds: new Set(),
  relations: new Set(),
  force: undefined,
  from: undefined,
  until: undefined,
  hidden: new Set(),
};

describe('filters', () => {
  const steps = expand(expand([], SEED, IN, 3), ref('seed+0'), IN, 2);
  const { explored } = picture(steps);
  const seed = idOf(SEED);
  const order = (filters: Partial<Filters>) =>
    filtered(explored.graph, seed, explored.anchors, { ...NO_FILTERS, ...filters }).order;

  it('take away and give back', () => {
    expect(order({})).toBe(6);
    expect(order({ relations: new Set(['REFERENCES']) })).toBe(1);
    expect(order({ force: 'OPERATIVE' })).toBe(1);
    expect(order({ force: 'NEUTRAL' })).toBe(6);
    expect(order({ kinds: new Set(['Resolution']) })).toBe(1);
    expect(order({ kinds: new Set(['State']) })).toBe(6);
  });

  it('take what hangs on nothing else with what they hide', () => {
    expect(order({ hidden: new Set([idOf(ref('seed+0'))]) })).toBe(3);
  });

  it('go by years, where there are any', () => {
    const dated = { nodes: [thing('a', { date: '1999-05-01' }), thing('b', { date: '2020' }), thing('c')], links: [] };
    const links = ['a', 'b', 'c'].map((one) => link(ref(one), SEED));
    const { graph, anchors } = explore(thing('seed'), [firstStep(SEED)], [{ ...dated, links }], 300);
    const keys = (filters: Partial<Filters>) =>
      filtered(graph, seed, anchors, { ...NO_FILTERS, ...filters }).mapNodes((_, node) => node.thing.key);
    expect(keys({ from: 2000 })).toEqual(['seed', 'b', 'c']);
    expect(keys({ until: 1999 })).toEqual(['seed', 'a', 'c']);
    expect(keys({ from: 1999, until: 2020 })).toEqual(['seed', 'a', 'b', 'c']);
  });
});

describe('labels', () => {
  it('are short, whatever the names hold', () => {
    expect(labelOf(thing('A/RES/70/1'))).toBe('A/RES/70/1');
    expect(labelOf(thing('x', { label: 'Subject', name: '可持续发展目标与国际合作' }))).toBe('可持续发展目标与…');
    expect(labelOf(thing('x', { label: 'Subject', name: 'sustainable development' }))).toBe('sustainable…');
    fc.assert(
      fc.property(hostile, (name) => {
        expect(labelOf(thing('x', { label: 'Subject', name })).length).toBeLessThanOrEqual(30);
      }),
    );
  });

  it('of what matters come first, and stay at larger sizes', () => {
    const { explored, places } = picture(reached([(now) => expand(now, SEED, IN, 200)]));
    const levels = labelLevels(explored.graph, places, new Set([idOf(SEED)]));
    expect(levels.get(idOf(SEED))).toBe(0);
    const counts = LEVELS.map((_, level) => [...levels.values()].filter((one) => one <= level).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeLessThan(explored.graph.order / 2);
    expect(counts.at(-1)).toBe(explored.graph.order);
    expect([levelOf(0.01), levelOf(0.6), levelOf(9)]).toEqual([0, 2, LEVELS.length - 1]);
  });
});

describe('lines', () => {
  it('of two things that are connected in several ways can be told apart', () => {
    const both = [link(SEED, ref('a')), link(ref('a'), SEED), { ...link(SEED, ref('a')), type: 'SAME_AS' as const }];
    const { graph } = explore(thing('seed'), [firstStep(SEED)], [{ nodes: [thing('a')], links: both }], 300);
    const bends = bendsOf(graph);
    const paths = graph.mapEdges((edge, _, from) => {
      const [here, there] = [
        { x: 0, y: 0 },
        { x: 200, y: 0 },
      ];
      const ends = from === idOf(SEED) ? ([here, there] as const) : ([there, here] as const);
      return lineBetween(...ends, bends.get(edge) ?? 0).path.replace(/^M[^QL]+/, '');
    });
    expect(new Set(paths).size).toBe(3);
    expect(graph.hasEdge(edgeKey(link(SEED, ref('a'))))).toBe(true);
  });
});

describe('the window', () => {
  const window = { width: 800, height: 500 };

  it('keeps what is under the pointer where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 500 }), (x, y) => {
        const before = { x: 10, y: -20, size: 0.7 };
        const now = zoomed(before, 1.3, { x, y }, window);
        expect(pointAt(now, { x, y }, window).x).toBeCloseTo(pointAt(before, { x, y }, window).x);
        expect(pointAt(now, { x, y }, window).y).toBeCloseTo(pointAt(before, { x, y }, window).y);
      }),
    );
  });

  it('shows everything at first, no larger than it is drawn', () => {
    expect(fitting([{ x: 0, y: 0 }], window).size).toBe(1);
    expect(
      fitting(
        [
          { x: -4_000, y: 0 },
          { x: 4_000, y: 0 },
        ],
        window,
      ).size,
    ).toBeLessThan(0.12 + 1e-9);
    const view = fitting(
      [
        { x: -500, y: 0 },
        { x: 500, y: 30 },
      ],
      window,
    );
    expect(readView(writeView(view))?.size).toBeCloseTo(view.size, 2);
    for (const wrong of ['', '1,2', 'a,b,c', '1,2,Infinity']) expect(readView(wrong)).toBeUndefined();
  });
});

describe('undo', () => {
  it('goes along what was visited, and a new state ends what could be redone', () => {
    let visited = { states: ['a'], at: 0 } as Parameters<typeof visit>[0];
    for (const state of ['b', 'c', 'b', 'b', 'a', 'b']) visited = visit(visited, state);
    expect(visited).toEqual({ states: ['a', 'b', 'c'], at: 1 });
    expect(visit(visited, 'd')).toEqual({ states: ['a', 'b', 'd'], at: 2 });
  });
});
