/**
 * Headers by which a client keeps the answer to a GET: an ETag of its text, so that it changes when what was loaded changes
 * the answer and never otherwise, whichever process loaded it; and 304 without a body where the client has that answer.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/** What an answer depends on besides its address. */
const VARY = 'Accept, Accept-Language, Accept-Encoding, Authorization, Origin';

/** @param seconds for which an answer may be kept without asking again. */
export function useCaching(endpoint: string, seconds: number, isPrivate: boolean): Plugin {
  const policy = seconds === 0 ? 'no-cache' : `${isPrivate ? 'private' : 'public'}, max-age=${seconds}`;
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (request.method !== 'GET' || new URL(request.url, 'http://localhost').pathname !== endpoint) return;
      const type = response.headers.get('content-type') ?? '';
      if (!/^application\/(graphql-response\+)?json\b/.test(type)) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('vary', VARY);
      const body = await response.text();
      // An error may be gone a moment later.
      if (response.status !== 200 || body.startsWith('{"errors"')) headers.set('cache-control', 'no-store');
      else {
        const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
        headers.set('etag', etag);
        headers.set('cache-control', policy);
        if (matches(request.headers.get('if-none-match'), etag)) {
          headers.delete('content-type');
          headers.delete('content-length');
          return setResponse(new fetchAPI.Response(null, { status: 304, headers }));
        }
      }
      setResponse(new fetchAPI.Response(body, { status: response.status, statusText: response.statusText, headers }));
    },
  };
}

/** If-None-Match compares weakly (RFC 9110, section 13.1.2). */
function matches(header: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== null && (header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag)));
}
