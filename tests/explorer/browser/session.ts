/** The page of a session. */
import { expect, it } from 'vitest';
import { settled, soon, type World } from './world.ts';

const SESSION = '/session/CTOC/COP/WG.2/2018?lang=en';

export function session(world: () => World): void {
  it('shows who attended, by region, over the sessions of the body', async () => {
    const { page } = await world().open(SESSION);
    const table = page.locator('table.attendance');
    await table.locator('tbody tr').nth(5).waitFor();
    await settled(page);
    expect(await table.locator('thead th[scope="col"]').count()).toBeGreaterThan(3);
    expect(await table.locator('thead th.here').textContent()).toContain('2018');
    const groups = await table.locator('th[scope="rowgroup"]').allTextContents();
    expect(groups.map((text) => text.replace(/\d+/, '').trim())).toEqual(['Africa', 'Americas', 'Asia', 'Europe']);
    const { session: asked } = await world().ask<{ session: { attendance: { totalCount: number } } }>(
      '{ session(id: "CTOC/COP/WG.2/2018") { attendance(first: 0) { totalCount } } }',
    );
    expect(await table.locator('tbody th[scope="row"]').count()).toBe(asked.attendance.totalCount);
    const china = table.locator('tr', { has: page.getByRole('rowheader', { name: 'China', exact: true }) });
    expect(await china.locator('td.here').textContent()).toBe('Party');
    await page.getByLabel('Only participants of this session').uncheck();
    await soon(() => table.locator('tbody th[scope="row"]').count()).toBeGreaterThan(asked.attendance.totalCount);
    expect(new URL(page.url()).searchParams.get('everyone')).toBe('yes');
  });

  it('opens the evidence of a mark by keyboard, and gives the focus back', async () => {
    const { page } = await world().open(SESSION);
    const marks = page.locator('button.cell');
    await marks.first().waitFor();
    await settled(page);
    // All marks are one stop of the Tab key.
    expect(await page.locator('button.cell[tabindex="0"]').count()).toBe(1);
    await page.locator('button.cell[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const place = 'document.activeElement.dataset.row + " " + document.activeElement.dataset.column';
    const focused = await page.evaluate(place);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.evidence li').first().waitFor();
    expect(await dialog.textContent()).toContain('Party');
    const address = page.url().slice(world().url.length);
    expect(address).toContain('mark=');
    await page.keyboard.press('Escape');
    await soon(() => dialog.count()).toBe(0);
    expect(await page.evaluate(place)).toBe(focused);
    const again = await world().open(address);
    await again.page.getByRole('dialog').locator('.evidence li').first().waitFor();
  });

  it('shows the agenda with who spoke on each item', async () => {
    const { page } = await world().open(SESSION);
    const agenda = page.locator('ul.agenda').first();
    await agenda.locator('li').nth(3).waitFor();
    const numbers = await page.locator('.agenda .number').allTextContents();
    expect(numbers.slice(0, 4)).toEqual(['1', '1(a)', '1(b)', '2']);
    const item = agenda.locator('li', { has: page.locator('.number', { hasText: /^2$/ }) }).last();
    const spoke = item.getByRole('button', { name: /spoke/ });
    const count = Number(/\d+/.exec((await spoke.textContent()) ?? ''));
    await spoke.click();
    await soon(() => item.locator('.under li').count()).toBe(count);
  });

  it('shows what was decided', async () => {
    const { page } = await world().open(SESSION);
    const section = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'What was decided' }) });
    await section.getByRole('link').first().waitFor();
    expect(await section.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Recommendations 4']);
    await section
      .getByRole('button', { name: /^Evidence/ })
      .first()
      .click();
    await section.locator('.evidence li').first().waitFor();
  });
}
