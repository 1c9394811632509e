import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '../../src/accuracy/changes.ts';
import { type DocumentRun, emptyRun, type Run, readRun, saveRun, type Verdict } from '../../src/accuracy/run.ts';
import { changesText } from '../../src/accuracy/table.ts';
import { temporaryFolder } from '../cli/run.ts';

const runOf = (name: string, entries: Record<string, Verdict>, relation: Record<string, boolean> = {}): Run => {
  const document: DocumentRun = {
    language: 'en',
    entries: { references: entries },
    fields: { references: { relation } },
  };
  return { ...emptyRun(), documents: { [name]: document } };
};

test('what is found now is gained, what is found no longer is lost', () => {
  const before = runOf('one', { a: 'right', b: 'missing', c: 'extra' });
  const now = runOf('one', { a: 'missing', b: 'right', d: 'extra' });
  expect(changesSince(before, now)).toEqual({
    gained: ['one references b: missing → right', 'one references c: extra → not found'],
    lost: ['one references a: right → missing', 'one references d: not found → extra'],
    gone: [],
    added: [],
  });
});

test('what is right as before is no change, also in another order', () => {
  const before = runOf('one', { a: 'right', b: 'missing' }, { a: true });
  const now = runOf('one', { b: 'missing', a: 'right' }, { a: true });
  expect(changesSince(before, now)).toMatchObject({ gained: [], lost: [] });
});

test('a field may be gained or lost where the entry is right in both', () => {
  const before = runOf('one', { a: 'right', b: 'right', c: 'right' }, { a: false, b: true, c: true });
  const now = runOf('one', { a: 'right', b: 'right', c: 'missing' }, { a: true, b: false });
  expect(changesSince(before, now)).toMatchObject({
    gained: ['one references a: relation wrong → right'],
    lost: ['one references c: right → missing', 'one references b: relation right → wrong'],
  });
});

test('documents of one run only are named, not compared', () => {
  const changes = changesSince(runOf('old', { a: 'right' }), runOf('new', { a: 'missing' }));
  expect(changes).toEqual({ gained: [], lost: [], gone: ['old'], added: ['new'] });
  expect(changesText(changes)).toContain('documents that only the earlier run has 1\n  old');
});

test('a run is stored as a whole and read again', async () => {
  const folder = temporaryFolder();
  const run = runOf('one', { a: 'right', b: 'extra' }, { a: false });
  await saveRun(join(folder, 'run.json'), run);
  expect(await readRun(join(folder, 'run.json'))).toEqual(run);
  expect(readdirSync(folder)).toEqual(['run.json']);
});

test('what is no run is refused by name', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'other.json'), '{"a":1}');
  await expect(readRun(join(folder, 'other.json'))).rejects.toThrow(/other\.json failed: it is no run/);
  await expect(readRun(join(folder, 'none.json'))).rejects.toThrow(/none\.json failed/);
  await expect(saveRun(join(folder, 'none', 'run.json'), emptyRun())).rejects.toThrow(/run\.json failed/);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
