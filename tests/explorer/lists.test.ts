/** How lists are ordered, grouped and compared before they are shown. */
import { describe, expect, it } from 'vitest';
import { byYear, differ, shared } from '../../src/explorer/pages/compare/compared.ts';
import { inTime } from '../../src/explorer/pages/session/in-time.ts';
import { markOf } from '../../src/explorer/pages/session/roles.ts';

const session = (key: string, startDate: string | null, ordinal: number | null) => ({ key, startDate, ordinal });
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('sessions in time', () => {
  it('stand by their days, otherwise by their numbers, otherwise by their keys', () => {
    const days = [session('B/2', '2001-05-01', 1), session('B/1', '2000', null)];
    expect(keys(inTime(days))).toEqual(['B/1', 'B/2']);
    const numbers = [session('A/9', null, 9), session('A/S-1', '1947', 1), session('A/10', null, 10)];
    expect(keys(inTime(numbers))).toEqual(['A/S-1', 'A/9', 'A/10']);
    const neither = [session('A/10', null, null), session('A/9', '2037', 9)];
    expect(keys(inTime(neither))).toEqual(['A/9', 'A/10']);
  });
});

describe('two states', () => {
  const vote = (key: string, ...choices: ('IN_FAVOUR' | 'AGAINST' | 'ABSTAINED')[]) => ({ node: { key }, choices });

  it('share what is in both lists', () => {
    const split = shared([vote('1'), vote('2')], [vote('2'), vote('3')]);
    expect(split.both.map(({ a, b }) => [a.node.key, b.node.key])).toEqual([['2', '2']]);
    expect([keys(split.onlyA.map(({ node }) => node)), keys(split.onlyB.map(({ node }) => node))]).toEqual([
      ['1'],
      ['3'],
    ]);
  });

  it('differ where each voted once, and otherwise', () => {
    expect(differ({ a: vote('1', 'IN_FAVOUR'), b: vote('1', 'ABSTAINED') })).toBe(true);
    expect(differ({ a: vote('1', 'IN_FAVOUR'), b: vote('1', 'IN_FAVOUR') })).toBe(false);
    expect(differ({ a: vote('1', 'IN_FAVOUR', 'AGAINST'), b: vote('1', 'AGAINST') })).toBe(false);
    expect(differ({ a: vote('1'), b: vote('1', 'AGAINST') })).toBe(false);
  });

  it('are counted by year, without what has no date', () => {
    expect([...byYear(['2001-05', '2001', null, '2003-01-01', 'soon'])]).toEqual([
      [2001, 2],
      [2003, 1],
    ]);
  });
});

describe('marks of the attendance table', () => {
  it('show the strongest of several capacities', () => {
    expect(markOf(['PARTY'])).toBe('full');
    expect(markOf(['SIGNATORY_OBSERVER', 'MEMBER'])).toBe('full');
    expect(markOf(['NON_SIGNATORY_OBSERVER'])).toBe('empty');
    expect(markOf(['IGO_OBSERVER'])).toBe('square');
    expect(markOf([])).toBe('bar');
  });
});
