import { hanToNumber } from '../parse/numerals.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in digits, Chinese numerals, or English words up to ten; undefined where it is none. */
export function toNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  const spelled = Math.max(ORDINALS.indexOf(word), CARDINALS.indexOf(word));
  return spelled >= 0 ? spelled + 1 : hanToNumber(word);
}

const RANGE = /(?:至|到|\bto\b|-|–|—)/;
const ONE = /\d+(?:\s*[(（][a-z][)）])?|[一二三四五六七八九十百]+|[a-z]+/gi;

/**
 * The numbers in a list such as "2 至 4", "18、19 和 21", "2, 4 and 5", with ranges filled in: as printed, in decimal digits,
 * sub-items as `1(b)`.
 */
export function numbersIn(list: string): string[] {
  const numbers: string[] = [];
  let previousEnd = 0;
  for (const match of list.matchAll(ONE)) {
    const printed = match[0].replace(/\s+/g, '').replace('（', '(').replace('）', ')');
    const sub = /\(.*$/.exec(printed)?.[0] ?? '';
    const value = toNumber(printed.slice(0, printed.length - sub.length));
    if (value === undefined) continue;
    const last = Number(numbers.at(-1));
    const isRange = numbers.length > 0 && RANGE.test(list.slice(previousEnd, match.index)) && sub === '';
    if (isRange && Number.isInteger(last) && value > last && value - last < 100) {
      for (let number = last + 1; number < value; number += 1) numbers.push(`${number}`);
    }
    numbers.push(`${value}${sub}`);
    previousEnd = match.index + match[0].length;
  }
  return numbers;
}
