import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { withEmbedded } from './engines.ts';
import { storeSpecification } from './specification.ts';
import { createState, states } from './statements.ts';

describe('the embedded engine', () => storeSpecification(withEmbedded()));

describe('the data folder of the embedded engine', () => {
  const engine = withEmbedded();

  test('is made where it is missing, for its owner only', async () => {
    const folder = join(engine.folder(), 'new', 'folder');
    const store = await openEmbedded(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await store.close();
    expect(existsSync(join(folder, 'graph.pid'))).toBe(false);
  });

  test('belongs to one process at a time', async () => {
    const store = await engine.open();
    await store.write(createState, { id: 'CL' });
    await expect(engine.open()).rejects.toMatchObject({ code: 'GRAPH_LOCKED', pid: process.pid, retriable: true });
    expect(await store.read(states, {})).toHaveLength(1);
    await store.close();
    await (await engine.open()).close();
  });

  test('is free again when the process that had it is gone', async () => {
    const store = await engine.open();
    await store.close();
    writeFileSync(join(engine.folder(), 'graph.pid'), '999999999\n');
    await (await engine.open()).close();
  });

  test.each<[string, (folder: string) => string, string]>([
    [
      'a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
      'file',
    ],
    [
      'below a file',
      (folder) => {
        writeFileSync(join(folder, 'below'), '');
        return join(folder, 'below', 'data');
      },
      'data is not a folder',
    ],
    [
      'with a graph that is damaged',
      (folder) => {
        mkdirSync(join(folder, 'damaged'));
        writeFileSync(join(folder, 'damaged', 'graph.grafeo'), 'not a graph '.repeat(1000));
        return join(folder, 'damaged');
      },
      'graph.grafeo cannot be opened',
    ],
  ])('is refused by name: %s', async (_, make, words) => {
    const folder = make(engine.folder());
    await expect(openEmbedded(folder)).rejects.toMatchObject({ name: 'DataFolderError', code: 'DATA_FOLDER' });
    await expect(openEmbedded(folder)).rejects.toThrow(words);
  });

  test('is refused where it may not be read', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may read everything');
    const folder = join(engine.folder(), 'closed');
    mkdirSync(folder, { mode: 0o000 });
    await expect(openEmbedded(folder)).rejects.toThrow('may not be read and written by this user');
    chmodSync(folder, 0o700);
  });

  test('may hold the empty file of a process that was killed at once', async () => {
    const folder = join(engine.folder(), 'cut');
    mkdirSync(folder);
    writeFileSync(join(folder, 'graph.grafeo'), '');
    await (await openEmbedded(folder)).close();
  });
});

test('without a binary for the platform, the error says how to go on', async () => {
  const load = () => Promise.reject(new Error('Cannot find native binding'));
  await expect(openEmbedded('/nowhere', load)).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('Linux (x64'),
    advice: expect.stringContaining('NEO4J_URI'),
  });
  expect(existsSync('/nowhere')).toBe(false);
});
