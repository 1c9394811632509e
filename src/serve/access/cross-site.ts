/**
 * Pages of other sites: none may ask through its reader's browser, but those of CORS_ORIGINS. A browser says on its own by
 * whose page a request was made (Sec-Fetch-Site, Origin), and asks beforehand (a preflight) where a request has a content
 * type that no form can send. Programs send neither header and are not concerned.
 */
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refuse.ts';

/** A header that no form can send, for clients that cannot send JSON. */
export const CSRF_HEADER = 'x-recalling-csrf';

/** The options of CORS; false where no site may ask. */
export const corsOf = (origins: readonly string[]) =>
  origins.length === 0
    ? (false as const)
    : (request: Request) => {
        const origin = request.headers.get('origin') ?? '';
        return origins.includes(origin)
          ? { origin, credentials: false, methods: ['GET', 'POST'], exposedHeaders: ['etag'], maxAge: 3600 }
          : (false as const);
      };

/** @param isData whether a path gives data. */
export function useCrossSitePrevention(origins: readonly string[], isData: (path: string) => boolean): Plugin {
  const forms = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] });
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (!isData(url.pathname) || request.method === 'OPTIONS') return;
      const origin = request.headers.get('origin');
      if (origin !== null && origins.includes(origin)) return;
      const site = request.headers.get('sec-fetch-site');
      const isForeign = site === null ? origin !== null && !isOwn(origin, url) : !OWN_SITES.includes(site);
      if (!isForeign) return;
      const message = 'Pages of other sites may not ask here; CORS_ORIGINS names those that may.';
      endResponse(refusal(fetchAPI, 403, 'FORBIDDEN', message));
    },
    onRequestParse(payload) {
      // The plugin would refuse every GET, which has no content type; by whose page one was made is known by now.
      if (payload.request.method !== 'GET') return forms.onRequestParse?.(payload);
    },
  };
}

/** `none` is a person who typed the address or followed a bookmark. */
const OWN_SITES = ['same-origin', 'none'];

/** Whether a page came from this server, by its host: behind a proxy the scheme may differ. */
function isOwn(origin: string, url: URL): boolean {
  return URL.canParse(origin) && new URL(origin).host === url.host;
}
