/**
 * The whole corpus, with its metadata, from files to each engine: seconds and memory; before that, extraction alone on one
 * core and on all. The embedded engine is measured always, a Neo4j server where NEO4J_URI is set (its graph should be
 * empty: what is loaded already is not loaded again).
 *
 *   npm run load [-- --folder ../shared/corpus]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS } from './lib/built.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';
import { type Measured, measured } from './lib/run.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: CORPUS } } });
const rows: Row[] = [];

function add(name: string, { seconds, peak, code, stderr }: Measured): void {
  const failed = stderr.split('\n').filter((line) => line.endsWith(': failed')).length;
  rows.push({ what: name, seconds, 'peak memory, MB': Math.round(peak), failed, 'exit code': code ?? 'killed' });
  process.stderr.write(`${name}: ${seconds.toFixed(1)} s\n`);
}

const cores = availableParallelism();
for (const jobs of new Set([1, cores])) {
  const args = ['extract', '--without-text', '--jobs', `${jobs}`, values.folder];
  add(`extract, ${jobs === 1 ? 'one core' : `${jobs} cores`}`, await measured(args, { keep: false }));
}

const data = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
const none = { NEO4J_URI: '' };
const load = ['load', '--data', data, values.folder];
const embedded = await measured(load, { environment: none });
add('load, embedded', embedded);
add('load again, embedded', await measured(load, { environment: none }));
process.stdout.write(embedded.stdout.replace(/^unidentified[\s\S]*?(?=^seconds)/m, ''));
rmSync(data, { recursive: true });
if (process.env.NEO4J_URI) {
  add('load, Neo4j', await measured(load));
  add('load again, Neo4j', await measured(load));
}
printTable(rows);
writeResults('load', rows);
