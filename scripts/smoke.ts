/**
 * The smoke test: starts the built program as the README says (`npm start`) on an empty data folder and a free port, asks
 * it one of the example queries, and stops it as a supervisor would. Prints how long the first answer took.
 * Run it after `npm run build`: `npx tsx scripts/smoke.ts`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { readExamples } from '../src/serve/examples.ts';

/** No step takes longer than this, in milliseconds, however busy the machine is. How long it should take is for `bench/` to say. */
const PATIENCE = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'recalling-smoke-'));
const data = join(folder, 'data');
const began = performance.now();
const program = spawn('npm', ['start'], {
  cwd: PACKAGE_ROOT,
  env: { ...process.env, PORT: '0', HOST: '127.0.0.1', RECALLING_DATA: data, NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
  program.on('exit', (code, signal) => resolve(code ?? signal));
});
let printed = '';
program.stdout.on('data', (bytes) => {
  printed += bytes;
});

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Smoke test: ${what}\n${printed}`);
}

async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Smoke test: ${what} took too long\n${printed}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function address(): Promise<string> {
  for (;;) {
    const url = /answers at (\S+)/.exec(printed)?.[1];
    if (url) return url;
    check(program.exitCode === null && program.signalCode === null, 'the program ended before it answered');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data: answer, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  check(errors === undefined, `the answer has errors: ${JSON.stringify(errors)}`);
  return answer;
}

try {
  const url = await within('the start', address());
  const first = await within('the first answer', ask(url, '{ states { totalCount } }'));
  const seconds = (performance.now() - began) / 1000;
  const { totalCount } = (first as { states: { totalCount: number } }).states;
  check(totalCount > 0, 'the graph is empty after the first start');
  const [example] = readExamples();
  check(example !== undefined, 'there is no example query');
  const answer = JSON.stringify(await within('an example query', ask(url, example.query)));
  check(/"totalCount":[1-9]/.test(answer), `the example query ${example.name} finds nothing: ${answer.slice(0, 300)}`);
  const page = await within('GraphiQL', fetch(url, { headers: { accept: 'text/html' } }));
  check((await page.text()).includes('YogaGraphiQL'), 'a browser does not get GraphiQL');
  const start = await within('the explorer', fetch(new URL('/', url), { headers: { accept: 'text/html' } }));
  check((await start.text()).includes('id="root"'), 'a browser does not get the explorer');
  program.kill('SIGTERM');
  const code = await within('the end', ended);
  check(code === 0, `the program ended with ${code}, not with 0`);
  const left = readdirSync(data).filter((name) => /\.(sock|pid)$/.test(name));
  check(left.length === 0, `it left ${left.join(', ')}`);
  console.log(printed.trimEnd());
  console.log(`smoke test passed: ${totalCount} states, the first answer after ${seconds.toFixed(2)} s`);
} finally {
  if (program.exitCode === null) program.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
