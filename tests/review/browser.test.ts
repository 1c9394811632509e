/** The page as a person sees and uses it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { writeReview } from '../../src/review/html.ts';
import { reviewOf } from '../../src/review/review.ts';
import { Browser, CHROMIUM } from '../serve/browser.ts';
import { temporaryFolder } from '../serve/meeting.ts';
import { reviewed } from './meeting.ts';

const patience = { timeout: 25_000, interval: 100 };

/** Opens the page of some facts. */
async function opened(chromium: string, facts: Facts, search = '') {
  const path = join(temporaryFolder(), 'review.html');
  await writeReview(path, [reviewOf(facts)]);
  const browser = await Browser.start(chromium, temporaryFolder());
  onTestFinished(() => browser.stop());
  await browser.open(`${pathToFileURL(path).href}${search}`);
  const value = <T>(expression: string) => browser.evaluate<T>(expression);
  await expect.poll(() => value('document.readyState'), patience).toBe('complete');
  await expect.poll(() => value('document.querySelectorAll("mark").length'), patience).toBeGreaterThan(0);
  return { browser, value };
}

const background = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).backgroundColor`;

test('marks are seen, hidden and jumped to, in light and dark, and nothing is asked of the network', async (context) => {
  if (CHROMIUM === undefined) return context.skip('no Chromium on this machine (set CHROMIUM to its path)');
  const { browser, value } = await opened(CHROMIUM, reviewed());
  const paper = await value(background('body'));
  const shown = await value(background('mark.attendance'));
  expect(shown).not.toBe(paper);
  expect(await value(background('mark.references'))).not.toBe(shown);
  const before = await browser.screenshot();

  await value('document.querySelector("input[data-list=attendance]").click()');
  expect(await value(background('mark.attendance'))).toBe('rgba(0, 0, 0, 0)');
  expect(await value('document.querySelector("li.attendance").getClientRects().length')).toBe(0);
  const hidden = await browser.screenshot();
  expect(hidden.equals(before)).toBe(false);
  await value('document.querySelector("input[data-list=attendance]").click()');
  expect(await value(background('mark.attendance'))).toBe(shown);

  const press = (key: string, shiftKey = false) =>
    value(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', shiftKey: ${shiftKey} }))`);
  const focused = () => value<string>('document.activeElement.querySelector("a")?.textContent ?? ""');
  await press('u');
  expect(await focused()).toBe('2');
  await press('e');
  expect(await focused()).toBe('3');
  await press('e');
  expect(await focused()).toBe('cover');
  await press('E', true);
  expect(await focused()).toBe('3');
  await value('document.getElementById("keys").click()');
  await press('u');
  expect(await focused()).toBe('3');
  await value('document.querySelector("button[data-go=unidentified]").click()');
  expect(await focused()).toBe('2');

  await browser.prefer('dark');
  await expect.poll(() => value(background('body')), patience).not.toBe(paper);
  expect(await value(background('mark.attendance'))).not.toBe(shown);

  expect(browser.requested.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

test('the page speaks the language that is asked for', async (context) => {
  if (CHROMIUM === undefined) return context.skip('no Chromium on this machine (set CHROMIUM to its path)');
  const { value } = await opened(CHROMIUM, reviewed(), '?lang=zh');
  const heading = () => value<string>('document.querySelector("h1").innerText');
  expect(await heading()).toContain('核对');
  expect(await heading()).not.toContain('Review');
  expect(await value('document.querySelector("mark.references").title')).toMatch(/^援引: CTOC/);
  await value('document.querySelector("a[data-to=en]").click()');
  expect(await heading()).toContain('Review');
  expect(await value('document.documentElement.lang')).toBe('en');
  expect(await value('document.querySelector("mark.references").title')).toMatch(/^references: CTOC/);
});

test('Arabic is written from the right, and hostile text runs nothing', async (context) => {
  if (CHROMIUM === undefined) return context.skip('no Chromium on this machine (set CHROMIUM to its path)');
  const hostile = 'شيلي </p><script>window.hurt = 1</script><img src=x onerror="window.hurt = 1"> شيلي';
  const facts = reviewed({
    language: 'ar',
    paragraphs: [{ para: '1', text: hostile }],
    attendance: [{ mention: 'شيلي', code: 'CL', kind: 'STATE', sessions: [], para: '1', span: [0, 4] }],
  });
  const { browser, value } = await opened(CHROMIUM, facts);
  const edges = await value<{ mark: number; text: number; middle: number }>(`(() => {
    const text = document.querySelector('.text').getBoundingClientRect();
    return { mark: document.querySelector('mark').getBoundingClientRect().right, text: text.right, middle: text.left + text.width / 2 };
  })()`);
  expect(edges.mark).toBeGreaterThan(edges.middle);
  expect(Math.abs(edges.text - edges.mark)).toBeLessThan(8);
  expect(await value('window.hurt ?? 0')).toBe(0);
  expect(await value('document.querySelector(".text").textContent')).toBe(hostile);
  expect(browser.complaints).toEqual([]);
});
