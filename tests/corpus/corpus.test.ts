/** The General Assembly's resolutions of two sessions: read, traced to their words, alike in six languages, always the same. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { checkEvidence, noEvidence } from '../../src/accuracy/evidence.ts';
import { extractFiles } from '../../src/pipeline/extract-files.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import { DIFFERENT, filesOfCorpus, isThere, resolutionOf, SHARED, sayWhereItIs } from './corpus.ts';

vi.setConfig({ testTimeout: 60_000 });
sayWhereItIs();

/** Each so-manieth resolution of a session, in all its languages; other ones than the grammar was written by. */
const EACH = 23;

describe.skipIf(!isThere)('the corpus', () => {
  const files = isThere ? filesOfCorpus() : [];
  const sample = files.filter(({ path }) => Number(/_(\d+)/.exec(resolutionOf(path))?.[1]) % EACH === 3);

  it('every file is accepted, with its language and its data', async () => {
    const wrong: string[] = [];
    for (const { path } of files) {
      const { text, record } = await readSource(path);
      if (text.length < 200 || record === undefined || !/^A\/RES\/(?:7[67]|ES-11)\//.test(record.symbol))
        wrong.push(path);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(2600);
  });

  describe('a sample', () => {
    const facts = new Map<string, Facts>();
    beforeAll(async () => {
      for (const { path } of sample) facts.set(path, factsOf(await readSource(path)));
    });

    it('the words of every fact stand in its paragraph', () => {
      const seen = noEvidence();
      for (const one of facts.values()) checkEvidence(one, seen);
      expect(seen.wrong).toEqual([]);
      expect(seen.facts).toBeGreaterThan(sample.length * 20);
      expect(seen.spans / seen.facts).toBeGreaterThan(0.9);
    });

    it('names its paragraphs alike in every language', () => {
      const english = new Map(
        sample
          .filter(({ language }) => language === 'English')
          .map(({ path }) => [resolutionOf(path), namesOf(facts.get(path))]),
      );
      const others = sample.filter(
        ({ language, path }) =>
          language !== 'English' && english.has(resolutionOf(path)) && !DIFFERENT.has(resolutionOf(path)),
      );
      expect(others.length).toBeGreaterThan(50);
      for (const { path } of others) expect(namesOf(facts.get(path)), path).toEqual(english.get(resolutionOf(path)));
    });

    it('names paragraphs once', () => {
      for (const [path, { paragraphs }] of facts) {
        const names = paragraphs.map(({ para }) => para);
        expect(new Set(names).size, path).toBe(names.length);
      }
    });
  });

  it('gives the same, byte for byte, on one core and on two, in any order', async () => {
    const seeds = readdirSync(join(SHARED, 'seeds')).map((name) => join(SHARED, 'seeds', name));
    const some = [...sample.filter((_, index) => index % 3 === 0).map(({ path }) => path), ...seeds];
    const once = await lines(some, { jobs: 1 });
    expect(await lines([...some].reverse(), { jobs: 2, always: true })).toEqual(once);
    expect(once.size).toBe(some.length);
  });
});

const namesOf = (facts: Facts | undefined): string[] => (facts?.paragraphs ?? []).map(({ para }) => para);

/** What each file gives, as text. */
async function lines(
  files: readonly string[],
  options: { jobs: number; always?: boolean },
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { file, document, error } of extractFiles(files, options)) {
    if (document === undefined) throw error;
    found.set(file, (found.get(file) ?? '') + document.line());
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
