/**
 * How fast the explorer draws, in Chromium: the built pages as they are served, beside sigma and Cytoscape, which draw the
 * same things at the same places in the same run. See docs/explorer.md for what is measured.
 *
 *     npm run explorer -- --explorer ../dist/explorer --rounds 7
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM } from '../tests/serve/browser.ts';
import { type Answers, graphAnswers, lineageAnswers } from './explorer/answers.ts';
import { type Generated, type GeneratedThing, generated, generatedLineage } from './explorer/graph.ts';
import { placesOfLineage } from './explorer/lineage-places.ts';
import { processorTimeOf } from './explorer/processor.ts';
import { inBench } from './lib/built.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';

const ORIGIN = 'http://explorer.test';
const FRAMES = 120;
/** Lines that the picture shows: many are drawn as one path. */
const LINES = `[...document.querySelectorAll('.pane .edge')].reduce((sum, { dataset }) => sum + Number(dataset.lines), 0)`;
const PEERS = ['sigma', 'cytoscape'] as const;

const { values } = parseArgs({
  options: { explorer: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const explorer = values.explorer ?? inBench('..', 'dist', 'explorer');
if (!existsSync(join(explorer, 'index.html'))) throw new Error(`Measuring failed: no built explorer in ${explorer}`);
if (CHROMIUM === undefined) throw new Error('Measuring failed: there is no Chromium (set CHROMIUM to its path)');

/** A page whose files come from a folder; what is no file there is its first page. */
async function openIn(browser: Browser, folder: string, address: string, answers: Answers): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await context.route(`${ORIGIN}/**`, (route) => {
    const file = join(folder, new URL(route.request().url()).pathname);
    return route.fulfill({ path: /\.\w{2,4}$/.test(file) && existsSync(file) ? file : join(folder, 'index.html') });
  });
  await context.addInitScript({ path: inBench('explorer', 'in-page.mjs') });
  await context.addInitScript(`measure.answers = ${JSON.stringify(answers)}`);
  const page = await context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(ORIGIN + address);
  return page;
}

/** What was measured, each time. */
const measures = new Map<string, Map<string, number[]>>();
function note(what: string, who: string, value: number): void {
  const row = measures.get(what) ?? new Map<string, number[]>();
  measures.set(what, row.set(who, [...(row.get(who) ?? []), value]));
}

const quantile = (numbers: readonly number[], part: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

function noteFrames(what: string, who: string, frames: readonly number[]): void {
  note(`${what}: frame, median`, who, quantile(frames, 0.5));
  note(`${what}: frame, 95th percentile`, who, quantile(frames, 0.95));
  note(`${what}: frame, longest`, who, Math.max(...frames));
}

const stepOf = (thing: GeneratedThing, count: number) => `${thing.label}:${thing.key}~REFERENCES.OUT~${count}`;
const addressOf = ({ seed, expansions }: Generated, count: number) => {
  const steps = expansions.slice(0, count).map(({ root, things }) => stepOf(root, Math.max(1, things.length)));
  return `/graph?seed=${seed.label}:${seed.key}&lang=en&most=1500&steps=${encodeURIComponent(steps.join('|'))}`;
};

/** Measures what paints something, by the clock and by the processor. */
async function measured(what: string, who: string, paint: () => Promise<number>): Promise<void> {
  const pid = server.process().pid ?? 0;
  const before = processorTimeOf(pid);
  note(what, who, await paint());
  note(`${what}: processor`, who, processorTimeOf(pid) - before);
}

/** Waits until so many questions wait for their answers, and for nothing to be going on. */
async function asked(page: Page, count: number): Promise<void> {
  await page.waitForFunction(`measure.held?.length >= ${count}`);
  await page.waitForTimeout(150);
}

const firstPicture = (page: Page, count: number, mark: string) =>
  page.evaluate<number>(
    `(async () => {
      const there = measure.painted(() => document.querySelectorAll('${mark}').length >= ${count});
      const at = measure.release();
      return (await there) - at;
    })()`,
  );

async function oursOfGraph(browser: Browser, graph: Generated, size: number): Promise<void> {
  const page = await openIn(browser, explorer, addressOf(graph, graph.expansions.length), graphAnswers(graph));
  await asked(page, 1 + graph.expansions.length);
  await measured(`first picture of ${size}`, 'ours', () => firstPicture(page, size, '.dot'));
  const lines = graph.links.length + graph.between.length;
  await page.waitForFunction(`${LINES} >= ${lines}`);
  await page.waitForTimeout(800);
  const pane = `document.querySelector('.pane')`;
  const moved = await page.evaluate<number[]>(
    `(async () => {
      const box = ${pane}.getBoundingClientRect();
      const at = { pointerId: 1, button: 0, bubbles: true, clientX: box.left + 5, clientY: box.top + 5 };
      document.querySelector('svg.graph').dispatchEvent(new PointerEvent('pointerdown', at));
      const frames = await measure.frames(${FRAMES}, (index) => {
        window.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX + 10 + index * 3 }));
      });
      window.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: at.clientX + ${FRAMES * 3} }));
      return frames;
    })()`,
  );
  noteFrames(`moving ${size}`, 'ours', moved);
  await page.waitForTimeout(800);
  const zoomed = await page.evaluate<number[]>(
    `(async () => {
      const box = ${pane}.getBoundingClientRect();
      const at = { bubbles: true, cancelable: true, ctrlKey: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
      return measure.frames(${FRAMES}, (index) => {
        ${pane}.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: index < ${FRAMES / 2} ? -20 : 20 }));
      });
    })()`,
  );
  noteFrames(`sizing ${size}`, 'ours', zoomed);
  await page.context().close();
}

async function oursExpanding(browser: Browser, graph: Generated, size: number): Promise<void> {
  const all = graph.expansions.length;
  const answers = graphAnswers(graph);
  const page = await openIn(browser, explorer, addressOf(graph, all - 1), answers);
  await asked(page, all);
  await firstPicture(page, size - 50, '.dot');
  await page.waitForTimeout(800);
  await page.evaluate(
    `(measure.hold(), history.pushState(null, '', ${JSON.stringify(addressOf(graph, all))} + '&view=0,0,0.5'), dispatchEvent(new PopStateEvent('popstate')))`,
  );
  await asked(page, 1);
  await measured(`50 more to ${size - 50}`, 'ours', () => firstPicture(page, size, '.dot'));
  await page.context().close();
}

async function oursOfLineage(browser: Browser, lineage: ReturnType<typeof generatedLineage>): Promise<void> {
  const size = lineage.nodes.length;
  const page = await openIn(browser, explorer, `/lineage/${lineage.seed.key}?lang=en`, lineageAnswers(lineage));
  await asked(page, 1);
  await measured(`lineage of ${size}`, 'ours', () => firstPicture(page, size, '.mark[data-node]'));
  await page.context().close();
}

interface PeerData {
  readonly nodes: readonly { id: string; label: string; name: string; x: number; y: number }[];
  readonly links: readonly { from: string; to: string; force: string | undefined }[];
}

async function peerOf(browser: Browser, folder: string, who: string, what: string, data: PeerData): Promise<Page> {
  const page = await openIn(browser, folder, '/index.html', {});
  await page.waitForFunction('window.peers');
  await page.waitForTimeout(150);
  await page.evaluate(`window.text = ${JSON.stringify(JSON.stringify(data))}`);
  await measured(what, who, () =>
    page.evaluate<number>(
      `(async () => {
        await new Promise(requestAnimationFrame);
        const at = performance.now();
        window.peer = peers.${who}(window.text);
        await window.peer.drawn();
        return (await measure.painted(() => true)) - at;
      })()`,
    ),
  );
  return page;
}

const peerNode = ({ id, label, key }: GeneratedThing, place: { x: number; y: number } | undefined) => ({
  ...{ id, label, name: key },
  x: place?.x ?? 0,
  y: place?.y ?? 0,
});

function peerData({ seed, expansions, links, between, places }: Generated, count: number): PeerData {
  const things = [seed, ...expansions.slice(0, count).flatMap((one) => one.things)];
  const there = new Set(things.map(({ id }) => id));
  return {
    nodes: things.map((thing) => peerNode(thing, places.get(thing.id))),
    links: [...links, ...between].filter(({ from, to }) => there.has(from) && there.has(to)),
  };
}

async function peersOfGraph(browser: Browser, folder: string, graph: Generated, size: number): Promise<void> {
  for (const who of PEERS) {
    const data = peerData(graph, graph.expansions.length);
    const page = await peerOf(browser, folder, who, `first picture of ${size}`, data);
    await page.waitForTimeout(500);
    const moved = await page.evaluate<number[]>(`measure.frames(${FRAMES}, () => peer.move(3))`);
    noteFrames(`moving ${size}`, who, moved);
    const zoom = `(index) => peer.zoom(index < ${FRAMES / 2} ? 1.033 : 1 / 1.033)`;
    noteFrames(`sizing ${size}`, who, await page.evaluate<number[]>(`measure.frames(${FRAMES}, ${zoom})`));
    await page.context().close();
  }
}

async function peersExpanding(browser: Browser, folder: string, graph: Generated, size: number): Promise<void> {
  for (const who of PEERS) {
    const [before, after] = [graph.expansions.length - 1, graph.expansions.length].map((n) => peerData(graph, n));
    if (!before || !after) continue;
    const known = new Set(before.nodes.map(({ id }) => id));
    const more = {
      nodes: after.nodes.filter(({ id }) => !known.has(id)),
      links: after.links.filter(({ from, to }) => !known.has(from) || !known.has(to)),
    };
    const page = await peerOf(browser, folder, who, `(before 50 more)`, before);
    await page.waitForTimeout(500);
    await page.evaluate(`window.text = ${JSON.stringify(JSON.stringify(more))}`);
    await measured(`50 more to ${size - 50}`, who, () =>
      page.evaluate<number>(
        `(async () => {
          await new Promise(requestAnimationFrame);
          const at = performance.now();
          await peer.add(window.text);
          return (await measure.painted(() => true)) - at;
        })()`,
      ),
    );
    await page.context().close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'recalling-peers-'));
await build({
  root: inBench('explorer', 'peers'),
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
});
const server = await chromium.launchServer({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
const browser = await chromium.connect(server.wsEndpoint());
try {
  const graphs = [300, 1_500].map((size) => ({ size, graph: generated(size) }));
  const growing = generated(350, 50);
  const lineage = generatedLineage(300);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { size, graph } of graphs) {
      await oursOfGraph(browser, graph, size);
      await peersOfGraph(browser, folder, graph, size);
    }
    await oursExpanding(browser, growing, 350);
    await peersExpanding(browser, folder, growing, 350);
    await oursOfLineage(browser, lineage);
    const places = placesOfLineage(lineage);
    const data = {
      nodes: lineage.nodes.map(({ thing }) => peerNode(thing, places.get(thing.id))),
      links: lineage.links,
    };
    for (const who of PEERS) {
      await (await peerOf(browser, folder, who, `lineage of ${lineage.nodes.length}`, data)).context().close();
    }
    process.stderr.write(`round ${round + 1} of ${values.rounds}\n`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

const middle = (numbers: readonly number[] | undefined) => Math.round(quantile(numbers ?? [], 0.5));
const rows = [...measures]
  .filter(([what]) => !what.startsWith('('))
  .map(([what, by]): Row => {
    const [ours, sigma, cytoscape] = ['ours', ...PEERS].map((who) => middle(by.get(who)));
    return {
      'milliseconds, median': what,
      ours: ours ?? 0,
      sigma: sigma ?? 0,
      Cytoscape: cytoscape ?? 0,
      'ours / sigma': ((ours ?? 0) / (sigma || 1)).toFixed(2),
      'ours / Cytoscape': ((ours ?? 0) / (cytoscape || 1)).toFixed(2),
    };
  });
printTable(rows);
writeResults('explorer', Object.fromEntries([...measures].map(([what, by]) => [what, Object.fromEntries(by)])));
