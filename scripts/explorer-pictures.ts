/**
 * Pictures of the explorer, of a program that runs with the starter data: `npx tsx scripts/explorer-pictures.ts readme` writes
 * those of the README to docs/, `… help` those of the help, in each language of the interface, to its folder. A second argument
 * is the address of the program, http://127.0.0.1:4000 unless given; CHROMIUM names the browser, /usr/bin/chromium unless given.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

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
  /** What is pressed then. */
  readonly pressed?: string;
  readonly width?: number;
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

/** Shown at 760 by 420, where a drawing needs more room than that. */
const HELP_SIZE = { width: 760, height: 420 };
const WIDE = { width: 1_000, height: 553 };

/** Small pictures of one part of a page each. */
const helpPictures = (language: string): Picture[] =>
  [
    { name: 'search', address: '/?', typed: '76/181' },
    {
      name: 'graph',
      address: '/graph?seed=Resolution:A/RES/76/181&',
      from: '.toolbar',
      ...WIDE,
      until: 'svg [data-node]',
    },
    {
      name: 'lineage',
      address: '/lineage/A/RES/77/211?depth=2&',
      from: '.toolbar',
      until: 'svg.lineage [data-node]',
      ...WIDE,
    },
    {
      name: 'evidence',
      address: '/resolution/A/RES/77/211?open=REFERENCES.IN&',
      from: '.panel',
      until: '.things li',
      pressed: '.things li button[aria-expanded]',
    },
  ].map((picture) => ({
    ...HELP_SIZE,
    ...picture,
    name: `${picture.name}.${language}`,
    address: `${picture.address}lang=${language}`,
    theme: 'light',
  }));

const SETS: Readonly<Record<string, { readonly folder: string; readonly pictures: readonly Picture[] }>> = {
  readme: { folder: 'docs', pictures: PICTURES },
  help: { folder: 'src/explorer/pages/help/pictures', pictures: ['en', 'zh'].flatMap(helpPictures) },
};

const [wanted = 'readme', address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const set = SETS[wanted];
if (!set) throw new Error(`Making pictures failed: there is no set "${wanted}" (${Object.keys(SETS).join(', ')})`);
const folder = join(PACKAGE_ROOT, set.folder);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, address: path, theme, width = WIDTH, height, from, until, typed, pressed } of set.pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, locale: 'en-GB' });
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
    if (pressed !== undefined) {
      await page.locator(pressed).first().click();
      await page.waitForLoadState('networkidle');
    }
    if (from !== undefined) {
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
    }
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
