import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/load/load.ts';
import { createApp } from '../../src/serve/app.ts';
import { createLog } from '../../src/serve/log.ts';
import { StoreError } from '../../src/store/errors.ts';
import { emptyStore, meeting } from './meeting.ts';

const SITE = 'http://recalling.test';

const ask = (app: ReturnType<typeof createApp>, query: string, headers: Record<string, string> = {}) =>
  app.fetch(`${SITE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** A schema of which every field fails in its own way, and the lines of the log. */
async function failing(errors: Record<string, () => unknown>) {
  const lines: string[] = [];
  const fields = Object.fromEntries(
    Object.entries(errors).map(([name, resolve]) => [name, { type: GraphQLString, resolve }]),
  );
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const app = createApp({ store: await emptyStore(), schema, log: createLog((line) => lines.push(line)) });
  return { app, lines };
}

test('the graph is asked at /graphql', async () => {
  const store = await emptyStore();
  await loadFacts(store, meeting());
  const app = createApp({ store });
  const answer = await ask(app, '{ session(id: "CTOC/COP/WG.2/2001") { attendance { totalCount } } }');
  expect(await answer.json()).toEqual({ data: { session: { attendance: { totalCount: 2 } } } });
});

test('names come in the language of the request', async () => {
  const store = await emptyStore();
  await loadFacts(store, meeting());
  const app = createApp({ store });
  const nameIn = async (language: string) => {
    const answer = await ask(app, '{ state(code: "NO") { name } }', { 'accept-language': language });
    return ((await answer.json()) as { data: { state: { name: string } } }).data.state.name;
  };
  expect(await nameIn('fr-CH, fr;q=0.9')).toBe('Norvège');
  expect(await nameIn('zh-CN')).toBe('挪威');
});

test('a fault is masked with an id that stands in the log beside the whole story, once', async () => {
  const { app, lines } = await failing({
    secret: () => {
      throw new StoreError('STATEMENT', 'the password is swordfish');
    },
  });
  const text = await (await ask(app, '{ secret }')).text();
  expect(text).not.toContain('swordfish');
  const [error] = (JSON.parse(text) as { errors: { message: string; path: string[]; extensions: { id: string } }[] })
    .errors;
  expect(error?.path).toEqual(['secret']);
  expect(error?.message).toContain(error?.extensions.id);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(error?.extensions.id);
  expect(lines[0]).toContain('at secret');
  expect(lines[0]).toContain('swordfish');
});

test('what is said to the reader goes out as it is, and is not logged', async () => {
  const { app, lines } = await failing({
    picky: () => {
      throw new GraphQLError('first: expected at most 100');
    },
  });
  const answer = (await (await ask(app, '{ picky }')).json()) as { errors: { message: string }[] };
  expect(answer.errors.map(({ message }) => message)).toEqual(['first: expected at most 100']);
  const invalid = (await (await ask(app, '{ nothing }')).json()) as { errors: { message: string }[] };
  expect(invalid.errors[0]?.message).toContain('nothing');
  expect(lines).toEqual([]);
});

test('other paths are not found', async () => {
  expect((await createApp({ store: await emptyStore() }).fetch(`${SITE}/nothing`)).status).toBe(404);
});

test('the process lives, and is ready while the store answers', async () => {
  const store = await emptyStore();
  const app = createApp({ store });
  const statusOf = async (path: string) => (await app.fetch(`${SITE}${path}`)).status;
  expect([await statusOf('/health'), await statusOf('/ready')]).toEqual([200, 200]);
  await store.close();
  expect([await statusOf('/health'), await statusOf('/ready')]).toEqual([200, 503]);
});

test('pages of other sites may not read the answers', async () => {
  const app = createApp({ store: await emptyStore() });
  const answer = await ask(app, '{ __typename }', { origin: 'http://elsewhere.test' });
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});
