/**
 * The numbers of resolutions and decisions, which look alike in all languages: 55/25, 60/288 B, S-26/2, ES-11/1, 2022/14,
 * 1325 (2000), 217 A (III), 1/CP.21, XV/4, SC-10/1. Whether such a number is that of a decision at all, and whose, the
 * words around it say.
 */
import type { DecisionGrammar } from '../../graph/grammar/references.ts';
import type { Language } from '../../graph/model.ts';
import { toRoman } from '../../graph/roman.ts';
import { hanToNumber } from '../parse/numerals.ts';

export interface DecisionNumber {
  /** The number without white space, in Latin letters: 60/288B, 217A(III). */
  readonly number: string;
  /** Further letters that are printed after it: "57/284 A and B", "71/272 A to C". */
  readonly further: readonly string[];
  /** Printed with the prefix of its body's symbols: decision XYZ/1/1, resolution A/RES/55/25. */
  readonly prefixed: boolean;
  /** `(2000)` or `(III)` says what kind of number it is; a number with a slash does not. */
  readonly bracketed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Cheap: whether there may be a number in a text. */
const MAY_HOLD_NUMBER = /\d\/[\dA-Z]|[IVXL]\/\d|\d\s?\p{L}{0,4}(?:-[A-Z])?\s?[(（](?:[ESIVXL]|د|19|20)/u;

const SESSION = '(?:(?:E?S[-‑ ])?[IVXL]{1,7}|(?:19|20)\\d\\d|(?:د|دإ|دإط)\\s?-\\s?\\d{1,2})';
/** What may not follow a letter that belongs to a number: it would be the beginning of a word. */
const WORD = "(?:[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}’']|[.-]\\p{Ll})";
const LETTER =
  '(?:[A-Z]{1,2}|ألف ألف|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد|[АВСЕ])';
const LETTERS = `\\s?(?<letter>${LETTER})(?!${WORD})(?<further>(?:(?:\\s(?:and|to|et|à|y|a|и|إلى)\\s|[-–]|\\s?(?:和|至|و)\\s?|,\\s)${LETTER}(?!${WORD}))*)`;
const NUMBER = new RegExp(
  `(?<![\\d/.A-Za-z])(?<![\\dA-Za-z/][-‑])(?:(?<prefixed>[A-Z]{1,8}(?:\\/[A-Z][A-Za-z.]{0,10}|\\/[A-Z]{2,8}\\(\\d{1,3}\\)){0,3}\\/\\d{1,4}(?:\\/\\d{1,4}|\\s?\\((?:19|20)\\d\\d\\))(?![\\w/]))|(?<slashed>(?:(?:[A-Z]{1,4}|دإط|دإ)[-‑–]|SS\\.)?(?:\\d{1,4}|[IVXL]{1,8})\\/(?:[A-Z]{2,5}\\.\\d{1,3}(?:\\/\\d{1,2})?|\\d{1,4}))(?:${LETTERS})?(?![\\d/]|\\.\\d|[-‑]\\d)|(?<plain>\\d{1,4})(?:\\s?(?<series>${LETTER}(?:-[A-Z])?))?\\s?[(（]\\s?(?<session>${SESSION})\\s?[)）])`,
  'gu',
);
const CYRILLIC: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E' };

/** In Chinese, of old: 第1514(十五)号, 第一㈠号, 第二一七A(三)号. */
const HAN =
  /(?<=第\s?)(?<number>\d{1,4}|[〇○零一二三四五六七八九十百]{1,7})\s?(?<series>[A-Z甲乙丙丁戊己])?\s?(?:(?<circled>[㈠-㈩])|[(（](?<session>[一二三四五六七八九十]{1,4})[)）])(?=\s?(?:号|、|和|及))/gu;
const MAY_BE_HAN = /[㈠-㈩]|[(（][一二三四五六七八九十]/;

/** Whether there may be a number in a text. */
export const mayHoldNumber = (text: string, language: Language): boolean =>
  MAY_HOLD_NUMBER.test(text) || (language === 'zh' && MAY_BE_HAN.test(text));

/** The numbers in a text that may be those of decisions. */
export function numbersOfDecisions(text: string, grammar: DecisionGrammar): DecisionNumber[] {
  const found: DecisionNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const {
      prefixed,
      slashed,
      letter,
      further = '',
      plain,
      series,
      session,
    } = match.groups as Record<string, string | undefined>;
    const printed =
      prefixed ?? (slashed === undefined ? `${plain}${series ?? ''}(${session})` : `${slashed}${letter ?? ''}`);
    const latin = (part: string) => latinOf(part, grammar);
    found.push({
      number: latin(printed),
      further:
        letter === undefined || further === ''
          ? []
          : furtherLetters(latin(letter), further, latin).map((next) => latin(slashed ?? '') + next),
      prefixed: prefixed !== undefined,
      bracketed: prefixed === undefined && slashed === undefined,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return !grammar.nounFirst && MAY_BE_HAN.test(text)
    ? [...found, ...hanNumbers(text)].sort((a, b) => a.start - b.start)
    : found;
}

const CIRCLED_ONE = '㈠'.codePointAt(0) ?? 0;

/** 第二一七A(三)号: 217A(III). */
const hanNumbers = (text: string): DecisionNumber[] =>
  [...text.matchAll(HAN)].flatMap((match) => {
    const { number = '', series = '', circled = '', session = circled } = match.groups ?? {};
    const value = hanToNumber(number.replace(/○/g, '〇'));
    const ordinal = hanToNumber(session) ?? (session.codePointAt(0) ?? 0) - CIRCLED_ONE + 1;
    const letter = /^[A-Z]?$/.test(series) ? series : 'ABCDEF'['甲乙丙丁戊己'.indexOf(series)];
    if (value === undefined) return [];
    const printed = `${value}${letter}(${toRoman(ordinal)})`;
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ number: printed, further: [], prefixed: false, bracketed: true, start, end }];
  });

function latinOf(printed: string, grammar: DecisionGrammar): string {
  let text = printed
    .replace(/(?<=\(E?S) (?=[IVXL])/g, '-')
    .replace(/\s+/g, '')
    .replace(/[‑–]/g, '-')
    .replace(/[АВСЕ]/g, (c) => CYRILLIC[c] ?? c);
  for (const [own, latin] of grammar.own) text = text.replace(own, latin as string);
  return text;
}

/** The letters after the first: those listed, and those between the two of a range. */
function furtherLetters(first: string, list: string, latin: (part: string) => string): string[] {
  const letters = [...list.matchAll(new RegExp(LETTER, 'g'))].map((match) => latin(match[0]));
  const isRange = letters.length === 1 && /to|à|\ba\b|至|إلى|[-–]/.test(list);
  const last = letters[0];
  if (!isRange || last === undefined) return letters;
  const between: string[] = [];
  for (let code = first.charCodeAt(0) + 1; code <= last.charCodeAt(0); code += 1)
    between.push(String.fromCharCode(code));
  return between;
}
