/** The lines with which a record of a sitting names its items: "Agenda item 97: Wool (continued) (A/57/115)", "(b) Sheep". */
import type { Paragraph } from '../parse/types.ts';
import type { MeetingContext } from './context.ts';
import { itemNumbers } from './item-numbers.ts';
import { mayMatch } from './sieve.ts';

export interface ItemLine {
  readonly numbers: readonly string[];
  readonly title: string;
  /** The line as printed, and where it stands in the paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How long such a line may be, in characters: what is longer explains something. */
const LONGEST = 400;
/** A block may hold several such lines, but is no text. */
const LONGEST_BLOCK = 4000;
/** A sub-item below the line of its item. */
const SUB_ITEM = /^\s*[(（](?<letter>[a-z])[)）]\s*(?<title>\S[^\n]*)$/;

/** @returns the lines of a paragraph that name items, and those right below them that name their sub-items. */
export function itemLines(paragraph: Paragraph, { grammar }: MeetingContext): ItemLine[] {
  const { line: pattern, lineStart } = grammar.items;
  if (paragraph.kind === 'footnote' || paragraph.kind === 'annex' || !mayMatch(pattern, paragraph.content.text))
    return [];
  /** The item of the line before. */
  let item: string | undefined;
  return paragraph.parts.flatMap((part) => {
    let at = part.start;
    if (part.end - part.start > LONGEST_BLOCK) return [];
    const text = paragraph.content.text.slice(part.start, part.end);
    if (item === undefined && !mayMatch(pattern, text)) return [];
    return text.split(lineStart).flatMap((words): ItemLine[] => {
      const where = { text: words, start: at, end: at + words.length };
      at += words.length;
      const short = words.length <= LONGEST;
      const sub = item === undefined || !short ? undefined : SUB_ITEM.exec(words)?.groups;
      if (sub) return [{ numbers: [`${item}(${sub.letter})`], title: sub.title ?? '', ...where }];
      const match = short ? pattern.exec(words.trim()) : null;
      const numbers = itemNumbers(match?.groups?.numbers ?? '');
      item = numbers.length === 1 ? numbers[0] : undefined;
      return numbers.length === 0 ? [] : [{ numbers, title: match?.groups?.title ?? '', ...where }];
    });
  });
}
