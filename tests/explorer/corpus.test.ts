/**
 * The built program on two sessions of the corpus: the data of all their resolutions, and the texts of some, so that evidence
 * has its words. Every page is visited; what only real data shows is looked at.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { pageOf, pathOf, type ThingLabel } from '../../src/explorer/address/pages.ts';
import { CHROMIUM } from '../serve/browser.ts';
import { buildProgram, type Program } from './browser/program.ts';
import { openPage, settled, soon, startBrowser, violations } from './browser/world.ts';

const CORPUS = resolve(PACKAGE_ROOT, '..', 'shared', 'corpus', 'general-assembly');
const isThere = existsSync(CORPUS) && CHROMIUM !== undefined;

/** One that other resolutions of the texts refer to, with votes or sponsors. */
const DECISION = 'A/RES/77/211';

const wide = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.skipIf(!isThere && !process.env.CI)(
  'two sessions (skipped where ../shared or a Chromium is not there)',
  () => {
    let program: Program;
    let browser: Browser;
    let url: string;
    beforeAll(async () => {
      if (!existsSync(CORPUS)) throw new Error(`There is no corpus in ${CORPUS}`);
      if (CHROMIUM === undefined) throw new Error('There is no Chromium (set CHROMIUM to its path)');
      program = await buildProgram();
      const texts = ['77/English/A_RES_77_21*', '77/Chinese/A_RES_77_21*', '76/English/A_RES_76_18*'];
      const files = ['76/metadata.jsonl', '77/metadata.jsonl', ...texts];
      await program.run('load', ...files.map((file) => join(CORPUS, file)));
      url = await program.serve();
      browser = await startBrowser(CHROMIUM);
    }, 300_000);
    afterAll(async () => {
      await browser?.close();
      await program?.stop();
    });

    const ask = async <T>(query: string): Promise<T> => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };

    /** A thing of each kind that the graph holds, the one with the most relationships among the first. */
    async function things(): Promise<string[]> {
      const lists = [
        'states',
        'organizations',
        'bodies',
        'sessions',
        'agendaItems',
        'documents',
        'instruments',
        'subjects',
      ];
      const query = lists.map((list) => `${list}(first: 1) { nodes { label key } }`).join(' ');
      type Found = { nodes: { label: ThingLabel; key: string }[] };
      const found = await ask<Record<string, Found>>(`{ ${query} }`);
      const inside = await ask<Record<string, { paragraphs: Found }>>(
        `{ document(symbol: "${DECISION}") { paragraphs(first: 1) { nodes { label key } } } }`,
      );
      const all = [...Object.values(found), ...Object.values(inside).map(({ paragraphs }) => paragraphs)];
      return all.flatMap(({ nodes }) => nodes).map(({ label, key }) => pathOf(pageOf(label) ?? 'search', key));
    }

    it('holds both sessions', async () => {
      const { a, b } = await ask<Record<string, { totalCount: number }>>(
        '{ a: resolutions(filter: { text: "A/RES/76/" }, first: 1) { totalCount } b: resolutions(filter: { text: "A/RES/77/" }, first: 1) { totalCount } }',
      );
      expect(a?.totalCount).toBeGreaterThan(250);
      expect(b?.totalCount).toBeGreaterThan(250);
    });

    for (const [theme, language, viewport] of [
      ['light', 'en', { width: 1280, height: 800 }],
      ['dark', 'zh', { width: 360, height: 740 }],
    ] as const) {
      it(`every page is whole: ${theme}, ${language}, ${viewport.width} pixels`, async () => {
        const addresses = [
          ...['/', '/help', '/missing', '/compare?a=CN&b=FR', '/search?q=privacy', '/search?kind=Resolution', '/graph'],
          ...[`/resolution/${DECISION}`, '/session/A/77', '/session/A/76', `/lineage/${DECISION}`],
          `/graph?seed=Resolution:${DECISION}&at=Resolution:${DECISION}`,
          ...(await things()),
        ];
        expect(addresses.length).toBeGreaterThan(17);
        const { page, complaints, asked } = await openPage(browser, url, '/', { colorScheme: theme, viewport });
        for (const address of addresses) {
          await page.goto(`${url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
          await page.locator('h1').waitFor();
          await settled(page);
          expect(await page.locator('h1').textContent(), address).not.toBe('');
          expect(await page.getByRole('alert').count(), address).toBe(0);
          expect(await wide(page), address).toBeLessThanOrEqual(0);
          expect(await violations(page), address).toEqual([]);
        }
        expect(complaints).toEqual([]);
        expect(asked.filter((one) => !one.startsWith(url))).toEqual([]);
      }, 240_000);
    }

    it('evidence has its words in their place, in the paragraph and in the document that are named', async () => {
      const { page } = await openPage(browser, url, `/resolution/${DECISION}?lang=en&open=REFERENCES.OUT`);
      const rows = page.locator('.panel', { hasText: 'Refers to' }).locator('.things > li');
      await rows.first().waitFor();
      await rows
        .first()
        .getByRole('button', { name: /^Evidence/ })
        .click();
      const evidence = rows.first().locator('.evidence li').first();
      await evidence.locator('mark').first().waitFor();
      expect(await evidence.textContent()).toContain(DECISION);
      expect((await evidence.locator('mark').first().textContent())?.length).toBeGreaterThan(5);
    });

    it('every line of the picture opens its evidence', async () => {
      const { page } = await openPage(
        browser,
        url,
        `/graph?seed=Resolution:${DECISION}&at=Resolution:${DECISION}&lang=en`,
      );
      await settled(page);
      const lines = page.locator('.side .references button');
      const count = await lines.count();
      expect(count).toBeGreaterThan(10);
      for (let index = 0; index < count; index += 1) {
        await lines.nth(index).click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('.evidence li').first().waitFor();
        expect(await dialog.locator('.where a').first().textContent()).toMatch(/A\/(?:RES\/)?7/);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
    }, 120_000);

    it('lines between neighbours are those that the graph has', async () => {
      const { page } = await openPage(browser, url, `/graph?seed=Resolution:${DECISION}&lang=en`);
      await settled(page);
      const ids = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.dot')].map((dot) => dot.dataset.node)`,
      );
      const { links } = await ask<{ links: unknown[] }>(`{ links(ids: ${JSON.stringify(ids)}) { type } }`);
      // More than those by which they were found.
      expect(links.length).toBeGreaterThan(ids.length - 1);
      const drawn = `[...document.querySelectorAll('.pane .edge')].reduce((sum, { dataset }) => sum + Number(dataset.lines), 0)`;
      await soon(() => page.evaluate<number>(drawn)).toBe(links.length);
    });

    it('labels are culled: none is written over another, and the title stands at the foot where the focus is', async () => {
      const steps = encodeURIComponent(`Resolution:${DECISION}~ALL~100`);
      const { page } = await openPage(browser, url, `/graph?seed=Resolution:${DECISION}&lang=zh&steps=${steps}`);
      await settled(page);
      const boxes = await page.evaluate<{ left: number; right: number; top: number; bottom: number; text: string }[]>(
        `[...document.querySelectorAll('.dot text')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom, text: one.textContent };
      })`,
      );
      expect(boxes.length).toBeGreaterThan(5);
      expect(boxes.length).toBeLessThan(await page.locator('.dot').count());
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          // What letters need: boxes of text are higher than what is written in them.
          .filter((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 6 && b.top < a.bottom - 6)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(over).toEqual([]);
      await page.locator('.dot.seed').focus();
      const { resolution } = await ask<{ resolution: { name: string } }>(
        `{ resolution(symbol: "${DECISION}") { name(language: ZH) } }`,
      );
      await soon(() => page.locator('.caption').textContent()).toContain(resolution.name);
    });
  },
);
