import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { type MeetingContext, place, type Sentence, sentencesOf } from './context.ts';
import { type DateMention, datesIn, eachDay } from './dates.ts';
import { itemsIn, itemsMeant, NO_ITEMS, namesItems } from './items.ts';
import { numbersIn } from './numbers.ts';
import { sessionAt } from './session-at.ts';
import { matches, matchesIn, mayMatch } from './sieve.ts';
import type { ConsiderationMention, ItemMention, PrintedDate } from './types.ts';

/** The longest time that sittings "from 7 to 9 May" stand for, in days. */
const MOST_DAYS = 7;

/**
 * When agenda items were considered: sentences that name the item (or "this item", of the heading above) and a sitting or a
 * day. "At the same meeting" is the one named last.
 */
export function considerationIn(document: ParsedDocument, context: MeetingContext): ConsiderationMention[] {
  let last: readonly Sitting[] = [];
  let day: PrintedDate | undefined;
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'paragraph') return [];
    const { grammar } = context;
    const text = paragraph.content.text;
    const told =
      matches(grammar.items.considered, text) ||
      (mayMatch(grammar.items.sittings, text) && text.search(grammar.items.sittings) >= 0);
    if (!told) return [];
    return sentencesOf(paragraph, grammar).flatMap((sentence) => {
      const found = sittingsIn(sentence.text, context);
      const sameDay = day !== undefined && grammar.items.sameDay.test(sentence.text);
      const named = sameDay ? found.map((sitting) => ({ date: day, ...sitting })) : found;
      day = named.findLast(({ date }) => date !== undefined)?.date ?? day;
      const same = named.length === 0 && matches(grammar.items.sameSitting, sentence.text) ? last : named;
      if (named.length > 0) last = named.slice(-1);
      return mentions(sentence, same, paragraph, context);
    });
  });
}

function mentions(
  sentence: Sentence,
  named: readonly Sitting[],
  paragraph: Paragraph,
  context: MeetingContext,
): ConsiderationMention[] {
  const { grammar } = context;
  if (!matches(grammar.items.considered, sentence.text)) return [];
  const sittings = named.length > 0 ? named : dayAlone(sentence.text, context);
  if (sittings.length === 0) return [];
  const meant = itemsMeant(sentence.text, paragraph, context);
  // Under a heading that gives an item, what a body considers at a sitting is considered under that item.
  const items = namesItems(meant) || named.length === 0 ? meant : underHeading(sentence.text, paragraph, context);
  if (!namesItems(items)) return [];
  const where = place(paragraph, sentence.start, sentence.start + sentence.text.length);
  const session = sessionAt(sentence.text.slice(0, sentence.text.search(grammar.items.considered) + 2), context);
  const at = session === undefined ? {} : { session };
  return sittings.map((sitting) => ({ items, ...sitting, ...at, ...where }));
}

/** The items of the innermost heading that gives some, where the body itself considers something. */
function underHeading(text: string, { headings }: Paragraph, context: MeetingContext): ItemMention {
  return context.grammar.documents.considered.test(text) ? itemsIn('', headings, context) : NO_ITEMS;
}

interface Sitting {
  readonly date?: PrintedDate | undefined;
  readonly sittings: readonly number[];
}

/** The sittings that a sentence names, each with its day where one is printed beside it. */
function sittingsIn(text: string, { grammar }: MeetingContext): Sitting[] {
  const named = matchesIn(grammar.items.sittings, text);
  if (named.length === 0) return [];
  const dates = datesIn(text, grammar);
  const found = named.flatMap((match) => {
    const numbers = numbersIn(match.groups?.numbers ?? '').map(Number);
    const start = match.index;
    const end = start + match[0].length;
    const beside = dates.filter(
      (date) =>
        (date.from >= end && grammar.items.beside.test(text.slice(end, date.from))) ||
        (date.to <= start && grammar.items.beside.test(text.slice(date.to, start))),
    );
    return onDays(numbers, beside);
  });
  // A list of days may be broken by words: then what is not beside a sitting is on its own.
  return found;
}

/** Sittings and the days on which they took place: one each, or all of them on each of the days. */
function onDays(numbers: readonly number[], dates: readonly DateMention[]): Sitting[] {
  const days = dates.flatMap((date) => eachDay(date, MOST_DAYS));
  if (days.length === 0) return [{ sittings: numbers }];
  if (days.length === 1) return [{ date: days[0], sittings: numbers }];
  const paired = days.length === numbers.length;
  return days.map((date, index) => ({ date, sittings: paired ? [numbers[index] ?? 0] : [] }));
}

/** A sentence that names no sitting, but days. */
function dayAlone(text: string, { grammar }: MeetingContext): Sitting[] {
  const dates = datesIn(text, grammar);
  const [first] = dates;
  if (!first || dates.some((date) => date.isRange) || grammar.items.between.test(text.slice(0, first.from))) return [];
  return [{ date: first.start, sittings: [] }];
}
