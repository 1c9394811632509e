/** Our figures and those of the scripts that define the measure must agree, on right extractions and on spoilt ones. */
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { type Counts, f1, figuresOf, precision, recall } from '../../src/accuracy/figures.ts';
import { Measure, readGold } from '../../src/accuracy/gold.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import { temporaryFolder } from '../cli/run.ts';

const SHARED = resolve(PACKAGE_ROOT, '..', 'shared');
const run = promisify(execFile);

/** What a score script prints of a list. */
const printed = (counts: Counts, digits: number) =>
  `P ${precision(counts).toFixed(digits)} R ${recall(counts).toFixed(digits)} F1 ${f1(counts).toFixed(digits)}`;

async function scored(script: string, args: string[], facts: readonly Facts[]): Promise<string[]> {
  const file = join(temporaryFolder(), 'facts.jsonl');
  writeFileSync(file, facts.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { stdout } = await run(process.execPath, [
    join(SHARED, 'score', script),
    ...args.map((arg) => (arg === 'FACTS' ? file : arg)),
  ]);
  return stdout.trim().split('\n');
}

async function measured(gold: string, facts: readonly Facts[], english?: string) {
  const measure = new Measure(await readGold(gold, english));
  for (const one of facts) measure.add(one);
  return { errors: measure.finish(), figures: figuresOf(measure.run) };
}

/** Numbers that look random and are the same each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** The facts with entries taken out, said twice, moved to other paragraphs, and with other values in their fields. */
function spoilt(facts: Facts, random: () => number): Facts {
  const spoil = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return value.flatMap((entry) => {
      const dice = random();
      if (dice < 0.1) return [];
      if (dice < 0.15) return [entry, entry];
      if (typeof entry !== 'object' || Array.isArray(entry)) return [entry];
      if (dice < 0.2) return [{ ...entry, para: '999' }];
      if (dice > 0.4) return [entry];
      const keys = Object.keys(entry).filter((key) => typeof entry[key] === 'string' && key !== 'para');
      const key = keys[Math.floor(random() * keys.length)];
      return key === undefined ? [entry] : [{ ...entry, [key]: `${entry[key]}X` }];
    });
  };
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      key === 'paragraphs' || key === 'symbols' ? value : spoil(value),
    ]),
  ) as Facts;
}

describe.skipIf(!existsSync(SHARED) && process.env.CI === undefined)('with ../shared', () => {
  describe('annotated reports', () => {
    let facts: Facts[];
    beforeAll(async () => {
      const names = readdirSync(join(SHARED, 'gold')).map((name) => name.replace('.json', '.txt'));
      facts = await Promise.all(names.map(async (name) => factsOf(await readSource(join(SHARED, 'seeds', name)))));
    });

    test.each([0, 1, 2, 3])('facts, spoilt %i times', async (times) => {
      const random = generator(times);
      const given = facts.map((one) => Array.from({ length: times }).reduce<Facts>((old) => spoilt(old, random), one));
      const lines = await scored('facts.mjs', [join(SHARED, 'gold'), 'FACTS'], given);
      const { figures } = await measured(join(SHARED, 'gold'), given);
      const ours = Object.entries(figures.lists).map(([list, counts]) => {
        const fields = Object.entries(counts.fields)
          .map(([field, { right, wrong }]) => `${field} ${right}/${right + wrong}`)
          .sort();
        const { right, extra, missing } = counts;
        return [list, printed(counts, 3), `(right ${right}, extra ${extra}, missing ${missing})`, ...fields];
      });
      const theirs = lines.map((line) => {
        const match = /^(\w+) +(P .*?)(?: (\(right.*?\)) ?(.*))?$/.exec(line);
        const fields = (match?.[4] ?? '').split(', ').filter(Boolean).sort();
        return [match?.[1], match?.[2], ...(match?.[3] === undefined ? [] : [match[3], ...fields])];
      });
      expect([...ours, ['all', printed(figures.all, 3)]]).toEqual(theirs);
      if (times > 0) expect(figures.all.missing).toBeGreaterThan(10);
    });
  });

  test.each([
    ['Chinese', 'C'],
    ['English', 'E'],
  ])('links of resolutions in %s', async (folder) => {
    const corpus = join(SHARED, 'corpus', 'general-assembly', '77');
    const [gold, prepared] = [temporaryFolder(), join(temporaryFolder(), 'texts')];
    mkdirSync(prepared);
    const names = readdirSync(join(corpus, folder))
      .sort()
      .filter((_, index) => index % 20 === 0);
    for (const name of names) copyFileSync(join(corpus, folder, name), join(gold, name));
    await run(process.execPath, [join(SHARED, 'score', 'references.mjs'), 'prepare', gold, prepared]);
    const random = generator(7);
    const facts = await Promise.all(
      readdirSync(prepared).map(async (name) => spoilt(factsOf(await readSource(join(prepared, name))), random)),
    );
    const english = join(corpus, 'English');
    const lines = await scored('references.mjs', ['score', gold, 'FACTS', '--english', english], facts);
    const { figures } = await measured(gold, facts, english);
    const row = (name: string, counts: Counts) =>
      `${name.padEnd(12)} ${printed(counts, 4)}  (right ${counts.right}, extra ${counts.extra}, missing ${counts.missing})`;
    const relations = Object.values(figures.lists).map(({ fields }) => fields.relation ?? { right: 0, wrong: 0 });
    const right = relations.reduce((sum, one) => sum + one.right, 0);
    const all = relations.reduce((sum, one) => sum + one.right + one.wrong, 0);
    expect(all).toBeGreaterThan(20);
    expect([
      ...Object.entries(figures.lists)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([organ, counts]) => row(`${organ}/`, counts)),
      `documents ${figures.documents}, without facts 0`,
      row('all', figures.all),
      `relations    right ${right} of ${all} (${(right / all).toFixed(4)})`,
    ]).toEqual(lines);
  });
});
