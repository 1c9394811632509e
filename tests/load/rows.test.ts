import { expect, test } from 'vitest';
import { canonicalRows, listNames, listsOf, ownersOf, rowsOf, withEditions } from '../../src/load/rows.ts';

test('the lists of a type are its evidence and what the model lets it say', () => {
  expect(listNames('ATTENDED')).toEqual(['documents', 'editions', 'paragraphs', 'spans', 'roles']);
  expect(listNames('OF_BODY')).toEqual(['documents', 'editions', 'paragraphs', 'spans']);
});

test('rows are sorted by document, edition, paragraph and span, and each stands once', () => {
  const rows = [
    ['B', 'en', '2', '', 'x'],
    ['A', 'zh', '1', '', 'x'],
    ['A', 'en', '10', '', 'x'],
    ['A', 'en', '9', '5-6', 'x'],
    ['A', 'en', '9', '5-6', 'x'],
    ['A', 'en', '9', '', 'y'],
  ];
  expect(canonicalRows(rows)).toEqual([
    ['A', 'en', '9', '', 'y'],
    ['A', 'en', '9', '5-6', 'x'],
    ['A', 'en', '10', '', 'x'],
    ['A', 'zh', '1', '', 'x'],
    ['B', 'en', '2', '', 'x'],
  ]);
});

test('what editions say takes the place of what they said, between the editions before and after them', () => {
  const row = (document: string, edition: string, paragraph = '1') => [document, edition, paragraph, ''];
  const rows = [row('A', 'en'), row('B', 'en'), row('B', 'zh'), row('B', 'zh', '2'), row('C', 'en')];
  const owners = ownersOf([
    { document: 'B', edition: 'zh' },
    { document: 'C', edition: 'fr' },
  ]);
  const without = [row('A', 'en'), row('B', 'en'), row('C', 'en')];
  expect(withEditions(rows, owners, [])).toEqual(without);
  const said = [row('B', 'zh', '7'), row('B', 'zh', '8'), row('C', 'fr'), row('D', 'en')];
  expect(withEditions(rows, owners, said)).toEqual([
    ...without.slice(0, 2),
    ...said.slice(0, 2),
    row('C', 'en'),
    ...said.slice(2),
  ]);
  expect(withEditions([], ownersOf([]), said)).toEqual(said);
});

test('rows and lists are two forms of the same; a list of what nobody says is left out', () => {
  const rows = [
    ['A', 'en', '1', '2-3', 'PARTY'],
    ['B', 'zh', '4', '', ''],
  ];
  const evidence = { documents: ['A', 'B'], editions: ['en', 'zh'], paragraphs: ['1', '4'], spans: ['2-3', ''] };
  const lists = { ...evidence, roles: ['PARTY', ''] };
  expect(listsOf('ATTENDED', rows)).toEqual(lists);
  expect(rowsOf('ATTENDED', lists)).toEqual(rows);
  const silent = rows.map((row) => [...row.slice(0, 4), '']);
  expect(listsOf('ATTENDED', silent)).toEqual(evidence);
  expect(rowsOf('ATTENDED', evidence)).toEqual(silent);
  expect(listsOf('ADOPTED_BY', silent)).toEqual({ ...evidence, dates: ['', ''] });
  expect(() => rowsOf('ATTENDED', { ...lists, roles: ['PARTY'] })).toThrow('ATTENDED');
  expect(() => rowsOf('ATTENDED', { ...lists, spans: [] })).toThrow('ATTENDED');
});
