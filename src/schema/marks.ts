/** Where the words of a search stand in a text: without regard to capitals and accents, in UTF-16 code units of the text. */

export interface Mark {
  readonly start: number;
  readonly end: number;
}

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** A text in which each code unit stands for the one at the same place: small, without accents, full-width forms narrow. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded +=
      plain.length === character.length
        ? plain
        : character.toLowerCase().length === character.length
          ? character.toLowerCase()
          : character;
  }
  return folded;
}

const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a search: runs of Chinese characters, and words of other scripts; single letters only where there is nothing else. */
export function wordsOf(text: string): string[] {
  const words = [...fold(text.normalize('NFKC')).matchAll(RUNS)].map(([word]) => word);
  const telling = words.filter((word) => word.length > 1 || HAN.test(word));
  return telling.length > 0 ? telling : words;
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a word stands in a folded text: Chinese anywhere, another at the beginning of a word. */
function* placesOf(word: string, folded: string): Generator<Mark> {
  const anywhere = HAN.test(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (anywhere || !isLetter(folded[at - 1])) yield { start: at, end: at + word.length };
  }
}

/** The places of the words, those that touch or overlap joined, in order. A run of Chinese that is not there as a whole is looked for by pairs. */
export function marksOf(words: readonly string[], text: string): Mark[] {
  const folded = fold(text);
  const found = words.flatMap((word) => {
    const whole = [...placesOf(word, folded)];
    if (whole.length > 0 || !HAN.test(word)) return whole;
    const pairs = [...word].slice(1).map((second, index) => `${[...word][index]}${second}`);
    return pairs.flatMap((pair) => [...placesOf(pair, folded)]);
  });
  const marks: Mark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last && mark.start <= last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else marks.push(mark);
  }
  return marks;
}
