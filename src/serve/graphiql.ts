/**
 * GraphiQL for people who open the endpoint in a browser. The page comes from @graphql-yoga/render-graphiql, which holds
 * every script and style, and its Content-Security-Policy forbids the browser to ask any other host.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type GraphiQLOptions, type Plugin, shouldRenderGraphiQL } from 'graphql-yoga';
import type { Example } from './examples.ts';

/** What the page may do: its own inline scripts and styles, workers made of blobs, and requests to this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Page {
  plain: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
}

/** The page is 9 MB of script: it is made at the first request, not when the server starts, and kept. */
async function renderPage(options: GraphiQLOptions): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const plain = new TextEncoder().encode(renderGraphiQL(options).trim());
  return { plain, gzipped: new Uint8Array(await promisify(gzip)(plain)) };
}

/**
 * Answers a browser at the endpoint with GraphiQL.
 * @param examples each becomes a tab.
 */
export function useGraphiqlPage(endpoint: string, examples: readonly Example[]): Plugin {
  const options: GraphiQLOptions = {
    title: 'Recalling',
    endpoint,
    defaultTabs: examples.map(({ query }) => ({ query })),
    // Without this the page puts a query of its own before the tabs.
    ...(examples[0] ? { defaultQuery: examples[0].query } : {}),
  };
  let page: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== endpoint || !shouldRenderGraphiQL(request)) return;
      page ??= renderPage(options);
      const { plain, gzipped } = await page;
      const compressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      endResponse(
        new fetchAPI.Response(compressed ? gzipped : plain, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': POLICY,
            'x-content-type-options': 'nosniff',
            vary: 'accept, accept-encoding',
            ...(compressed ? { 'content-encoding': 'gzip' } : {}),
          },
        }),
      );
    },
  };
}
