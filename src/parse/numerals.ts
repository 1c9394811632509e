const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A Roman numeral in either case, as a number; undefined where it is none. */
export function romanToNumber(text: string): number | undefined {
  const digits = [...text.toLowerCase()].map((c) => ROMAN[c]);
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  const values = digits as number[];
  const sum = values.reduce((total, value, i) => total + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  return numberToRoman(sum).toLowerCase() === text.toLowerCase() ? sum : undefined;
}

/** A number from 1 to 399 in Roman numerals. */
export function numberToRoman(number: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, letters] of steps) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** A Chinese numeral below 1,000 (二十三, 一百零五, 二〇一八) or decimal digits, as a number; undefined where it is neither. */
export function hanToNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[〇零一二两三四五六七八九十百]+$/.test(text)) return undefined;
  if (!/[十百]/.test(text)) return Number([...text].map((c) => HAN[c]).join(''));
  let total = 0;
  let digit = 0;
  for (const c of text) {
    if (c === '百' || c === '十') {
      total += (digit || 1) * (c === '百' ? 100 : 10);
      digit = 0;
    } else digit = HAN[c] ?? 0;
  }
  return total + digit;
}
