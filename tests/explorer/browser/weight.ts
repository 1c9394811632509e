/** What a first visit loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { settled, type World } from './world.ts';

/** Bytes of script, compressed with gzip, that a first page may cost. */
const MOST = 150_000;

export function weight(world: () => World): void {
  it('the first page costs little script, and no drawing', async () => {
    const { page, asked } = await world().open('/?lang=en');
    await settled(page);
    const scripts = asked.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(world().built, path)), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST);
    const text = scripts.map((path) => readFileSync(join(world().built, path), 'utf8')).join('');
    expect(text).not.toContain('graphology');
  });
}
