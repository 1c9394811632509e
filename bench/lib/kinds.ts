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

/** How long a paragraph of a hostile report is, in characters: longer ones are not read as lists. */
const PARAGRAPH = 50_000;

/** A report of long paragraphs that repeat a piece: what is said only in numbered paragraphs is looked for in them. */
const paragraphs = (piece: string, size: number): string =>
  repeated(`#. The Group met. ${piece.replaceAll('#', '5').repeat(Math.ceil(PARAGRAPH / piece.length))}\n\n`, size);

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
  'one sentence, in paragraphs': (size) => paragraphs('and of the State and ', size),
  'names of states, in paragraphs': (size) => paragraphs('France, Germany, Chile and Norway, ', size),
  'names of people, in paragraphs': (size) => paragraphs('Mr. Jan Pen (Chile), Ms. Ana Ink (Norway), ', size),
  'items and sittings, in paragraphs': (size) =>
    paragraphs('At its #th meeting, on 5 May, the Group considered item 3 of its agenda, “Pens”. ', size),
  'days of a month, in paragraphs': (size) => paragraphs('5, 6 and 7 May 2020, ', size),
  'articles of a treaty, in paragraphs': (size) =>
    paragraphs('article #, paragraph 3 (a), of the Convention on Pens and ', size),
  'speakers without end, in paragraphs': (size) =>
    paragraphs('the representative of Chile, on behalf of the Group of Pens, said and ', size),
  'names and offices, in paragraphs': (size) =>
    paragraphs('Chair: Jan Pen (Chile); Vice-Chairs: Ana Ink (Norway) and Bo Nib (Chad); ', size),
  'recommendations, in paragraphs': (size) =>
    paragraphs('The Group recommended that States parties should write with pens. ', size),
  'names of states in Chinese, in paragraphs': (size) => paragraphs('智利、挪威和乍得代表', size),
  'no line ends, in paragraphs': (size) => paragraphs('The Group met. It took note of resolution 55/25. ', size),
  'quotes, in paragraphs': (size) => paragraphs('“pens” “ink', size),
  'brackets, in paragraphs': (size) => paragraphs('(', size),
  'brackets after brackets, in paragraphs': (size) => paragraphs('(pens) ', size),
  'semicolons and letters, in paragraphs': (size) => paragraphs('a; ', size),
  'bracketed letters, in paragraphs': (size) => paragraphs('(a) ', size),
  'commas, in paragraphs': (size) => paragraphs(',', size),
  'colons, in paragraphs': (size) => paragraphs(': ', size),
  'people who were elected, in paragraphs': (size) => paragraphs('Jan Pen (Chile) was elected Chair. ', size),
  'people in Chinese, in paragraphs': (size) => paragraphs('张三先生（智利）、李四女士（挪威）、', size),
  'speakers in Chinese, in paragraphs': (size) => paragraphs('智利代表说，挪威代表表示，', size),
  'papers, in paragraphs': (size) => paragraphs('It had before it document A/77/1 and ', size),
  'all marks of notes in one line': (size) =>
    `1. ${repeated('pens.# ', size / 2).slice(3)}\n\n__________\n${repeated('# Ink.\n', size / 2)}`,
  headings: (size) => repeated('# I. Pens\n\n', size),
  'headings that count up': (size) => repeated('#. Pens\n\n', size),
  'only white space': (size) => repeated(' ', size),
  'white space between words': (size) => repeated('pens                    ', size),
  tabs: (size) => repeated('\t', size),
  'blank lines': (size) => repeated('\n', size),
  'pages of one line': (size) => repeated('Pens of the Group\n\f', size),
  'one-letter lines': (size) => repeated('a\n', size),
  'only commas': (size) => repeated(',', size),
  'only colons': (size) => repeated(': ', size),
  'only semicolons and letters': (size) => repeated('a; ', size),
  'only quotes': (size) => repeated('“', size),
  'only hyphens': (size) => repeated('-', size),
  'bracketed letters': (size) => repeated('(a) ', size),
  'brackets after brackets': (size) => repeated('(pens) ', size),
  'sub-paragraphs': (size) => repeated('(a) Pens and ink;\n\n(i) Ink;\n\n', size),
  'bullets after a colon': (size) => `1. The Group met:\n\n${repeated('- Pens and ink\n\n', size - 22)}`,
  'paragraphs without end': (size) => repeated('#. The Group took note of resolution 55/25 and of\n', size),
  'numbers that begin anew': (size) => repeated('1. Pens.\n\n2. Ink.\n\n', size),
  'decisions with annexes': (size) =>
    repeated('Decision #/1\n\nPens\n\n1. Decides to write;\n\nAnnex\n\nInk.\n\n', size),
  'rows of a table': (size) => repeated('A/CN.9/#\t3 (a)\tNote on pens\n', size),
  "Markdown's marks": (size) => repeated('**a** _b_ [c](d) | e ', size),
  'Markdown that never ends': (size) => repeated('*_[`<', size),
  'marks of notes in words': (size) => repeated('pens[^#] and ink² ', size),
  'items of an agenda': (size) => repeated('Agenda item #: Pens (continued)\n\n', size),
  'items and sittings': (size) =>
    repeated('At its #th meeting, on 5 May, the Group considered item 3 of its agenda, “Pens”. ', size),
  'days of a month': (size) => repeated('5, 6 and 7 May 2020, ', size),
  'articles of a treaty': (size) => repeated('article #, paragraph 3 (a), of the Convention on Pens and ', size),
  'ranges of decisions': (size) => repeated('resolutions 1/1 to 1/60, ', size),
  'additions to a symbol': (size) => repeated('A/77/5 and Add.1 to 9 and Corr.1 and 2, ', size),
  'speakers in one sentence': (size) =>
    repeated('the representative of Chile, on behalf of the Group of Pens, said and ', size),
  'a list of states after a colon': (size) =>
    `1. The following States attended: ${repeated('Chile, Norway, Republic of Pens, ', size - 34)}`,
  'a list of organizations': (size) =>
    `1. The following organizations were represented: ${repeated('Pens International (PI), Ink Institute; ', size - 50)}`,
  'names and offices': (size) =>
    repeated('Chair: Jan Pen (Chile); Vice-Chairs: Ana Ink (Norway) and Bo Nib (Chad); ', size),
  'recommendations in one paragraph': (size) =>
    repeated('The Group recommended that States parties should write with pens. ', size),
  'votes in one paragraph': (size) =>
    `Draft resolution\n\nIn favour: ${repeated('Chile, Norway, Chad, ', size - 50)}Against: None`,
  'sponsors of a draft': (size) =>
    `Draft resolution\n\n${repeated('Chile, Norway and Chad: draft resolution\n', size - 20)}`,
  'numbers of Chinese decisions': (size) => repeated('2000年11月15日第55/25号决议和', size),
  'brackets of Chinese': (size) => repeated('（《', size),
  'names of states in Chinese': (size) => repeated('智利、挪威和乍得代表', size),
  'French without end': (size) => repeated('rappelant sa résolution 55/25 et ses décisions et la ', size),
  'Russian without end': (size) => repeated('ссылаясь на резолюцию 55/25 Генеральной Ассамблеи и ', size),
  'Arabic without end': (size) => repeated('وإذ تشير إلى قرار الجمعية العامة 55/25 و', size),
  'marks above letters': (size) => repeated('e\u0301\u0301', size),
  'characters of two units': (size) => repeated('𠀀𠀁', size),
  'characters of no script': (size) => repeated('\u0000\ufffd\u200b', size),
};
