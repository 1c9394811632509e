/** Each limit with a request that exceeds it by the least, and one that does not. */
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Limits } from '../../src/settings.ts';
import { type Answer, openApp, SITE } from './app.ts';

const SESSION = 'session(id: "CTOC/COP/WG.2/2001")';

/** Sends a query with one limit set, and gives what its error says, if it has one. */
async function figures(limits: Partial<Limits>, query: string, variables?: Record<string, unknown>) {
  const { ask } = await openApp({ limits });
  const { status, data, errors } = await ask(query, {
    ...(variables ? { variables } : {}),
    headers: { accept: 'application/graphql-response+json' },
  });
  if (!errors) return { status, data };
  expect(errors).toHaveLength(1);
  const { code, limit, allowed, found } = errors[0]?.extensions ?? {};
  expect(errors[0]?.message).toContain(String(limit));
  expect(errors[0]?.message).toContain(String(found));
  return { status, code, limit, allowed, found };
}

const refused = (limit: string, allowed: number, found: number) => ({
  status: 400,
  code: 'LIMIT_EXCEEDED',
  limit,
  allowed,
  found,
});

describe('depth', () => {
  const query = `{ ${SESSION} { attendance { edges { node { key } } } } }`;

  test('as deep as is allowed', async () => {
    expect(await figures({ depth: 5 }, query)).toMatchObject({ status: 200, data: expect.anything() });
  });

  test('deeper', async () => {
    expect(await figures({ depth: 4 }, query)).toEqual(refused('MAX_DEPTH', 4, 5));
  });

  test('fragments hide nothing, and add nothing', async () => {
    const hidden = `{ ${SESSION} { ...A } } fragment A on Session { attendance { ...B } }
      fragment B on SessionAttendanceConnection { edges { ... { node { key } } } }`;
    expect(await figures({ depth: 4 }, hidden)).toEqual(refused('MAX_DEPTH', 4, 5));
    expect(await figures({ depth: 5 }, hidden)).toMatchObject({ status: 200 });
  });

  test('a deep question about the schema is no exception', async () => {
    const types = '{ __schema { types { fields { type { name } } } } }';
    expect(await figures({ depth: 4 }, types)).toEqual(refused('MAX_DEPTH', 4, 5));
  });
});

describe('tokens', () => {
  // Each field is three tokens; the braces are two more.
  const ofFields = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;

  test('as many as are allowed', async () => {
    expect(await figures({ tokens: 302 }, ofFields(100))).toMatchObject({ status: 200 });
  });

  test('one more', async () => {
    expect(await figures({ tokens: 301 }, ofFields(100))).toEqual(refused('MAX_TOKENS', 301, 302));
  });
});

describe('aliases', () => {
  const query = `{ a: ${SESSION} { b: name ...F } } fragment F on Session { c: key }`;

  test('as many as are allowed', async () => {
    expect(await figures({ aliases: 3 }, query)).toMatchObject({ status: 200 });
  });

  test('one more', async () => {
    expect(await figures({ aliases: 2 }, query)).toEqual(refused('MAX_ALIASES', 2, 3));
  });
});

describe('directives', () => {
  const query =
    '{ __typename @skip(if: false) @include(if: true) ...F @include(if: true) } fragment F on Query { __typename }';

  test('as many as are allowed', async () => {
    expect(await figures({ directives: 3 }, query)).toMatchObject({ status: 200 });
  });

  test('one more', async () => {
    expect(await figures({ directives: 2 }, query)).toEqual(refused('MAX_DIRECTIVES', 2, 3));
  });
});

describe('cost', () => {
  const pages = `query ($n: Int = 10) {
    states(first: 20) { nodes { ...R } }
  } fragment R on State { attended(first: $n) { edges { node { key } } } }`;
  const nested = (n: number) => 1 + 20 * (1 + 1 + n * (1 + 1));

  test('is the product of the sizes of pages, through fragments, with the default of a variable', async () => {
    expect(await figures({ cost: 5 }, pages)).toEqual(refused('MAX_COST', 5, nested(10)));
    expect(await figures({ cost: nested(10) }, pages)).toMatchObject({ status: 200 });
  });

  test('with the value of a variable', async () => {
    expect(await figures({ cost: 5 }, pages, { n: 200 })).toEqual(refused('MAX_COST', 5, nested(200)));
  });

  test('with the default of an argument', async () => {
    expect(await figures({ cost: 5 }, '{ states { nodes { key } } }')).toEqual(refused('MAX_COST', 5, 26));
  });

  test('what is skipped costs nothing', async () => {
    const query = 'query ($no: Boolean!) { states(first: 200) @skip(if: $no) { nodes { key } } __typename }';
    expect(await figures({ cost: 5 }, query, { no: true })).toMatchObject({ status: 200 });
    expect(await figures({ cost: 5 }, query, { no: false })).toEqual(refused('MAX_COST', 5, 201));
  });

  test('a count costs as much as a thing, since it is read apart', async () => {
    expect(await figures({ cost: 1 }, '{ states { totalCount } }')).toEqual(refused('MAX_COST', 1, 2));
  });

  test('is counted in a moment, however often fragments spread fragments', async () => {
    const layers = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const bomb = `{ ...F0 } ${layers.join(' ')} fragment F60 on Query { states { nodes { key } } }`;
    const began = performance.now();
    const { found, ...rest } = await figures({ depth: 1_000, aliases: 1_000 }, bomb);
    expect(rest).toMatchObject({ limit: 'MAX_COST' });
    expect(found).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('bytes of a request', () => {
  test('as many as are allowed, and one more', async () => {
    const { post } = await openApp({ limits: { requestBytes: 200 } });
    const body = (bytes: number) => JSON.stringify({ query: '{ __typename }' }).padEnd(bytes, ' ');
    expect((await post(body(200))).status).toBe(200);
    const answer = await post(body(201));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_REQUEST_BYTES', allowed: 200, found: 201 } }],
    });
  });

  test('are counted in a body that comes in chunks, which is read no further', async () => {
    const { app } = await openApp({ limits: { requestBytes: 200 } });
    let given = 0;
    const send = async (chunks: number) => {
      const text = JSON.stringify({ query: '{ __typename }' });
      given = 0;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(Buffer.from(text)),
        pull: (controller) => (given++ < chunks ? controller.enqueue(Buffer.alloc(50, ' ')) : controller.close()),
      });
      const answer = await app.fetch(`${SITE}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit);
      return { status: answer.status, ...((await answer.json()) as Answer) };
    };
    expect(await send(2)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    const refused = await send(1_000_000);
    expect(refused).toMatchObject({
      status: 413,
      errors: [{ extensions: { limit: 'MAX_REQUEST_BYTES', allowed: 200 } }],
    });
    expect(given).toBeLessThan(100);
  });
});

describe('operations in one request', () => {
  const list = (length: number) => Array.from({ length }, () => ({ query: '{ __typename }' }));

  test('lists are off', async () => {
    const answer = await (await openApp()).post(list(1));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { limit: 'MAX_BATCH', allowed: 0, found: 1 } }],
    });
  });

  test('as many as are allowed, and one more', async () => {
    const { post } = await openApp({ limits: { batch: 2 } });
    expect(await (await post(list(2))).json()).toHaveLength(2);
    const answer = await post(list(3));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { limit: 'MAX_BATCH', allowed: 2, found: 3 } }],
    });
  });
});

describe('time', () => {
  const slow = (wait: number) =>
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          slow: {
            type: GraphQLString,
            resolve: () => new Promise((resolve) => setTimeout(() => resolve('at last'), wait)),
          },
        },
      }),
    });

  test('a query that takes too long is answered when its time is over', async () => {
    const { ask } = await openApp({ limits: { seconds: 1 }, schema: slow(20_000) });
    const began = performance.now();
    const { status, errors } = await ask('{ slow }');
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(status).toBe(504);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'MAX_SECONDS',
      allowed: 1,
      found: expect.any(Number),
    });
  });

  test('one that takes less is not', async () => {
    const { ask } = await openApp({ limits: { seconds: 5 }, schema: slow(50) });
    expect(await ask('{ slow }')).toEqual({ status: 200, data: { slow: 'at last' } });
  });
});
