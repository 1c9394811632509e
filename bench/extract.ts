/**
 * From text to facts on one core, over all texts of the corpus: megabytes of UTF-8 a second for each language and stage.
 * Reading is not counted. The best of some rounds is taken: the others were disturbed.
 *
 *   npm run extract [-- --rounds 3] [-- --only "77 English"]
 */
import { parseArgs } from 'node:util';
import { stages } from './lib/built.ts';
import { megabytesPerSecond, processorTime } from './lib/clock.ts';
import { floor } from './lib/floor.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';
import { type Text, textFolders, textsIn } from './lib/texts.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } } });
const { parse, extract, resolve } = await stages();

interface Times {
  parse: number;
  extract: number;
  resolve: number;
  floor: number;
}

/** One pass over the texts, stage by stage: each stage holds what the one before it gave, a document at a time. */
function round(texts: readonly Text[]): Times {
  const times = { parse: 0, extract: 0, resolve: 0, floor: 0 };
  for (const { name, text } of texts) {
    const begun = processorTime();
    const parsed = parse({ name, text, encoding: 'utf-8' });
    const afterParse = processorTime();
    const mentions = extract(parsed);
    const afterExtract = processorTime();
    resolve(mentions);
    const afterResolve = processorTime();
    times.parse += afterParse - begun;
    times.extract += afterExtract - afterParse;
    times.resolve += afterResolve - afterExtract;
  }
  const begun = processorTime();
  for (const { text } of texts) floor(text);
  times.floor = processorTime() - begun;
  return times;
}

const allOf = ({ parse, extract, resolve }: Times) => parse + extract + resolve;
const rows: Row[] = [];
const sums = { bytes: 0, parse: 0, extract: 0, resolve: 0, floor: 0 };
for (const [name, folder] of textFolders()) {
  if (values.only !== undefined && values.only !== name) continue;
  const texts = textsIn(folder);
  round(texts.slice(0, 30));
  const rounds = Array.from({ length: Number(values.rounds) }, () => round(texts));
  const best = rounds.reduce((one, other) => (allOf(other) < allOf(one) ? other : one));
  best.floor = Math.min(...rounds.map((one) => one.floor));
  const bytes = texts.reduce((sum, text) => sum + text.bytes, 0);
  sums.bytes += bytes;
  for (const key of ['parse', 'extract', 'resolve', 'floor'] as const) sums[key] += best[key];
  rows.push(row(name, bytes, best));
}
if (rows.length > 1) rows.push(row('all', sums.bytes, sums));

function row(name: string, bytes: number, times: Times): Row {
  return {
    texts: name,
    MB: bytes / 1e6,
    'parse MB/s': megabytesPerSecond(bytes, times.parse),
    'extract MB/s': megabytesPerSecond(bytes, times.extract),
    'resolve MB/s': megabytesPerSecond(bytes, times.resolve),
    'text to facts MB/s': megabytesPerSecond(bytes, allOf(times)),
    'floor MB/s': megabytesPerSecond(bytes, times.floor),
    'times the floor': allOf(times) / times.floor,
  };
}

printTable(rows);
writeResults('extract', rows);
