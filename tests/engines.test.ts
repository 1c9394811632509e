/**
 * The two engines hold the same graph and give the same answers: the five reports (the starter facts where the reports are
 * not there) loaded on both, then every list of the schema, each thing with all its relations and their evidence, forward and
 * backward.
 */
import { type GraphQLObjectType, getNamedType, graphql, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFacts } from '../src/load/load.ts';
import { createContext } from '../src/schema/context.ts';
import { schema } from '../src/schema/schema.ts';
import type { Store } from '../src/store/store.ts';
import { fiveReports } from './load/five-reports.ts';
import { linesOf } from './load/graphs.ts';
import { describeNeo4j, withEmbedded } from './store/engines.ts';

const objectOf = (type: Parameters<typeof getNamedType>[0]): GraphQLObjectType | undefined => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
};

/** The selection of everything that is connected with a thing, each relation by its first page from one end. */
function relationsOf(type: GraphQLObjectType, page: string): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const edge = objectOf(objectOf(field.type)?.getFields().edges?.type ?? field.type);
      if (!field.args.some(({ name }) => name === 'last') || !edge?.getFields().evidence) return [];
      return `${field.name}(${page}) { totalCount edges { cursor node { ... on Thing { key } } evidence { document { key } paragraph quote } } }`;
    })
    .join(' ');
}

/** A question for each list of the schema, from either end. */
function questions(): { readonly name: string; readonly ask: (cursor: string | null) => string }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const connection = objectOf(field.type);
    const node = objectOf(connection?.getFields().nodes?.type ?? field.type);
    if (!node || !field.args.some(({ name }) => name === 'before')) return [];
    return (['first', 'last'] as const).map((size) => ({
      name: `${field.name}, ${size}`,
      ask: (cursor) => {
        const from = cursor === null ? '' : `, ${size === 'first' ? 'after' : 'before'}: ${JSON.stringify(cursor)}`;
        return `{ list: ${field.name}(${size}: 100${from}) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { key name name_zh: name(language: ZH) ${relationsOf(node, `${size}: 10`)} } } }`;
      },
    }));
  });
}

interface Page {
  readonly list: {
    readonly pageInfo: Record<'startCursor' | 'endCursor', string | null> &
      Record<'hasNextPage' | 'hasPreviousPage', boolean>;
    readonly nodes: readonly unknown[];
  };
}

async function answerOf(store: Store, source: string): Promise<Page> {
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(store) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Page;
}

describeNeo4j('the five reports on both engines', (borrowed) => {
  const engine = withEmbedded();
  let embedded: Store;
  let neo4j: Store;

  beforeAll(async () => {
    const { openNeo4j } = await import('../src/store/neo4j.ts');
    embedded = await engine.open();
    neo4j = await openNeo4j(borrowed.address());
    for (const facts of await fiveReports()) {
      await loadFacts(embedded, facts);
      await loadFacts(neo4j, facts);
    }
  }, 300_000);
  afterAll(async () => {
    await embedded.close();
    await neo4j.close();
  });

  it('are the same graph, compared whole', async () => {
    const lines = await linesOf(embedded);
    expect(lines.length).toBeGreaterThan(1_000);
    expect(await linesOf(neo4j)).toEqual(lines);
  });

  it('give the same answers, whatever is asked', async () => {
    let asks = 0;
    let things = 0;
    for (const { name, ask } of questions()) {
      for (let cursor: string | null = null; ; ) {
        const source = ask(cursor);
        const answer = await answerOf(embedded, source);
        expect(await answerOf(neo4j, source), name).toEqual(answer);
        asks += 1;
        things += answer.list.nodes.length;
        const { pageInfo } = answer.list;
        cursor = name.endsWith('first') ? pageInfo.endCursor : pageInfo.startCursor;
        const more = name.endsWith('first') ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        if (!more || cursor === null) break;
      }
    }
    expect(asks).toBeGreaterThanOrEqual(24);
    expect(things).toBeGreaterThan(500);
    console.log(`${asks} questions, ${things} things with all their relations, the same on both engines`);
  }, 600_000);
});
