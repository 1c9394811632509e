import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApp } from '../../src/serve/app.ts';
import { emptyStore } from './meeting.ts';

const EXAMPLES = [
  { name: '1', query: '# One\nquery One { __typename }' },
  { name: '2', query: '# Two\nquery Two { __typename }' },
];

async function page(headers: Record<string, string> = {}) {
  const app = createApp({ store: await emptyStore(), examples: EXAMPLES });
  return app.fetch('http://recalling.test/graphql', { headers: { accept: 'text/html', ...headers } });
}

test('a browser gets GraphiQL with the examples as tabs', async () => {
  const answer = await page();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const text = await answer.text();
  const tabs = EXAMPLES.map(({ query }) => ({ query }));
  expect(text).toContain(`"defaultTabs":${JSON.stringify(tabs)}`);
});

test('the page names no file of another host, and may not ask one', async () => {
  const answer = await page();
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
  // The scripts in the page build markup in strings; what the page itself loads stands outside of them.
  const markup = (await answer.text()).replace(/<script>[\s\S]*<\/script>/, '');
  expect(markup).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="?(https?:)?\/\//);
});

test('the page is compressed for browsers that can read that', async () => {
  const [plain, compressed] = [await page(), await page({ 'accept-encoding': 'br, gzip' })];
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  const bytes = Buffer.from(await compressed.arrayBuffer());
  expect(gunzipSync(bytes).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
});

test('a program that asks for JSON gets JSON', async () => {
  const app = createApp({ store: await emptyStore(), examples: EXAMPLES });
  const answer = await app.fetch('http://recalling.test/graphql?query={__typename}', {
    headers: { accept: 'application/json' },
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});
