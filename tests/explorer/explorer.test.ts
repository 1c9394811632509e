/** The explorer as a person meets it, in a real Chromium: every page, keyboard only, both languages, both themes, faults. */
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM } from '../serve/browser.ts';
import { comparing } from './browser/comparing.ts';
import { faults } from './browser/faults.ts';
import { hostileData } from './browser/hostile-data.ts';
import { looks } from './browser/looks.ts';
import { searching } from './browser/searching.ts';
import { session } from './browser/session.ts';
import { things } from './browser/things.ts';
import { weight } from './browser/weight.ts';
import { openWorld, type World } from './browser/world.ts';

// Where CI is set, a missing browser is a fault.
describe.skipIf(CHROMIUM === undefined && !process.env.CI)('the explorer', () => {
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

  describe('searching', () => searching(world));
  describe('the page of a thing', () => things(world));
  describe('a session', () => session(world));
  describe('two states', () => comparing(world));
  describe('faults', () => faults(world));
  describe('hostile data', () => hostileData(world));
  describe('looks', () => looks(world));
  describe('weight', () => weight(world));
});
