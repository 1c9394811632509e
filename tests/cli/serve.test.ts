import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SOCKET_NAME } from '../../src/serve/control/socket-path.ts';
import { meeting } from '../serve/meeting.ts';
import { ask, factsFile, Running, run, serving, statusOf, temporaryFolder } from './run.ts';

const COUNT = '{ documents(filter: { symbols: ["A/1/1"] }) { totalCount } }';
type Count = { documents: { totalCount: number } };

function workplace() {
  const folder = temporaryFolder();
  return { data: join(folder, 'data'), file: factsFile(folder, 'facts.jsonl', meeting('A/1/1')) };
}

test('the first start fills an empty graph with the starter data, and the next does not do so again', async () => {
  const { data } = workplace();
  const first = await serving(data, { starter: true });
  expect(first.program.stdout).toMatch(/^first start +filled with the starter data: \d+ documents/m);
  const { documents } = await ask<Count>(first.url, '{ documents(filter: { held: true }) { totalCount } }');
  expect(documents.totalCount).toBe((await statusOf(data)).documents.length);
  expect(documents.totalCount).toBeGreaterThan(0);
  first.program.child.kill('SIGTERM');
  await first.program.ended;
  const { program } = await serving(data, { starter: true });
  expect(program.stdout).not.toContain('first start');
});

test('an empty graph is left empty where that is asked for', async () => {
  const { data } = workplace();
  const { program } = await serving(data);
  expect(program.stdout).toContain('The graph is empty: "recalling load FILE…" loads documents.');
  expect((await statusOf(data)).documents).toEqual([]);
});

test('it says where it answers, with which engine, where the data is and what it holds', async () => {
  const { data, file } = workplace();
  await run(['load', '--data', data, file]);
  const { program, url } = await serving(data);
  expect(program.stdout).toContain(`answers at ${url}/graphql`);
  expect(program.stdout).toMatch(/^engine +embedded, .*data.graph\.grafeo$/m);
  expect(program.stdout).toMatch(/^nodes +\d+\n +2 State/m);
  expect(program.stdout).toMatch(/^relationships +\d+\n +2 ATTENDED/m);
});

test('while it serves, load, unload and status are handed to it, and what was loaded is seen at once', async () => {
  const { data, file } = workplace();
  const { program, url } = await serving(data);
  expect((await ask<Count>(url, COUNT)).documents.totalCount).toBe(0);
  const loaded = await run(['load', '--data', data, file]);
  expect(loaded).toMatchObject({ code: 0, stdout: expect.stringContaining('1 added') });
  expect(loaded.stderr).toContain(`process ${program.child.pid} serves the graph`);
  expect((await ask<Count>(url, COUNT)).documents.totalCount).toBe(1);
  const status = await statusOf(data);
  expect(status.servedBy).toBe(program.child.pid);
  expect(status.documents.map(({ id }) => id)).toContain('A/1/1');
  expect(await run(['load', '--dry-run', '--data', data, file])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 unchanged'),
  });
  expect(await run(['unload', '--data', data, 'A/1/1'])).toMatchObject({ code: 0 });
  expect((await ask<Count>(url, COUNT)).documents.totalCount).toBe(0);
});

test('the endpoint answers while a load runs', async () => {
  const { data } = workplace();
  const { url } = await serving(data);
  const documents = Array.from({ length: 600 }, (_, index) => meeting(`A/${index}/1`));
  const load = run(['load', '--data', data, factsFile(temporaryFolder(), 'many.jsonl', ...documents)]);
  let over = false;
  void load.finally(() => {
    over = true;
  });
  const counts: number[] = [];
  while (!over) {
    const { documents: found } = await ask<Count>(url, '{ documents { totalCount } }');
    counts.push(found.totalCount);
  }
  expect((await load).code).toBe(0);
  // It was asked before, between and after batches, and never saw fewer than before.
  expect(new Set(counts).size).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test('SIGTERM ends it with 0; no socket and no lock are left, and nothing is lost', async () => {
  const { data, file } = workplace();
  const { program } = await serving(data);
  await run(['load', '--data', data, file]);
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
  expect(readdirSync(data).filter((name) => name.endsWith('.sock') || name.endsWith('.pid'))).toEqual([]);
  expect((await statusOf(data)).documents.map(({ id }) => id)).toContain('A/1/1');
});

test('a server that was killed leaves a socket that hinders nobody', async () => {
  const { data, file } = workplace();
  const { program } = await serving(data);
  await run(['load', '--data', data, file]);
  program.child.kill('SIGKILL');
  await program.ended;
  expect(existsSync(join(data, SOCKET_NAME))).toBe(true);
  const status = await statusOf(data);
  expect(status.servedBy).toBeUndefined();
  expect(status.documents.map(({ id }) => id)).toContain('A/1/1');
  const { url } = await serving(data);
  expect((await ask<Count>(url, COUNT)).documents.totalCount).toBe(1);
  expect((await statusOf(data)).servedBy).toBeDefined();
});

test('a second server on the same data folder says which process holds it', async () => {
  const { data } = workplace();
  const { program } = await serving(data);
  const second = await run(['serve', '--port', '0', '--data', data]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(`process ${program.child.pid}`);
  expect(second.stderr).toContain(data);
  // The first goes on as before.
  expect((await statusOf(data)).servedBy).toBe(program.child.pid);
});

test('a port in use is named, and the graph is as it was', async () => {
  const { data, file } = workplace();
  await run(['load', '--data', data, file]);
  const before = await statusOf(data);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const ended = await new Running(['serve', '--port', String(port), '--data', data]).ended;
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`PORT ${port} failed: another program uses this port`);
  expect(await statusOf(data)).toEqual(before);
});
