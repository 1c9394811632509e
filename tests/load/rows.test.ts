import { expect, test } from 'vitest';
import { canonicalRows, listNames, listsOf, rowsOf, withDocument } from '../../src/load/rows.ts';

test('the lists of a type are its evidence and what the model lets it say', () => {
  expect(listNames('ATTENDED')).toEqual(['documents', 'paragraphs', 'spans', 'roles']);
  expect(listNames('OF_BODY')).toEqual(['documents', 'paragraphs', 'spans']);
});

test('rows are sorted by document, paragraph and span, and each stands once', () => {
  const rows = [
    ['B', '2', '', 'x'],
    ['A', '10', '', 'x'],
    ['A', '9', '5-6', 'x'],
    ['A', '9', '5-6', 'x'],
    ['A', '9', '', 'y'],
  ];
  expect(canonicalRows(rows)).toEqual([
    ['A', '9', '', 'y'],
    ['A', '9', '5-6', 'x'],
    ['A', '10', '', 'x'],
    ['B', '2', '', 'x'],
  ]);
});

test('what a document says takes the place of what it said, between the documents before and after it', () => {
  const rows = [
    ['A', '1', ''],
    ['B', '1', ''],
    ['B', '2', ''],
    ['C', '1', ''],
  ];
  const without = [rows[0], rows[3]];
  expect(withDocument(rows, 'B', [])).toEqual(without);
  expect(withDocument(rows, 'B', [['B', '7', '']])).toEqual([rows[0], ['B', '7', ''], rows[3]]);
  expect(withDocument([], 'B', [['B', '7', '']])).toEqual([['B', '7', '']]);
});

test('rows and lists are two forms of the same', () => {
  const rows = [
    ['A', '1', '2-3', 'PARTY'],
    ['B', '4', '', ''],
  ];
  const lists = { documents: ['A', 'B'], paragraphs: ['1', '4'], spans: ['2-3', ''], roles: ['PARTY', ''] };
  expect(listsOf('ATTENDED', rows)).toEqual(lists);
  expect(rowsOf('ATTENDED', lists)).toEqual(rows);
  expect(() => rowsOf('ATTENDED', { ...lists, roles: ['PARTY'] })).toThrow('ATTENDED');
});
