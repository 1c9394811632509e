/** Compression of answers: Brotli or gzip, as the client prefers; a stream is sent on part by part. */
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { preferences } from './negotiate.ts';
import { type ServerContext, streamBody } from './stream-body.ts';

/** Below so many bytes it saves nothing. */
const WORTH = 1_024;
/** Quick levels: the best ones take ten times as long for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 }, flush: constants.BROTLI_OPERATION_FLUSH };
const GZIP = { level: 4, flush: constants.Z_SYNC_FLUSH };

const ENCODINGS = {
  br: {
    whole: (body: Buffer) => promisify(brotliCompress)(body, { params: BROTLI.params }),
    stream: () => createBrotliCompress(BROTLI),
  },
  gzip: {
    whole: (body: Buffer) => promisify(gzip)(body, { level: GZIP.level }),
    stream: () => createGzip(GZIP),
  },
};
type Encoding = keyof typeof ENCODINGS;
/** Of two that a client likes alike, the first. */
const OURS = Object.keys(ENCODINGS) as Encoding[];

function encodingFor(header: string | null): Encoding | undefined {
  const wanted = preferences(header);
  return OURS.find((one) => wanted.includes(one)) ?? (wanted.includes('*') ? OURS[0] : undefined);
}

const WHOLE = /^application\/(graphql-response\+)?json\b/;
const STREAMED = /^(application\/jsonl|multipart\/mixed)\b/;

export const useCompression = (): Plugin<object, ServerContext> => ({
  async onResponse({ request, response, serverContext, setResponse, fetchAPI }) {
    const type = response.headers.get('content-type') ?? '';
    const isWhole = WHOLE.test(type);
    if (!response.body || response.headers.has('content-encoding') || !(isWhole || STREAMED.test(type))) return;
    const encoding = encodingFor(request.headers.get('accept-encoding'));
    if (encoding === undefined) return;
    const headers = new fetchAPI.Headers(response.headers);
    const answer = (body: BodyInit) =>
      setResponse(new fetchAPI.Response(body, { status: response.status, statusText: response.statusText, headers }));
    if (!headers.has('vary')) headers.set('vary', 'Accept-Encoding');
    headers.delete('content-length');
    if (!isWhole) {
      headers.set('content-encoding', encoding);
      const source = Readable.from(response.body as unknown as AsyncIterable<Uint8Array>);
      const compressed = ENCODINGS[encoding].stream();
      source.on('error', (error) => compressed.destroy(error));
      compressed.on('close', () => source.destroy());
      return answer(streamBody(source.pipe(compressed), serverContext));
    }
    const body = Buffer.from(await response.arrayBuffer());
    if (body.length < WORTH) return answer(body);
    headers.set('content-encoding', encoding);
    answer(new Uint8Array(await ENCODINGS[encoding].whole(body)));
  },
});
