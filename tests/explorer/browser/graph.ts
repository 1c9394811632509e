/** The graph page: it grows step by step and nobody moves; the address holds it; the keyboard and the table reach everything. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { COMPLETE, MANY, MARKUP } from './facts.ts';
import { answer, fault } from './faults.ts';
import { settled, violations, type World } from './world.ts';

const SEED = '/graph?seed=Resolution:A/RES/91/7&lang=en';
const LARGE = '/graph?seed=Document:A/92/INF/1&lang=en';

/** Where each thing stands in the picture. */
const standing = (page: Page) =>
  page.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('.dot')].map((dot) => [dot.dataset.node, dot.getAttribute('transform')]))`,
  );
const rows = (page: Page) => page.locator('.side table tbody tr');
const dots = (page: Page) => page.locator('.dot');

/** How many lines are drawn: many as one path. */
const lines = (page: Page, how = '') =>
  page.evaluate<number>(
    `[...document.querySelectorAll('.pane .edge${how}')].reduce((sum, { dataset }) => sum + Number(dataset.lines), 0)`,
  );

/** Looks at a thing by the table. */
const look = (page: Page, name: string) =>
  page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('button', { name: /^Look at it/ })
    .first()
    .click();

async function saved(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'latin1');
}

export function graph(world: () => World): void {
  it('is reached from the page of a thing, and shows its neighbours, as a picture and as a table', async () => {
    const { page, complaints } = await world().open('/resolution/A/RES/91/7?lang=en');
    await page.getByRole('link', { name: 'Show as a graph' }).click();
    await page.getByRole('heading', { level: 1, name: /^Graph around A\/RES\/91\/7/ }).waitFor();
    await settled(page);
    const count = await dots(page).count();
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => rows(page).count()).toBe(count);
    const all = page.getByRole('columnheader', { name: 'In all' });
    const counts = async () => (await rows(page).locator('td:last-child').allTextContents()).map(Number);
    expect(await all.getAttribute('aria-sort')).toBe('descending');
    expect(await counts()).toEqual((await counts()).sort((a, b) => b - a));
    await all.getByRole('button').click();
    expect(await all.getAttribute('aria-sort')).toBe('ascending');
    expect(await counts()).toEqual((await counts()).sort((a, b) => a - b));
    expect(complaints).toEqual([]);
  });

  it('counts before it expands; nobody moves; taking back is the inverse; undo and redo; a copied link', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    const before = await standing(page);
    const address = new URL(page.url()).searchParams.get('steps');
    await look(page, 'A/RES/92/1');
    const line = page.locator('.expansions li', { hasText: 'Votes' });
    expect(await line.textContent()).toContain('0 of 2');
    await line.getByRole('button', { name: /^Show 2 more/ }).click();
    await expect.poll(() => page.locator('.dot[aria-label*="Norway"]').count()).toBe(1);
    const grown = await standing(page);
    expect(Object.keys(grown).length).toBe(Object.keys(before).length + 2);
    expect(grown).toMatchObject(before);
    expect(await line.textContent()).toContain('2 of 2');

    const again = await world().open(page.url().slice(world().url.length));
    await settled(again.page);
    expect(await standing(again.page)).toEqual(grown);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => standing(page)).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => standing(page)).toEqual(grown);
    await line.getByRole('button', { name: /^Take back/ }).click();
    await expect.poll(() => standing(page)).toEqual(before);
    expect(new URL(page.url()).searchParams.get('steps')).toBe(address);
    await page.goBack();
    await expect.poll(() => standing(page)).toEqual(grown);
  });

  it('opens the evidence of a line', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    await look(page, 'A/RES/92/1');
    await page
      .locator('.references')
      .getByRole('button', { name: /A\/RES\/91\/7/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark').first().waitFor();
    expect(await dialog.textContent()).toContain('paragraph 1');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('says below the picture what is pointed at, and opens the evidence of a line that is pressed', async () => {
    const { page } = await world().open('/graph?seed=Resolution:A/RES/92/2&lang=en&steps=-&at=Resolution:A/RES/92/2');
    await settled(page);
    await page
      .locator('.expansions li', { hasText: 'Refers to' })
      .getByRole('button', { name: /^Show 1 more/ })
      .click();
    await expect.poll(() => dots(page).count()).toBe(2);
    const middle = async (index: number) => {
      const box = await dots(page).nth(index).locator('path').boundingBox();
      if (!box) throw new Error('The mark is not seen');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const [from, to] = [await middle(0), await middle(1)];
    await page.mouse.move(from.x, from.y);
    await expect.poll(() => page.locator('.caption').textContent()).toContain('The price of ink');
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await expect
      .poll(() => page.locator('.caption').textContent())
      .toBe('A/RES/92/2 → A/RES/91/7 · Refers to: recalls');
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.keyboard.press('Escape');
    // The keyboard says it too: titles stand where the focus is.
    await page.locator('.dot.seed').focus();
    await expect.poll(() => page.locator('.caption').textContent()).toContain('The price of ink');
  });

  it('hides, filters and gives back, in the picture and in the table at once', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    const all = await dots(page).count();
    const before = await standing(page);
    const box = page.getByRole('checkbox', { name: /^Resolutions and decisions/ });
    await box.uncheck();
    await expect.poll(() => dots(page).count()).toBeLessThan(all);
    await expect.poll(() => rows(page).count()).toBe(await dots(page).count());
    await box.check();
    await expect.poll(() => standing(page)).toEqual(before);
    await look(page, 'A/RES/92/2');
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await expect.poll(() => dots(page).count()).toBe(all - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => standing(page)).toEqual(before);
  });

  it('the keyboard walks, pins, moves and hides; a pull pins', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    await page.locator('.dot.seed').focus();
    const focused = () => page.evaluate<string>('document.activeElement.dataset.node');
    const seed = await focused();
    await page.keyboard.press('ArrowRight');
    const other = await focused();
    expect(other).not.toBe(seed);
    await page.keyboard.press('Enter');
    await page.locator('.dot.selected').waitFor();
    const from = (await standing(page))[other];
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await standing(page))[other]).not.toBe(from);
    expect(new URL(page.url()).searchParams.get('pin')).not.toBeNull();
    await page.keyboard.press('p');
    await expect.poll(async () => (await standing(page))[other]).toBe(from);
    const mark = await page.locator(`.dot[data-node="${other}"] > path`).boundingBox();
    if (!mark) throw new Error('The mark is not seen');
    await page.mouse.move(mark.x + 8, mark.y + 8);
    await page.mouse.down();
    await page.mouse.move(mark.x + 60, mark.y + 70, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await standing(page))[other]).not.toBe(from);
    const count = await dots(page).count();
    await page.locator(`.dot[data-node="${other}"]`).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => dots(page).count()).toBe(count - 1);
  });

  it('the address holds all of it: filters, pins, what is hidden and looked at, the order of the table, the view', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    await look(page, 'A/RES/92/2');
    await page.locator('.dot.selected').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('.dot.pinned').waitFor();
    await look(page, 'A/RES/92/1');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('From the year').fill('1950');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Documents/ }).uncheck();
    await page.getByRole('columnheader', { name: 'Thing' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBeNull();
    const query = new URL(page.url()).searchParams;
    for (const name of ['seed', 'pin', 'at', 'from', 'kinds', 'sort', 'view', 'lang'])
      expect(query.has(name), name).toBe(true);
    const again = (await world().open(page.url().slice(world().url.length))).page;
    await settled(again);
    const seen = async (one: Page) => ({
      standing: await standing(one),
      rows: await rows(one).allTextContents(),
      selected: await one.locator('.dot.selected').getAttribute('data-node'),
      pinned: await one.locator('.dot.pinned').count(),
      unchecked: await one.locator('.legend input:not(:checked)').count(),
      ground: await one.locator('svg.graph > g').getAttribute('transform'),
    });
    // The copy is painted where the first was moved to.
    const { ground, ...first } = await seen(page);
    const { ground: copied, ...second } = await seen(again);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ pinned: 1, unchecked: 1 });
    expect(copied?.slice(copied.indexOf('scale'), -4)).toBe(ground?.slice(ground.indexOf('scale'), -4));
  });

  it('shows the shortest way between two things', async () => {
    const { page } = await world().open('/graph?seed=State:NO&lang=en&steps=-&at=State:NO');
    await settled(page);
    expect(await dots(page).count()).toBe(1);
    await page.getByRole('combobox', { name: /^Shortest way from/ }).fill('91/7');
    await page
      .locator('.side')
      .getByRole('option', { name: /A\/RES\/91\/7/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.ways').textContent()).toContain('2 steps');
    expect(await dots(page).count()).toBe(3);
    // Norway sponsored the one between and voted on it.
    expect(await lines(page, '.main')).toBe(3);
    await page.locator('.ways').getByRole('button').click();
    await expect.poll(() => dots(page).count()).toBe(1);
  });

  it('of many shows some, says how many are left, and keeps to its budget', async () => {
    const { page } = await world().open(LARGE);
    await settled(page);
    expect(await dots(page).count()).toBe(26);
    // With its one paragraph.
    await expect
      .poll(() => page.locator('.dot.seed text').textContent())
      .toContain(`+${(MANY + 1 - 25).toLocaleString('en')}`);
    const steps = `Document:A/92/INF/1~ALL~200|Document:A/92/INF/1~REFERENCES.OUT~200|Document:A/92/INF/1~REFERENCES.OUT~200`;
    await page.goto(`${world().url}${LARGE}&steps=${encodeURIComponent(steps)}`);
    await expect.poll(() => dots(page).count(), { timeout: 15_000 }).toBe(300);
    await page.getByRole('button', { name: 'Show up to 1,500' }).click();
    await expect.poll(() => dots(page).count()).toBeGreaterThan(300);
    // The table has the first of them at once, and all when it is asked for them.
    const all = await dots(page).count();
    await expect.poll(() => rows(page).count()).toBe(100);
    await expect.poll(() => page.locator('.side table').getAttribute('aria-rowcount')).toBe(`${all + 1}`);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(await rows(page).last().getAttribute('aria-rowindex')).toBe(`${all + 1}`);
  });

  it('gives files of exactly what is shown', async () => {
    const { page, complaints } = await world().open(SEED);
    await settled(page);
    await page.getByText('Export', { exact: true }).click();
    const count = await dots(page).count();
    expect((await saved(page, 'SVG')).match(/<g><title>/g)?.length).toBe(count);
    expect((await saved(page, 'GraphML')).match(/<node /g)?.length).toBe(count);
    expect((await saved(page, 'CSV: things')).trim().split('\r\n').length).toBe(count + 1);
    expect((await saved(page, 'PNG')).slice(1, 4)).toBe('PNG');
    expect(complaints).toEqual([]);
  });

  it('shows hostile texts as text', async () => {
    const { page, complaints } = await world().open('/graph?seed=Document:A/92/666&lang=en');
    await settled(page);
    expect(await dots(page).count()).toBeGreaterThan(2);
    expect(await page.locator('.side').textContent()).toContain(MARKUP.slice(0, 20));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.goto(`${world().url}/graph?seed=Nothing:x&steps=%00~|&lang=en`);
    await page.getByRole('heading', { level: 1, name: 'Graph' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('a graph in which everything is connected is drawn within its bounds, each line once', async () => {
    const { page, complaints } = await world().open('/graph?seed=Resolution:A/RES/93/1&lang=en&steps=-');
    await settled(page);
    const steps = encodeURIComponent('Resolution:A/RES/93/1~REFERENCES.OUT~200');
    await page.goto(`${world().url}/graph?seed=Resolution:A/RES/93/1&lang=en&steps=${steps}`);
    await settled(page);
    expect(await dots(page).count()).toBe(COMPLETE);
    await expect.poll(() => lines(page)).toBe(COMPLETE * (COMPLETE - 1));
    expect(await page.locator('svg.graph.many').count()).toBe(1);
    // A name of 10,000 characters that turns others around is cut and turns nothing around.
    const said = (await page.locator('.dot.seed').getAttribute('aria-label')) ?? '';
    expect(said).toContain('所有决定');
    expect(said.length).toBeLessThan(400);
    expect(await page.evaluate('document.querySelector(".page").innerText')).not.toMatch(/[\u202a-\u202e]/);
    expect(complaints).toEqual([]);
  });

  it('draws the lines between neighbours that were not expanded, and none of them twice', async () => {
    const steps = encodeURIComponent('Resolution:A/RES/88/5~REFERENCES.OUT~25');
    const { page } = await world().open(`/graph?seed=Resolution:A/RES/88/5&lang=en&steps=${steps}`);
    await settled(page);
    expect(await dots(page).count()).toBe(4);
    // Three from the one that was expanded, and three among those that it refers to.
    await expect.poll(() => lines(page)).toBe(6);
    await look(page, 'A/RES/85/5');
    await expect.poll(() => page.locator('.side .references li').count()).toBe(3);
    await page.goBack();
  });

  it('where the lines between neighbours cannot be had, the others stay, and it is said', async () => {
    const { page } = await world().open('/help?lang=en');
    const restore = await answer(page, /^GraphLinks$/, fault('The lines could not be read'));
    const steps = encodeURIComponent('Resolution:A/RES/88/5~REFERENCES.OUT~25');
    await page.goto(`${world().url}/graph?seed=Resolution:A/RES/88/5&lang=en&steps=${steps}`);
    await page.getByRole('alert').getByText('The lines could not be read').waitFor();
    expect(await dots(page).count()).toBe(4);
    expect(await lines(page)).toBe(3);
    await restore();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => lines(page)).toBe(6);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a server that is gone or slow while the picture grows: said in place, nothing lost, then it grows', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    await look(page, 'A/RES/92/1');
    const before = await standing(page);
    const gone = await answer(page, /^GraphNeighbours$/, (route) => route.abort());
    const more = page.locator('.expansions li', { hasText: 'Votes' }).getByRole('button', { name: /^Show 2 more/ });
    await more.click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    expect(await standing(page)).toEqual(before);
    await gone();
    const slow = await answer(page, /^GraphNeighbours$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      await route.continue();
    });
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Still waiting for the server…').first().waitFor();
    expect(await standing(page)).toEqual(before);
    await expect.poll(() => page.locator('.dot[aria-label*="Norway"]').count(), { timeout: 15_000 }).toBe(1);
    await slow();
    expect(await standing(page)).toMatchObject(before);
  });

  it('begins with a choice, not with the whole graph; the menu leads there', async () => {
    const { page, asked } = await world().open('/?lang=en');
    await settled(page);
    const before = asked.filter((address) => address.endsWith('/graphql')).length;
    await page.getByRole('navigation').getByRole('link', { name: 'Graph', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Graph' }).waitFor();
    await settled(page);
    expect(await dots(page).count()).toBe(0);
    expect(asked.filter((address) => address.endsWith('/graphql')).length).toBe(before);
    await page.locator('main').getByRole('combobox').fill('92/1');
    await page
      .locator('main')
      .getByRole('option', { name: /A\/RES\/92\/1/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Graph around A\/RES\/92\/1/ }).waitFor();
    // Depth 1: what it is next to.
    await expect.poll(() => dots(page).count()).toBeGreaterThan(1);
  });

  it('its legend is always there, and shows and hides kinds', async () => {
    const { page } = await world().open(SEED);
    await settled(page);
    const legend = page.locator('ul.legend');
    for (const entry of ['Resolutions and decisions', 'points to', 'takes a position', 'acts on', 'other relationship'])
      expect(await legend.getByText(entry).count(), entry).toBe(1);
    expect(await legend.locator('svg').count()).toBe((await legend.locator('li').count()) - 1);
  });

  it('moves nothing by itself where a person wants less motion', async () => {
    const { page } = await world().open(SEED, { reducedMotion: 'reduce' });
    await settled(page);
    await look(page, 'A/RES/92/1');
    const moving = `[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    }).length + document.getAnimations().length`;
    expect(await page.evaluate(moving)).toBe(0);
  });

  for (const [theme, language, width] of [
    ['light', 'en', 1_280],
    ['dark', 'zh', 360],
  ] as const) {
    it(`axe-core finds nothing, and nothing is too wide: ${theme}, ${language}, ${width} pixels`, async () => {
      const { page, complaints } = await world().open(
        `/graph?seed=Resolution:A/RES/91/7&at=Resolution:A/RES/92/1&lang=${language}`,
        { colorScheme: theme, viewport: { width, height: 740 } },
      );
      await settled(page);
      await page.locator('.details').waitFor();
      for (const menu of await page.locator('details.menu > summary').all()) await menu.click();
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}
