import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meeting } from '../serve/meeting.ts';
import { factsFile, run, temporaryFolder } from './run.ts';

/** Gold of the small meeting, its facts, and facts that lack one who attended. */
function workplace() {
  const [folder, gold] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(gold, 'meeting.json'), JSON.stringify(meeting()));
  const worse = { ...meeting(), attendance: meeting().attendance.slice(0, 1) };
  return {
    gold,
    saved: join(folder, 'run.json'),
    good: factsFile(folder, 'good.jsonl', meeting()),
    worse: factsFile(folder, 'worse.jsonl', worse),
  };
}

test('figures are printed, a list a row', async () => {
  const { gold, worse } = workplace();
  const { code, stdout } = await run(['accuracy', gold, worse, '--errors', '9']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^meeting attendance NO is missing$/m);
  expect(stdout).toMatch(/^attendance +1\.0000 +0\.5000 +0\.6667 +1 +0 +1 +role 1\/1, sessions 1\/1$/m);
  expect(stdout).toMatch(/^all +1\.0000 +0\.7500 /m);
  expect(stdout).toMatch(/^en, all +1\.0000 +0\.7500 /m);
});

test('against an earlier run it says what is lost, and fails where that must not be', async () => {
  const { gold, good, worse, saved } = workplace();
  expect((await run(['accuracy', gold, good, '--save', saved])).code).toBe(0);
  expect(readFileSync(saved, 'utf8')).not.toContain('were represented');
  const lost = await run(['accuracy', gold, worse, '--baseline', saved]);
  expect(lost).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('lost 1\n  meeting attendance NO: right → missing'),
  });
  expect(await run(['accuracy', gold, worse, '--baseline', saved, '--strict'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('lost since the earlier run: 1'),
  });
  const same = await run(['accuracy', gold, good, '--baseline', saved, '--strict']);
  expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('gained 0\nlost 0\n') });
});

test('a list below the limit fails, and evidence that is not there', async () => {
  const { gold, good, worse } = workplace();
  const low = await run(['accuracy', gold, worse, '--fail-under', '.9']);
  expect(low).toMatchObject({ code: 1, stderr: 'attendance: F1 is 0.6667, below 0.9\n' });
  const right = await run(['accuracy', gold, good, '--fail-under', '1', '--evidence']);
  expect(right).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('evidence 100.00 %: 4 facts, 2 with a span, 0 wrong'),
  });
  const moved = meeting('CTOC/COP/WG.2/2001/5', { paragraphs: [{ para: '1', text: 'Norway and Chile.' }] });
  const wrong = await run(['accuracy', gold, factsFile(temporaryFolder(), 'x.jsonl', moved), '--evidence', '--json']);
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({
    evidence: { facts: 4, wrong: expect.arrayContaining([expect.stringContaining('references 2: there is no such')]) },
    figures: { languages: { en: { lists: { attendance: { right: 2 } } } } },
  });
});

test('wrong use is said', async () => {
  const { gold, good } = workplace();
  expect(await run(['accuracy', gold, good, '--fail-under', '2'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('from 0 to 1'),
  });
  const other = factsFile(temporaryFolder(), 'other.jsonl', { ...meeting(), source: 'other.txt' });
  expect(await run(['accuracy', gold, other])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no document in common'),
  });
  expect(await run(['accuracy', gold, good, '--baseline', join(gold, 'meeting.json')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('meeting.json failed: it is no run'),
  });
});
