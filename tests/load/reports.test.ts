/** The five reports loaded once, twice and in other orders: the same graph, compared whole. */
import { expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { loadFacts } from '../../src/load/load.ts';
import { unloadDocument } from '../../src/load/unload.ts';
import { fiveReports } from './five-reports.ts';
import { emptyStore, linesOf } from './graphs.ts';

async function graphOf(reports: readonly Facts[]): Promise<string[]> {
  const store = await emptyStore();
  for (const facts of reports) await loadFacts(store, facts);
  return linesOf(store);
}

test('the five reports, once, twice and in another order, give the same graph', async () => {
  const reports = await fiveReports();
  const once = await graphOf(reports);
  expect(once.length).toBeGreaterThan(1_500);
  expect(await graphOf([...reports, ...reports])).toEqual(once);
  expect(await graphOf([...reports].reverse())).toEqual(once);
  expect(await graphOf([...reports.slice(2), ...reports.slice(0, 3)])).toEqual(once);
});

test('a report taken out, or corrected and put back, leaves nothing behind', async () => {
  const reports = await fiveReports();
  const [first, ...others] = reports as [Facts, ...Facts[]];
  const store = await emptyStore();
  for (const facts of reports) await loadFacts(store, facts);
  const whole = await linesOf(store);
  await unloadDocument(store, documentId(first));
  expect(await linesOf(store)).toEqual(await graphOf(others));
  const corrected = { ...first, attendance: first.attendance.slice(1), references: [] };
  expect((await loadFacts(store, corrected)).change).toBe('ADDED');
  expect((await loadFacts(store, first)).change).toBe('REPLACED');
  expect(await linesOf(store)).toEqual(whole);
});
