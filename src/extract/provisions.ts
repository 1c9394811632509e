import { hanToNumber } from '../parse/numerals.ts';
import type { Paragraph } from '../parse/types.ts';
import { type Context, place, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';
import { numbersIn } from './numbers.ts';
import { matchesIn, mayMatch } from './sieve.ts';
import type { ProvisionMention } from './types.ts';

/** The articles of treaties that a paragraph cites. The treaty is named before them, or right after ("of the …"). */
export function provisionsIn(paragraph: Paragraph, context: Context): ProvisionMention[] {
  const { reference, of } = context.grammar.provisions;
  if (!mayMatch(reference, paragraph.content.text) || paragraph.content.text.search(reference) === -1) return [];
  const sentences = sentencesOf(paragraph, context.grammar);
  return sentences.flatMap((sentence, index) => {
    const matches = matchesIn(reference, sentence.text);
    if (matches.length === 0) return [];
    const treaties = treatiesIn(sentence.text, context);
    return matches.flatMap((match) => {
      const to = match.index + match[0].length;
      const joint = of.exec(sentence.text.slice(to, to + FARTHEST));
      const after =
        joint &&
        treaties.find(
          (candidate) => candidate.start < to + joint[0].length + 1 && candidate.end > to + joint[0].length,
        );
      const treaty =
        after ??
        treaties.filter((candidate) => candidate.end <= match.index).at(-1) ??
        treatyBefore(sentences.slice(0, index), context);
      return provisionsOf(match, treaty, sentence, paragraph);
    });
  });
}

/** How long what joins an article to the treaty named after it may be, in characters. */
const FARTHEST = 40;
/** How many sentences back a treaty may be named. */
const SENTENCES_BACK = 12;

/** The treaty named last in the sentences before. */
function treatyBefore(sentences: readonly Sentence[], context: Context): Treaty | undefined {
  for (const sentence of sentences.slice(-SENTENCES_BACK).reverse()) {
    const last = treatiesIn(sentence.text, context).at(-1);
    if (last) return last;
  }
  return undefined;
}

interface Treaty {
  readonly text: string;
  readonly generic: boolean;
  readonly start: number;
  readonly end: number;
}

/** Known names, "the Convention", and titles that nobody knows: an article after such a title is not of a known treaty. */
function treatiesIn(text: string, { grammar, language }: Context): Treaty[] {
  const names = findNames(text, language);
  const inBody = (start: number, end: number) =>
    names.some((name) => name.kind === 'BODY' && name.start <= start && end <= name.end);
  const known = names
    .filter((name) => name.kind === 'INSTRUMENT')
    .map((name) => ({ text: name.text, generic: false, start: name.start, end: name.end }));
  const generic = matchesIn(grammar.provisions.generic, text).map((match) => ({
    text: match[0],
    generic: true,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const titles = matchesIn(grammar.provisions.title, text).map((match) => ({
    text: match[0],
    generic: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const others = [...generic, ...titles.filter((title) => !generic.some((other) => overlaps(title, other)))];
  return [...known, ...others.filter((other) => !known.some((name) => overlaps(name, other)))]
    .filter((treaty) => !inBody(treaty.start, treaty.end))
    .sort((a, b) => a.end - b.end);
}

function provisionsOf(
  match: RegExpExecArray | RegExpMatchArray,
  treaty: Treaty | undefined,
  sentence: Sentence,
  paragraph: Paragraph,
): ProvisionMention[] {
  const { articles = '', inner, paragraphs = match.groups?.before, subs } = match.groups ?? {};
  const start = sentence.start + (match.index ?? 0);
  const common = {
    instrument: treaty?.text,
    generic: treaty?.generic ?? false,
    ...place(paragraph, start, start + match[0].length),
  };
  const letters = subs ? [...subs.matchAll(/[(（]([^)）]+)[)）]/g)].map((sub) => letterOf(sub[1] ?? '')) : [];
  const innerLetter = inner === undefined ? undefined : letterOf(inner.replace(/[\s()（）]/g, ''));
  // "Article 6.4" is paragraph 4 of article 6.
  const dotted = /^(\d+)\.(\d+)$/.exec(articles);
  if (dotted) {
    const [, article = '', number] = dotted;
    const below = letters[0] ?? innerLetter;
    return [{ ...common, article, paragraph: number, subparagraph: below }];
  }
  const cited = numbersIn(articles);
  return cited.flatMap((article, index) => {
    // What follows the last article of a list belongs to that one.
    const isLast = index === cited.length - 1;
    const inArticle = isLast && paragraphs ? numbersIn(paragraphs) : [undefined];
    const below = isLast ? (letters.length > 0 ? letters : [innerLetter]) : [undefined];
    return inArticle.flatMap((number) =>
      below.map((subparagraph) => ({ ...common, article, paragraph: number, subparagraph })),
    );
  });
}

/** Chinese texts number subparagraphs (一), (二): a, b. */
function letterOf(printed: string): string {
  const number = /^[a-z]$/i.test(printed) ? undefined : hanToNumber(printed);
  return number === undefined ? printed.toLowerCase() : String.fromCharCode(96 + number);
}
