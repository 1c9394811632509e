/** Documents can hold anything: it is shown as text, cut, and nothing of it runs. */
import { expect, it } from 'vitest';
import { pathOf } from '../../../src/explorer/address/pages.ts';
import { settled, type World } from './world.ts';

export function hostileData(world: () => World): void {
  it('markup, overrides and endless names are text that is cut', async () => {
    const { organizations } = await world().ask<{ organizations: { nodes: { key: string }[] } }>(
      '{ organizations(first: 5, filter: { text: "long name" }) { nodes { key } } }',
    );
    const organization = organizations.nodes[0]?.key ?? '';
    expect(organization.length).toBeGreaterThan(5_000);
    const paths = [
      '/document/A/92/666',
      '/session/A/92',
      '/resolution/A/RES/91/7',
      '/search?q=onerror',
      pathOf('organization', organization),
    ];
    for (const path of paths) {
      const { page, complaints, asked } = await world().open(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.locator('h1').waitFor();
      await settled(page);
      expect(await page.evaluate('window.hacked'), path).toBeUndefined();
      expect(await page.locator('main img, main script').count(), path).toBe(0);
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen is wanted
      const text = (await page.locator('main').innerText()).slice(0, 100_000);
      expect(text, path).toMatch(/<img src=x|onerror/);
      expect(text, path).not.toMatch(/[\u202a-\u202e]/);
      expect(text.length, path).toBeLessThan(20_000);
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(wide, path).toBeLessThanOrEqual(0);
      expect(complaints, path).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(world().url))).toEqual([]);
    }
  }, 90_000);

  it('an address that names no page is told so by one', async () => {
    const { page } = await world().open('/no/such/page?lang=en');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  });

  it('an address that holds anything shows a page', async () => {
    const odd = [
      '/search?q=%3Cscript%3E&lang=en',
      '/state/%00?lang=en',
      '/compare?a=%F0%9F%92%A9&b=..&lang=xx',
      '/missing?open=%7C%7C&rows=-5&lang=en',
    ];
    for (const address of odd) {
      const { page } = await world().open(address);
      await page.locator('h1').waitFor();
      await settled(page);
      expect(await page.getByText('This page broke').count(), address).toBe(0);
    }
  });
}
