/**
 * How the time from text to facts grows with the length of the text, for ordinary and hostile texts. An exponent of 1 is
 * linear, 2 is quadratic. Each measure is a process of its own, which is ended when it takes too long.
 *
 *   npm run growth [-- --sizes 1,5,10,25,50] [-- --seconds 300] [-- --only "only digits"] [-- --resume]
 *
 * What is measured is written after each kind; --resume goes on after the last.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { inBench } from './lib/built.ts';
import { KINDS } from './lib/kinds.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,5,10,25,50' },
    seconds: { type: 'string', default: '300' },
    only: { type: 'string' },
    resume: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);

interface Point {
  readonly size: number;
  readonly milliseconds: number;
  readonly worst: string;
  /** The most memory (resident set) that the process had, in MB. */
  readonly peak: number;
}

async function measure(kind: string, size: number): Promise<Point | undefined> {
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        '--max-old-space-size=8192',
        inBench('growth-one.ts'),
        kind,
        `${size * 1e6}`,
      ],
      { timeout: Number(values.seconds) * 1000, killSignal: 'SIGKILL' },
    );
    const { bytes, peak, ...times } = JSON.parse(stdout) as { bytes: number; peak: number } & Record<string, number>;
    const [worst = ''] = Object.entries(times)
      .sort(([, a], [, b]) => b - a)
      .map(([stage]) => stage);
    const milliseconds = Object.values(times).reduce((sum, time) => sum + time, 0);
    return { size: bytes / 1e6, milliseconds, worst, peak: peak / 1024 };
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string };
    if (!killed)
      process.stderr.write(`${kind}, ${size} MB: ${stderr?.split('\n').find((line) => /rror/.test(line)) ?? error}\n`);
    return undefined;
  }
}

/** The slope of the straight line through the points, both axes logarithmic. */
function exponent(points: readonly Point[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, one, index) => sum + (one - x) * ((ys[index] ?? 0) - y), 0);
  return above / xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
}

/** What an earlier run has measured and written, where this one goes on with it. */
function earlier(): Row[] {
  const file = inBench('results', 'growth.json');
  return values.resume && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { results: Row[] }).results
    : [];
}

const rows: Row[] = earlier();
const done = new Set(rows.map(({ text }) => text));
const kinds = Object.keys(KINDS).filter((kind) => !done.has(kind));
for (const kind of kinds.filter((one) => values.only === undefined || one === values.only)) {
  const points: Point[] = [];
  const row: Row = { text: kind };
  for (const size of sizes) {
    const point = points.length < sizes.indexOf(size) ? undefined : await measure(kind, size);
    if (point) points.push(point);
    row[`${size} MB, s`] = point ? point.milliseconds / 1000 : '–';
  }
  row['MB/s'] = points.length > 0 ? (points.at(-1)?.size ?? 0) / ((points.at(-1)?.milliseconds ?? 0) / 1000) : '–';
  row['slowest stage'] = points.at(-1)?.worst ?? '–';
  row['peak memory, MB'] = points.at(-1) ? Math.round(points.at(-1)?.peak ?? 0) : '–';
  row.exponent = points.length > 1 ? exponent(points) : '–';
  rows.push(row);
  process.stderr.write(`${kind}: ${row.exponent}\n`);
  writeResults('growth', rows, { quiet: true });
}
printTable(rows);
process.stdout.write(`– : not done within ${values.seconds} s, or refused, as is said above\n`);
writeResults('growth', rows);
