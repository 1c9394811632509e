import { hanToNumber } from '../parse/numerals.ts';

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const TEENS = [
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEEN_CARDINALS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const COUNTS = [...CARDINALS, ...TEEN_CARDINALS];

/** A number in digits, Chinese numerals or English words (ordinals to 199, others to 99); undefined where it is none. */
export function toNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  return hundreds(word) ?? cardinal(word) ?? hanToNumber(word);
}

/** "One hundred and first", "hundredth", "forty-second". */
function hundreds(word: string): number | undefined {
  const hundred = /^(?:one[ -])?hundred(?:(th)$|[ -](?:and[ -])?)/.exec(word);
  if (!hundred) return ordinal(word);
  const rest = hundred[1] === undefined ? ordinal(word.slice(hundred[0].length)) : 0;
  return rest === undefined ? undefined : 100 + rest;
}

function cardinal(word: string): number | undefined {
  if (COUNTS.includes(word)) return COUNTS.indexOf(word) + 1;
  const [, ten = '', one] = /^(\w+?)y(?:-(\w+))?$/.exec(word) ?? [];
  const tens = TENS.indexOf(ten);
  const ones = one === undefined ? 0 : CARDINALS.indexOf(one) + 1;
  return tens < 0 || (one !== undefined && ones === 0) ? undefined : (tens + 2) * 10 + ones;
}

function ordinal(word: string): number | undefined {
  const low = [...ONES, ...TEENS].indexOf(word);
  if (low >= 0) return low + 1;
  const [, ten = '', one] = /^(\w+?)(?:ieth|y-?(\w+))$/.exec(word) ?? [];
  const tens = TENS.indexOf(ten);
  if (tens < 0) return undefined;
  const ones = one === undefined ? 0 : ONES.indexOf(one) + 1;
  return one !== undefined && ones === 0 ? undefined : (tens + 2) * 10 + ones;
}

const RANGE = /(?:至|到|\bto\b|-|–|—)/;
const ONE = /\d+(?:\s*[(（][a-z][)）])?|[一二三四五六七八九十百]+|[a-z]+(?:-[a-z]+)?/gi;

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
