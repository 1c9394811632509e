import { expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { graphOf } from '../../src/serve/graph.ts';
import { fillWithStarter } from '../../src/serve/starter.ts';
import { emptyStore, meeting, temporaryFolder } from './meeting.ts';

const SYMBOLS = ['CTOC/COP/WG.2/2001/5', 'CTOC/COP/WG.2/2002/5'];

async function* starter(): AsyncGenerator<Facts> {
  for (const symbol of SYMBOLS) yield meeting(symbol);
}

/** The same document twice, which cannot be in one batch: the first is loaded when the second comes. */
async function* cutOff(): AsyncGenerator<Facts> {
  yield meeting(SYMBOLS[0]);
  yield meeting(SYMBOLS[0]);
  throw new Error('cut off');
}

async function fresh() {
  const graph = graphOf(await emptyStore());
  const data = temporaryFolder();
  const loaded = async () => (await graph.status()).documents.map(({ id }) => id);
  return { graph, data, loaded };
}

test('an empty graph is filled once', async () => {
  const { graph, data, loaded } = await fresh();
  expect(await fillWithStarter(graph, data, starter)).toBe(2);
  expect(await loaded()).toEqual(SYMBOLS);
  expect(await fillWithStarter(graph, data, starter)).toBe(0);
});

test('a graph in which a person has loaded something is left alone', async () => {
  const { graph, data, loaded } = await fresh();
  await graph.load(meeting('A/1/1'));
  expect(await fillWithStarter(graph, data, starter)).toBe(0);
  expect(await loaded()).toEqual(['A/1/1']);
});

test('what a person takes out stays out', async () => {
  const { graph, data, loaded } = await fresh();
  await fillWithStarter(graph, data, starter);
  for (const symbol of SYMBOLS) await graph.unload(symbol);
  expect(await fillWithStarter(graph, data, starter)).toBe(0);
  expect(await loaded()).toEqual([]);
});

test('a first start that was cut off is finished by the next', async () => {
  const { graph, data, loaded } = await fresh();
  await expect(fillWithStarter(graph, data, cutOff)).rejects.toThrow('cut off');
  expect(await loaded()).toEqual([SYMBOLS[0]]);
  expect(await fillWithStarter(graph, data, starter)).toBe(2);
  expect(await loaded()).toEqual(SYMBOLS);
});
