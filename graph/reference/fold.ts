/** How text is compared with the names of the reference tables: what editors, fonts and keyboards vary is made one. */

/** What is written in more than one way, with what it is compared as; each one character, so that places stay the same. */
const VARIANTS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '（': '(',
  '）': ')',
  '，': ',',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** A text of the same length, in lower case, with one apostrophe, one hyphen, one space and plain brackets and alefs. */
export function foldCharacters(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(
    VARIANT,
    (character) => VARIANTS[character] ?? character,
  );
}

/** What is not compared: accents, soft hyphens, marks of direction, title and quotation marks. */
const LEFT_OUT = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff《》“”„"«»]/gu;
/** Most names: Latin letters without accents, single spaces. */
const PLAIN = /^[\w.,()'/&]+(?:[ -][\w.,()'/&]+)*$/;

/** A name as names are looked up: besides, without accents, title and quotation marks, and double spaces. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return foldCharacters(name.normalize('NFKD').replace(LEFT_OUT, ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

/** Cyrillic letters by the Latin ones that they look like. */
const LOOK_ALIKES = new Map(
  [...'АВЕЅІЈКМНОРСТХУаеорсхуѕіј'].map((letter, index) => [letter, 'ABESIJKMHOPCTXYaeopcxysij'[index] ?? letter]),
);

/** A text of the same length with Latin letters for the Cyrillic ones that look like them. */
export const latinLetters = (text: string): string =>
  [...text].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
