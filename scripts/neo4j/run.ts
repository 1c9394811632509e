/** Runs a program to its end. */
import { spawn } from 'node:child_process';

export interface Ended {
  /** The exit code; undefined where there is no such program. */
  code: number | undefined;
  /** What it printed, to both streams. */
  output: string;
}

/** @throws what the operating system says, except that there is no such program. */
export function runProgram(
  program: string,
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve({ code: undefined, output: '' });
      else reject(error);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The last lines of a text, for an error message. */
export const lastLines = (text: string, count = 12): string => text.trimEnd().split('\n').slice(-count).join('\n');
