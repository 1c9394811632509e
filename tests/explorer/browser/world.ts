/** One browser, one server on the loopback address with the built explorer, and one graph, for all tests of the run. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { readFactsFile } from '../../../src/read/facts-file.ts';
import { createApp } from '../../../src/serve/app.ts';
import { graphOf } from '../../../src/serve/graph.ts';
import { listen } from '../../../src/serve/http-server.ts';
import { STARTER_FILE } from '../../../src/serve/starter.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { buildExplorer } from '../built.ts';
import { madeUp } from './facts.ts';

export interface Opened {
  readonly page: Page;
  /** What the page wrote to its console as errors, with refusals by its policy. */
  readonly complaints: string[];
  /** Addresses that it asked for. */
  readonly asked: string[];
}

export interface World {
  readonly url: string;
  /** The folder of the built explorer. */
  readonly built: string;
  /** Asks the graph. */
  ask<T>(query: string): Promise<T>;
  /** Opens an address in a window of its own, which is closed when the test has ended. */
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
  stop(): Promise<void>;
}

/** A Chromium without a graphics card, as CI has it. */
export const startBrowser = (executable: string): Promise<Browser> =>
  chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });

/** Opens an address of a server in a window of its own, which is closed when the test has ended. */
export async function openPage(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1100, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${url}${address}`);
  return { page, complaints, asked };
}

/** @param executable the path of a Chromium. */
export async function openWorld(executable: string): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-explorer-'));
  const built = join(folder, 'explorer');
  const [store] = await Promise.all([openEmbedded(join(folder, 'data')), buildExplorer(built)]);
  const graph = graphOf(store);
  // The reports of the starter data: all of it is more than these tests look at.
  for await (const facts of readFactsFile(STARTER_FILE)) if (facts.kind === 'REPORT') await graph.load(facts);
  for (const facts of madeUp()) await graph.load(facts);
  const app = createApp({ store, explorer: built });
  const server = await listen((request, response) => void app(request, response), '127.0.0.1', 0);
  const browser = await startBrowser(executable);
  return {
    url: server.url,
    built,
    async ask<T>(query: string) {
      const answer = await app.fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    },
    open: (address, options) => openPage(browser, server.url, address, options),
    async stop() {
      await browser.close();
      await server.stop(1_000);
      await store.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** What a page comes to within a while, however busy the machine is. */
export const soon = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 15_000 });

/** Nothing is being waited for any more: what was asked has been shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await soon(() => page.locator('.waiting').count()).toBe(0);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe-core finds against WCAG 2.2 AA and good practice, each with the first elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({
        id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return found.map(({ id, nodes }) =>
    [id, ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`)].join(
      '\n  ',
    ),
  );
}
