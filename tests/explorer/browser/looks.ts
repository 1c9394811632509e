/** Both languages, both themes, small screens, paper, keyboard only; and axe-core on every page. */
import { expect, it } from 'vitest';
import { settled, soon, violations, type World } from './world.ts';

const PAGES = [
  '/?lang=en',
  '/search?q=ink&lang=en',
  '/state/CN?lang=en',
  '/resolution/A/RES/92/1?lang=en',
  '/session/CTOC/COP/WG.2/2018?lang=en',
  '/compare?a=CN&b=NO&lang=en',
  '/missing?lang=en',
  '/help?lang=en',
  '/graph?lang=en',
  '/graph?seed=Resolution:A/RES/91/7&lang=en',
  '/lineage/A/RES/91/7?lang=en',
  '/search?kind=Resolution&lang=en',
  '/resolution/none?lang=en',
];

export function looks(world: () => World): void {
  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const) {
    it(`axe-core finds nothing on any page, ${theme}, ${language}`, async () => {
      const { page, complaints, asked } = await world().open('/?lang=en', { colorScheme: theme });
      for (const address of PAGES) {
        await page.goto(world().url + address.replace('lang=en', `lang=${language}`));
        await page.locator('h1').waitFor();
        await settled(page);
        expect(await violations(page), address).toEqual([]);
      }
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(world().url))).toEqual([]);
    }, 120_000);
  }

  it('nothing is wider than a screen of 360 pixels, nor at 200 %', async () => {
    for (const viewport of [
      { width: 360, height: 700 },
      { width: 550, height: 400 },
    ]) {
      const { page } = await world().open('/?lang=en', { viewport });
      for (const address of PAGES) {
        await page.goto(world().url + address);
        await page.locator('h1').waitFor();
        await settled(page);
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect(wide, address).toBeLessThanOrEqual(0);
      }
    }
  }, 120_000);

  it('the help shows real pictures, from this server, in the language of the interface', async () => {
    for (const language of ['en', 'zh']) {
      const { page, complaints, asked } = await world().open(`/help?lang=${language}`);
      const pictures = page.locator('main img');
      await pictures.first().waitFor();
      expect(await pictures.count()).toBe(4);
      for (const [index, picture] of (await pictures.all()).entries()) {
        await picture.scrollIntoViewIfNeeded();
        const width = `document.querySelectorAll('main img')[${index}].naturalWidth`;
        await soon(() => page.evaluate<number>(width)).toBeGreaterThan(700);
        expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(8);
        expect(await picture.getAttribute('src')).toContain(`.${language}-`);
      }
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(world().url))).toEqual([]);
    }
  });

  it('the language is in the address, and changes in place', async () => {
    const { page } = await world().open('/state/CN', { locale: 'zh-CN' });
    await page.getByRole('heading', { level: 1, name: '中国' }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=zh');
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hans');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'China' }).waitFor();
    expect(page.url()).toBe(`${world().url}/state/CN?lang=en`);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByRole('link', { name: 'Missing texts', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?lang=en');
  });

  it('the system decides between light and dark until the reader does', async () => {
    const { page } = await world().open('/?lang=en', { colorScheme: 'dark' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.getByRole('button', { name: 'Light' }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await paper()).toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await paper()).toBe(dark);
  });

  it('the keyboard reaches everything, from the way past the head on', async () => {
    const { page } = await world().open('/resolution/A/RES/91/7?lang=en');
    await page.getByRole('button', { name: /^Referred to by/ }).waitFor();
    await settled(page);
    const focused = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.tagName');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const controls = await page.locator('main :is(a[href], button:not([disabled]), input)').count();
    const reached = new Set<number>();
    const index = `[...document.querySelectorAll('main :is(a[href], button:not([disabled]), input)')].indexOf(document.activeElement)`;
    const seen: number[] = [];
    for (let step = 0; step < controls; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<number>(index);
      reached.add(at);
      seen.push(at);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    }
    expect(reached.size).toBe(controls);
    // In the order in which they are read.
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('another page begins at its top, with the focus in it', async () => {
    const { page } = await world().open('/missing?lang=en');
    await page.locator('.missing > li').nth(20).scrollIntoViewIfNeeded();
    await page.locator('.missing > li').nth(20).getByRole('link').first().click();
    await page.locator('.kicker').waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  it('on paper stands the text, without what is pressed', async () => {
    const { page } = await world().open('/resolution/A/RES/92/1?lang=en', { colorScheme: 'dark' });
    await page.locator('.kicker').waitFor();
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.search').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    const headings = await page.locator('.panel h3').allInnerTexts();
    expect(headings.join(' ')).toContain('Refers to');
  });
}
