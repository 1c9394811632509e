/**
 * How long an ordinary query takes while a hundred hostile requests arrive, against alone: `npm run api-hostile`. Each
 * hostile request is refused, at a cost; they are sent by a process of their own, over ten connections as fast as they are
 * answered. Rounds alternate, so that what else the machine does falls on both alike.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, post, start, stop } from './api/measure.ts';
import { MAIN } from './lib/built.ts';
import { printTable, writeResults } from './lib/results.ts';

const PORT = 4711;
const ROUNDS = 10;
const ORDINARY = JSON.stringify({
  query: `{ session(id: "CTOC/COP/WG.3/2022") { name attendance(first: 25, label: State) {
    totalCount edges { roles node { key name } evidence { paragraph document { key } } } } } }`,
});

const repeat = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');
const HOSTILE: Record<string, (n: number) => string> = {
  deep: (n) => `{ a${n}: __typename ${'sessions { nodes { body {'.repeat(40)} key ${'} } }'.repeat(40)} }`,
  aliases: (n) => `{ ${repeat(300, (i) => `a${i}x${n}: states { totalCount }`)} }`,
  pages: (n) =>
    `{ a${n}: states(first: 200) { nodes { attended(first: 200) { nodes { attendance { totalCount } } } } } }`,
  directives: (n) => `{ a${n}: __typename ${'@include(if: true) '.repeat(300)} }`,
  fragments: (
    n,
  ) => `{ a${n}: __typename ...F0 } ${repeat(90, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
    fragment F90 on Query { states(first: 200) { nodes { key } } }`,
  schema: (n) => `{ a${n}: __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
  braces: (n) => `${'{'.repeat(30_000)}${n}`,
  'a large body': (n) => `{ a${n}: states(filter: { text: "${'x'.repeat(150_000)}" }) { totalCount } }`,
};

/** Sends the hundred, in a process of its own. */
async function attack(): Promise<void> {
  const kinds = Object.values(HOSTILE);
  const waiting = Array.from({ length: 100 }, (_, n) => ({ query: kinds[n % kinds.length]?.(n + Date.now()) }));
  const one = async () => {
    for (let body = waiting.shift(); body; body = waiting.shift()) {
      const answer = JSON.parse(await post(PORT, '/graphql', JSON.stringify(body)));
      if (!answer.errors) throw new Error('a hostile request was answered');
    }
  };
  await Promise.all(Array.from({ length: 10 }, one));
}

async function timed(): Promise<number> {
  const began = performance.now();
  const answer = JSON.parse(await post(PORT, '/graphql', ORDINARY));
  if (!(answer.data?.session?.attendance.totalCount > 0)) throw new Error('the ordinary query found nothing');
  return performance.now() - began;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const server = await start('ours', PORT, [process.execPath, MAIN, 'serve'], {
    NEO4J_URI: '',
    RECALLING_DATA: join(folder, 'data'),
  });
  const [alone, beside]: [number[], number[]] = [[], []];
  const lasted: number[] = [];
  try {
    for (let n = 0; n < 200; n++) await timed();
    for (let round = 0; round < ROUNDS; round++) {
      for (let n = 0; n < 50; n++) alone.push(await timed());
      const attacker = spawn(process.execPath, [...process.execArgv, import.meta.filename, 'attack'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      await once(attacker.stdout, 'data');
      const ended = once(attacker, 'exit');
      let isOver = false;
      void ended.then(() => {
        isOver = true;
      });
      const began = performance.now();
      attacker.stdin.write('go\n');
      while (!isOver) beside.push(await timed());
      lasted.push(performance.now() - began);
      const [code] = await ended;
      if (code !== 0) throw new Error(`the attack ended with ${code}`);
    }
  } finally {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = [
    { when: 'alone', requests: alone.length, 'p50 ms': percentile(alone, 50), 'p95 ms': percentile(alone, 95) },
    {
      when: 'while 100 arrive',
      requests: beside.length,
      'p50 ms': percentile(beside, 50),
      'p95 ms': percentile(beside, 95),
    },
  ];
  printTable(rows);
  const ratio = percentile(beside, 50) / percentile(alone, 50);
  console.log(`ratio of p50: ${ratio.toFixed(2)}; the hundred took ${Math.round(percentile(lasted, 50))} ms`);
  writeResults('api-hostile', { rows, ratio });
}

if (process.argv[2] === 'attack') {
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  await attack();
  process.exit(0);
}
await measure();
