import type { Heading, Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, type MeetingContext } from './context.ts';
import { findNames } from './gazetteer.ts';
import { itemNumbers } from './item-numbers.ts';
import { mastheadOf } from './masthead.ts';
import { matches, matchesIn } from './sieve.ts';
import type { BodyMention, ItemMention } from './types.ts';

export const NO_BODIES: BodyMention = { names: [], headings: [], all: false };
export const NO_ITEMS: ItemMention = { numbers: [], titles: [], bodies: NO_BODIES };

/**
 * The agenda items that a text names: by number, each with the body named last before it, and otherwise by title. Where it
 * names none, those of the innermost heading that gives its item ("Adoption of the agenda (agenda item 2 (a))"). "This item"
 * without such a heading is the one above the title of the document, or that of which the heading is the title.
 * @param text a sentence or the opening of a list.
 */
export function itemsIn(text: string, headings: readonly Heading[], context: MeetingContext): ItemMention {
  const { grammar } = context;
  const numbers = numberedIn(text, context);
  if (numbers.length > 0) return { numbers, titles: [], bodies: bodiesIn(text, headings, context) };
  const titles = grammar.items.titles
    .flatMap((pattern) => matchesIn(pattern, text).map((match) => match.groups?.title ?? ''))
    .filter(Boolean);
  const bodies = bodiesIn(text, headings, context);
  if (titles.length > 0) return { numbers: [], titles, bodies };
  const headed = headedItems(headings, context);
  if (headed.length > 0 || !matches(grammar.items.this, text)) return { numbers: headed, titles: [], bodies };
  const above = mastheadItem(context);
  const heading = headings.at(-1)?.text;
  return { numbers: above, titles: above.length > 0 || heading === undefined ? [] : [heading], bodies };
}

type Numbered = ItemMention['numbers'][number];

function numberedIn(text: string, { grammar, language }: MeetingContext): Numbered[] {
  const found = matchesIn(grammar.items.numbers, text);
  if (found.length === 0) return [];
  const names = findNames(text, language, ['BODY']);
  return found.flatMap((match) => {
    const body = names.filter((name) => name.end <= match.index).at(-1)?.text;
    return itemNumbers(match.groups?.numbers ?? '').map((number) => ({ body, number }));
  });
}

/** The items that the innermost heading gives, of those that give any. */
export function headedItems(headings: readonly Heading[], context: MeetingContext): Numbered[] {
  for (const heading of [...headings].reverse()) {
    const numbers = numberedIn(heading.text, context);
    if (numbers.length > 0) return numbers;
  }
  return [];
}

const mastheads = new WeakMap<ParsedDocument, Numbered[]>();

/** The item above the title of the document, where it is one. */
function mastheadItem(context: MeetingContext): Numbered[] {
  const { document } = context;
  const known = mastheads.get(document);
  if (known) return known;
  const items = mastheadOf(document, context).flatMap((mention) => mention.items);
  const found = items.length === 1 ? items.map((number) => ({ number })) : [];
  mastheads.set(document, found);
  return found;
}

/** The items that a sentence itself means: those that it names, and those of the headings where it says "this item". */
export function itemsMeant(text: string, paragraph: Paragraph, context: MeetingContext): ItemMention {
  if (!matches(context.grammar.items.this, text) && !namesItems(itemsIn(text, [], context))) return NO_ITEMS;
  return itemsIn(text, paragraph.headings, context);
}

export const namesItems = (items: ItemMention): boolean => items.numbers.length > 0 || items.titles.length > 0;
