/** The graph page as a person meets it, in a real Chromium. */
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM } from '../serve/browser.ts';
import { graph } from './browser/graph.ts';
import { openWorld, type World } from './browser/world.ts';

// Where CI is set, a missing browser is a fault.
describe.skipIf(CHROMIUM === undefined && !process.env.CI)('the graph page', () => {
  let opened: World | undefined;
  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('There is no Chromium (set CHROMIUM to its path)');
    opened = await openWorld(CHROMIUM);
  }, 240_000);
  afterAll(() => opened?.stop());

  graph(() => {
    if (!opened) throw new Error('The world is not open');
    return opened;
  });
});
