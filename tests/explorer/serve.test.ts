/** How the built explorer is served: the policy, what browsers may keep, compression, and nothing but its own files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApp } from '../../src/serve/app.ts';
import { emptyStore, temporaryFolder } from '../serve/meeting.ts';

const SITE = 'http://recalling.test';
const SCRIPT = `console.log("${'recalling '.repeat(200)}");\n`;

/** An application that serves a page and a script. */
async function opened() {
  const folder = temporaryFolder();
  const explorer = join(folder, 'explorer');
  mkdirSync(join(explorer, 'assets'), { recursive: true });
  writeFileSync(join(explorer, 'index.html'), '<!doctype html><title>Recalling</title>');
  writeFileSync(join(explorer, 'assets', 'index-ABC123.js'), SCRIPT);
  writeFileSync(join(explorer, 'assets', 'index-ABC123.js.map'), '{}');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  const app = createApp({ store: await emptyStore(), explorer });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.fetch(`${SITE}${path}`, { method, headers });
  return { explorer, get };
}

test('the page answers at the root and at the addresses of pages', async () => {
  const { get } = await opened();
  for (const path of [
    '/',
    '/state/CN',
    '/resolution/A/RES/55/25',
    '/item/CTOC/COP/WG.3/2022%232',
    '/missing?lang=zh',
  ]) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<title>Recalling</title>');
  }
});

test('an address that is none is said to be so, to a person by the page', async () => {
  const { get } = await opened();
  for (const path of ['/nothing', '/state', '/state/%']) {
    const answer = await get(path, { accept: 'text/html,*/*' });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain('<title>Recalling</title>');
    const other = await get(path, { accept: 'application/json' });
    expect([path, other.status, await other.text()]).toEqual([path, 404, '']);
  }
});

test('the policy allows the files of this server and nothing else', async () => {
  const { get } = await opened();
  const { headers } = await get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('files whose names hold a hash are kept, the page is asked for again', async () => {
  const { get } = await opened();
  const script = await get('/assets/index-ABC123.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const page = await get('/');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const tag = page.headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
  expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a new build is seen without a new start', async () => {
  const { explorer, get } = await opened();
  await get('/');
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(join(explorer, 'index.html'), '<!doctype html><title>Another</title>');
  expect(await (await get('/')).text()).toContain('Another');
});

test('files come compressed as the browser takes them', async () => {
  const { get } = await opened();
  const bytes = async (accepted: string) => {
    const answer = await get('/assets/index-ABC123.js', { 'accept-encoding': accepted });
    return { encoding: answer.headers.get('content-encoding'), body: Buffer.from(await answer.arrayBuffer()) };
  };
  const brotli = await bytes('gzip, br');
  expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', SCRIPT]);
  const gzip = await bytes('gzip, br;q=0');
  expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', SCRIPT]);
  const plain = await bytes('');
  expect([plain.encoding, plain.body.toString()]).toEqual([null, SCRIPT]);
  const head = await get('/assets/index-ABC123.js', {}, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('no other file is served', async () => {
  const { get } = await opened();
  const paths = [
    '/secret.js',
    '/../secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/index-ABC123.js.map',
    '/assets/none.js',
    '/assets/',
  ];
  for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('an explorer that is not built is said to be so', async () => {
  const app = createApp({ store: await emptyStore(), explorer: join(temporaryFolder(), 'none') });
  const answer = await app.fetch(`${SITE}/`);
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')]);
});
