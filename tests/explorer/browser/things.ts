/** The page of a thing, whatever it is. */
import { expect, it } from 'vitest';
import { pageOf, pathOf, THING_PAGES } from '../../../src/explorer/address/pages.ts';
import { MANY } from './facts.ts';
import { settled, soon, violations, type World } from './world.ts';

interface Edge {
  node: { label: string; key: string };
}

/** A thing of each kind that the graph holds, reached from documents and sessions. */
async function oneOfEach(world: World): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const keep = ({ node }: Edge) => found.has(node.label) || found.set(node.label, node.key);
  const lists = ['states', 'organizations', 'bodies', 'sessions', 'agendaItems', 'documents', 'resolutions'];
  const more = ['recommendations', 'instruments', 'subjects', 'people'];
  for (const list of [...lists, ...more]) {
    const answer = await world.ask<Record<string, { edges: Edge[] }>>(
      `{ ${list}(first: 1) { edges { node { label key } } } }`,
    );
    answer[list]?.edges.forEach(keep);
  }
  const { recommendations, instruments, document } = await world.ask<{
    recommendations: { nodes: { addressees: { edges: Edge[] } }[] };
    instruments: { nodes: { provisions: { edges: Edge[] } }[] };
    document: { paragraphs: { edges: Edge[] } };
  }>(`{
    recommendations(first: 50) { nodes { addressees(first: 3) { edges { node { label key } } } } }
    instruments(first: 5) { nodes { provisions(first: 1) { edges { node { label key } } } } }
    document(symbol: "A/RES/92/1") { paragraphs(first: 1) { edges { node { label key } } } }
  }`);
  for (const { addressees } of recommendations.nodes) addressees.edges.forEach(keep);
  for (const { provisions } of instruments.nodes) provisions.edges.forEach(keep);
  document.paragraphs.edges.forEach(keep);
  return found;
}

export function things(world: () => World): void {
  it('shows things of every kind, and axe-core finds nothing', async () => {
    const found = await oneOfEach(world());
    expect([...found.keys()].sort()).toEqual(Object.values(THING_PAGES).sort());
    const { page, complaints } = await world().open('/?lang=en');
    for (const [label, key] of found) {
      const named = pageOf(label);
      if (!named) throw new Error(`${label} has no page`);
      await page.goto(`${world().url}${pathOf(named, key)}?lang=en`);
      await page.locator('.kicker').waitFor();
      await settled(page);
      expect(await page.locator('h1').textContent(), key).not.toBe('');
      expect(await violations(page), `${label} ${key}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  }, 180_000);

  it('leads from a relation to its evidence: the words in their place, the document, the paragraph, the official text', async () => {
    const { page } = await world().open('/resolution/A/RES/91/7?lang=en');
    await page.getByRole('button', { name: /^Referred to by/, expanded: true }).waitFor();
    const line = page.locator('li', { hasText: 'A/RES/92/1' }).first();
    await line.getByRole('button', { name: /^Evidence/ }).click();
    const evidence = line.locator('.evidence');
    expect(await evidence.locator('mark').first().textContent()).toBe('Recalling its resolution 91/7 on');
    expect(await evidence.textContent()).toContain('paragraph 1');
    expect(await evidence.textContent()).toContain('among other things');
    const official = evidence.getByRole('link', { name: /Official text/ }).first();
    expect(await official.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await official.getAttribute('rel')).toContain('noopener');
    // The address holds it.
    const address = page.url().slice(world().url.length);
    const again = await world().open(address);
    await again.page.locator('.evidence mark').first().waitFor();
  });

  it('shows 25 of many and goes on in pages, which the address holds', async () => {
    const { page } = await world().open('/document/A/92/INF/1?lang=en');
    await page.getByRole('button', { name: `Refers to ${MANY.toLocaleString('en')}` }).waitFor();
    await page.getByText(`25 of ${MANY.toLocaleString('en')}`).waitFor();
    const rows = page.locator('.panel', { hasText: 'Refers to' }).locator('.things > li');
    expect(await rows.count()).toBe(25);
    const first = await rows.first().textContent();
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await soon(() => rows.count()).toBe(75);
    expect(await rows.first().textContent()).toBe(first);
    await page.reload();
    await soon(() => rows.count()).toBe(75);
  });

  it('keeps what is open when another page was read in between', async () => {
    const { page } = await world().open('/state/NO?lang=en&open=-');
    await page.getByRole('button', { name: 'Votes 2' }).click();
    await page.getByRole('link', { name: /A\/RES\/92\/2/ }).click();
    await page.getByRole('heading', { level: 1, name: 'A/RES/92/2' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /A\/RES\/92\/2/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBe('VOTED.OUT');
  });

  it('names a state in the other languages, each in its direction', async () => {
    const { page } = await world().open('/state/NO?lang=en');
    const arabic = page.locator('bdi[lang="ar"]').first();
    expect(await arabic.textContent()).toBe('النرويج');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('bdi[lang="ar"]')).direction`)).toBe('rtl');
    await page.getByText('挪威').first().waitFor();
  });

  it('says what is not there', async () => {
    const { page } = await world().open('/resolution/A/RES/1/99999?lang=en');
    await page.getByRole('heading', { level: 1, name: 'There is no such thing in the graph' }).waitFor();
    await page.getByText('A/RES/1/99999').waitFor();
  });
}
