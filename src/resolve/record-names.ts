/** States in the lists that data about a document give: sponsors in words, voters by name. */
import { stateCode } from './names.ts';

/** A state named in an entry of a list, with where in the entry its name stands. */
export interface NamedState {
  readonly mention: string;
  /** Absent where the name could not be identified. */
  readonly code?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Who submitted a draft, said in words that name no state as sponsor: an officer, a committee, a report. */
const IN_WORDS =
  /^\s*(?:submitted|introduced|on the (?:basis|recommendation)|(?:by )?the (?:representative|chair|vice-chair|bureau|president)\b)|\bon the basis of informal consultations\b/i;
/** For whom a state acted: the group is no sponsor, and its name holds commas and states of its own. */
const ON_BEHALF =
  /\s*\(\s*(?:o[nf] behalf of|in its capacity)[^()]{0,400}\)|,?\s+o[nf] behalf of [^,;()]{0,400}|,?\s+in its capacity [^,;()]{0,400}/gi;
/** Who left the list again: `Peru. - Removes Chile from the list of sponsors`. */
const WITHDRAWN = /[.;,]?\s*(?:-\s*)?\bremoves\s(?<names>[^.;]{1,400}?)\sfrom the list of sponsors\b[^.;]{0,100}/gi;
const SEPARATOR = /[,;]/g;
const AND = /\s+and\s+/gi;

/**
 * The states that an entry names: one ("VIET NAM"), or several in a list ("Chile, Kenya (on behalf of …) and Viet Nam").
 * @param year in which the names were in use.
 */
export function statesIn(entry: string, year: number | undefined): NamedState[] {
  if (IN_WORDS.test(entry)) return [];
  // What is left out is blanked, so that places stay as they are.
  const plain = entry.replace(ON_BEHALF, blank).replace(WITHDRAWN, blank);
  const states: NamedState[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(SEPARATOR)) {
    states.push(...piece(plain, from, index, year));
    from = index + 1;
  }
  states.push(...piece(plain, from, plain.length, year));
  return states;
}

/** The codes of the states that an entry says left the list. */
export const withdrawnIn = (entry: string, year: number | undefined): string[] =>
  [...entry.matchAll(WITHDRAWN)].flatMap(({ groups }) =>
    statesIn(groups?.names ?? '', year).flatMap(({ code }) => code ?? []),
  );

const blank = (words: string): string => ' '.repeat(words.length);

/** How many "and" a name may hold. */
const ANDS = 2;

/** One piece of a list: names joined by "and", which may be part of a name too, so that the longest is taken. */
function piece(text: string, from: number, to: number, year: number | undefined): NamedState[] {
  const gaps = [...text.slice(from, to).matchAll(AND)].map((match) => ({
    end: from + match.index,
    next: from + match.index + match[0].length,
  }));
  const states: NamedState[] = [];
  for (let start = from, gap = 0; start < to; ) {
    let taken: NamedState | undefined;
    let ends = gap;
    for (let last = Math.min(gap + ANDS, gaps.length); last >= gap && taken?.code === undefined; last -= 1) {
      taken = named(text, start, gaps[last]?.end ?? to, year);
      ends = last;
    }
    if (taken) states.push(taken);
    start = gaps[ends]?.next ?? to;
    gap = ends + 1;
  }
  return states;
}

function named(text: string, from: number, to: number, year: number | undefined): NamedState | undefined {
  const words = text.slice(from, to);
  const mention = words.trim().replace(/\.$/, '');
  if (mention === '') return undefined;
  const start = from + words.length - words.trimStart().length;
  return { mention, code: stateCode(mention, 'en', year), start, end: start + mention.length };
}
