import type { Plugin } from 'graphql-yoga';

/** Leads from the root of the site to the endpoint, so that the printed address with nothing behind it works too. */
export function useRootRedirect(endpoint: string): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/') return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: endpoint } }));
    },
  };
}
