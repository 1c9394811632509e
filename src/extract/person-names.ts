/** Names of people in a text: by their form of address, or by the state in brackets behind them. */
import type { Language } from '../../graph/model.ts';
import type { Paragraph } from '../parse/types.ts';
import { type MeetingContext, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';

/** A person, as a text names one. */
export interface PersonName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the words about the person begin, the form of address before the name included. */
  readonly from: number;
  /** Where they end, with form of address and bracket. */
  readonly to: number;
  /** What stands in brackets behind the name. */
  readonly inside: string;
  /** The state or organization that the bracket names. */
  readonly of?: { readonly text: string; readonly kind: 'STATE' | 'ORGANIZATION'; readonly start: number } | undefined;
  readonly titled: boolean;
}

/** The end of a sentence that is none: the point after an initial. */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;

/** The sentences of a paragraph, not cut at the initials of a name. */
export function wholeSentences(paragraph: Paragraph, { grammar }: MeetingContext): Sentence[] {
  const whole: Sentence[] = [];
  for (const sentence of sentencesOf(paragraph, grammar)) {
    const last = whole.at(-1);
    const between = last && paragraph.content.text.slice(last.start + last.text.length, sentence.start);
    if (last && between?.trim() === '' && INITIAL.test(last.text))
      whole[whole.length - 1] = { ...last, text: last.text + between + sentence.text };
    else whole.push(sentence);
  }
  return whole;
}

/** How far a name reaches at most, in characters. */
const NAME = 140;

/** The people whom a text names, from left to right. Those who share a bracket are all of its state. */
export function personNamesIn(text: string, context: MeetingContext): PersonName[] {
  const titled = byTitle(text, context);
  const others = byBracket(text, titled, context);
  const people = [...titled, ...others].sort((a, b) => a.start - b.start);
  return people.map((person, index) => sharing(person, people[index + 1], text, context));
}

/** "A and B (State)": the first has the state of the second. */
function sharing(person: PersonName, next: PersonName | undefined, text: string, context: MeetingContext): PersonName {
  if (person.inside !== '' || !next?.of) return person;
  const between = text.slice(person.to, next.from);
  return between.length < 6 && context.grammar.people.and.test(between) && !/^,/.test(between)
    ? { ...person, of: next.of }
    : person;
}

function byTitle(text: string, context: MeetingContext): PersonName[] {
  const { people } = context.grammar;
  const found: PersonName[] = [];
  for (const match of text.matchAll(people.title)) {
    const behind = match.index + match[0].length;
    const named = context.language === 'zh' ? nameBefore(text, match.index, context) : nameAt(text, behind, context);
    // "The Secretary-General A/75/798": a symbol is nobody.
    if (!named || named.start < (found.at(-1)?.to ?? 0) || text[named.end] === '/') continue;
    const { start, end } = named;
    const from = Math.min(start, match.index);
    const to = Math.max(end, behind);
    const behindName = bracketAt(text, to, context);
    const of = behindName.of ?? ofState(text, start, context);
    found.push({ name: text.slice(start, end), start, end, from, titled: true, ...behindName, of });
  }
  return found;
}

/** The longest name of a state in Chinese, in characters. */
const STATE = 16;

/** "阿尔及利亚的甲先生": the state whose name stands before a name, joined to it. */
function ofState(text: string, start: number, { language }: MeetingContext): PersonName['of'] {
  if (language !== 'zh' || text[start - 1] !== '的') return undefined;
  const from = Math.max(0, start - 1 - STATE);
  const before = text.slice(from, start - 1);
  const state = findNames(before, language, ['STATE']).at(-1);
  return state?.end === before.length ? { text: state.text, kind: 'STATE', start: from + state.start } : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A name behind its title, without words that are no part of names. */
function nameAt(text: string, at: number, { grammar: { people } }: MeetingContext): Stretch | undefined {
  people.name.lastIndex = at;
  const match = people.name.exec(text);
  return match ? trimmed(text, at, at + match[0].length, people.notName) : undefined;
}

/** A name before its title, as Chinese has it. */
function nameBefore(text: string, at: number, { grammar: { people } }: MeetingContext): Stretch | undefined {
  const from = Math.max(0, at - NAME);
  const match = people.name.exec(text.slice(from, at));
  const name = match?.groups?.latin ?? match?.groups?.han;
  if (!match || name === undefined || people.notName.test(name)) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** Takes words off both ends of a name that are no part of one ("Chair John Smith"). */
function trimmed(text: string, from: number, to: number, notName: RegExp): Stretch | undefined {
  const words = [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    text: match[0].replace(/[,.]$/, ''),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const stops = words.map((word) => notName.test(word.text));
  // What stands before the last such word, but for one at the end, is no part of the name.
  let end = words.length;
  while (end > 0 && stops[end - 1]) end -= 1;
  const start = stops.lastIndexOf(true, end - 1) + 1;
  const first = words[start];
  const last = words[end - 1];
  return first && last && start < end ? { start: first.start, end: last.end } : undefined;
}

/** The people without a title whose state stands behind them in brackets. */
function byBracket(text: string, titled: readonly PersonName[], context: MeetingContext): PersonName[] {
  const { people } = context.grammar;
  const found: PersonName[] = [];
  for (const match of text.matchAll(/[(（]/g)) {
    const open = match.index;
    if (titled.some((person) => person.from <= open && open < person.to)) continue;
    const behind = bracketAt(text, open, context);
    if (behind.of?.kind !== 'STATE') continue;
    const entry = entryBefore(text, open, context);
    if (entry && ![...titled, ...found].some((person) => person.from < entry.end && entry.start < person.end)) {
      found.push({ name: text.slice(entry.start, entry.end), ...entry, from: entry.start, titled: false, ...behind });
      continue;
    }
    let end = open;
    // "A and B (State)": the names before the bracket, from the last to the first.
    for (let count = 0; count < 6; count += 1) {
      const from = Math.max(0, end - NAME, count === 0 ? 0 : open - NAME);
      const before = people.bracketed.exec(text.slice(from, end));
      const printed =
        before?.groups?.name ??
        before?.groups?.han ??
        before?.groups?.elected ??
        before?.groups?.dotted ??
        before?.groups?.next;
      if (!before || printed === undefined) break;
      const at = from + before.index + before[0].indexOf(printed);
      const name = trimmed(text, at, at + printed.length, people.notName);
      if (!name || [...titled, ...found].some((person) => person.from < name.end && name.start < person.end)) break;
      found.push({ name: text.slice(name.start, name.end), ...name, from: name.start, titled: false, ...behind });
      const and = people.and.exec(text.slice(0, name.start).slice(-12));
      if (!and || before.groups?.name === undefined) break;
      end = name.start - and[0].length;
    }
  }
  return found;
}

/** How long an entry of a list of people may be before its bracket, in characters. */
const ENTRY = 260;

/** The name at the head of an entry "A, Director, Ministry of B (State)" in a list with semicolons. */
function entryBefore(text: string, open: number, { grammar: { people } }: MeetingContext): Stretch | undefined {
  const from = Math.max(0, open - ENTRY);
  const before = text.slice(from, open);
  const head = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('；'));
  if (head < 0 || /[(（]/.test(before.slice(head))) return undefined;
  const lead = /^[;:；]\s*(?:and\s+|和|以及)?/.exec(before.slice(head))?.[0].length ?? 1;
  const entry = before.slice(head + lead);
  const comma = /[,，]/.exec(entry)?.index ?? -1;
  if (comma < 0) return undefined;
  const name = people.bracketed.exec(entry.slice(0, comma))?.groups?.name;
  if (name === undefined || name.length !== entry.slice(0, comma).trim().length) return undefined;
  const start = from + head + lead;
  return trimmed(text, start, start + name.length, people.notName);
}

/** The bracket that begins at `at`, or after white space there. */
function bracketAt(text: string, at: number, context: MeetingContext): Pick<PersonName, 'inside' | 'of' | 'to'> {
  const { people } = context.grammar;
  people.bracket.lastIndex = at;
  const match = people.bracket.exec(text);
  const inside = match?.groups?.inside;
  if (!match || inside === undefined) return { inside: '', to: at };
  const start = at + match[0].indexOf(inside);
  const to = at + match[0].length;
  const of = ofBracket(inside, start, context.language, people.observer);
  if (of) return { inside, to, of };
  // "Ms. A (Vice-Chair) (State)".
  people.bracket.lastIndex = to;
  const next = people.bracket.exec(text);
  const second = next?.groups?.inside;
  if (!next || second === undefined) return { inside, to, of };
  const state = ofBracket(second, to + next[0].indexOf(second), context.language, people.observer);
  return state ? { inside, to: to + next[0].length, of: state } : { inside, to, of };
}

function ofBracket(inside: string, start: number, language: Language, observer: RegExp): PersonName['of'] {
  const before = language === 'zh' ? 0 : (observer.exec(inside)?.[0].length ?? 0);
  const words = language === 'zh' ? inside.replace(observer, '') : inside.slice(before);
  const lead = /^(?:the )?/i.exec(words)?.[0].length ?? 0;
  const [name] = findNames(words, language, ['STATE', 'ORGANIZATION']);
  if (
    !name ||
    name.start !== lead ||
    !/^(?:[(（][^()（）]{2,20}[)）]\s*)?(?:[,;，；].*)?$/.test(words.slice(name.end).trim())
  )
    return undefined;
  return {
    text: name.text,
    kind: name.kind === 'STATE' ? 'STATE' : 'ORGANIZATION',
    start: start + before + name.start,
  };
}
