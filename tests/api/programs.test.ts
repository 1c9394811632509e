/** What programs rely on: persisted queries, caching, compression, answers in parts, lists as JSON Lines. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadFacts } from '../../src/load/load.ts';
import { listen } from '../../src/serve/http-server.ts';
import { meeting, temporaryFolder } from '../serve/meeting.ts';
import { type Answer, openApp, SITE } from './app.ts';

const SESSION = '{ session(id: "CTOC/COP/WG.2/2001") { attendance { totalCount } } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (query: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } });
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('a query sent by its hash', () => {
  test('is known once it was sent with the hash', async () => {
    const { post, get } = await openApp();
    const send = async (body: object) => (await (await post(body)).json()) as Answer;
    expect(codeOf(await send(persisted(SESSION)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const full = await send({ query: SESSION, ...persisted(SESSION) });
    expect(full.data).toEqual({ session: { attendance: { totalCount: 2 } } });
    expect(await send(persisted(SESSION))).toEqual(full);
    const { extensions } = persisted(SESSION);
    const answer = await get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`);
    expect(await answer.json()).toEqual(full);
  });

  test('cannot be another one', async () => {
    const { post } = await openApp();
    const answer = await post({ query: '{ __typename }', ...persisted(SESSION) });
    expect(answer.status).toBe(200);
    expect(codeOf((await answer.json()) as Answer)).toBe('BAD_REQUEST');
    expect(codeOf((await (await post(persisted(SESSION))).json()) as Answer)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('is limited as any other', async () => {
    const { post } = await openApp({ limits: { depth: 1 } });
    const answer = (await (await post({ query: SESSION, ...persisted(SESSION) })).json()) as Answer;
    expect(codeOf(answer)).toBe('LIMIT_EXCEEDED');
    expect(codeOf((await (await post(persisted(SESSION))).json()) as Answer)).toBe('LIMIT_EXCEEDED');
  });
});

describe('trusted documents', () => {
  const file = (documents: Record<string, string>) => {
    const path = join(temporaryFolder(), 'queries.json');
    writeFileSync(path, JSON.stringify(documents));
    return path;
  };

  test('are answered by hash and in full; nothing else is', async () => {
    const { post, get } = await openApp({ access: { trustedDocuments: file({ [sha256(SESSION)]: SESSION }) } });
    const send = async (body: object) => (await (await post(body)).json()) as Answer;
    expect((await send(persisted(SESSION))).data).toEqual({ session: { attendance: { totalCount: 2 } } });
    expect((await send({ query: SESSION })).data).toEqual({ session: { attendance: { totalCount: 2 } } });
    expect(codeOf(await send({ query: '{ __typename }' }))).toBe('PERSISTED_QUERY_ONLY');
    expect(codeOf(await send({ query: '{ __typename }', ...persisted('{ __typename }') }))).toBe(
      'PERSISTED_QUERY_ONLY',
    );
    expect(codeOf(await send(persisted('{ __typename }')))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await get('/export/states.jsonl?fields=key')).status).toBe(403);
    expect((await get('/export/states.jsonl')).status).toBe(200);
  });

  test('are answered beside those that the explorer sends', async () => {
    const explorer = temporaryFolder();
    const sent = 'query Counts {\n  states {\n    totalCount\n  }\n}';
    writeFileSync(join(explorer, 'queries.json'), JSON.stringify({ Counts: sent }));
    const { ask } = await openApp({ explorer, access: { trustedDocuments: file({ [sha256(SESSION)]: SESSION }) } });
    expect((await ask(sent)).data).toEqual({ states: { totalCount: 2 } });
    expect((await ask(SESSION)).errors).toBeUndefined();
    expect(codeOf(await ask('{ states { totalCount } }'))).toBe('PERSISTED_QUERY_ONLY');
  });

  test.each([
    ['a hash that is not its query', { [sha256('a')]: '{ __typename }' }, /is not the SHA-256 of its query/],
    ['another form', { queries: ['{ __typename }'] }, /cannot be read as such a file/],
  ])('%s is refused when the program starts', async (_name, documents, message) => {
    const trustedDocuments = file(documents as Record<string, string>);
    await expect(openApp({ access: { trustedDocuments } })).rejects.toThrow(message);
    await expect(openApp({ access: { trustedDocuments } })).rejects.toThrow(trustedDocuments);
  });
});

describe('the answer to a GET', () => {
  const path = `/graphql?query=${encodeURIComponent(SESSION)}`;

  test('has an ETag, by which it is not sent twice; loading changes it', async () => {
    const { get, store } = await openApp();
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toContain('Accept-Language');
    const again = await get(path, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const more = meeting('CTOC/COP/WG.2/2001/6', {
      attendance: [{ ...meeting().attendance[0], mention: 'Peru', code: 'PE' }] as never,
    });
    await loadFacts(store, more);
    const changed = await get(path, { 'if-none-match': etag });
    expect(await changed.json()).toEqual({ data: { session: { attendance: { totalCount: 3 } } } });
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('may be kept for the time of the setting, by everybody unless a token was needed', async () => {
    const policy = async (token?: string) => {
      const { get } = await openApp({ access: { cacheSeconds: 60, token } });
      return (await get(path, token ? { authorization: `Bearer ${token}` } : {})).headers.get('cache-control');
    };
    expect(await policy()).toBe('public, max-age=60');
    expect(await policy('a-token-of-this-test')).toBe('private, max-age=60');
  });

  test('is not kept where it is an error', async () => {
    const answer = await (await openApp()).get('/graphql?query={nothing}');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });
});

describe('compression', () => {
  const long = '{ __schema { types { name description } } }';

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ] as const)('%s gives %s', async (accepted, expected, decompress) => {
    const { post } = await openApp();
    const plain = await (await post({ query: long })).text();
    const answer = await post({ query: long }, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(expected);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(decompress(bytes).toString()).toBe(plain);
    expect(bytes.length).toBeLessThan(plain.length / 3);
  });

  test.each([['deflate'], ['identity'], ['gzip;q=0']])('%s gives the plain answer', async (accepted) => {
    const answer = await (await openApp()).post({ query: long }, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.json()).toHaveProperty('data');
  });

  test('is not worth it for a short answer', async () => {
    const answer = await (await openApp()).post({ query: '{ __typename }' }, { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('an answer in parts', () => {
  test('@defer sends what is ready first', async () => {
    const { post } = await openApp();
    const query = `{ session(id: "CTOC/COP/WG.2/2001") { key ... @defer { attendance { totalCount } } } }`;
    const answer = await post({ query }, { accept: 'multipart/mixed' });
    expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed/);
    const parts = (await answer.text()).match(/\{.*\}/g)?.map((part) => JSON.parse(part)) ?? [];
    expect(parts[0]).toEqual({ data: { session: { key: 'CTOC/COP/WG.2/2001' } }, hasNext: true });
    const rest = parts.slice(1).flatMap(({ incremental = [] }) => incremental);
    expect(rest).toMatchObject([{ data: { attendance: { totalCount: 2 } }, path: ['session'] }]);
  });

  test('@stream sends a list thing by thing', async () => {
    const { post } = await openApp();
    const query = '{ states(first: 5) { nodes @stream(initialCount: 1) { key } } }';
    const text = await (await post({ query }, { accept: 'multipart/mixed' })).text();
    const parts = text.match(/\{.*\}/g)?.map((part) => JSON.parse(part)) ?? [];
    expect(parts[0]?.data.states.nodes).toHaveLength(1);
    const rest = parts
      .slice(1)
      .flatMap(({ incremental = [] }) => incremental)
      .flatMap(({ items }) => items);
    expect(rest.length).toBeGreaterThan(0);
  });

  test('a deferred part counts in the limits', async () => {
    const { ask } = await openApp({ limits: { cost: 10 } });
    const query = '{ ... @defer { states(first: 100) { nodes { key } } } }';
    expect(codeOf(await ask(query))).toBe('LIMIT_EXCEEDED');
  });
});

describe('a list as JSON Lines', () => {
  /** The meeting with so many states more, each of its own code. */
  async function manyStates() {
    const opened = await openApp();
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => `X${a}${b}Z`)).slice(0, 450);
    const [one] = meeting().attendance;
    const facts = meeting('CTOC/COP/WG.2/2001/6', {
      attendance: codes.map((code) => ({ ...one, mention: code, code })) as never,
    });
    await loadFacts(opened.store, facts);
    return { ...opened, codes };
  }
  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('has every thing once, in the order of the list, over many pages', async () => {
    const { get, codes } = await manyStates();
    const answer = await get('/export/states.jsonl?fields=key');
    expect(answer.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const keys = linesOf(await answer.text()).map(({ key }) => key);
    expect(keys).toEqual(['CL', 'NO', ...codes].sort());
  });

  test('is read as fast as it is taken, and no further when the client has gone', async () => {
    const { store } = await manyStates();
    let pages = 0;
    const counting = Object.assign(Object.create(store), {
      read: (...given: Parameters<typeof store.read>) => {
        pages++;
        return store.read(...given);
      },
    });
    const { app } = await openApp({ store: counting, limits: { cost: 3 } });
    const server = await listen(app, '127.0.0.1', 0);
    onTestFinished(() => server.stop(0));
    // Two states a page.
    const path = '/export/states.jsonl?fields=key';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    await once(socket, 'readable');
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const read = pages;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(pages).toBe(read);
    expect(pages).toBeLessThan(200);
  });

  test('takes a filter, a selection with fields below, and a language', async () => {
    const { get } = await openApp();
    const fields = encodeURIComponent('{ key name attended(first: 1) { nodes { key } } }');
    const filter = encodeURIComponent('{"codes":["NO"]}');
    const answer = await get(`/export/states.jsonl?fields=${fields}&filter=${filter}`, { 'accept-language': 'fr' });
    expect(linesOf(await answer.text())).toEqual([
      { key: 'NO', name: 'Norvège', attended: { nodes: [{ key: 'CTOC/COP/WG.2/2001' }] } },
    ]);
  });

  test('has all plain fields unless told otherwise', async () => {
    const [line] = linesOf(await (await (await openApp()).get('/export/documents.jsonl')).text());
    expect(Object.keys(line ?? {})).toEqual(
      expect.arrayContaining(['key', 'label', 'symbol', 'title', 'officialUrl', 'held']),
    );
  });

  test('takes smaller pages where a page of the usual size would cost too much', async () => {
    const { store, codes } = await manyStates();
    const { get } = await openApp({ store, limits: { cost: 500 } });
    const fields = encodeURIComponent('key attended(first: 5) { nodes { key } }');
    expect(linesOf(await (await get(`/export/states.jsonl?fields=${fields}`)).text())).toHaveLength(codes.length + 2);
    const dear = encodeURIComponent('key attended(first: 200) { nodes { attendance(first: 200) { nodes { key } } } }');
    const refused = await get(`/export/states.jsonl?fields=${dear}`);
    expect(refused.status).toBe(400);
    expect(codeOf((await refused.json()) as Answer)).toBe('LIMIT_EXCEEDED');
  });

  test.each([
    ['nothing.jsonl', 404, /\/export\/states\.jsonl/],
    ['states', 404, /\/export\/states\.jsonl/],
    ['states.jsonl?fields=nothing', 400, /nothing/],
    ['states.jsonl?fields={key', 400, /fields or filter/],
    ['states.jsonl?fields=key } evil: states { totalCount', 400, /selection|Cannot|fields/],
    ['states.jsonl?fields={key} query Evil { __typename }', 400, /selection/],
    ['states.jsonl?filter={', 400, /fields or filter/],
    ['states.jsonl?filter={"nothing":1}', 400, /nothing/],
  ])('%s is refused', async (path, status, message) => {
    const answer = await (await openApp()).get(`/export/${encodeURI(path)}`);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as Answer).errors?.[0]?.message).toMatch(message);
  });

  test.each(['identity', 'gzip'])(
    'is cut off, and not merely shorter, where a later page fails (%s)',
    async (encoding) => {
      const { store } = await manyStates();
      let pages = 0;
      const failing = Object.assign(Object.create(store), {
        read: (...given: Parameters<typeof store.read>) => {
          if (++pages > 1) throw new Error('the disk is full of secrets');
          return store.read(...given);
        },
      });
      const { app, lines } = await openApp({ store: failing });
      const server = await listen(app, '127.0.0.1', 0);
      onTestFinished(() => server.stop(0));
      const whole = async () => {
        const headers = { 'accept-encoding': encoding };
        return (await fetch(`${server.url}/export/states.jsonl?fields=key`, { headers })).text();
      };
      await expect(whole()).rejects.toThrow();
      expect(lines.join('')).toContain('full of secrets');
    },
  );

  test('is compressed part by part', async () => {
    const { get } = await manyStates();
    const plain = await (await get('/export/states.jsonl?fields=key')).text();
    const answer = await get('/export/states.jsonl?fields=key', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(plain);
  });

  test('is asked for with GET', async () => {
    const { app } = await openApp();
    expect((await app.fetch(`${SITE}/export/states.jsonl`, { method: 'POST' })).status).toBe(405);
  });
});
