import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { withEmbedded } from './engines.ts';

describe('the settings choose the engine', () => {
  const engine = withEmbedded();

  test('embedded, in the data folder, without NEO4J_URI', async () => {
    const folder = join(engine.folder(), 'data');
    const store = await openStore(readSettings({ RECALLING_DATA: folder }));
    expect(store).toMatchObject({ engine: 'embedded', location: join(folder, 'graph.grafeo') });
    await store.close();
  });

  test('Neo4j with it', async () => {
    const settings = readSettings({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    await expect(openStore(settings)).rejects.toMatchObject({
      code: 'CANNOT_CONNECT',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    });
  });
});
