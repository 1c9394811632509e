import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Facts } from '../../graph/facts.ts';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { readFactsFile } from '../../src/read/facts-file.ts';
import { readSource } from '../../src/read/read.ts';
import { factsOf } from '../../src/resolve/facts.ts';
import { STARTER_FILE } from '../../src/serve/starter.ts';

const SEEDS = resolve(PACKAGE_ROOT, '..', 'shared', 'seeds');

/** The facts of the five reports; the starter's, without their sentences, where the reports are not there. */
export async function fiveReports(): Promise<Facts[]> {
  if (existsSync(SEEDS)) {
    const names = readdirSync(SEEDS).sort();
    return Promise.all(names.map(async (name) => factsOf(await readSource(join(SEEDS, name)))));
  }
  const facts: Facts[] = [];
  for await (const one of readFactsFile(STARTER_FILE)) if (one.kind === 'REPORT') facts.push(one);
  return facts;
}
