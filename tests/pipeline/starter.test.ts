/** The starter data are what the program reads in the documents today, and hold none of their sentences. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACT_LISTS, type Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import { LANGUAGES, type Language } from '../../graph/model.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { starterLines } from '../../scripts/starter/facts.ts';
import { editionOf } from '../../src/load/document.ts';
import { parseFacts, readFactsFile } from '../../src/read/facts-file.ts';
import { STARTER_FILE } from '../../src/serve/starter.ts';

const SHARED = join(PACKAGE_ROOT, '..', 'shared');
const isThere = ['seeds', 'corpus'].every((folder) => existsSync(join(SHARED, folder)));

/** Longer texts are sentences: the longest titles have some 400 characters. */
const LONGEST = 600;
/** What the repository has room for. */
const MOST_BYTES = 8 * 1024 * 1024;

describe('the starter data', () => {
  const all: Facts[] = [];
  beforeAll(async () => {
    for await (const facts of readFactsFile(STARTER_FILE)) all.push(facts);
  });

  it('are small', () => {
    expect(statSync(STARTER_FILE).size).toBeLessThan(MOST_BYTES);
  });

  it('hold no paragraph, no words of a recommendation and no place in a text', () => {
    const isSentence = ([key, value]: [string, unknown]) =>
      key === 'text' || key === 'span' || (typeof value === 'string' && value.length > LONGEST);
    const found = all.flatMap((facts) =>
      [facts, ...FACT_LISTS.flatMap((list): object[] => facts[list])]
        .flatMap((fact) => Object.entries(fact))
        .filter(isSentence)
        .map(([key, value]) => `${documentId(facts)} ${key}: ${value}`),
    );
    expect(found).toEqual([]);
    expect(all.filter(({ paragraphs }) => paragraphs.length > 0)).toEqual([]);
  });

  it('are the five reports and the resolutions of two sessions, those of one with titles in six languages', () => {
    const titles = new Map<string, Set<Language>>();
    for (const facts of all) {
      if (facts.title === '') continue;
      const id = documentId(facts);
      titles.set(id, new Set(titles.get(id)).add(facts.language));
    }
    const of = (start: string) => [...titles].filter(([id]) => id.startsWith(start));
    expect(all.filter(({ kind }) => kind === 'REPORT')).toHaveLength(5);
    expect(of('A/RES/76/').length).toBeGreaterThan(300);
    expect(of('A/RES/77/').length).toBeGreaterThan(330);
    expect(
      of('A/RES/76/').filter(([, languages]) => languages.has('zh') && languages.has('en')).length,
    ).toBeGreaterThan(300);
    expect(of('A/RES/77/').filter(([, languages]) => languages.size === LANGUAGES.length).length).toBeGreaterThan(330);
  });

  it('say who sponsored, who voted how, under which item, on which subjects, and what is referred to', () => {
    const count = (list: (typeof FACT_LISTS)[number]) => all.reduce((sum, facts) => sum + facts[list].length, 0);
    for (const list of ['sponsors', 'votes', 'subjects'] as const) expect(count(list)).toBeGreaterThan(20_000);
    for (const list of ['references', 'agenda', 'consideration'] as const) expect(count(list)).toBeGreaterThan(600);
    const voters = new Set(all.flatMap(({ votes }) => votes.map(({ code }) => code)));
    expect(voters.size).toBeGreaterThan(190);
  });

  it('stand in the order of documents and editions, each once', () => {
    const names = all.map((facts) => `${documentId(facts)} ${editionOf(facts)}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...names].sort());
  });

  it.skipIf(!isThere && !process.env.CI)(
    'are what the documents say (skipped where ../shared is not there): npm run starter',
    async () => {
      const lines = await starterLines(SHARED);
      expect(lines).toHaveLength(all.length);
      const differing = lines.flatMap((line, i) => {
        const facts = all[i] as Facts;
        // What a reader of facts adds, and the order of keys, are no difference.
        return JSON.stringify(facts) === JSON.stringify(parseFacts(line, `line ${i + 1}`)) ? [] : [documentId(facts)];
      });
      expect(differing).toEqual([]);
    },
    600_000,
  );
});
