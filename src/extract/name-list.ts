/** Lists of names that a sentence announces, in one piece or in labelled parts. */
import type { StandingRule } from '../../graph/grammar/participation.ts';
import type { Paragraph } from '../parse/types.ts';
import { chapeauOf, type MeetingContext } from './context.ts';
import { findNames, type Name } from './gazetteer.ts';
import { holdsNoun } from './organization-words.ts';

/** A name in a list, with where it stands in the paragraph. */
export interface ListedName {
  readonly mention: string;
  readonly kind: 'STATE' | 'ORGANIZATION';
  /** Whether it is a name of the reference tables. */
  readonly known: boolean;
  readonly start: number;
  readonly end: number;
}

/** A list, or a part of one, after a colon. */
export interface AnnouncedList {
  /** The words that announce the whole list. */
  readonly opening: string;
  /** The label of this part of it; empty where it has none. */
  readonly label: string;
  /** Where it stands in the text of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** The longest opening, in characters, that is read; and the longest label of a part. */
const OPENING = 900;

const COLON = /[:：]/;

/**
 * The lists after a colon in a paragraph, where `announces` holds for the words before the colon. The part of a list that
 * is a sub-paragraph is announced by the paragraph above it.
 */
export function announcedLists(
  paragraph: Paragraph,
  context: MeetingContext,
  announces: (opening: string) => boolean,
): AnnouncedList[] {
  const text = paragraph.content.text;
  const above = openingAbove(paragraph, context);
  if (above !== undefined && announces(above)) return labelled(text, 0, text.length, above, context);
  if (!COLON.test(text)) return [];
  const { end } = context.grammar.lists;
  const sentenceEnds = [...text.matchAll(new RegExp(context.grammar.layout.sentenceEnd, 'g'))].map(
    (match) => match.index + match[0].length,
  );
  const lists: AnnouncedList[] = [];
  let sentence = 0;
  let from = 0;
  for (let colon = colonFrom(text, 0); colon >= 0; colon = colonFrom(text, Math.max(colon + 1, from))) {
    while ((sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY) <= colon) {
      from = Math.max(from, sentenceEnds[sentence] ?? 0);
      sentence += 1;
    }
    const opening = text.slice(Math.max(from, colon - OPENING), colon);
    if (inTitle(opening) || !announces(opening)) continue;
    const rest = end.exec(text.slice(colon + 1));
    const to = rest ? colon + 1 + rest.index : text.length;
    lists.push(...labelled(text, colon + 1, to, opening, context));
    from = to;
  }
  return lists;
}

/** Whether a text ends inside of the marks of a title or a quotation. */
const inTitle = (text: string): boolean =>
  text.lastIndexOf('《') > text.lastIndexOf('》') || text.lastIndexOf('“') > text.lastIndexOf('”');

function colonFrom(text: string, from: number): number {
  const narrow = text.indexOf(':', from);
  const wide = text.indexOf('：', from);
  return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
}

/** The words at the end of the paragraph above a sub-paragraph, where they open a list. */
function openingAbove(paragraph: Paragraph, context: MeetingContext): string | undefined {
  for (let above = chapeauOf(paragraph, context); above; above = chapeauOf(above, context)) {
    const [first] = above.parts;
    const text = above.content.text.slice(0, first ? first.end : undefined).trimEnd();
    if (/[:：]$/.test(text)) return lastSentence(text.slice(0, -1), context);
  }
  return undefined;
}

function lastSentence(text: string, { grammar }: MeetingContext): string {
  const end = [...text.matchAll(new RegExp(grammar.layout.sentenceEnd, 'g'))].at(-1);
  return text.slice(Math.max(end ? end.index + end[0].length : 0, text.length - OPENING));
}

/** Cuts a list into its labelled parts: "(a) Specialized agencies: …; (b) Intergovernmental organizations: …". */
function labelled(text: string, from: number, to: number, opening: string, context: MeetingContext): AnnouncedList[] {
  const list = text.slice(from, to);
  const parts: AnnouncedList[] = [];
  let label = '';
  let start = from;
  const take = (end: number) => {
    if (text.slice(start, end).trim() !== '') parts.push({ opening, label, start, end });
  };
  if (COLON.test(list)) {
    for (const match of list.matchAll(context.grammar.lists.label)) {
      const words = match.groups?.label ?? '';
      const status = context.grammar.lists.status.test(words);
      if (!status && !standingRule(words, context)) continue;
      take(from + match.index);
      // "Special consultative status:" is a part of the list of organizations, and says nothing else of them.
      if (!status) label = words;
      start = from + match.index + match[0].length;
    }
  }
  take(to);
  return parts;
}

/**
 * Whether the names of a list are what the words before it say: most states are known, so a list of states in which few
 * are is one of something else; and organizations have words for what they are in their names.
 */
export function plausible(
  names: readonly ListedName[],
  kind: ListedName['kind'],
  { grammar: { lists } }: MeetingContext,
): boolean {
  const known = names.filter((name) => name.known).length;
  if (kind === 'STATE') return known > 0 && known * 2 >= names.length;
  const alike = names.filter((name) => name.known || lists.organization.test(name.mention)).length;
  return alike > 0 && alike * 3 >= names.length;
}

/** The rule for the words of a kind of participants. */
export const standingRule = (words: string, { grammar }: MeetingContext): StandingRule | undefined =>
  grammar.attendance.standings.find(({ pattern }) => pattern.test(words));

/** The longest text in brackets that separators do not cut, in characters. */
const BRACKET = 400;

/**
 * The names in a list. Known names are kept whole, also where they hold a comma or an "and"; what stands between
 * separators and is not known is a name all the same.
 * @param from where the list begins in the paragraph.
 */
export function listedNames(
  list: string,
  from: number,
  kind: ListedName['kind'],
  { grammar: { lists }, language }: MeetingContext,
): ListedName[] {
  // In a list with semicolons, those on whose behalf somebody spoke stand behind commas.
  if (list.includes(';')) list = list.replace(lists.behalf, (words) => ' '.repeat(words.length));
  const known = findNames(list, language, ['STATE', 'ORGANIZATION']);
  const whole = new Wholes(known, list);
  const strong = kind === 'ORGANIZATION' && hasStrong(list, lists);
  const separators = [...list.matchAll(strong ? lists.strong : lists.separator)].filter(
    ({ index }) => !whole.holds(index),
  );
  const names: ListedName[] = [];
  let start = 0;
  const take = (end: number, isLast: boolean) => {
    // "A, B and C": the last of several organizations is two, but for a list of those with commas of their own.
    const two = isLast && separators.length > 0 && kind === 'ORGANIZATION' && !strong && language !== 'zh';
    for (const piece of piecesOf(list, start, end, isLast, two, known, whole, lists)) {
      const name = nameOf(list, piece, known, kind, lists);
      if (!name) continue;
      const before = names.at(-1);
      if (before && !name.known && lists.inverted.test(name.mention)) {
        const mention = list.slice(before.start, name.end);
        names[names.length - 1] = { ...before, mention, end: name.end };
      } else names.push(name);
    }
  };
  separators.forEach((match) => {
    take(match.index, false);
    start = match.index + match[0].length;
  });
  take(list.length, true);
  return names.map((name) => ({ ...name, start: from + name.start, end: from + name.end }));
}

/** Whether entries have commas of their own: where semicolons or lines part them, and no line is a label or holds several with commas. */
function hasStrong(list: string, lists: MeetingContext['grammar']['lists']): boolean {
  const strong = [...list.matchAll(lists.strong)].map(([mark]) => mark);
  if (strong.length < 2) return false;
  if (strong.some((mark) => !/\s/.test(mark))) return true;
  const lines = list.split('\n').map((line) => line.trim());
  return !lines.some((line) => lists.status.test(line) || line.split(/[,，、]/).length > 2);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a list that nothing cuts: known names, and what stands in brackets. */
class Wholes {
  readonly #stretches: readonly Piece[];
  #next = 0;

  constructor(known: readonly Name[], list: string) {
    const brackets: Piece[] = [];
    for (const match of list.matchAll(/[(（]/g)) {
      if (match.index < (brackets.at(-1)?.end ?? 0)) continue;
      const end = closing(list, match.index);
      if (end > 0) brackets.push({ start: match.index, end });
    }
    this.#stretches = [...known, ...brackets].sort((a, b) => a.start - b.start);
  }

  /** Whether the character at `index` stands inside of one. Asked from left to right. */
  holds(index: number): boolean {
    while (this.#next < this.#stretches.length && (this.#stretches[this.#next]?.end ?? 0) <= index) this.#next += 1;
    const stretch = this.#stretches[this.#next];
    return stretch !== undefined && stretch.start < index;
  }

  /** The same in any order. */
  hold(index: number): boolean {
    return this.#stretches.some((stretch) => stretch.start < index && index < stretch.end);
  }
}

function closing(list: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(list.length, open + BRACKET); at += 1) {
    const character = list[at];
    if (character === '(' || character === '（') depth += 1;
    if (character === ')' || character === '）') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 0;
}

/** Cuts "罗马尼亚和美国", and names that nothing but white space separates, as lines and columns do. */
function piecesOf(
  list: string,
  start: number,
  end: number,
  isLast: boolean,
  two: boolean,
  known: readonly Name[],
  whole: Wholes,
  lists: MeetingContext['grammar']['lists'],
): Piece[] {
  const text = list.slice(start, end);
  if (text.trim() === '') return [];
  const within = known.filter((name) => name.start >= start && name.end <= end);
  if (within.length > 1) {
    const between = within.map((name, index) => list.slice(name.end, within[index + 1]?.start ?? end).trim());
    if (list.slice(start, within[0]?.start).trim() === '' && between.every((gap) => gap === '' || gap === '|'))
      return within.map((name) => ({ start: name.start, end: name.end }));
  }
  for (const match of text.matchAll(lists.last)) {
    const before = start + match.index;
    const after = before + match[0].length;
    if (whole.hold(before) || whole.hold(after)) continue;
    const left = list.slice(start, before);
    const splits =
      left.trim() === '' ||
      within.some((name) => name.end === before || name.start === after) ||
      // A known name with its brackets, or a name that is not known, on both sides.
      within.some((name) => name.end <= before && lists.tail.test(list.slice(name.start, before))) ||
      within.some(
        (name) =>
          name.start > after && lists.lead.exec(list.slice(after, name.start))?.[0].length === name.start - after,
      ) ||
      (isLast &&
        holdsNoun(left.replace(lists.tail, ''), lists) &&
        (match[0].startsWith('以及') || beginsWhole(list.slice(after, end), lists)));
    if (!splits) continue;
    return [
      ...piecesOf(list, start, before, false, false, known, whole, lists),
      ...piecesOf(list, after, end, isLast, false, known, whole, lists),
    ];
  }
  const last = two
    ? [...text.matchAll(lists.last)].filter((match) => !whole.hold(start + match.index)).at(-1)
    : undefined;
  if (
    last &&
    last.index > 0 &&
    /^\p{Lu}/u.test(text.slice(last.index + last[0].length)) &&
    (!lists.adjective.test(text.trimStart()) || holdsNoun(text.slice(0, last.index).replace(lists.tail, ''), lists))
  ) {
    return [
      { start, end: start + last.index },
      { start: start + last.index + last[0].length, end },
    ];
  }
  return [{ start, end }];
}

/** Whether a text looks like a whole name, up to its own "and" too: no "Development and X" of "Foundation for Peace and Development and X". */
const beginsWhole = (text: string, lists: MeetingContext['grammar']['lists']): boolean => {
  if (!looksWhole(text, lists)) return false;
  if (!/[A-Za-z]/.test(text)) return true;
  const and = [...text.matchAll(lists.last)].find(({ index }) => index > 0);
  const first = and ? text.slice(0, and.index) : text;
  return !and || holdsNoun(first, lists) || lists.adjective.test(text);
};

const looksWhole = (text: string, lists: MeetingContext['grammar']['lists']): boolean => {
  let name = text.trim();
  for (let cut = name.replace(lists.tail, ''); cut !== name; cut = name.replace(lists.tail, '')) name = cut;
  return lists.organization.test(name) && !lists.notName.test(name);
};

/** The name in a piece of a list, without what stands around it. */
function nameOf(
  list: string,
  piece: Piece,
  known: readonly Name[],
  kind: ListedName['kind'],
  lists: MeetingContext['grammar']['lists'],
): ListedName | undefined {
  let { start, end } = piece;
  const blank = list.slice(start, end).replace(lists.open, (found) => ' '.repeat(found.length));
  start += blank.length - blank.trimStart().length;
  end = piece.start + blank.trimEnd().length;
  start += lists.lead.exec(list.slice(start, end))?.[0].length ?? 0;
  const at = known.find((name) => name.start === start);
  for (;;) {
    if (at && at.end >= end) break;
    const tail = lists.tail.exec(list.slice(start, end))?.[0].length ?? 0;
    if (tail === 0 || tail >= end - start) break;
    end -= tail;
  }
  let mention = list.slice(start, end).replace(lists.open, '');
  if (mention.length < 2 || (!at && (lists.notName.test(mention) || lists.status.test(mention)))) return undefined;
  let found = at && at.end === end ? at : undefined;
  if (!found && at?.kind === 'STATE' && lists.minister.test(list.slice(at.end, end))) {
    mention = at.text;
    end = at.end;
    found = at;
  }
  // "The Minister of Bridges of A" spoke for A.
  const last = found
    ? undefined
    : known.find((name) => name.kind === 'STATE' && name.start > start && name.end === end);
  if (last && lists.office.test(list.slice(start, last.start))) {
    start = last.start;
    mention = last.text;
    found = last;
  }
  return {
    mention,
    kind: found ? (found.kind === 'STATE' ? 'STATE' : 'ORGANIZATION') : kind,
    known: found !== undefined,
    start,
    end,
  };
}
