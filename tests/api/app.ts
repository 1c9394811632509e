/** What tests of the endpoint need: an application over a small graph, and requests to it without a port. */
import { loadFacts } from '../../src/load/load.ts';
import { type AppOptions, createApp } from '../../src/serve/app.ts';
import { createLog } from '../../src/serve/log.ts';
import { emptyStore, meeting } from '../serve/meeting.ts';

export const SITE = 'http://recalling.test';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

type Init = { headers?: Record<string, string>; variables?: Record<string, unknown>; operationName?: string };

/** An application over the meeting of `tests/serve/meeting.ts`, and the lines of its log. */
export async function openApp(options: Partial<AppOptions> = {}) {
  const store = options.store ?? (await emptyStore());
  if (!options.store) await loadFacts(store, meeting());
  const lines: string[] = [];
  const app = createApp({ store, examples: [], log: createLog((line) => lines.push(line)), ...options });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.fetch(`${SITE}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const ask = async (query: string, { headers, ...rest }: Init = {}) => {
    const response = await post({ query, ...rest }, headers);
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const get = (path: string, headers: Record<string, string> = {}) => app.fetch(`${SITE}${path}`, { headers });
  return { app, store, lines, post, ask, get };
}
