/** How word processors and web pages write the numbers of lists. */
import { toRoman } from '../../graph/roman.ts';

export type NumberFormat =
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'chineseCounting'
  | 'none';

const HAN_DIGITS = '〇一二三四五六七八九';

/** A number in a format: 4 is `d`, `IV` or 四. */
export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperRoman':
      return toRoman(value);
    case 'chineseCounting':
      return han(value);
    case 'none':
      return '';
    default:
      return `${value}`;
  }
}

/** 1 is a, 26 z, 27 aa, 28 bb, as word processors count. */
function letters(value: number): string {
  if (value < 1 || value > 780) return `${value}`;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** 1 is 一, 10 十, 12 十二, 25 二十五. */
function han(value: number): string {
  if (value < 1 || value > 99) return [...`${value}`].map((digit) => HAN_DIGITS[Number(digit)]).join('');
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? HAN_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN_DIGITS[ones] : ''}`;
}
