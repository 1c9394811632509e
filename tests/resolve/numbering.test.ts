import { describe, expect, it } from 'vitest';
import { mayBeOf, mayBeOfDay, mostOf, ownerByForm } from '../../src/resolve/numbering.ts';

describe('the form of a number', () => {
  it.each([
    ['1325(2000)', 'S'],
    ['ES-11/1', 'A'],
    ['55/25', undefined],
    ['2022/14', undefined],
    ['1503(XLVIII)', undefined],
  ])('%s is by its form alone of %s', (number, body) => {
    expect(ownerByForm(number)).toBe(body);
  });

  it.each([
    ['A', '55/25', true],
    ['A', '217A(III)', true],
    ['A', 'S-26/2', true],
    ['A', '26/3', false], // The first session with such numbers was the thirty-first.
    ['A', '2022/14', false],
    ['A', '1325(2000)', false],
    ['S', '1325(2000)', true],
    ['S', '55/25', false],
    ['E', '2022/14', true],
    ['E', '1503(XLVIII)', true],
    ['E', '55/25', false],
    ['A/HRC', '26/3', true],
    ['A/HRC', 'S-17/1', true],
    ['A/HRC', '2005/80', false],
    ['CTOC/COP', '8/2', true],
    ['CTOC/COP', '1325(2000)', false],
  ])('%s may number a decision %s: %s', (body, number, expected) => {
    expect(mayBeOf(body, number)).toBe(expected);
  });
});

describe('the day of adoption', () => {
  it.each([
    ['A', '61/222', '2006-12-20', true],
    ['A', '61/222', '2010-12-20', false],
    ['A', '76/307', '2022-09-08', true], // The session ends in September.
    ['A', 'S-26/2', '2001-06-27', true],
    ['A', 'S-29/1', '2021-02-12', false], // The twenty-ninth special session was in 2014.
    ['A/HRC', 'S-29/1', '2021-02-12', true],
    ['A/HRC', '26/3', '2014-06-26', true],
    ['A/HRC', '68/1', '2014-06-26', false],
    ['A/HRC', '51/19', '2022-10-06', true],
    ['UNEP/EA', '5/14', '2022-03-02', true], // Nothing is known of its sessions.
  ])('%s, %s of %s: %s', (body, number, day, expected) => {
    expect(mayBeOfDay(body, number, day, 2100)).toBe(expected);
  });

  it('no number is of a session after the document', () => {
    expect(mayBeOfDay('A/HRC', '60/251', undefined, 2022)).toBe(false);
    expect(mayBeOfDay('A', '60/251', undefined, 2022)).toBe(true);
  });
});

describe('the highest number of a session', () => {
  it.each([
    ['A', 'RESOLUTION', '59/300', 349],
    ['A', 'DECISION', '76/564', 899],
    ['A/HRC', 'RESOLUTION', '35/4', 59],
    ['CBD/COP', 'DECISION', 'VII/11', 199],
    ['ICCD/COP', 'DECISION', '3/COP.14', 99],
    ['E', 'RESOLUTION', '2031/240', undefined],
    ['E/CN.15', 'RESOLUTION', '2001/120', undefined],
  ] as const)('of %s, %s %s: %s', (body, kind, number, most) => expect(mostOf(body, kind, number)).toBe(most));
});
