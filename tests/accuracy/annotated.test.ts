import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/accuracy/figures.ts';
import { Measure, readGold } from '../../src/accuracy/gold.ts';
import { temporaryFolder } from '../cli/run.ts';
import { factsOf } from '../load/facts.ts';

type Given = Parameters<typeof factsOf>[0];

/** Measures facts of one document against gold that is written as people write it. */
async function measured(gold: Record<string, unknown>, given: Given) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ source: 'one.txt', language: 'en', ...gold }));
  const measure = new Measure(await readGold(folder));
  measure.add(factsOf({ source: 'one.txt', ...given }));
  const errors = measure.finish();
  return { errors, figures: figuresOf(measure.run), run: measure.run };
}

const recalls = { decision: 'A/RES/1/1', kind: 'RESOLUTION' as const, relation: 'RECALLS' as const, para: '1' };
const attended = (code: string, role: 'PARTY' | 'MEMBER' = 'PARTY') => ({
  mention: code,
  code,
  kind: 'STATE' as const,
  role,
  sessions: [],
  para: '2',
});

test('what is found, found besides and not found is counted', async () => {
  const { figures, errors } = await measured(
    { attendance: [attended('CL'), attended('NO')] },
    { attendance: [attended('CL'), attended('FR')] },
  );
  expect(figures.lists.attendance).toMatchObject({ right: 1, extra: 1, missing: 1 });
  expect(figures.all).toEqual({ right: 1, extra: 1, missing: 1 });
  expect(errors).toEqual(['one attendance NO is missing', 'one attendance FR is extra']);
});

test('fields are compared only where the gold says something', async () => {
  const { figures, errors } = await measured(
    { attendance: [attended('CL', 'MEMBER'), { ...attended('NO'), role: undefined }] },
    { attendance: [attended('CL'), attended('NO')] },
  );
  expect(figures.lists.attendance?.fields).toEqual({ role: { right: 0, wrong: 1 } });
  expect(errors).toEqual(['one attendance CL: role is PARTY, should be MEMBER']);
});

test('an optional entry costs nothing, found or not', async () => {
  const optional = { references: [{ ...recalls, optional: true }] };
  const found = await measured(optional, { references: [recalls] });
  const missed = await measured(optional, {});
  expect([found.figures.all, missed.figures.all]).toEqual([
    { right: 0, extra: 0, missing: 0 },
    { right: 0, extra: 0, missing: 0 },
  ]);
  expect([...found.errors, ...missed.errors]).toEqual([]);
});

test('an alternative relation is right too, and one of several entries suffices', async () => {
  const open = { references: [{ ...recalls, alternatives: ['NOTES'] }] };
  const right = async (relations: ('NOTES' | 'WELCOMES' | 'RECALLS')[]) =>
    (await measured(open, { references: relations.map((relation) => ({ ...recalls, relation })) })).figures.lists
      .references?.fields.relation;
  expect(await right(['NOTES'])).toEqual({ right: 1, wrong: 0 });
  expect(await right(['WELCOMES'])).toEqual({ right: 0, wrong: 1 });
  expect(await right(['WELCOMES', 'RECALLS'])).toEqual({ right: 1, wrong: 0 });
});

test('white space and full-width brackets of paragraphs do not count', async () => {
  const { figures } = await measured(
    { references: [{ ...recalls, para: '6 （a）' }] },
    { references: [{ ...recalls, para: '6(a)' }] },
  );
  expect(figures.lists.references).toMatchObject({ right: 1, extra: 0, missing: 0 });
});

test('a document without facts is missing altogether', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ source: 'one.txt', references: [recalls] }));
  const measure = new Measure(await readGold(folder));
  expect(measure.finish()).toEqual(['one: there are no facts of it', 'one references A/RES/1/1@1 is missing']);
  expect(measure.matched).toBe(0);
});

test('votes and sponsors are compared where the gold has them', async () => {
  const vote = { code: 'CL', choice: 'AGAINST' as const, para: '1' };
  expect((await measured({}, { votes: [vote] })).figures.all.extra).toBe(0);
  const given = await measured(
    { votes: [{ ...vote, choice: 'IN_FAVOUR' }] },
    { votes: [vote, { ...vote, code: 'NO' }] },
  );
  expect(given.figures.lists.votes).toEqual({
    right: 1,
    extra: 1,
    missing: 0,
    fields: { choice: { right: 0, wrong: 1 } },
  });
});

test('languages are counted apart', async () => {
  const folder = temporaryFolder();
  for (const [name, language] of [
    ['one', 'en'],
    ['two', 'zh'],
  ]) {
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ source: `${name}.txt`, language, references: [recalls] }),
    );
  }
  const measure = new Measure(await readGold(folder));
  measure.add(factsOf({ source: 'two.pdf', references: [recalls] }));
  measure.finish();
  const { languages } = figuresOf(measure.run);
  expect(languages.en?.all).toEqual({ right: 0, extra: 0, missing: 1 });
  expect(languages.zh?.all).toEqual({ right: 1, extra: 0, missing: 0 });
});

test('gold that is broken is named', async () => {
  const folder = temporaryFolder();
  await expect(readGold(join(folder, 'nowhere'))).rejects.toThrow(/nowhere failed/);
  await expect(readGold(folder)).rejects.toThrow(`${folder} failed: it holds neither`);
  writeFileSync(join(folder, 'bad.json'), '{"source":"x","references":{}}');
  await expect(readGold(folder)).rejects.toThrow(/bad\.json failed: references is not/);
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'bad.json'), 'no');
  await expect(readGold(join(folder, 'b'))).rejects.toThrow(/bad\.json failed/);
});
