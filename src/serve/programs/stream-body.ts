/** A stream as the body of an answer. */
import type { Readable } from 'node:stream';

/** What node:http gives besides the request. */
export interface ServerContext {
  res?: { destroy(): void };
}

/** The body. Where the stream fails midway, the connection is cut off: the client must not take a part for the whole. */
export function streamBody(stream: Readable, { res }: ServerContext): BodyInit {
  stream.on('error', () => res?.destroy());
  return stream as unknown as BodyInit;
}
