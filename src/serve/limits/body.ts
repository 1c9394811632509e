/**
 * The limit of the bytes of a request. Yoga has it too: it passes every body through a stream that counts, which is a tenth of
 * the time of a small query. A body whose length is told in advance can be no longer than that (node:http reads no further), so that
 * only one that comes in chunks has to be counted.
 */
import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';

/** The text of a body. @throws GraphQLError where there are more bytes than are allowed; no more are read */
async function readWithin(body: AsyncIterable<Uint8Array>, allowed: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let found = 0;
  for await (const chunk of body) {
    found += chunk.byteLength;
    if (found > allowed) throw limitError('requestBytes', allowed, found, { atLeast: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

export const useBodyLimit = (allowed: number): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
    const told = request.headers.get('content-length');
    if (told !== null && /^\d+$/.test(told)) {
      if (Number(told) > allowed) throw limitError('requestBytes', allowed, Number(told));
      return;
    }
    if (!requestParser || !request.body) return;
    setRequestParser(async (given) => {
      const body = await readWithin(given.body as unknown as AsyncIterable<Uint8Array>, allowed);
      const { url, method, headers, signal } = given;
      return requestParser(new fetchAPI.Request(url, { method, headers, signal, body }));
    });
  },
});
