/** Agenda items as the covers of documents print them in the six languages, with one number for all of them. */
import { LETTERS } from '../../../graph/grammar/masthead.ts';

/** A number, with a letter that a bracket closes: 69 (a), 69 a), 69（aa）. */
const ITEM = /(\d{1,3})(?:\s*[(（]?\s*(\p{L}(?:\s?\p{L}){0,2})\s*[)）])?/gu;

/** The items that a cover prints: `Agenda items 13 and 72 (a)` → 13, 72(a). */
export function itemNumbers(printed: string): string[] {
  return [...printed.normalize('NFC').matchAll(ITEM)].map(([, number, letters]) =>
    letters === undefined
      ? (number ?? '')
      : `${number}(${[...letters.toLowerCase().replace(/[\sـ]/g, '')].map((letter) => LETTERS[letter] ?? letter).join('')})`,
  );
}
