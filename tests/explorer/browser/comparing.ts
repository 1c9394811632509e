/** Two states beside each other. */
import { expect, it } from 'vitest';
import { settled, soon, violations, type World } from './world.ts';

export function comparing(world: () => World): void {
  it('is reached from a state and by typing the other', async () => {
    const { page } = await world().open('/state/CN?lang=en');
    await page.getByRole('link', { name: 'Compare with another state' }).click();
    await page.getByRole('combobox', { name: 'Second state' }).fill('挪威');
    await page.getByRole('option', { name: /Norway/ }).click();
    await page.getByRole('heading', { level: 1, name: 'China and Norway' }).waitFor();
    expect(new URL(page.url()).search).toBe('?a=CN&lang=en&b=NO');
  });

  it('shows the sessions of both, what they sponsored together, and the votes that differ', async () => {
    const { page } = await world().open('/compare?a=CN&b=NO&lang=en');
    await page.getByRole('heading', { level: 1, name: 'China and Norway' }).waitFor();
    await settled(page);
    const part = (name: string) => page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
    const keys = async (code: string) => {
      const query = `{ state(code: "${code}") { attended(first: 200) { nodes { key } } } }`;
      const { state } = await world().ask<{ state: { attended: { nodes: { key: string }[] } } }>(query);
      return state.attended.nodes.map(({ key }) => key);
    };
    const [chinese, norwegian] = [await keys('CN'), await keys('NO')];
    const both = chinese.filter((key) => norwegian.includes(key));
    expect(both.length).toBeGreaterThan(0);
    const shown = part('Sessions attended').locator('.door', { hasText: 'Both' }).locator('li');
    expect(await shown.count()).toBe(both.length);
    expect(await part('Sponsored together').getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('A/RES/92/1'),
    ]);
    const rows = part('Votes that differ').locator('tbody tr');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().locator('td').allTextContents()).toEqual(['In favour', 'Against', expect.any(String)]);
    // The picture says nothing that the table does not.
    const circles = await part('Sessions attended').locator('svg circle').count();
    await part('Sessions attended').getByText('As a table').click();
    const cells = await part('Sessions attended').locator('figcaption td').allTextContents();
    expect(cells.filter((cell) => cell !== '0')).toHaveLength(circles);
    await page.getByRole('button', { name: 'Change places' }).click();
    await page.getByRole('heading', { level: 1, name: 'Norway and China' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'China and Norway' }).waitFor();
  });

  it('opens the words behind a row, of both states; the address holds what is open', async () => {
    const { page } = await world().open('/compare?a=CN&b=NO&lang=en');
    await settled(page);
    const row = page.locator('table.votes tbody tr').first();
    await row.waitFor({ timeout: 30_000 });
    await row.getByRole('button', { name: /^Evidence/ }).click();
    await soon(() => row.locator('.evidence li').count()).toBe(2);
    expect(await row.locator('.under .of').allTextContents()).toEqual(['China', 'Norway']);
    expect(await row.locator('.under').textContent()).toContain('Against');
    const sponsored = page.locator('section', {
      has: page.getByRole('heading', { level: 2, name: 'Sponsored together' }),
    });
    await sponsored.getByRole('button', { name: /^Evidence/ }).click();
    await sponsored.locator('.evidence li').first().waitFor();
    await page.reload();
    await soon(() => row.locator('.evidence li').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
  });

  it('says what cannot be compared', async () => {
    const { page } = await world().open('/compare?a=CN&b=CN&lang=en');
    await page.getByText('Choose two different states.').waitFor();
    const other = await world().open('/compare?a=CN&b=QQ&lang=en');
    await other.page.getByText('No state has the code QQ.').waitFor();
  });
}
