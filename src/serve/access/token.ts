/** The bearer token (RFC 6750) that requests for data need where ACCESS_TOKEN is set. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refuse.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** @param isData whether a path gives data; whether the process lives, anybody may ask. */
export function useToken(token: string, isData: (path: string) => boolean): Plugin {
  const expected = digest(token);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (!isData(url.pathname)) return;
      const given = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      // Digests have one length, so that the comparison takes one time.
      if (given !== undefined && timingSafeEqual(digest(given), expected)) return;
      const message = 'This endpoint needs the header "Authorization: Bearer" with its token.';
      endResponse(refusal(fetchAPI, 401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer' }));
    },
  };
}
