import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFactsFile } from '../../src/read/facts-file.ts';
import { createApp } from '../../src/serve/app.ts';
import { readExamples } from '../../src/serve/examples.ts';
import { graphOf } from '../../src/serve/graph.ts';
import { fillWithStarter, STARTER_FILE } from '../../src/serve/starter.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder, removeFolder } from '../cli/run.ts';

const EXAMPLES = readExamples();
const folder = makeFolder();
let store: Store;

beforeAll(async () => {
  store = await openEmbedded(folder);
  await fillWithStarter(graphOf(store), folder, () => readFactsFile(STARTER_FILE));
});
afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

test('there are enough of them, each with a name of its own', () => {
  const names = EXAMPLES.map(({ query }) => {
    const [operation] = parse(query).definitions;
    return operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined;
  });
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(undefined);
});

/** Every list and every count in an answer, by the path to it; paths through a list are one. */
function sizes(value: unknown, path = '', found = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) {
    found.set(path, (found.get(path) ?? 0) + value.length);
    for (const entry of value) sizes(entry, path, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) sizes(entry, `${path}.${key}`, found);
  } else if (typeof value === 'number' && path.endsWith('.totalCount')) {
    found.set(path, (found.get(path) ?? 0) + value);
  }
  return found;
}

describe.each(EXAMPLES)('$name', ({ query }) => {
  test('says first what it asks, in English and in Chinese', () => {
    expect(query).toMatch(/^# [A-Z].*[.?]\n(#.*\n){0,2}# [^\n]*\p{Script=Han}[^\n]*[。？]\n/u);
  });

  test('finds something in the starter data, in every list that it asks for', async () => {
    const response = await createApp({ store }).fetch('http://recalling.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    const found = sizes(data);
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter(([, size]) => size === 0)).toEqual([]);
  });
});
