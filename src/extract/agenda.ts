import { markerOf } from '../parse/markers.ts';
import type { Paragraph, ParsedDocument, Part } from '../parse/types.ts';
import { bodiesIn, type MeetingContext, place } from './context.ts';
import { itemLines } from './item-lines.ts';
import { itemNumbers } from './item-numbers.ts';
import { NO_BODIES } from './items.ts';
import { matches, matchesIn } from './sieve.ts';
import type { AgendaMention, BodyMention } from './types.ts';

/**
 * The agenda that a document lists: in a paragraph that says it was adopted, in an annex under its title, line by line in
 * the record of a sitting, or as the whole document. Explanations that follow the list and repeat its titles are left out.
 * @param acts the document is a resolution or decision: what it says of items is said of other agendas.
 */
export function agendaIn(document: ParsedDocument, context: MeetingContext, acts = false): AgendaMention[] {
  const listed = document.paragraphs.flatMap((paragraph) => {
    switch (paragraph.kind) {
      case 'paragraph':
        return adoptedIn(paragraph, context);
      case 'annex':
        return annexedIn(paragraph, context);
      default:
        return [];
    }
  });
  const all = listed.length > 0 ? listed : ofAgenda(document, context);
  if (all.length > 0) return all;
  const quoted = document.paragraphs.flatMap((paragraph, index, all) =>
    quotedIn(paragraph, all.slice(index + 1, index + 1 + LETTERS), context),
  );
  const lines = once(document.paragraphs.flatMap((paragraph) => linesIn(paragraph, context)));
  return lines.length > 0
    ? lines
    : once([...(acts ? [] : entitledIn(document, context)), ...headedIn(document, context), ...quoted]);
}

/** No item has more sub-items. */
const LETTERS = 26;

/** "Considered agenda item 5, which read as follows:", and below it in quotation marks its words and its sub-items. */
function quotedIn(paragraph: Paragraph, following: readonly Paragraph[], context: MeetingContext): AgendaMention[] {
  const { items } = context.grammar;
  const text = paragraph.content.text;
  const [opening, ...below] = paragraph.parts;
  const words = opening ? text.slice(opening.start, opening.end) : '';
  if (paragraph.kind !== 'paragraph' || below.length === 0 || !items.quoted.test(words)) return [];
  const [item, ...others] = itemNumbers(items.numbers.exec(words)?.groups?.numbers ?? '');
  items.numbers.lastIndex = 0;
  if (item === undefined || others.length > 0) return [];
  const own = below.flatMap((part, index) => {
    const line = text
      .slice(part.start, part.end)
      .replace(/^[“"「]|[”"」](?=[.。；;]?$)/g, '')
      .replace(new RegExp(`^${item}\\s?[.．、]\\s*`), '');
    const letter = /^[(（]([a-z])[)）]\s*/.exec(line);
    if (!letter && index > 0) return [];
    const number = letter ? `${item}(${letter[1]})` : item;
    const title = line.slice(letter?.[0].length ?? 0);
    return [{ ...mention(number, title, NO_BODIES, paragraph, part, context), headed: true }];
  });
  // The sub-items may have become sub-paragraphs.
  const subs: AgendaMention[] = [];
  for (const sub of following) {
    const letter = sub.chapeau === paragraph.id ? /\(([a-z])\)$/.exec(sub.id)?.[1] : undefined;
    const [part] = sub.parts;
    if (letter === undefined || !part) break;
    const title = sub.content.text.slice(part.start, part.end).replace(/[”"」](?=[.。；;]?$)/, '');
    subs.push({ ...mention(`${item}(${letter})`, title, NO_BODIES, sub, part, context), headed: true });
  }
  return [...own, ...subs];
}

/** Where no agenda is listed: the items of which a sentence gives number and title, "item 5, entitled “…”". */
function entitledIn(document: ParsedDocument, context: MeetingContext): AgendaMention[] {
  const { entitled, otherAgenda } = context.grammar.items;
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'paragraph') return [];
    const found = matchesIn(entitled, paragraph.content.text);
    if (found.length === 0 || otherAgenda.test(paragraph.content.text)) return [];
    return found.flatMap((match) => {
      const { numbers, number, title, quoted } = match.groups ?? {};
      const [item, ...others] = itemNumbers(numbers ?? number ?? '');
      if (item === undefined || others.length > 0) return [];
      const where = { start: match.index, end: match.index + match[0].length };
      return [{ ...mention(item, title ?? quoted ?? '', NO_BODIES, paragraph, where, context), headed: true }];
    });
  });
}

/** Where no agenda is listed: the items that headings number, "Credentials (agenda item 3 (a))", with their words. */
function headedIn(document: ParsedDocument, context: MeetingContext): AgendaMention[] {
  const { headed } = context.grammar.items;
  const mentions = document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'heading') return [];
    return paragraph.parts.flatMap((part) => {
      const words = paragraph.content.text.slice(part.start, part.end);
      const { title = '', numbers = '' } = headed.exec(words)?.groups ?? {};
      const items = itemNumbers(numbers);
      return items.map((number) => ({
        ...mention(number, items.length === 1 ? title : '', NO_BODIES, paragraph, part, context),
        headed: true,
      }));
    });
  });
  return once(mentions);
}

/** The agenda that a paragraph lists. A heading inside the list ("Working Group on …") says whose items follow. */
function adoptedIn(paragraph: Paragraph, context: MeetingContext): AgendaMention[] {
  if (!paragraph.parts.some((part) => part.kind === 'item')) return [];
  const { grammar } = context;
  const text = paragraph.content.text;
  const opening = paragraph.parts.find((part) => part.kind === 'text');
  const words = opening ? text.slice(opening.start, opening.end) : '';
  if (!matches(grammar.items.adopted, words) || grammar.items.otherAgenda.test(words)) return [];
  return entriesOf(paragraph, bodiesIn(words, paragraph.headings, context), context);
}

/** The items and sub-items among the parts of a paragraph. */
function entriesOf(paragraph: Paragraph, first: BodyMention, context: MeetingContext): AgendaMention[] {
  const text = paragraph.content.text;
  let bodies = first;
  let item = '';
  let letter = '';
  const mentions: AgendaMention[] = [];
  for (const part of paragraph.parts) {
    const words = text.slice(part.start, part.end);
    if (part.kind === 'heading') {
      const named = bodiesIn(words, [], context);
      if (named.names.length > 0) bodies = named;
    }
    if (part.kind === 'item') [item, letter] = [part.number, ''];
    if (part.kind === 'text' && item !== '') {
      const dotted = DOTTED.exec(words);
      if (dotted?.groups?.item === item) {
        const rest = words.slice(dotted[0].length);
        mentions.push(mention(dotted.groups.number ?? '', rest, bodies, paragraph, part, context));
        continue;
      }
    }
    // What follows an item without being one of its parts may still be numbered as a sub-item.
    const marker = part.kind === 'text' && item !== '' ? markerOf(words) : undefined;
    const sub = part.kind === 'subitem' ? subOf(part.number) : marker?.kind === 'sub' ? marker.text : undefined;
    if (part.kind !== 'item' && sub === undefined) continue;
    let number = part.number;
    if (sub !== undefined) {
      number = underItem(item || part.number.replace(/\(.*$/, ''), letter, sub);
      if (!/\)\(/.test(number)) letter = sub;
    }
    mentions.push(mention(number, words.slice(marker?.length ?? 0), bodies, paragraph, part, context));
  }
  return mentions;
}

/** A sub-item that is numbered with its item: 2.1. */
const DOTTED = /^(?<number>(?<item>\d{1,2})\.\d{1,2}(?:\.\d{1,2})?)\.?\s+(?=\S)/;

const subOf = (number: string): string => /\(([a-z]+)\)$/.exec(number)?.[1] ?? '';

/** A letter under an item: (a) is 3(a); (i) after (a) is 3(a)(i), unless it is the letter that follows (h). */
function underItem(item: string, letter: string, sub: string): string {
  const follows = sub.length === 1 && sub.charCodeAt(0) === (letter === '' ? 97 : letter.charCodeAt(0) + 1);
  return /^[ivx]+$/.test(sub) && letter !== '' && !follows ? `${item}(${letter})(${sub})` : `${item}(${sub})`;
}

function mention(
  number: string,
  words: string,
  bodies: BodyMention,
  paragraph: Paragraph,
  part: { readonly start: number; readonly end: number },
  { grammar }: MeetingContext,
): AgendaMention {
  return {
    bodies,
    number,
    title: cleanTitle(words, grammar.items),
    joint: grammar.items.joint.test(words),
    ...place(paragraph, part.start, part.end),
  };
}

/** A title without the mark of a joint item, "(continued)", symbols in brackets, and without final marks. */
function cleanTitle(words: string, { joint, afterTitle }: MeetingContext['grammar']['items']): string {
  return words
    .replace(joint, '')
    .replace(afterTitle, '')
    .replace(/[;；,，]\s*(?:and|以及|和)\s*$/, '')
    .replace(/[\s。；：.;:,，、*]+$/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function linesOf(paragraph: Paragraph): Line[] {
  return paragraph.parts.flatMap((part: Part) => {
    let at = part.start;
    return paragraph.content.text
      .slice(part.start, part.end)
      .split('\n')
      .map((text) => {
        const line = { text: text.trim(), start: at, end: at + text.length };
        at += text.length + 1;
        return line;
      });
  });
}

/** Lists in an annex, each under the title "Agenda": numbered lines that count up from 1, broken or not. */
function annexedIn(paragraph: Paragraph, context: MeetingContext): AgendaMention[] {
  const { grammar } = context;
  const lines = linesOf(paragraph);
  for (const [index, line] of lines.entries()) {
    if (!grammar.items.agendaTitle.test(line.text) || grammar.items.otherAgenda.test(line.text)) continue;
    const list = countedLines(lines.slice(index + 1));
    if (list.length > 1)
      return list.map((entry) => mention(entry.number, entry.text, NO_BODIES, paragraph, entry, context));
  }
  return [];
}

interface Counted extends Line {
  readonly number: string;
}

/** How many lines without a number may stand before the list, and in it: the title of the meeting, broken titles. */
const BETWEEN = 4;

/** The items 1, 2, 3 … with their sub-items among lines; a line without a number goes on with the title before it. */
function countedLines(lines: readonly Line[]): Counted[] {
  const counted: { number: string; text: string; start: number; end: number }[] = [];
  let [main, letter, other] = [0, '', 0];
  for (const line of lines) {
    const marker = markerOf(line.text);
    const last = counted.at(-1);
    if (marker?.kind === 'number' && marker.value === main + 1) {
      main = marker.value;
      letter = '';
      counted.push({ ...line, number: `${main}`, text: line.text.slice(marker.length) });
    } else if (marker?.kind === 'sub' && main > 0) {
      const number = underItem(`${main}`, letter, marker.text);
      if (!/\)\(/.test(number)) letter = marker.text;
      counted.push({ ...line, number, text: line.text.slice(marker.length) });
    } else if (line.text === '') continue;
    else if (last && !/[.。;；:：]$/.test(last.text) && other < BETWEEN) {
      other += 1;
      last.text = joinedText(last.text, line.text);
      last.end = line.end;
      continue;
    } else if (last || other >= BETWEEN) break;
    else other += 1;
    if (marker) other = 0;
  }
  return counted;
}

const joinedText = (before: string, after: string): string =>
  /\p{Script=Han}$/u.test(before) ? `${before}${after}` : `${before} ${after}`;

/** How long the title of an item may be in an agenda, in characters: what is longer explains something. */
const LONGEST_TITLE = 400;

/** A document that is an agenda: its paragraphs up to the explanations are the items. */
function ofAgenda(document: ParsedDocument, context: MeetingContext): AgendaMention[] {
  const { grammar } = context;
  if (!isAgenda(document, context)) return [];
  const mentions: AgendaMention[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'heading' && mentions.length > 0 && grammar.items.annotations.test(headOf(paragraph).text))
      break;
    if (paragraph.kind === 'cover') mentions.push(...coverList(paragraph, context));
    if (paragraph.kind !== 'paragraph') continue;
    const number = /^(\d+)((?:\([a-z]+\))*)$/.exec(paragraph.id)?.[0];
    const title = headOf(paragraph);
    if (number === undefined || title.text.length > LONGEST_TITLE) continue;
    mentions.push(mention(number, title.text, NO_BODIES, paragraph, title, context));
  }
  const counts = mentions.every(({ number }, index) => index > 0 || number === '1');
  return counts ? once(mentions) : [];
}

/** Where the list of items stands on the cover, before any paragraph. */
const coverList = (paragraph: Paragraph, context: MeetingContext): AgendaMention[] => {
  const lines = linesOf(paragraph);
  const first = lines.findIndex((line) => markerOf(line.text)?.kind === 'number');
  const list = first < 0 ? [] : countedLines(lines.slice(first));
  return list.length < 2
    ? []
    : list.map((entry) => mention(entry.number, entry.text, NO_BODIES, paragraph, entry, context));
};

/** The first block of a paragraph: what follows it was added to it later. */
function headOf(paragraph: Paragraph): Line {
  const part = paragraph.parts[0] ?? { start: 0, end: 0 };
  return { text: paragraph.content.text.slice(part.start, part.end), start: part.start, end: part.end };
}

const once = (mentions: readonly AgendaMention[]): AgendaMention[] =>
  [...new Map([...mentions].reverse().map((one) => [one.number, one])).values()].reverse();

/** Whether a document is an agenda: a line of its cover, or of the heading above all else, is the title of one. */
export function isAgenda(document: ParsedDocument, { grammar }: MeetingContext): boolean {
  const first = document.paragraphs.findIndex(({ kind }) => kind !== 'cover');
  return document.paragraphs
    .slice(0, first + 1)
    .filter(({ kind }) => kind === 'cover' || kind === 'heading')
    .some((paragraph) =>
      linesOf(paragraph).some(({ text }) => text.length < 200 && grammar.items.agendaTitle.test(text)),
    );
}

/** "Agenda item 97: Social development (continued)": what the contents and the headings of a record say. */
function linesIn(paragraph: Paragraph, context: MeetingContext): AgendaMention[] {
  return itemLines(paragraph, context).flatMap((line) => {
    const [number, ...others] = line.numbers;
    return number === undefined || others.length > 0
      ? []
      : [mention(number, line.title, NO_BODIES, paragraph, line, context)];
  });
}
