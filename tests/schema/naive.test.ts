/** Generated queries, whose answers are compared with those of the naive executor. */
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NODE_LABELS, type NodeLabel, nodeModel, RELATIONSHIP_TYPES, relationshipModel } from '../../graph/model.ts';
import { FamiliarShapes } from '../../src/schema/ahead/familiar.ts';
import { schema } from '../../src/schema/schema.ts';
import { WALKS, type Walk } from '../../src/schema/walks.ts';
import { describeEngines } from '../store/engines.ts';
import { LISTS, Naive } from './naive.ts';
import { type Node, openWorld, type Relationship, type World, write } from './world.ts';

const LABELS = NODE_LABELS.filter((label) => !nodeModel(label).internal);
const SIZE = 4;

/** Numbers that look random and are always the same. */
function* scattered(): Generator<number> {
  for (let state = 7; ; state = (state * 48_271) % 2_147_483_647) yield state;
}
const next = (
  (numbers) => (below: number) =>
    Number(numbers.next().value) % below
)(scattered());

const nodes = LABELS.flatMap((label) =>
  Array.from(
    { length: SIZE },
    (_, i): Node => ({
      label,
      id: `${label.slice(0, i % 2 ? 1 : 4)}/${i}`,
      ...(label === 'Paragraph' ? { position: (i * 3) % 4 } : {}),
      // Some have a name in one language, some in another, some a title, some neither.
      ...Object.fromEntries(
        ['nameEn', 'nameZh', 'titleAr', 'titleZh', 'name', 'date']
          .filter((property, n) => property in nodeModel(label).properties && (i + n) % 3 !== 0)
          .map((property) => [property, property === 'date' ? `20${10 + i}` : `${property} ${i}`]),
      ),
    }),
  ),
);
const of = (label: NodeLabel) => nodes.filter((node) => node.label === label);
const SAID: Record<string, readonly string[]> = {
  role: ['MEMBER', 'PARTY', 'SPONSOR'],
  relation: ['RECALLS', 'NOTES'],
  force: ['neutral', 'operative'],
  choice: ['AGAINST', 'ABSTAINED'],
};
const relationships = RELATIONSHIP_TYPES.flatMap((type) => {
  const { ends, out, in: back, says } = relationshipModel(type);
  return ends.flatMap(([from, to]) =>
    of(from).flatMap((a, i) =>
      of(to).flatMap((b, j): Relationship[] => {
        // Where there is at most one, the graph has at most one.
        const isThere = out.one
          ? next(SIZE) === 0 && j === (i * 7) % SIZE
          : back?.one
            ? i === (j * 5) % SIZE
            : next(3) > 0;
        if (!isThere || a === b) return [];
        const statement = () => ({
          document: `Docu/${next(SIZE)}`,
          paragraph: '1',
          ...Object.fromEntries(
            Object.keys(says).flatMap((name) =>
              SAID[name] ? [[name, SAID[name]?.[next(SAID[name]?.length ?? 1)] ?? '']] : [],
            ),
          ),
        });
        return [{ type, from: a, to: b, said: Array.from({ length: 1 + next(2) }, statement) }];
      }),
    ),
  );
});

/** Choices of a generated query, taken one after the other; 0 where there are no more. */
class Choices {
  readonly #numbers: readonly number[];
  #at = 0;
  readonly fragments: string[] = [];
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  below(bound: number): number {
    return (this.#numbers[this.#at++] ?? 0) % bound;
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

const DIRECTIVES = [
  '',
  '',
  '',
  '',
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@include(if: $no)',
  '@skip(if: $yes)',
  '@skip(if: false) @include(if: $yes)',
];

function argumentsOf(choices: Choices, walk: Walk | undefined, far: readonly NodeLabel[]): string {
  const parts: string[] = [];
  const size = choices.below(4);
  if (size > 0)
    parts.push(choices.below(3) === 0 ? `last: ${size}` : choices.below(2) ? `first: ${size}` : 'first: $two');
  if (walk) {
    if (far.length > 1 && choices.below(4) === 0) parts.push(`label: ${choices.of(far)}`);
    for (const [name, values] of Object.entries(SAID)) {
      if (name in walk.says && choices.below(4) === 0) parts.push(`${name}: ${choices.of(values).toUpperCase()}`);
    }
  }
  const counted = WALKS.filter(({ near, one }) => far.length === 1 && near === far[0] && !one);
  if (counted.length > 0 && choices.below(4) === 0) {
    const by = choices
      .of(counted)
      .field.replace(/[A-Z]/g, (letter) => `_${letter}`)
      .toUpperCase();
    parts.push(`orderBy: { by: ${by}_COUNT, direction: ${choices.of(['ASC', 'DESC'])} }`);
  } else if (choices.below(6) === 0 && walk?.type !== 'HAS_PARAGRAPH') {
    parts.push('orderBy: { by: KEY, direction: DESC }');
  }
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}

const aliasOf = (label: string, field: string, args: string) =>
  `${label}_${field}_${[...args].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7)}`;

/** What is selected on the edges of a walk besides their things. */
const onEdge = (choices: Choices, walk: Walk | undefined) =>
  ['relation', 'role']
    .filter((name) => walk && name in walk.says && choices.below(2) === 0)
    .map((name) => `${name}s`)
    .join(' ');

function connection(choices: Choices, far: readonly NodeLabel[], depth: number, walk?: Walk): string {
  const parts = Array.from({ length: 1 + choices.below(3) }, () => {
    switch (choices.below(5)) {
      case 0:
        return `totalCount ${choices.of(DIRECTIVES)}`;
      case 1:
        return `nodes ${choices.of(DIRECTIVES)} ${things(choices, far, depth)}`;
      case 2:
        return 'pageInfo { hasNextPage hasPreviousPage }';
      default:
        return `edges { ${onEdge(choices, walk)} node ${things(choices, far, depth)} }`;
    }
  });
  return `{ total: totalCount ${parts.join(' ')} }`;
}

function fields(choices: Choices, label: NodeLabel, depth: number): string {
  const walks = WALKS.filter(({ near }) => near === label);
  return Array.from({ length: 1 + choices.below(3) }, () => {
    if (depth === 0 || walks.length === 0 || choices.below(5) === 0) return choices.of(LEAVES);
    const walk = choices.of(walks);
    const directive = choices.of(DIRECTIVES);
    if (walk.one)
      return `${aliasOf(label, walk.field, '')}: ${walk.field} ${directive} ${things(choices, walk.far, depth - 1)}`;
    const args = argumentsOf(choices, walk, walk.far);
    return `${aliasOf(label, walk.field, args)}: ${walk.field}${args} ${directive} ${connection(choices, walk.far, depth - 1, walk)}`;
  }).join(' ');
}

const LEAVES = [
  'key',
  'label',
  '__typename',
  'name',
  'chinese: name(language: ZH)',
  '... on Thing @include(if: $yes) { arabic: name(language: AR) }',
];

/** A selection on things of some labels: bare, in fragments on the interface and on types, named or not. */
function things(choices: Choices, labels: readonly NodeLabel[], depth: number): string {
  const parts = Array.from({ length: 1 + choices.below(2) }, () => {
    const label = choices.of(labels);
    const inside = fields(choices, label, depth);
    switch (choices.below(4)) {
      case 0:
        return `... on Thing { key ... on ${label} ${choices.of(DIRECTIVES)} { ${inside} } }`;
      case 1: {
        const name = `F${choices.fragments.length}`;
        choices.fragments.push(`fragment ${name} on ${label} { ${inside} }`);
        return `...${name} ${choices.of(DIRECTIVES)}`;
      }
      default:
        return labels.length === 1 ? inside : `... on ${label} { ${inside} }`;
    }
  });
  return `{ key ${parts.join(' ')} }`;
}

function operation(choices: Choices, name: string): string {
  const roots = Array.from({ length: 1 + choices.below(2) }, () => {
    const [list, label] = choices.of(Object.entries(LISTS));
    const args = argumentsOf(choices, undefined, [label]);
    return `${aliasOf('Query', list, args)}: ${list}${args} ${connection(choices, [label], 2)}`;
  });
  const { id } = choices.of(of('Session'));
  const one = `one: session(id: ${JSON.stringify(id)}) ${things(choices, ['Session'], 3)}`;
  // Every variable is used, as the specification demands.
  return `query ${name}($yes: Boolean!, $no: Boolean!, $two: Int) {
    x: states(first: $two) @include(if: $yes) @skip(if: $no) { totalCount } ${roots.join(' ')} ${one}
  }`;
}

function document(numbers: readonly number[]): string {
  const choices = new Choices(numbers);
  const operations = ['First', 'Second'].map((name) => operation(choices, name));
  // A fragment that is used in one operation may stand beside the other.
  return [...operations, ...choices.fragments].join('\n');
}

describeEngines('generated queries', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await engine.open());
    await write(world.store, { nodes, relationships });
  });
  afterAll(() => world.close());

  it('are answered as by the naive executor', async () => {
    const numRuns = engine.name === 'embedded' ? 60 : 15;
    let compared = 0;
    const shapes = new FamiliarShapes();
    const numbers = fc.array(fc.nat({ max: 1_000 }), { minLength: 200, maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.boolean(), fc.integer({ min: 0, max: 3 }), async (numbers, yes, two) => {
        const query = document(numbers);
        const parsed = parse(query);
        expect(validate(schema, parsed), query).toEqual([]);
        const variables = { yes, no: !yes, two };
        for (const operationName of ['First', 'Second']) {
          const expected = Naive.run({ nodes, relationships }, parsed, operationName, variables);
          // The first time level by level, the second time in one statement.
          for (const time of ['first', 'second']) {
            const answer = await world.execute(query, { variables, operationName, shapes });
            expect(answer, `the ${time} time: ${query}`).toEqual({ data: expected });
          }
          compared += JSON.stringify(expected).length;
        }
      }),
      { numRuns },
    );
    // The queries ask for something.
    expect(compared).toBeGreaterThan(numRuns * 500);
  }, 120_000);
});
