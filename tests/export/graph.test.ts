import { expect, test } from 'vitest';
import { loadFacts } from '../../src/load/load.ts';
import { factsOf } from '../load/facts.ts';
import { emptyStore, linesOf } from '../load/graphs.ts';

const SESSION = 'XB/1';
const facts = factsOf({
  symbols: ['XB/1/2'],
  title: 'Pens',
  attendance: [
    { mention: 'Peru', code: 'PE', kind: 'STATE', role: 'PARTY', sessions: [SESSION], para: '1', span: [0, 4] },
    { mention: 'the Pen Club', name: 'Pen Club', kind: 'ORGANIZATION', sessions: [SESSION], para: '2' },
    { mention: 'Chile', code: 'CL', kind: 'STATE', sessions: [SESSION], para: '1' },
  ],
});

test('an empty graph has no lines', async () => {
  expect(await linesOf(await emptyStore())).toEqual([]);
});

test('nodes come by label and id, then relationships by type, labels and ids, each line with sorted keys', async () => {
  const store = await emptyStore();
  await loadFacts(store, facts);
  const lines = await linesOf(store);
  expect(
    lines
      .map((line) => JSON.parse(line))
      .map(({ label, id, type, from, to }) => (label ? `${label} ${id}` : `${type} ${from} ${to}`)),
  ).toEqual([
    'Body XB',
    'Document XB/1/2',
    'Load XB/1/2 en',
    'Organization Pen Club',
    'Session XB/1',
    'State CL',
    'State PE',
    'ATTENDED Organization,Pen Club Session,XB/1',
    'ATTENDED State,CL Session,XB/1',
    'ATTENDED State,PE Session,XB/1',
    'OF_BODY Session,XB/1 Body,XB',
  ]);
  expect(lines[0]).toBe('{"id":"XB","label":"Body","properties":{"id":"XB","search":"XB"}}');
  expect(lines[9]).toBe(
    '{"from":["State","PE"],"properties":{"documents":["XB/1/2"],"editions":["en"],"paragraphs":["1"],"roles":["PARTY"],"spans":["0-4"]},"to":["Session","XB/1"],"type":"ATTENDED"}',
  );
});

test('more nodes than one page, of any characters, come once each and in order', async () => {
  const store = await emptyStore();
  const firsts = [...'\u{20BB7}（a笔'];
  const names = Array.from({ length: 1203 }, (_, i) => `${firsts[i % firsts.length]}${i}`);
  const attendance = names.map((name) => ({
    mention: name,
    name,
    kind: 'ORGANIZATION' as const,
    sessions: [SESSION],
    para: '1',
  }));
  await loadFacts(store, factsOf({ symbols: ['XB/1/2'], attendance }));
  const parsed = (await linesOf(store)).map((line) => JSON.parse(line));
  const ids = parsed.filter(({ label }) => label === 'Organization').map(({ id }) => id);
  const attended = parsed.filter(({ type }) => type === 'ATTENDED').map(({ from }) => from[1]);
  const expected = [...new Set(names)].sort();
  expect(ids).toEqual(expected);
  expect(attended).toEqual(expected);
});
