import { fromRoman } from '../../graph/roman.ts';
import {
  abjadToNumber,
  arabicOrdinalToNumber,
  cyclicToNumber,
  cyrillicToNumber,
  hanToNumber,
  lookalikeToLatin,
} from './numerals.ts';

export type MarkerKind =
  /** Part II, 第二部分 */
  | 'part'
  /** 一. or 一、, Chapter III, 第三章, ثالثا */
  | 'chapter'
  /** A. or I.: which of the two is known from what came before; باء */
  | 'letter'
  /** （一） */
  | 'bracketed'
  /** 12. or (12) or 12、 or 12 - */
  | 'number'
  /** (a), (ii), b), (ب) */
  | 'sub'
  /** ㈡, ’2‘: below (a), or below the number where there is no letter */
  | 'nested';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without brackets or point. */
  readonly text: string;
  /** Its value where it counts. */
  readonly value: number;
  /** Its value by another alphabet: Cyrillic е is the fifth as a Latin letter and the sixth as its own. */
  readonly other?: number | undefined;
  /** How many characters it takes, with the white space after it. */
  readonly length: number;
  /** It fills its line: the text follows on the next. */
  readonly bare: boolean;
  /** It may be something else: `a.` an initial, `12 ` or `XI ` without a point. */
  readonly weak?: boolean;
}

/** How much of a line is looked at. */
const REACH = 48;

/**
 * 12. 12、 12) 12 - and 12 before a tab, with bis and ter; not 2.1, 12-15, 12/5 or 12.......
 * A full stop before a digit needs white space between.
 */
const NUMBER =
  /^(?<text>\d{1,4}(?:\s?(?:bis|ter|quater)(?=[\s.]))?)(?:\s{0,2}\\?[.、](?:\s*$|\s*(?=[^\s\d.…/])|\s+(?=\d))|\)\s*(?=[^\s\d,;.])|\s?[-–—](?:\s*$|(?:\s+|(?=\p{Script=Arabic}))(?=[^\s\d–—-]))|\t\s*(?=[^\s\d]))/u;
const NUMBER_IN_BRACKETS = /^[（(](?<text>\d{1,4})[）)](?:\s*$|\s+(?=\S)|(?=[\u3400-\u9fff]))/;
const HAN_CHAPTER =
  /^(?<text>[一二三四五六七八九十]{1,3})(?:\s*[.、．]\s*(?=\S)|[\s\t]+(?=[^\s一二三四五六七八九十])|$)/;
const HAN_IN_BRACKETS = /^[（(](?<text>[一二三四五六七八九十]{1,3})[）)]\s*/;
/** Stems and branches, which count as letters do. */
const HAN_CYCLIC = /^[（(](?<text>[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])[）)]\s*/;
const HAN_CIRCLED = /^(?<text>[㈠-㈩])\s*/;
const LETTER =
  /^(?<text>[A-Z]|[IVXL]{2,7})(?:\\?\.(?:\s+(?=\S)|\s*$|(?=[^\s\d.A-Z]|[A-Z][a-z]))|\s[–—-]\s+(?=\S)|\t\s*(?=\S)|$)/;
/** A numeral without a point. */
const WEAK_NUMERAL = /^(?<text>[IVXL]{2,7})\s+(?=\p{Lu})/u;
const CYRILLIC_LETTER = /^(?<text>[АВСЕНКМОРТХІ])\.\s+(?=\S)/;
const SUB = /^\\?[（(](?<text>[a-z]{1,2}|[ivxl]{1,6})\\?[）)]\s*/;
const SUB_HALF = /^(?<text>[a-z]{1,2}|[ivxl]{1,6})\)\s*/;
const SUB_POINT = /^(?<text>[a-z]|[ivx]{2,5})\.\s+(?=\S)/;
const SUB_CYRILLIC = /^[（(]?(?<text>[а-яё])\)\s*/;
const SUB_ARABIC = /^[（(](?<text>(?<first>[\u0620-\u064a])\s?\k<first>|[\u0620-\u064a]\u0640?|\ufeeb)[）)]\s*/;
const NESTED_QUOTED = /^[‘’'](?<text>\d{1,2})[‘’']\s*/;
const ARABIC_CHAPTER =
  /^(?<text>(?:(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)(?! وعشرين)|حادي عشر|ثاني عشر|ثالث عشر|رابع عشر|خامس عشر|سادس عشر|سابع عشر|ثامن عشر|تاسع عشر|عشر[وي]ن|(?:حاديا|ثانيا|ثالثا|رابعا|خامسا) وعشرين)[\u064b-\u0652]?)(?:\s*[-–—.]\s*(?=\S)|\t\s*(?=\S)|$)/;
const ARABIC_LETTER =
  /^(?<text>ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون)(?:\s*[-–—.]\s*(?=\S)|\t\s*(?=\S)|$)/;

/** The marker at the beginning of a line, if there is one. */
export function markerOf(line: string): Marker | undefined {
  const code = line.charCodeAt(0);
  if (code >= 97 && code <= 122) {
    // Lower-case letters begin most lines, and few of those are markers.
    const next = line.charCodeAt(1);
    if (next !== 41 && next !== 46 && !(line.length > 2 && HALF_MARKER.test(line.slice(0, 8)))) return undefined;
    const weak = found(line, 'sub', SUB_HALF) === undefined && found(line, 'sub', SUB_POINT);
    return weak ? { ...weak, weak: true } : found(line, 'sub', SUB_HALF);
  }
  if (code >= 48 && code <= 57) return found(line, 'number', NUMBER);
  if (code === 40 || code === 0xff08)
    return (
      found(line, 'sub', SUB) ??
      found(line, 'number', NUMBER_IN_BRACKETS) ??
      found(line, 'bracketed', HAN_IN_BRACKETS) ??
      found(line, 'sub', HAN_CYCLIC) ??
      found(line, 'sub', SUB_ARABIC) ??
      found(line, 'sub', SUB_CYRILLIC)
    );
  if (code >= 65 && code <= 90) {
    const next = line.charCodeAt(1);
    // A word in capitals or not: the second letter says so for nearly all.
    if (next >= 97 && next <= 122) return undefined;
    const strong = found(line, 'letter', LETTER);
    const weak = strong ? undefined : found(line, 'letter', WEAK_NUMERAL);
    return weak ? { ...weak, weak: true } : strong;
  }
  if (code === 92) return found(line, 'sub', SUB);
  if (code < 0x80) return code === 39 ? found(line, 'nested', NESTED_QUOTED) : undefined;
  if (code >= 0x4e00 && code <= 0x9fff) return found(line, 'chapter', HAN_CHAPTER);
  if (code >= 0x3220 && code <= 0x3229) return found(line, 'nested', HAN_CIRCLED);
  if (code >= 0x400 && code <= 0x4ff) return found(line, 'sub', SUB_CYRILLIC) ?? found(line, 'letter', CYRILLIC_LETTER);
  if (code >= 0x620 && code <= 0x64a)
    return found(line, 'chapter', ARABIC_CHAPTER) ?? found(line, 'letter', ARABIC_LETTER);
  return code === 0x2018 || code === 0x2019 ? found(line, 'nested', NESTED_QUOTED) : undefined;
}

const HALF_MARKER = /^[ivxl]{1,6}[.)]|^[a-z]{2}\)/;

function found(line: string, kind: MarkerKind, pattern: RegExp): Marker | undefined {
  const match = pattern.exec(line.length > REACH ? line.slice(0, REACH) : line);
  const text = match?.groups?.text;
  if (!match || text === undefined) return undefined;
  const { value, other } = valueIn(kind, text);
  const { length } = match[0];
  return { kind, text, value, other, length, bare: length >= line.length };
}

function valueIn(kind: MarkerKind, text: string): { value: number; other?: number | undefined } {
  switch (kind) {
    case 'number':
      return { value: Number.parseInt(text, 10) };
    case 'chapter':
      return { value: hanToNumber(text) ?? arabicOrdinalToNumber(text) ?? 0 };
    case 'bracketed':
      return { value: hanToNumber(text) ?? 0 };
    case 'nested':
      return { value: text >= '㈠' && text <= '㈩' ? text.charCodeAt(0) - 0x321f : Number(text) };
    case 'letter':
      return { value: abjadToNumber(text) ?? letterToNumber(lookalikeToLatin(text.toLowerCase())) };
    default: {
      const named = abjadToNumber(text) ?? cyclicToNumber(text);
      if (named !== undefined) return { value: named };
      const latin = lookalikeToLatin(text);
      return { value: letterToNumber(latin), other: latin === text ? undefined : cyrillicToNumber(text) };
    }
  }
}

/** A number without a point, which is one only where it is the next: 12 The Committee. */
const WEAK_NUMBER = /^(?<text>\d{1,3})\s+(?=[\p{L}“《])/u;

/** The number with which a line begins, though nothing marks it as a number of a paragraph. */
export const weakNumberOf = (line: string): Marker | undefined => {
  const marker = found(line, 'number', WEAK_NUMBER);
  return marker && { ...marker, weak: true };
};

/** a is 1, z is 26, aa is 27. */
export const letterToNumber = (letters: string): number =>
  letters.length > 1 && letters[0] === letters[1]
    ? 26 + letterToNumber(letters.slice(1))
    : letters.length === 1 && letters >= 'a' && letters <= 'z'
      ? letters.charCodeAt(0) - 96
      : 0;

/** 1 is a, 26 is z, 27 is aa. */
export const numberToLetter = (number: number): string =>
  number > 26 ? numberToLetter(number - 26).repeat(2) : String.fromCharCode(96 + number);

/** The value of a marker read as a Roman numeral; undefined where it is none. */
export const romanValue = (marker: Marker): number | undefined =>
  marker.kind === 'nested' ? marker.value : fromRoman(marker.text);
