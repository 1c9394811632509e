/** Who may ask: tokens, rates, pages of other sites, questions about the schema. */
import { describe, expect, test } from 'vitest';
import { Buckets } from '../../src/serve/access/rate.ts';
import { openApp, SITE } from './app.ts';

const QUERY = '{ __typename }';
const EXPORT = '/export/states.jsonl?fields=key';
const DATA = ['/graphql?query={__typename}', EXPORT];

describe('the bearer token', () => {
  const token = 'a-token-of-this-test';
  const bearer = (given: string) => ({ authorization: `Bearer ${given}` });

  test.each(DATA)('%s needs it', async (path) => {
    const { get } = await openApp({ access: { token } });
    const bare = await get(path);
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toBe('Bearer');
    expect(await bare.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await get(path, bearer('a-token-of-that-test'))).status).toBe(401);
    expect((await get(path, { authorization: `Basic ${token}` })).status).toBe(401);
    expect((await get(path, bearer(token))).status).toBe(200);
  });

  test('whether the process lives, and the page of GraphiQL, need none', async () => {
    const { get } = await openApp({ access: { token } });
    expect((await get('/health')).status).toBe(200);
    expect((await get('/graphql', { accept: 'text/html' })).status).toBe(200);
  });
});

describe('the rate', () => {
  const from = (remoteAddress: string) => ({ req: { socket: { remoteAddress } } });

  test('so many requests a minute from one address, whatever they ask', async () => {
    const { app } = await openApp({ access: { rateLimit: 3 } });
    const statuses = async (address: string, times: number) => {
      const all: number[] = [];
      for (let n = 0; n < times; n++) {
        all.push((await app.fetch(`${SITE}${DATA[n % 2]}`, {}, from(address) as never)).status);
      }
      return all;
    };
    expect(await statuses('192.0.2.1', 4)).toEqual([200, 200, 200, 429]);
    expect(await statuses('192.0.2.2', 1)).toEqual([200]);
    const late = await app.fetch(`${SITE}${DATA[0]}`, {}, from('192.0.2.1') as never);
    expect(late.headers.get('retry-after')).toMatch(/^(19|20)$/);
    expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await app.fetch(`${SITE}/health`, {}, from('192.0.2.1') as never)).status).toBe(200);
  });

  test('a bucket fills steadily, and holds a minute at most', () => {
    const buckets = new Buckets(60);
    for (let n = 0; n < 60; n++) expect(buckets.take('a', 0)).toBe(0);
    expect(buckets.take('a', 0)).toBeCloseTo(1_000);
    expect(buckets.take('a', 500)).toBeCloseTo(500);
    expect(buckets.take('a', 1_000)).toBe(0);
    expect(buckets.take('a', 1_000)).toBeCloseTo(1_000);
    const hour = 3_600_000;
    for (let n = 0; n < 60; n++) expect(buckets.take('a', hour)).toBe(0);
    expect(buckets.take('a', hour)).toBeGreaterThan(0);
  });

  test('requests from very many addresses do not fill the memory', () => {
    const buckets = new Buckets(1);
    buckets.take('first', 0);
    expect(buckets.take('first', 0)).toBeGreaterThan(0);
    for (let n = 0; n < 10_000; n++) buckets.take(`address ${n}`, 0);
    // The one that asked least recently is forgotten.
    expect(buckets.take('first', 0)).toBe(0);
  });
});

describe('pages of other sites', () => {
  const OTHER = 'https://elsewhere.test';
  const cors = (headers: Headers) => [...headers.keys()].filter((name) => name.startsWith('access-control'));

  test.each([
    ['an origin', { origin: OTHER }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('may not ask: %s', async (_name, headers) => {
    const { post, get } = await openApp();
    for (const answer of [
      await post({ query: QUERY }, headers),
      await get(DATA[0] ?? '', headers),
      await get(EXPORT, headers),
    ]) {
      expect(answer.status).toBe(403);
      expect(cors(answer.headers)).toEqual([]);
    }
  });

  test.each([
    ['a program', {}],
    ['its own page', { origin: SITE, 'sec-fetch-site': 'same-origin' }],
    ['its own page in an older browser', { origin: SITE }],
    ['a person at the address bar', { 'sec-fetch-site': 'none' }],
  ])('do not concern %s', async (_name, headers) => {
    const { post, get } = await openApp();
    expect((await post({ query: QUERY }, headers)).status).toBe(200);
    expect((await get(DATA[0] ?? '', headers)).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('cannot send a form as %s', async (type) => {
    const { app } = await openApp();
    const send = (headers: Record<string, string>) =>
      app.fetch(`${SITE}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, ...headers },
        body: type === 'text/plain' ? JSON.stringify({ query: QUERY }) : `query=${encodeURIComponent(QUERY)}`,
      });
    expect((await send({})).status).toBe(403);
    expect((await send({ 'x-recalling-csrf': '1' })).status).not.toBe(403);
  });

  test('of a site that is named may ask and read', async () => {
    const { app, post } = await openApp({ access: { origins: ['https://a.example', OTHER] } });
    const headers = { origin: OTHER, 'sec-fetch-site': 'cross-site' };
    const answer = await post({ query: QUERY }, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(OTHER);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await app.fetch(`${SITE}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect((await post({ query: QUERY }, { origin: 'https://b.example' })).status).toBe(403);
  });
});

describe('the schema', () => {
  const schema = '{ __schema { queryType { name } } }';

  test('may be asked for', async () => {
    expect((await (await openApp()).ask(schema)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('may not, where the setting says no; __typename still may', async () => {
    const { ask } = await openApp({ access: { introspection: false } });
    expect((await ask(schema)).errors?.[0]?.message).toContain('introspection');
    expect((await ask('{ __type(name: "State") { name } }')).errors).toHaveLength(1);
    expect((await ask(QUERY)).data).toEqual({ __typename: 'Query' });
  });
});

describe('writing', () => {
  test.each(['mutation { __typename }', 'subscription { __typename }'])('%s is none of the schema', async (query) => {
    expect((await (await openApp()).ask(query)).errors).toHaveLength(1);
  });

  test('a query cannot write through what it says', async () => {
    const { ask, store } = await openApp();
    const before = await store.search('NO', { labels: ['State'], limit: 5 });
    const evil = 'x"}) DETACH DELETE n //';
    await ask('query ($evil: String!) { state(code: $evil) { key } states(filter: { text: $evil }) { totalCount } }', {
      variables: { evil },
    });
    expect(before.length).toBeGreaterThan(0);
    expect(await store.search('NO', { labels: ['State'], limit: 5 })).toEqual(before);
  });
});
