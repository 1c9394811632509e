/**
 * What the two sides of the control socket say: one JSON object a line.
 *
 *   server → client   {"recalling":"control","protocol":2,"version":"0.1.0","pid":4711}      once, at the beginning
 *   client → server   {"id":1,"call":"load","facts":{…}}
 *   server → client   {"id":1,"event":{"state":"started"}}                                   any number of times
 *   server → client   {"id":1,"result":{…}}  or  {"id":1,"error":{"message":"…","advice":"…"}}
 */
import type { Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import { factsSchema } from '../../../graph/facts.ts';
import { EDITIONS } from '../../../graph/model.ts';

/** Raised with every change that an older side would misunderstand. */
export const PROTOCOL = 2;

/** Characters that one line may have; the facts of a document of 20 MB with its text stay below it. */
export const MAX_LINE = 200_000_000;

export const greetingSchema = z.object({
  recalling: z.literal('control'),
  protocol: z.number(),
  version: z.string(),
  pid: z.number(),
});
export type Greeting = z.infer<typeof greetingSchema>;

const id = z.number().int();
export const requestSchema = z.discriminatedUnion('call', [
  z.object({ id, call: z.literal('status') }),
  z.object({ id, call: z.literal('load'), facts: factsSchema }),
  z.object({ id, call: z.literal('loadBatch'), batch: z.array(factsSchema) }),
  z.object({ id, call: z.literal('plan'), facts: factsSchema }),
  z.object({ id, call: z.literal('unload'), symbol: z.string().min(1), edition: z.enum(EDITIONS).optional() }),
]);
export type Request = z.infer<typeof requestSchema>;
export type Call = Request['call'];

/** A call waits for the calls before it, then starts. */
export const eventSchema = z.object({ state: z.enum(['waiting', 'started']) });
export type ControlEvent = z.infer<typeof eventSchema>;

/** An error as a person reads it. */
export const errorSchema = z.object({ message: z.string(), advice: z.string().optional() });

export const responseSchema = z.union([
  z.object({ id, event: eventSchema }),
  z.object({ id, error: errorSchema }),
  z.object({ id, result: z.unknown() }),
]);
export type Response = z.infer<typeof responseSchema>;

/** Sends one message as a line. A socket that is already closed takes nothing. */
export function send(socket: Socket, message: Greeting | Request | Response): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/**
 * Calls `onLine` with every whole line that arrives. Lines end with \n only: some versions of node:readline split at U+2028 too,
 * which JSON leaves as it is inside strings. The socket is destroyed at a line above the limit.
 */
export function readLines(socket: Socket, onLine: (line: string) => void, maxLine = MAX_LINE): void {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  socket.on('data', (bytes) => {
    let text = typeof bytes === 'string' ? bytes : decoder.write(bytes);
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const line = parts.join('') + text.slice(0, end);
      parts = [];
      length = 0;
      text = text.slice(end + 1);
      onLine(line);
    }
    parts.push(text);
    length += text.length;
    if (length > maxLine) socket.destroy(new Error(`a line of more than ${maxLine} characters arrived`));
  });
}
