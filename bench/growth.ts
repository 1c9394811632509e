/**
 * How the time from text to facts grows with the length of the text, for ordinary and hostile texts. An exponent of 1 is
 * linear, 2 is quadratic. Each measure is a process of its own, which is ended when it takes too long.
 *
 *   npm run growth [-- --sizes 1,5,10,25,50] [-- --seconds 300] [-- --only "only digits"]
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { inBench } from './lib/built.ts';
import { KINDS } from './lib/kinds.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,5,10,25,50' },
    seconds: { type: 'string', default: '300' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);

interface Point {
  readonly size: number;
  readonly milliseconds: number;
  readonly worst: string;
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
    const { bytes, ...times } = JSON.parse(stdout) as { bytes: number } & Record<string, number>;
    const [worst = ''] = Object.entries(times)
      .sort(([, a], [, b]) => b - a)
      .map(([stage]) => stage);
    return { size: bytes / 1e6, milliseconds: Object.values(times).reduce((sum, time) => sum + time, 0), worst };
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

const rows: Row[] = [];
for (const kind of Object.keys(KINDS).filter((one) => values.only === undefined || one === values.only)) {
  const points: Point[] = [];
  const row: Row = { text: kind };
  for (const size of sizes) {
    const point = points.length < sizes.indexOf(size) ? undefined : await measure(kind, size);
    if (point) points.push(point);
    row[`${size} MB, s`] = point ? point.milliseconds / 1000 : '–';
  }
  row['MB/s'] = points.length > 0 ? (points.at(-1)?.size ?? 0) / ((points.at(-1)?.milliseconds ?? 0) / 1000) : '–';
  row['slowest stage'] = points.at(-1)?.worst ?? '–';
  row.exponent = points.length > 1 ? exponent(points) : '–';
  rows.push(row);
  process.stderr.write(`${kind}: ${row.exponent}\n`);
}
printTable(rows);
process.stdout.write(`– : not done within ${values.seconds} s, or refused, as is said above\n`);
writeResults('growth', rows);
