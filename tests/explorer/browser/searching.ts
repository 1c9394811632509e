/** Start, search and the reading list. */
import { expect, it } from 'vitest';
import { settled, soon, type World } from './world.ts';

export function searching(world: () => World): void {
  it('leads from a symbol in any spelling to its page, by keyboard alone', async () => {
    const { page, complaints } = await world().open('/?lang=en');
    const field = page.getByRole('combobox', { name: 'Search symbols, states and titles' });
    await soon(() => page.evaluate('document.activeElement.role')).toBe('combobox');
    await page.keyboard.type('92/1');
    await page
      .getByRole('option', { name: /A\/RES\/92\/1/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'A/RES/92/1' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/resolution/A/RES/92/1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Who met/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds a state by its name in Chinese and in Arabic', async () => {
    for (const name of ['挪威', 'النرويج']) {
      const { page } = await world().open('/?lang=en');
      await page.getByRole('combobox').fill(name);
      await page.getByRole('option', { name: /Norway/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Norway' }).waitFor();
    }
  });

  it('shows all results for what is typed, by kind where wanted, at an address that can be sent', async () => {
    const { page } = await world().open('/?lang=en');
    await page.getByRole('combobox').fill('ink');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: ink' }).waitFor();
    await page
      .getByRole('link', { name: /The price of ink/ })
      .first()
      .waitFor();
    await page
      .getByRole('navigation', { name: 'Kinds' })
      .getByRole('link', { name: 'Resolutions and decisions' })
      .click();
    await soon(() => new URL(page.url()).search).toBe('?q=ink&kind=Resolution&lang=en');
    const again = await world().open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.page.getByRole('link', { name: /A\/RES\/92\/2/ }).waitFor();
    await page.goBack();
    await soon(() => new URL(page.url()).search).toBe('?q=ink&lang=en');
  });

  it('says that nothing is found', async () => {
    const { page } = await world().open('/search?q=zzzzzz&lang=en');
    await page.getByText('Nothing found for “zzzzzz”.').waitFor();
  });

  it('says what the graph holds and opens doors to it', async () => {
    const { page } = await world().open('/?lang=en');
    const { summary } = await world().ask<{ summary: { nodes: { label: string; count: number }[] } }>(
      '{ summary { nodes { label count } } }',
    );
    const states = summary.nodes.find(({ label }) => label === 'State')?.count ?? 0;
    await page.getByRole('link', { name: `${states} States` }).click();
    await page.getByRole('heading', { level: 1, name: 'States' }).waitFor();
    await page.getByText(`25 of ${states}`).waitFor();
    await page.getByRole('navigation', { name: 'Kinds' }).getByRole('link', { name: 'Sessions', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Sessions' }).waitFor();
    await soon(() => page.locator('.results > li').first().textContent()).toContain('A/92');
    await page.goBack();
    await page.getByText(`25 of ${states}`).waitFor();
    await page.goto(`${world().url}/?lang=en`);
    const latest = page.locator('section', { has: page.getByRole('heading', { name: 'Latest sessions' }) });
    await latest.getByRole('link').first().waitFor();
    expect(await latest.getByRole('listitem').first().textContent()).toContain('15 September 2037');
    await page.getByRole('link', { name: 'All missing texts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Missing texts' }).waitFor();
  });

  it('lists what is missing, most referred to first, with the paragraphs that refer to it', async () => {
    const { page } = await world().open('/missing?lang=en&kind=Resolution');
    const lines = page.locator('.missing > li');
    await lines.first().waitFor();
    const counts = (await lines.locator('.line > button').allTextContents()).map((text) => Number(/[\d,]+/.exec(text)));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const line = lines.filter({ hasText: 'A/RES/91/7' });
    await line.getByRole('button', { name: /Referred to by/ }).click();
    await line
      .getByRole('link', { name: /A\/RES\/92\/1/ })
      .first()
      .waitFor();
    await line
      .locator('li', { hasText: 'A/RES/92/1' })
      .getByRole('button', { name: /Evidence/ })
      .first()
      .click();
    await line.locator('mark', { hasText: 'Recalling its resolution 91/7' }).first().waitFor();
    await settled(page);
    await page.reload();
    await page.locator('mark', { hasText: 'Recalling its resolution 91/7' }).first().waitFor();
  });
}
