import { expect, onTestFinished, test } from 'vitest';
import { loadFacts } from '../../src/load/load.ts';
import { createApp } from '../../src/serve/app.ts';
import { listen } from '../../src/serve/http-server.ts';
import { Browser, CHROMIUM } from './browser.ts';
import { emptyStore, meeting, temporaryFolder } from './meeting.ts';

const EXAMPLES = [
  { name: '1', query: '# One\nquery Attendance { session(id: "CTOC/COP/WG.2/2001") { attendance { totalCount } } }' },
  { name: '2', query: '# Two\nquery Names { states { nodes { code } } }' },
];

test('in a browser, the tabs are there, a query runs, and no other host is asked', async (context) => {
  if (CHROMIUM === undefined) return context.skip('no Chromium on this machine (set CHROMIUM to its path)');
  const store = await emptyStore();
  await loadFacts(store, meeting());
  const server = await listen(createApp({ store, examples: EXAMPLES }), '127.0.0.1', 0);
  onTestFinished(() => server.stop(0));
  const browser = await Browser.start(CHROMIUM, temporaryFolder());
  onTestFinished(() => browser.stop());

  await browser.open(`${server.url}/graphql`);
  const patience = { timeout: 25_000, interval: 100 };
  const textOf = (selector: string) =>
    browser.evaluate<string>(`[...document.querySelectorAll('${selector}')].map((e) => e.textContent).join('|')`);
  await expect.poll(() => textOf('.graphiql-tab'), patience).toMatch(/Attendance.*\|.*Names/);
  await expect
    .poll(async () => {
      await browser.evaluate("document.querySelector('.graphiql-execute-button')?.click()");
      return (await textOf('.graphiql-response')).replace(/\s/g, '');
    }, patience)
    .toContain('"attendance":{"totalCount":2}');

  const hosts = browser.requested.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).origin);
  expect(new Set(hosts)).toEqual(new Set([server.url]));
  expect(browser.complaints).toEqual([]);
});
