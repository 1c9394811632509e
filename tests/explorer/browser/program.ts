/** The built program, in a folder of its own, as `npm run build` makes it: what is started is what people start. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE_ROOT } from '../../../graph/package-root.ts';
import { buildExplorer } from '../built.ts';

const run = promisify(execFile);

/** How long the program may take to end, in milliseconds. */
const PATIENCE = 10_000;

export interface Program {
  /** Runs one of its commands to its end. */
  run(...args: string[]): Promise<void>;
  /** Starts its server on a free port of the loopback address. @returns its address. */
  serve(): Promise<string>;
  stop(): Promise<void>;
}

export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-program-'));
  // What it reads while it runs stands beside what is built.
  for (const part of ['package.json', 'node_modules', 'cypher', 'graph', 'src'])
    symlinkSync(join(PACKAGE_ROOT, part), join(folder, part));
  mkdirSync(join(folder, 'bin'));
  const bin = join(folder, 'bin', 'recalling.js');
  copyFileSync(join(PACKAGE_ROOT, 'bin', 'recalling.js'), bin);
  const built = join(folder, 'dist');
  const tsc = join(PACKAGE_ROOT, 'node_modules', '.bin', 'tsc');
  await run(tsc, ['-p', 'tsconfig.build.json', '--outDir', built], { cwd: PACKAGE_ROOT });
  await buildExplorer(join(built, 'explorer'));
  const env = { ...process.env, RECALLING_DATA: join(folder, 'data'), NEO4J_URI: '', PORT: '0', HOST: '127.0.0.1' };
  let server: ChildProcess | undefined;
  return {
    async run(...args) {
      await run(process.execPath, [bin, ...args], { env, maxBuffer: 2 ** 26 });
    },
    serve() {
      const started = spawn(process.execPath, [bin, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      server = started;
      return new Promise((resolve, reject) => {
        let printed = '';
        const hear = (bytes: Buffer) => {
          printed += bytes;
          const url = /answers at (http:\/\/[^/\s]+)/.exec(printed)?.[1];
          if (url) resolve(url);
        };
        started.stdout.on('data', hear);
        started.stderr.on('data', hear);
        started.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${printed}`)));
      });
    },
    async stop() {
      if (server && server.exitCode === null) {
        const running = server;
        const gone = new Promise((resolve) => running.once('exit', resolve));
        running.kill('SIGTERM');
        const late = setTimeout(() => running.kill('SIGKILL'), PATIENCE);
        await gone;
        clearTimeout(late);
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
