/** The lineage of a decision: by year and organ, with evidence on each line; the address holds it; the keyboard reaches it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LINEAGE, MANY } from './facts.ts';
import { answer, fault } from './faults.ts';
import { settled, soon, violations, type World } from './world.ts';

const [first, second, third, last] = LINEAGE;
const ADDRESS = `/lineage/${second}?lang=en`;
const marks = (page: Page) => page.locator('svg.lineage .mark[data-node]');
const mark = (page: Page, symbol: string) => page.locator(`svg.lineage .mark[aria-label*="${symbol}"]`);
const rows = (page: Page) => page.locator('.scroller tbody tr');

async function leftOf(page: Page, symbol: string): Promise<number> {
  const box = await mark(page, symbol).locator('path').boundingBox();
  if (!box) throw new Error(`The mark of ${symbol} is not seen`);
  return box.x;
}

export function lineage(world: () => World): void {
  it('goes from left to right through the years, with what it refers to before it and what refers to it after it', async () => {
    const { page, complaints } = await world().open(`/resolution/${second}?lang=en`);
    await page
      .getByRole('link', { name: /ineage/ })
      .first()
      .click();
    await marks(page).first().waitFor();
    await settled(page);
    const places = [
      await leftOf(page, first),
      await leftOf(page, second),
      await leftOf(page, third),
      await leftOf(page, last),
    ];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(4);
    // The names of organs and years stay in sight, wherever the picture is scrolled to.
    const canvas = page.locator('section.canvas');
    await page.evaluate(
      `Object.assign(document.querySelector('section.canvas').style, { width: '240px', height: '120px' })`,
    );
    await page.evaluate(`document.querySelector('section.canvas').scrollTo(150, 60)`);
    expect(await page.evaluate(`document.querySelector('section.canvas').scrollLeft`)).toBe(150);
    const frame = await canvas.boundingBox();
    const offset = async (name: string) =>
      (await page.locator(`svg.lineage text.${name}`).first().boundingBox()) ?? frame;
    await soon(async () => Math.round(((await offset('organ'))?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(16);
    await soon(async () => ((await offset('organ'))?.x ?? 0) >= (frame?.x ?? 0)).toBe(true);
    await soon(async () => ((await offset('year'))?.y ?? 0) >= (frame?.y ?? 0)).toBe(true);
    // The table says the same.
    await soon(() => rows(page).count()).toBe(await marks(page).count());
    expect(await page.locator('.legend').getByText('takes a position').count()).toBe(1);
    expect(await page.locator('.edge.main').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('opens the evidence of a reference, from the picture and by keyboard; the address holds what is looked at', async () => {
    const { page } = await world().open(ADDRESS);
    await settled(page);
    await mark(page, second).focus();
    await soon(() => page.locator('.caption').textContent()).toContain('Erasers, part 2');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain(third);
    await page.keyboard.press('Enter');
    await page.locator('.details').waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe(third);
    await page.locator('.details .references').getByRole('button', { name: second }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark').first().waitFor();
    expect(await dialog.textContent()).toContain('reaffirms');
    const address = page.url().slice(world().url.length);
    const again = await world().open(address);
    await again.page.getByRole('dialog').locator('mark').first().waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
  });

  it('is narrowed by depth, direction and force, which the address holds', async () => {
    const { page } = await world().open(`/lineage/${last}?lang=en&direction=OUT`);
    await settled(page);
    expect(await marks(page).count()).toBe(4);
    await page.getByLabel('What the reference does').selectOption('STANCE');
    await soon(() => marks(page).count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('force')).toBe('STANCE');
    await page.getByRole('slider').fill('3');
    await soon(() => marks(page).count()).toBe(4);
    await page.goBack();
    await soon(() => marks(page).count()).toBe(4);
    expect(new URL(page.url()).searchParams.get('force')).toBeNull();
  });

  it('a picture that was asked for in vain says so, keeps what was there, and goes on', async () => {
    const { page } = await world().open(ADDRESS);
    await settled(page);
    const count = await marks(page).count();
    const restore = await answer(page, /^Lineage$/, fault('The answer could not be given'));
    await page.getByRole('slider').fill('2');
    await page.getByRole('alert').getByText('The answer could not be given').waitFor();
    expect(await marks(page).count()).toBe(count);
    await restore();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await soon(() => page.getByRole('alert').count()).toBe(0);
  });

  it('shows no more than its budget of what very many refer to', async () => {
    const { page } = await world().open('/lineage/A/RES/93/1?lang=en');
    await settled(page);
    expect(MANY).toBeGreaterThan(300);
    expect(await marks(page).count()).toBe(40);
    expect(await page.locator('svg.lineage').textContent()).not.toMatch(/[\u202a-\u202e]/);
  });

  for (const [theme, language, width] of [
    ['light', 'en', 1_280],
    ['dark', 'zh', 360],
  ] as const) {
    it(`axe-core finds nothing, and nothing is too wide: ${theme}, ${language}, ${width} pixels`, async () => {
      const { page, complaints } = await world().open(`/lineage/${second}?at=${third}&lang=${language}`, {
        colorScheme: theme,
        viewport: { width, height: 740 },
      });
      await settled(page);
      await page.locator('.details').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}
