/** The field's own test: the audits of GraphQL over HTTP, as graphql-http publishes them. */
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { openApp, SITE } from './app.ts';

const AUDITS = serverAudits({
  url: `${SITE}/graphql`,
  fetchFn: async (url: string, init: RequestInit) => (await openApp()).app.fetch(url, init),
});

test('there are as many as there were when we looked', () => {
  expect(AUDITS.length).toBeGreaterThanOrEqual(60);
  const required = (word: string) => AUDITS.filter(({ name }) => name.startsWith(word)).length;
  expect([required('MUST'), required('SHOULD')]).toEqual([13, 23]);
});

describe('GraphQL over HTTP', () => {
  for (const { id, name, fn } of AUDITS) {
    test(`${id} ${name}`, async () => {
      const result = await fn();
      // All of them, also those that a server should or may do.
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});
