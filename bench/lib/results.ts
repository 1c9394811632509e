/** Tables for people and JSON for programs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { inBench } from './built.ts';

export type Row = Record<string, string | number>;

/** Prints rows as a table in Markdown. */
export function printTable(rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  const line = (values: readonly string[]) =>
    `| ${values.map((value, index) => value.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  process.stdout.write(
    `${[line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n')}\n`,
  );
}

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? (Number.isInteger(value) ? `${value}` : value.toPrecision(3)) : (value ?? '');

/** Writes what was measured, and on what, to results/NAME.json. */
export function writeResults(name: string, results: unknown, { quiet = false } = {}): void {
  mkdirSync(inBench('results'), { recursive: true });
  const path = inBench('results', `${name}.json`);
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
  };
  writeFileSync(path, `${JSON.stringify({ name, at: new Date().toISOString(), machine, results }, null, 2)}\n`);
  if (!quiet) process.stdout.write(`written to ${path}\n`);
}
