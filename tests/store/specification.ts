/** What a store does, whichever engine is behind it: one suite, run by embedded.test.ts and neo4j.test.ts. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { EngineUnderTest } from './engines.ts';
import { nodes } from './specification/nodes.ts';
import { openingAndClosing } from './specification/opening.ts';
import { parameters } from './specification/parameters.ts';
import { randomWrites } from './specification/random.ts';
import { relationships } from './specification/relationships.ts';
import { searching } from './specification/search.ts';
import { transactions } from './specification/transactions.ts';
import { clear } from './statements.ts';

/** The suite. Call it where tests are defined, with an engine that has a database for this suite. */
export function storeSpecification(engine: EngineUnderTest): void {
  describe('with a store that is open', () => {
    let store: Store | undefined;
    beforeAll(async () => {
      store = await engine.open();
    });
    afterAll(() => store?.close());
    beforeEach(async () => {
      await store?.write(clear, {});
    });
    const opened = (): Store => {
      if (!store) throw new Error('The store is open only while the tests run');
      return store;
    };
    describe('nodes', () => nodes(opened));
    describe('relationships', () => relationships(opened));
    describe('parameters and results', () => parameters(opened));
    describe('transactions', () => transactions(opened));
    describe('search', () => searching(opened));
    describe('random writes', () => randomWrites(opened, engine.name));
  });
  describe('opening and closing', () => openingAndClosing(engine));
}
