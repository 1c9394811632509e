/** The server is gone, slow, or fails in one field: said in its place, tried again, nothing lost of what was there. */
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { settled, soon, type World } from './world.ts';

/** Has requests of some operations answered otherwise. */
export async function answer(
  page: Page,
  operation: RegExp,
  how: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  const handler = (route: Route) => {
    const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    return operation.test(operationName ?? '') ? how(route) : route.continue();
  };
  await page.route('**/graphql', handler);
  return () => page.unroute('**/graphql', handler);
}

export const fault = (message: string) => (route: Route) =>
  route.fulfill({
    contentType: 'application/json',
    body: JSON.stringify({ data: { node: null }, errors: [{ message, path: ['node'], extensions: { id: 'abc123' } }] }),
  });

export function faults(world: () => World): void {
  it('a server that is gone is said to be; what was shown stays; trying again goes on', async () => {
    const { page } = await world().open('/document/A/92/INF/1?lang=en');
    const rows = page.locator('.panel', { hasText: 'Refers to' }).locator('.things > li');
    await soon(() => rows.count()).toBe(25);
    await settled(page);
    const restore = await answer(page, /./, (route) => route.abort());
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The server does not answer.').waitFor();
    expect(await alert.textContent()).toContain('What was here before is still shown.');
    expect(await rows.count()).toBe(25);
    await restore();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await soon(() => rows.count()).toBe(75);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a page that is opened while the server is gone comes when it is back', async () => {
    const { page } = await world().open('/?lang=en');
    await settled(page);
    const restore = await answer(page, /./, (route) => route.abort());
    await page.getByRole('link', { name: 'Missing texts', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Missing texts' }).waitFor();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await restore();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.missing > li').first().waitFor();
  });

  it('a slow answer is said to be awaited, and comes', async () => {
    const { page } = await world().open('/?lang=en');
    await settled(page);
    await answer(page, /^Missing$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      await route.continue();
    });
    await page.getByRole('combobox').fill('92/1');
    await page.getByRole('link', { name: 'Missing texts', exact: true }).click();
    await page.getByText('Loading…').first().waitFor();
    await page.getByText('Still waiting for the server…').first().waitFor();
    await page.locator('.missing > li').first().waitFor();
    expect(await page.getByText('Still waiting for the server…').count()).toBe(0);
  });

  it('an error in one part is said there, with its id; the other parts are whole', async () => {
    const { page } = await world().open('/?lang=en');
    await settled(page);
    const restore = await answer(page, /^Relations$/, fault('The answer could not be given'));
    await page.goto(`${world().url}/resolution/A/RES/92/1?lang=en`);
    await page.getByRole('heading', { level: 1, name: 'A/RES/92/1' }).waitFor();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The answer could not be given');
    expect(await alert.textContent()).toContain('abc123');
    await page.getByText('Pens for every delegation').first().waitFor();
    await restore();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Refers to/ }).waitFor();
  });

  it('a server that asks for a token is given one', async () => {
    const { page } = await world().open('/help?lang=en');
    await answer(page, /./, (route) =>
      route.request().headers().authorization === 'Bearer swordfish'
        ? route.continue()
        : route.fulfill({
            status: 401,
            contentType: 'application/json',
            body: JSON.stringify({ errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] }),
          }),
    );
    await page.goto(`${world().url}/resolution/A/RES/92/1?lang=en`);
    await page.getByLabel('Token').first().fill('swordfish');
    await page.getByRole('button', { name: 'Go on' }).first().click();
    await page.getByText('Pens for every delegation').first().waitFor();
    expect(page.url()).not.toContain('swordfish');
  });

  it('a part of the program that does not come is said to be missing, and the page can be loaded anew', async () => {
    const { page } = await world().open('/missing?lang=en');
    await settled(page);
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { level: 1, name: 'This page broke' }).waitFor();
    // Other pages go on.
    await page.getByRole('link', { name: 'Missing texts' }).click();
    await page.locator('.missing > li').first().waitFor();
    await page.unroute('**/assets/*.js');
    await page.goBack();
    await page.getByRole('button', { name: 'Load the page anew' }).click();
    await page.getByRole('heading', { level: 1, name: 'How to read this' }).waitFor();
  });

  it('an answer that is none of the server is a fault, not a broken page', async () => {
    const { page, complaints } = await world().open('/?lang=en');
    await settled(page);
    await answer(page, /./, (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway' }),
    );
    await page.getByRole('link', { name: 'Missing texts', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Missing texts');
    expect(complaints.filter((text) => !/502/.test(text))).toEqual([]);
  });
}
