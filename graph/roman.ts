const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
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
const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Beyond it Roman numerals only grow long. */
const LARGEST = 3999;

/** A number in Roman numerals; in decimal digits where it is below 1 or above 3,999. */
export function toRoman(number: number): string {
  if (number < 1 || number > LARGEST) return `${number}`;
  let rest = number;
  let text = '';
  for (const [value, letters] of STEPS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/**
 * A Roman numeral below 400 in either case, as a number; undefined where it is none. Nothing in a document is counted further,
 * and D and M are letters of headings.
 */
export function fromRoman(text: string): number | undefined {
  const printed = text.toUpperCase();
  if (!/^[IVXLC]{1,15}$/.test(printed)) return undefined;
  const values = [...printed].map((letter) => WORTH[letter] ?? 0);
  const sum = values.reduce((total, value, i) => total + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  return toRoman(sum) === printed ? sum : undefined;
}
