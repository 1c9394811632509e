/** The agenda items above the title of a document: "Agenda item 69 (a)", in the six languages. */
import { LETTERS, MASTHEAD_ITEMS, MASTHEAD_JOINED, MASTHEAD_OTHER } from '../../graph/grammar/masthead.ts';
import type { Language } from '../../graph/model.ts';
import type { ParsedDocument } from '../parse/types.ts';
import { type Context, place } from './context.ts';
import { itemNumbers } from './item-numbers.ts';
import type { MastheadMention } from './types.ts';

/** How far into a document its masthead may reach, in paragraphs; and how long a line of it may be, in characters. */
const PARAGRAPHS = 4;
const LINE_LENGTH = 200;
/** How long the words of an item may be, in characters. */
const TITLE_LENGTH = 400;

/** @returns one mention at most: the first line that names items. */
export function mastheadOf(document: ParsedDocument, { language }: Context): MastheadMention[] {
  for (const paragraph of document.paragraphs.slice(0, PARAGRAPHS)) {
    if (paragraph.kind !== 'cover' && paragraph.kind !== 'heading') continue;
    const { text } = paragraph.content;
    for (const [index, part] of paragraph.parts.entries()) {
      const words = text.slice(part.start, part.end);
      const lines = words.split('\n');
      let at = part.start;
      for (const [row, line] of lines.entries()) {
        const below = lines[row + 1] ?? nextPart(text, paragraph.parts[index + 1]);
        const found = line.length > LINE_LENGTH ? undefined : itemsOf(line.trim(), below, language);
        if (found) return found.items.length === 0 ? [] : [{ ...found, ...place(paragraph, at, at + line.length) }];
        at += line.length + 1;
      }
    }
  }
  return [];
}

/** The items that a line names at its end with the words below it; or in it, where lines of a masthead were joined. */
function itemsOf(
  line: string,
  below: string | undefined,
  language: Language,
): Pick<MastheadMention, 'items' | 'title'> | undefined {
  const match = MASTHEAD_ITEMS[language].exec(line);
  if (match) {
    const title =
      below !== undefined && below.length < TITLE_LENGTH && !MASTHEAD_OTHER.test(below) ? below.trim() : undefined;
    return { items: itemNumbers(latin(match.groups?.numbers ?? '')), title };
  }
  const joined = MASTHEAD_JOINED[language]?.exec(line)?.groups;
  return joined && { items: itemNumbers(joined.numbers ?? ''), title: joined.title?.trim() };
}

const nextPart = (text: string, part: { start: number; end: number } | undefined): string | undefined =>
  part && text.slice(part.start, part.end);

/** The same numbers in Latin digits and letters, sub-items in two brackets: 69 а) is 69 (a). */
function latin(printed: string): string {
  return printed
    .replace(/[\u0660-\u0669]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/هـ|[\u0621-\u064aабсеор](?=\s?[)）])/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<![(（a-z])([a-z]{1,2}|[ivx]{1,4})\s?[)）]/g, '($1)')
    .replace(/،|و|и|et|y/g, ',')
    .replace(/إلى|до|à/g, '-');
}
