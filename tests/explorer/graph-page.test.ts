/** The graph and the lineage as a person meets them, in a real Chromium. */
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM } from '../serve/browser.ts';
import { graph } from './browser/graph.ts';
import { lineage } from './browser/lineage.ts';
import { openWorld, type World } from './browser/world.ts';

// Where CI is set, a missing browser is a fault.
describe.skipIf(CHROMIUM === undefined && !process.env.CI)('the drawings', () => {
  let opened: World | undefined;
  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('There is no Chromium (set CHROMIUM to its path)');
    opened = await openWorld(CHROMIUM);
  }, 240_000);
  afterAll(() => opened?.stop());

  const world = (): World => {
    if (!opened) throw new Error('The world is not open');
    return opened;
  };
  describe('the graph', () => graph(world));
  describe('the lineage', () => lineage(world));
});
