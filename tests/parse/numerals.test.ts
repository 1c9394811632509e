import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRoman, toRoman } from '../../graph/roman.ts';
import { numbersIn, toNumber } from '../../src/extract/numbers.ts';
import { letterToNumber } from '../../src/parse/markers.ts';
import { hanToNumber } from '../../src/parse/numerals.ts';

describe('numerals', () => {
  it.each([
    ['十', 10],
    ['二十三', 23],
    ['一百零五', 105],
    ['六十二', 62],
    ['二〇一八', 2018],
    ['两', 2],
    ['42', 42],
    ['twenty-second', 22],
    ['fortieth', 40],
    ['21st', 21],
    ['six', 6],
  ])('%s is %i', (text, number) => {
    expect(toNumber(text)).toBe(number);
  });

  it.each(['', '甲', 'IIII', 'twenty-', 'nth'])('%s is no number', (text) => {
    expect(toNumber(text)).toBeUndefined();
    expect(fromRoman(text)).toBeUndefined();
  });

  it('reads back every Roman numeral that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (n) => fromRoman(toRoman(n)) === n));
  });

  it('counts letters past z', () => {
    expect(['a', 'z', 'aa', 'bb'].map(letterToNumber)).toEqual([1, 26, 27, 28]);
    expect(hanToNumber('十二')).toBe(12);
  });

  it.each([
    ['2 至 4', ['2', '3', '4']],
    ['2、4、5', ['2', '4', '5']],
    ['第四和第五', ['4', '5']],
    ['27-29', ['27', '28', '29']],
    ['1(b)和 3', ['1(b)', '3']],
    ['5、16 和 18', ['5', '16', '18']],
    ['3 and 4', ['3', '4']],
    ['first and second', ['1', '2']],
  ])('the list %s is %j', (list, numbers) => {
    expect(numbersIn(list)).toEqual(numbers);
  });
});
