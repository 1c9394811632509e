/** The HTTP server: one port, a clear error where it can't be had, and an end that finishes what was begun. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RecallingError } from '../errors.ts';

export class ListenError extends RecallingError {
  override name = 'ListenError';
}

export interface HttpServer {
  /** The address for a browser on this machine, without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets running requests finish (for at most `grace` milliseconds) and closes every connection. */
  stop(grace?: number): Promise<void>;
}

const REASONS: Record<string, [reason: string, advice: string]> = {
  EADDRINUSE: ['another program uses this port', 'Set PORT (or --port) to another port; 0 takes any free one.'],
  EACCES: ['permission is denied', 'Set PORT (or --port) to a port above 1023.'],
  EADDRNOTAVAIL: ['this machine has no such address', 'Set HOST (or --host) to 127.0.0.1 or 0.0.0.0.'],
  ENOTFOUND: ['there is no such host', 'Set HOST (or --host) to 127.0.0.1 or 0.0.0.0.'],
};

/** How a browser on the same machine writes an address: unspecified ones are the machine itself. */
function browserHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Listens on a host and port; port 0 takes any free one.
 * @throws ListenError naming PORT or HOST.
 */
export async function listen(handler: RequestListener, host: string, port: number): Promise<HttpServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const [reason, advice] = REASONS[cause.code ?? ''] ?? [cause.message, 'Check HOST and PORT.'];
      reject(new ListenError(`Listening on HOST ${host}, PORT ${port} failed: ${reason}`, { cause, advice }));
    });
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${browserHost(host)}:${actual}`,
    stop: (grace = 10_000) =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), grace);
        // A connection that is kept alive becomes idle only when its last request is answered.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(force);
          clearInterval(sweep);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
