/**
 * Pictures of the explorer for the README, of a program that runs with the starter data:
 * `npx tsx scripts/explorer-pictures.ts http://127.0.0.1:4000 docs`. CHROMIUM names the browser, /usr/bin/chromium unless given.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly theme: 'light' | 'dark';
  readonly height: number;
  /** What is brought to the top of the picture; the beginning of the page unless given. */
  readonly from?: string;
  /** What must have appeared. */
  readonly until?: string;
  /** What is typed first. */
  readonly typed?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'explorer-start', address: '/?lang=en', theme: 'light', height: 720, typed: '76/181' },
  {
    name: 'explorer-session',
    address: '/session/CTOC/COP/WG.2/2022?lang=en',
    theme: 'light',
    height: 620,
    from: 'h2:has(+ p + .bar)',
    until: 'table.attendance tbody tr',
  },
  {
    name: 'explorer-lineage',
    address: '/lineage/A/RES/77/211?lang=en&depth=2',
    theme: 'light',
    height: 640,
    from: '.toolbar',
    until: 'svg.lineage',
  },
  {
    name: 'explorer-graph',
    address: '/graph?seed=Resolution:A/RES/76/181&lang=en',
    theme: 'dark',
    height: 720,
    until: 'svg [data-node]',
  },
  { name: 'explorer-compare', address: '/compare?a=CN&b=FR&lang=zh', theme: 'dark', height: 720 },
];

const WIDTH = 1_000;

const [address = 'http://127.0.0.1:4000', folder = 'docs'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, address: path, theme, height, from, until, typed } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: theme, locale: 'en-GB' });
    await page.goto(new URL(path, address).href);
    await page.waitForLoadState('networkidle');
    if (typed !== undefined) {
      await page.getByRole('combobox').first().fill(typed);
      await page.getByRole('option').first().waitFor();
    }
    if (until !== undefined) {
      await page.locator(until).first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    if (from !== undefined) {
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
    }
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
