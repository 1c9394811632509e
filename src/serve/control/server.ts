/**
 * The server's end of the control socket. The embedded graph belongs to one process at a time; while that is the server,
 * `load`, `unload` and `status` hand their work to it here.
 */
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { RecallingError } from '../../errors.ts';
import type { Graph } from '../graph.ts';
import { describeError, type Log } from '../log.ts';
import { VERSION } from '../version.ts';
import { PROTOCOL, type Request, readLines, requestSchema, send } from './messages.ts';
import { ControlError, socketPath } from './socket-path.ts';

export interface ControlServer {
  /** Takes no more work, finishes the calls that were begun, and removes the socket. */
  stop(): Promise<void>;
}

/**
 * Opens the control socket of a data folder. The caller must hold the graph in it: whatever socket is there then was left
 * by a process that has died, and is removed.
 * @throws ControlError where it can't be opened.
 */
export async function openControl(data: string, graph: Graph, log: Log): Promise<ControlServer> {
  const at = socketPath(data);
  rmSync(at.path, { force: true });
  const clients = new Set<Socket>();
  // Calls that write wait for each other, whoever sends them; what fails does not stop the next.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const server = createServer((socket) => {
    clients.add(socket);
    socket.on('close', () => clients.delete(socket));
    socket.on('error', (error) => log.warn(`control: ${error.message}`));
    send(socket, { recalling: 'control', protocol: PROTOCOL, version: VERSION, pid: process.pid });
    readLines(socket, (line) => {
      const request = parseRequest(socket, line);
      if (!request) return;
      const { id } = request;
      const run = async () => {
        if (!socket.writable) return;
        send(socket, { id, event: { state: 'started' } });
        try {
          send(socket, { id, result: await perform(graph, request) });
        } catch (error) {
          if (!(error instanceof RecallingError)) log.error(`control: ${request.call}: ${describeError(error)}`);
          send(socket, { id, error: inWords(error) });
        }
      };
      if (request.call === 'status') void run();
      else {
        send(socket, { id, event: { state: 'waiting' } });
        void inTurn(run);
      }
    });
  });

  await listenPrivately(server, at.path);
  return {
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      await last;
      for (const socket of clients) socket.end(() => socket.destroy());
      await closed;
      rmSync(at.path, { force: true });
      at.release();
    },
  };
}

/** Listens on a socket that only the owner of the process can open. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new ControlError(`Opening the socket ${path} failed: ${cause.message}`, { cause })),
    );
    // `listen` makes the socket before it returns, so no other file of the process is made under this mask.
    const mask = process.umask(0o177);
    try {
      server.listen(path, resolve);
    } finally {
      process.umask(mask);
    }
  });
}

function parseRequest(socket: Socket, line: string): Request | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    socket.destroy();
    return undefined;
  }
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = (value as { id?: unknown } | null)?.id;
  const [issue] = parsed.error.issues;
  const message = `Reading a request failed: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  send(socket, { id: typeof id === 'number' ? id : 0, error: { message } });
  return undefined;
}

function perform(graph: Graph, request: Request): Promise<unknown> {
  switch (request.call) {
    case 'status':
      return graph.status();
    case 'load':
      return graph.load(request.facts);
    case 'loadBatch':
      return graph
        .loadBatch(request.batch)
        .then((results) => results.map((one) => ('error' in one ? { error: inWords(one.error) } : one)));
    case 'plan':
      return graph.plan(request.facts);
    case 'unload':
      return graph.unload(request.symbol, request.edition);
  }
}

function inWords(error: unknown): { message: string; advice?: string } {
  if (error instanceof RecallingError) {
    return { message: error.message, ...(error.advice === undefined ? {} : { advice: error.advice }) };
  }
  return { message: `The running process failed: ${error instanceof Error ? error.message : String(error)}` };
}
