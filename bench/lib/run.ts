/** Runs the built program and measures it: seconds by the clock, seconds of the processor, and the most memory it had. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { MAIN } from './built.ts';

export interface Measured {
  readonly seconds: number;
  /** The most memory (resident set) at once, in MB; 0 where the system does not tell. */
  readonly peak: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How often memory is looked at, in milliseconds. The system keeps the peak, so only the last moments may be missed. */
const INTERVAL = 50;

/** @param keep whether to keep what it prints on standard output. */
export function measured(
  args: readonly string[],
  { environment = {}, keep = true }: { environment?: Record<string, string>; keep?: boolean } = {},
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, INTERVAL);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (bytes) => {
    if (keep) stdout += bytes;
  });
  child.stderr.on('data', (bytes) => {
    stderr += bytes;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ seconds: (performance.now() - begun) / 1000, peak, code, stdout, stderr });
    });
  });
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
