import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { RecallingError } from '../../src/errors.ts';
import { connectToServer } from '../../src/serve/control/client.ts';
import { openControl } from '../../src/serve/control/server.ts';
import { PATH_LIMIT, SOCKET_NAME } from '../../src/serve/control/socket-path.ts';
import { absentGraph, type Graph, graphOf } from '../../src/serve/graph.ts';
import { createLog } from '../../src/serve/log.ts';
import { emptyStore, meeting, temporaryFolder } from './meeting.ts';

const quiet = () => createLog(() => {});

/** A server for a graph in a folder, and a client of it. */
async function pair(graph: Graph, data = temporaryFolder()) {
  const server = await openControl(data, graph, quiet());
  onTestFinished(() => server.stop());
  const client = await connectToServer(data);
  if (!client) throw new Error('nobody listens');
  onTestFinished(() => client.close());
  return { server, client, data };
}

/** A graph that does what a test gives, and nothing else. */
const graphThat = (does: Partial<Graph>): Graph => ({
  ...absentGraph(),
  load: () => Promise.reject(new RecallingError('Loading is not expected')),
  loadBatch: () => Promise.reject(new RecallingError('Loading is not expected')),
  ...does,
});

test('what is handed over is done in the graph of the server', async () => {
  const { client } = await pair(graphOf(await emptyStore()));
  expect(client.pid).toBe(process.pid);
  expect(await client.plan(meeting())).toMatchObject({ change: 'ADDED' });
  expect((await client.status()).documents).toEqual([]);
  expect(await client.load(meeting())).toMatchObject({ document: 'CTOC/COP/WG.2/2001/5', change: 'ADDED' });
  expect(await client.load(meeting())).toMatchObject({ change: 'UNCHANGED' });
  expect((await client.status()).documents.map(({ id }) => id)).toEqual(['CTOC/COP/WG.2/2001/5']);
  expect(await client.unload('CTOC/COP/WG.2/2001/5')).toBe('CTOC/COP/WG.2/2001/5');
  expect((await client.status()).documents).toEqual([]);
});

test('several documents are handed over together, and each says how it went', async () => {
  const { client } = await pair(graphOf(await emptyStore()));
  const wrong = { ...meeting('A/1/2'), sessions: [{ ...meeting().sessions[0], body: 'B' } as never] };
  const [first, second, third] = await client.loadBatch([meeting(), wrong, meeting('A/1/3')]);
  expect(first).toMatchObject({ outcome: { document: 'CTOC/COP/WG.2/2001/5', change: 'ADDED' } });
  expect(second).toMatchObject({
    error: { message: expect.stringContaining('Loading A/1/2 failed: sessions[0].body') },
  });
  expect(third).toMatchObject({ outcome: { document: 'A/1/3' } });
  await expect(client.unload('A/1/3', 'fr')).rejects.toThrow('its edition fr is not loaded');
  expect(await client.unload('A/1/3', 'en')).toBe('A/1/3');
});

test('an error keeps its words and its advice', async () => {
  const { client } = await pair(graphOf(await emptyStore()));
  await expect(client.unload('A/1/2')).rejects.toMatchObject({
    name: 'HandedOverError',
    message: 'Unloading A/1/2 failed: no loaded document has this symbol',
    advice: 'No document is loaded.',
  });
});

test('facts arrive as they were sent, whatever characters they hold', async () => {
  const received: Facts[] = [];
  const load = async (facts: Facts) => {
    received.push(facts);
    return { document: 'D' } as Awaited<ReturnType<Graph['load']>>;
  };
  const { client } = await pair(graphThat({ load }));
  const facts = meeting('A/1', {
    paragraphs: [{ para: '1', text: `第8/2号\u2028\u2029\r\n\t"\\ 𠮷 ${'长'.repeat(100_000)}` }],
  });
  await client.load(facts);
  expect(received).toEqual([facts]);
});

test('calls that write wait for each other; status does not wait', async () => {
  const order: string[] = [];
  let finish = () => {};
  const first = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { client, data } = await pair(
    graphThat({
      unload: async (symbol) => {
        order.push(`begin ${symbol}`);
        if (symbol === 'first') await first;
        order.push(`end ${symbol}`);
        return symbol;
      },
    }),
  );
  const events: string[] = [];
  const other = await connectToServer(data, ({ state }) => events.push(state));
  onTestFinished(() => other?.close());
  const [one, two] = [client.unload('first'), other?.unload('second')];
  await expect.poll(() => events).toEqual(['waiting']);
  await client.status();
  expect(order).toEqual(['begin first']);
  finish();
  expect(await Promise.all([one, two])).toEqual(['first', 'second']);
  expect(order).toEqual(['begin first', 'end first', 'begin second', 'end second']);
  expect(events).toEqual(['waiting', 'started']);
});

test('only the owner may open the socket, and it is gone at the end', async () => {
  const { server, data } = await pair(graphThat({}));
  const socket = join(data, SOCKET_NAME);
  expect(statSync(socket).mode & 0o777).toBe(0o600);
  await server.stop();
  expect(existsSync(socket)).toBe(false);
});

test('the end of the server waits for a call that it has begun', async () => {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const { client, server } = await pair(
    graphThat({
      unload: async (symbol) => {
        begun();
        await gate;
        return symbol;
      },
    }),
  );
  const answer = client.unload('A/1');
  await running;
  const stopped = server.stop();
  finish();
  expect(await answer).toBe('A/1');
  await stopped;
});

test('nobody listens where there is no folder, no socket, or one of a dead process', async () => {
  expect(await connectToServer(join(temporaryFolder(), 'none'))).toBeUndefined();
  const data = temporaryFolder();
  expect(await connectToServer(data)).toBeUndefined();
  leaveStaleSocket(data);
  expect(await connectToServer(data)).toBeUndefined();
});

test('a socket that a dead process left is replaced', async () => {
  const data = temporaryFolder();
  leaveStaleSocket(data);
  const { client } = await pair(graphThat({}), data);
  expect((await client.status()).documents).toEqual([]);
});

test('a data folder with a path too long for a socket works on Linux', async (context) => {
  if (process.platform !== 'linux') context.skip('other systems have no such way');
  const data = join(temporaryFolder(), 'x'.repeat(PATH_LIMIT));
  mkdirSync(data);
  const { client, server } = await pair(graphThat({}), data);
  expect((await client.status()).documents).toEqual([]);
  expect(existsSync(join(data, SOCKET_NAME))).toBe(true);
  await server.stop();
  expect(existsSync(join(data, SOCKET_NAME))).toBe(false);
});

test('a call that breaks the protocol is refused by its field', async () => {
  const { data } = await pair(graphThat({}));
  const lines = await talk(data, '{"id":7,"call":"load","facts":{"source":"a"}}\n');
  expect(lines[1]).toMatchObject({ id: 7, error: { message: expect.stringContaining('facts.language') } });
});

test('what is no JSON ends the connection, not the server', async () => {
  const { data, client } = await pair(graphThat({}));
  await talk(data, 'GET / HTTP/1.1\n');
  expect((await client.status()).documents).toEqual([]);
});

test.each([
  ['of another version', '{"recalling":"control","protocol":99,"version":"9.9","pid":5}\n', 'it runs version 9.9'],
  ['of something else', 'hello\n', 'it does not speak as Recalling does'],
  ['that hangs up', '', 'it ended before it answered'],
])('a greeting %s is an error that names the folder', async (_name, greeting, expected) => {
  const data = temporaryFolder();
  await pretend(data, (socket) => socket.end(greeting));
  const failure = connectToServer(data);
  await expect(failure).rejects.toMatchObject({ name: 'ControlError', message: expect.stringContaining(expected) });
  await expect(failure).rejects.toThrow(data);
});

test('a server that dies in the middle of a call fails the call, and those after it', async () => {
  const data = temporaryFolder();
  await pretend(data, (socket) => {
    socket.write('{"recalling":"control","protocol":2,"version":"0","pid":5}\n');
    socket.on('data', () => socket.destroy());
  });
  const client = await connectToServer(data);
  const gone = { name: 'ControlError', message: expect.stringContaining('ended before it answered') };
  await expect(client?.status()).rejects.toMatchObject(gone);
  await expect(client?.status()).rejects.toMatchObject(gone);
});

/** Sends text to the socket of a folder and gives the lines that come back until 100 ms pass in silence. */
async function talk(data: string, text: string): Promise<unknown[]> {
  const socket = connect(join(data, SOCKET_NAME));
  let received = '';
  socket.on('data', (bytes) => {
    received += bytes;
  });
  socket.write(text);
  await new Promise((resolve) => {
    socket.setTimeout(100, () => socket.destroy());
    socket.on('close', resolve);
  });
  return received
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Listens in the place of a server. */
async function pretend(data: string, onConnect: (socket: Socket) => void): Promise<void> {
  const server = createServer(onConnect);
  await new Promise<void>((resolve) => server.listen(join(data, SOCKET_NAME), resolve));
  onTestFinished(() => void server.close());
}

/** What connecting to a file gives is what connecting to the socket of a dead process gives: ECONNREFUSED. */
const leaveStaleSocket = (data: string): void => writeFileSync(join(data, SOCKET_NAME), '');
