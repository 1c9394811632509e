/** A statement that runs too long, on a real engine: Neo4j ends it, and the embedded engine answers others meanwhile. */
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { Deadline, TimedReader } from '../../src/serve/limits/deadline.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { type Statement, statement } from '../../src/store/statements.ts';
import { describeEngines, describeNeo4j } from '../store/engines.ts';

const READY = statement('check/ready');
/** Goes through so many pairs; nothing that it is asked for has so many. */
const pairs = (count: number): Statement<never> => ({
  name: 'test/pairs',
  text: `UNWIND range(1, ${count}) AS a UNWIND range(1, ${count}) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS found`,
  parameters: [],
});

describeNeo4j('a statement that runs too long', ({ address }) => {
  test('is ended in the database', async () => {
    const store = await openNeo4j(address());
    const { uri, user, password } = address();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    try {
      const reader = new TimedReader(store, new Deadline(2));
      const began = performance.now();
      const read = reader.read(pairs(1_000_000), {});
      const running = async () => {
        const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
        return records.filter((record) => String(record.get('currentQuery')).includes('a * b = -1')).length;
      };
      await expect.poll(running, { timeout: 1_500 }).toBe(1);
      await expect(read).rejects.toMatchObject({ extensions: { limit: 'MAX_SECONDS', allowed: 2 } });
      expect(performance.now() - began).toBeLessThan(10_000);
      await expect.poll(running, { timeout: 5_000 }).toBe(0);
    } finally {
      await driver.close();
      await store.close();
    }
  });
});

describeEngines('while a statement runs long', (engine) => {
  test('others are answered', async () => {
    const store = await engine.open();
    let isRunning = true;
    const long = store.read(pairs(1_500), {}).finally(() => {
      isRunning = false;
    });
    let answered = 0;
    while (isRunning && answered < 5) {
      await store.read(READY, {});
      answered++;
    }
    expect(answered).toBe(5);
    expect(isRunning).toBe(true);
    expect(await long).toEqual([{ found: 0 }]);
    await store.close();
  });
});
