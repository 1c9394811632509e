/** The time of the processor that a browser takes, with all its processes: what is measured beside the clock on a busy machine. */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick of the system's clock (CLK_TCK is 100 on Linux). */
const TICK = 10;

/** Milliseconds that a process and all that it started have taken so far; 0 where the system does not tell. */
export function processorTimeOf(pid: number): number {
  const children = new Map<number, number[]>();
  const times = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      // The name stands in brackets and may hold spaces.
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
      times.set(Number(entry), (Number(fields[11]) + Number(fields[12])) * TICK);
    } catch {
      // It has ended meanwhile.
    }
  }
  let sum = 0;
  const open = [pid];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    sum += times.get(one) ?? 0;
    open.push(...(children.get(one) ?? []));
  }
  return sum;
}
