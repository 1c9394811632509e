import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/serve/http-server.ts';

async function started(handler: RequestListener, port = 0) {
  const server = await listen(handler, '127.0.0.1', port);
  onTestFinished(() => server.stop(0));
  return server;
}

const fetched = (url: string, agent?: Agent) =>
  new Promise<IncomingMessage>((resolve, reject) => get(url, { agent }, resolve).on('error', reject));

test('port 0 takes any free port, and the address names it', async () => {
  const { url } = await started((_, response) => response.end('here'));
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  expect(await (await fetch(url)).text()).toBe('here');
});

test('a port that is in use is named with its setting', async () => {
  const { url } = await started(() => {});
  const port = Number(new URL(url).port);
  await expect(listen(() => {}, '127.0.0.1', port)).rejects.toMatchObject({
    name: 'ListenError',
    message: `Listening on HOST 127.0.0.1, PORT ${port} failed: another program uses this port`,
    advice: expect.stringContaining('--port'),
  });
});

test('an address that is not of this machine is named with its setting', async () => {
  await expect(listen(() => {}, '192.0.2.1', 0)).rejects.toMatchObject({
    message: 'Listening on HOST 192.0.2.1, PORT 0 failed: this machine has no such address',
    advice: expect.stringContaining('HOST'),
  });
});

test('an end lets a running request finish, and takes no new one', async () => {
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    started((_, response) => {
      finish = () => response.end('done');
      resolve();
    }).then((server) => {
      stop = () => server.stop();
      answer = fetch(server.url).then((response) => response.text());
      url = server.url;
    });
  });
  let url = '';
  let stop = async () => {};
  let answer = Promise.resolve('');
  await begun;
  const stopped = stop();
  await expect(fetch(url)).rejects.toThrow();
  finish();
  expect(await answer).toBe('done');
  await stopped;
});

test('a connection that is kept alive does not hold up the end', async () => {
  const { url, stop } = await started((_, response) => response.end());
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  (await fetched(url, agent)).resume();
  const begun = performance.now();
  await stop();
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('a request that never ends is cut off when the time is up', async () => {
  const { url, stop } = await started(() => {});
  const answer = fetched(url);
  const cut = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await stop(100);
  await cut;
  const { port } = new URL(url);
  await expect(
    new Promise((resolve, reject) => connect(Number(port), '127.0.0.1', () => resolve(1)).on('error', reject)),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
