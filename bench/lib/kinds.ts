/** Texts of any size, ordinary and hostile. */
import { textFolders, textsIn } from './texts.ts';

/** A text that repeats a piece up to a size, with a number that counts up in the place of #. In characters. */
function repeated(piece: string, size: number): string {
  if (!piece.includes('#')) return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const [before = '', after = ''] = piece.split('#');
  const parts: string[] = [];
  for (let length = 0, number = 1; length < size; number += 1) {
    const part = `${before}${number}${after}`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

/** Texts of the corpus, one after another, as if they were one document. */
function ofCorpus(name: string, size: number): string {
  const texts = textsIn(textFolders().get(name) ?? '').map(({ text }) => text);
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const text = texts[index % texts.length] ?? '';
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n').slice(0, size);
}

const REPORT =
  '#. The representative of Chile said that the Group had considered resolution 55/25 of the General Assembly, and ' +
  'recommended that States parties should apply article 18, paragraph 3, of the Convention.\n\n';

/** The texts by kind. Sizes are in characters; most kinds have one byte a character. */
export const KINDS: Readonly<Record<string, (size: number) => string>> = {
  'resolutions in English': (size) => ofCorpus('77 English', size),
  'resolutions in Chinese': (size) => ofCorpus('77 Chinese', size),
  'a report of numbered paragraphs': (size) => repeated(REPORT, size),
  'short lines without numbers': (size) => repeated('The pens of the Group\n\n', size),
  'only digits': (size) => repeated('1234567890', size),
  'only numbers of decisions': (size) => repeated('55/25 ', size),
  'only brackets': (size) => repeated('(', size),
  'only full stops': (size) => repeated('. ', size),
  'only spaces and letters': (size) => repeated('a ', size),
  'only capital letters': (size) => repeated('A', size),
  'no line ends': (size) => repeated('The Group met. It took note of resolution 55/25. ', size),
  'one sentence': (size) => repeated('and of the State and ', size),
  'one Chinese sentence': (size) => repeated('和国家和会议', size),
  'symbols of documents': (size) => repeated('A/C.3/77/L.#, ', size),
  slashes: (size) => repeated('/', size),
  'names of states': (size) => repeated('France, Germany, Chile and Norway, ', size),
  'names of people': (size) => repeated('Mr. Jan Pen (Chile), Ms. Ana Ink (Norway), ', size),
  quotes: (size) => repeated('“pens” “ink', size),
  'one resolution after another': (size) => repeated('resolutions #/1 and ', size),
  'footnote marks': (size) => repeated('The Group met.#\n\n__________\n\n# See above.\n\n', size),
  headings: (size) => repeated('# I. Pens\n\n', size),
};
