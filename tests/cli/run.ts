/** The program as a person runs it: a process of its own, with what it prints and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { SETTINGS } from '../../src/settings.ts';

// Each test starts several processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
/** How the program is started from its sources. */
export const MAIN_COMMAND: readonly string[] = [process.execPath, '--import', import.meta.resolve('tsx'), MAIN];

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Environment = Record<string, string>;

/** The environment of the tests without the program's own settings, and with what a test gives. */
function environment(given: Environment): Environment {
  const inherited = Object.entries(process.env).filter(([name]) => !(name in SETTINGS) && name !== 'NODE_ENV');
  return { ...(Object.fromEntries(inherited) as Environment), ...given };
}

/** A program that runs. */
export class Running {
  readonly child: ChildProcess;
  /** How it ended. */
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';

  /** @param uid the user as whom it runs; only root may choose another. */
  constructor(args: readonly string[], given: Environment = {}, cwd?: string, uid?: number) {
    const [node = '', ...options] = MAIN_COMMAND;
    this.child = spawn(node, [...options, ...args], {
      env: environment(given),
      cwd,
      uid,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (bytes) => {
      this.stdout += bytes;
    });
    this.child.stderr?.on('data', (bytes) => {
      this.stderr += bytes;
    });
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
  }

  /** Waits until it has printed something, and gives the match. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match) return match;
      if (this.child.exitCode !== null) throw new Error(`it ended with ${this.child.exitCode}: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Runs the program to its end. */
export const run = (args: readonly string[], given: Environment = {}, cwd?: string): Promise<Ended> =>
  new Running(args, given, cwd).ended;

/**
 * Starts a server on a free port and gives its address. It is killed when the test has ended.
 * @param starter whether an empty graph is filled with the starter data, which takes a while.
 */
export async function serving(data: string, { starter = false } = {}) {
  const program = new Running(['serve', '--port', '0', '--data', data, ...(starter ? [] : ['--empty'])]);
  onTestFinished(() => void program.child.kill('SIGKILL'));
  const [, url = ''] = await program.printed(/answers at (\S+)\/graphql[\s\S]*relationships/);
  return { program, url };
}

/** Asks a question and gives the data of the answer. */
export async function ask<T>(url: string, query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A folder for several tests, which remove it themselves. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'recalling-cli-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A file with these facts, one document a line. */
export function factsFile(folder: string, name: string, ...documents: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, documents.map((facts) => `${JSON.stringify(facts)}\n`).join(''));
  return path;
}

export interface StatusJson {
  engine: string;
  location: string;
  servedBy?: number;
  documents: { id: string }[];
  nodes: Record<string, number>;
  relationships: Record<string, number>;
}

/** What `recalling status` says of a data folder. */
export async function statusOf(data: string): Promise<StatusJson> {
  const { code, stdout, stderr } = await run(['status', '--json', '--data', data]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as StatusJson;
}
