import { hanToNumber, romanToNumber } from './numerals.ts';

export type MarkerKind =
  /** 一. or 一、 */
  | 'chapter'
  /** A. or I.: which of the two is known from what came before */
  | 'letter'
  /** （一） */
  | 'bracketed'
  /** 12. or (12) */
  | 'number'
  /** (a), (ii) */
  | 'sub';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without brackets or point. */
  readonly text: string;
  /** Its value where it counts. */
  readonly value: number;
  /** How many characters it takes, with the white space after it. */
  readonly length: number;
}

const MARKERS: readonly [MarkerKind, RegExp][] = [
  ['chapter', /^(?<text>[一二三四五六七八九十]{1,3})\s*[.、]\s*(?=\S)/],
  ['bracketed', /^[（(](?<text>[一二三四五六七八九十]{1,3})[）)]\s*(?=\S)/],
  ['letter', /^(?<text>[A-Z]|[IVX]{2,6})\.\s*(?=[^\s\d.A-Z]|[A-Z][a-z])/],
  ['number', /^(?<text>\d{1,4})(?:\s*[.、]\s*(?=[^\s\d])|\s*[.、]\s+(?=\d))/],
  ['number', /^[（(](?<text>\d{1,4})[）)]\s+(?=\S)/],
  ['sub', /^[（(](?<text>[a-z]{1,2}|[ivx]{1,5})[）)]\s*(?=\S)/],
];

/** The marker at the beginning of a line, if there is one. */
export function markerOf(line: string): Marker | undefined {
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(line);
    const text = match?.groups?.text;
    if (match && text !== undefined) return { kind, text, value: valueIn(kind, text), length: match[0].length };
  }
  return undefined;
}

function valueIn(kind: MarkerKind, text: string): number {
  if (kind === 'number') return Number(text);
  if (kind === 'chapter' || kind === 'bracketed') return hanToNumber(text) ?? 0;
  return letterToNumber(text.toLowerCase());
}

/** a is 1, z is 26, aa is 27. */
export const letterToNumber = (letters: string): number =>
  letters.length > 1 && letters[0] === letters[1]
    ? 26 + letterToNumber(letters.slice(1))
    : letters.length === 1
      ? letters.charCodeAt(0) - 96
      : 0;

/** The value of a marker read as a Roman numeral; undefined where it is none. */
export const romanValue = (marker: Marker): number | undefined => romanToNumber(marker.text);
