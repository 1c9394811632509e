import { fromRoman } from '../../graph/roman.ts';
import type { Marker } from './markers.ts';
import { abjadToNumber, hanToNumber, lookalikeToLatin, ordinalToNumber } from './numerals.ts';

/** How much of a line is looked at. */
const REACH = 48;

/** The marker of a heading that has a word before its number: Part one, Chapter III, 第二章. @param pattern of the language. */
export function headingMarkerOf(line: string, pattern: RegExp): Marker | undefined {
  const match = pattern.exec(line.length > REACH ? line.slice(0, REACH) : line);
  const { part, ordinal, chapter, section } = match?.groups ?? {};
  const text = part ?? ordinal ?? chapter ?? section;
  if (!match || text === undefined) return undefined;
  const { length } = match[0];
  const marker = { text, length, bare: length >= line.length };
  const value = numberFrom(text);
  if (part !== undefined || ordinal !== undefined)
    return value === undefined ? undefined : { ...marker, kind: 'part', value };
  // A section with a figure is one of a budget, which has no place among the headings of the text.
  if (section !== undefined && /^\d/.test(section)) return undefined;
  const letter = abjadToNumber(text) ?? letterValue(text);
  if (section !== undefined && letter !== undefined) return { ...marker, kind: 'bracketed', value: letter };
  return value === undefined ? undefined : { ...marker, kind: section === undefined ? 'chapter' : 'bracketed', value };
}

const letterValue = (text: string): number | undefined => {
  const latin = lookalikeToLatin(text.toLowerCase());
  return /^[a-hj-u]$/.test(latin) ? latin.charCodeAt(0) - 96 : undefined;
};

const numberFrom = (text: string): number | undefined =>
  hanToNumber(text) ?? fromRoman(lookalikeToLatin(text.toLowerCase())) ?? ordinalToNumber(text.toLowerCase());
