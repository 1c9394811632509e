/** The five reports and the annotated facts, where they stand beside the project. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACT_LISTS, type Facts } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';

const SHARED = resolve(PACKAGE_ROOT, '..', 'shared');
const SEEDS = join(SHARED, 'seeds');

describe.skipIf(!existsSync(SEEDS))('the five reports (skipped where ../shared is not there)', () => {
  let facts: Facts[];
  beforeAll(async () => {
    const names = (await readdir(SEEDS)).sort();
    facts = await Promise.all(names.map(async (name) => factsOf(await readSource(join(SEEDS, name)))));
  });

  it('score at least .97 in every list of the annotated ones, and in roles and relations', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recalling-score-'));
    const file = join(folder, 'facts.jsonl');
    await writeFile(file, facts.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(SHARED, 'score', 'facts.mjs'),
      join(SHARED, 'gold'),
      file,
    ]);
    await rm(folder, { recursive: true });
    const rows = stdout.trim().split('\n');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(Number(/F1 ([\d.]+)/.exec(row)?.[1]), row).toBeGreaterThanOrEqual(0.97);
      for (const [, right, all] of row.matchAll(/(?:role|relation) (\d+)\/(\d+)/g)) {
        expect(Number(right) / Number(all), row).toBeGreaterThanOrEqual(0.97);
      }
    }
  });

  it('have their words where each fact says', () => {
    for (const one of facts) {
      const texts = new Map(one.paragraphs.map(({ para, text }) => [para, text]));
      for (const list of FACT_LISTS) {
        for (const fact of one[list]) {
          const text = texts.get(fact.para);
          expect(text, `${one.source} ${list} ${fact.para}`).toBeDefined();
          if (!fact.span) continue;
          const words = text?.slice(...fact.span) ?? '';
          expect(words.length, `${one.source} ${list} ${fact.para}`).toBe(fact.span[1] - fact.span[0]);
          if ('mention' in fact) expect(words).toBe(fact.mention);
        }
      }
    }
  });
});
