/** Agenda items as the covers of documents print them in the six languages, with one number for all of them. */

/** The letters of sub-items in Arabic, in the order in which they number; and the Latin ones that they stand for. */
const ARABIC = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Cyrillic letters that look like the Latin ones for which they were typed. */
const CYRILLIC = new Map(
  Object.entries({ а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', у: 'y', к: 'k', м: 'm', т: 't', в: 'b' }),
);

/** A number, with a letter that a bracket closes: 69 (a), 69 a), 69（a）. */
const ITEM = /(\d{1,3})(?:\s*[(（]?\s*(\p{L}(?:\s?\p{L}){0,2})\s*[)）])?/gu;

function latin(letter: string): string {
  const at = ARABIC.indexOf(letter);
  return at >= 0 ? (LATIN[at] ?? letter) : (CYRILLIC.get(letter) ?? letter);
}

/** The items that a cover prints: `Agenda items 13 and 72 (a)` → 13, 72(a). */
export function itemNumbers(printed: string): string[] {
  return [...printed.normalize('NFC').matchAll(ITEM)].map(([, number, letters]) =>
    letters === undefined
      ? (number ?? '')
      : `${number}(${[...letters.replace(/\s/g, '')].map((letter) => latin(letter.toLowerCase())).join('')})`,
  );
}
