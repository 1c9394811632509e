import type { Heading } from '../parse/types.ts';
import { bodiesIn, type MeetingContext } from './context.ts';
import { findNames } from './gazetteer.ts';
import { numbersIn } from './numbers.ts';
import type { BodyMention, ItemMention } from './types.ts';

export const NO_BODIES: BodyMention = { names: [], headings: [], all: false };
export const NO_ITEMS: ItemMention = { numbers: [], titles: [], bodies: NO_BODIES };

/**
 * The agenda items that a text names: by number, each with the body named last before it, and otherwise by title.
 * @param text a sentence or the opening of a list.
 */
export function itemsIn(text: string, headings: readonly Heading[], context: MeetingContext): ItemMention {
  const { grammar, language } = context;
  const names = findNames(text, language, ['BODY']);
  const numbers = [...text.matchAll(grammar.items.numbers)].flatMap((match) => {
    const body = names.filter((name) => name.end <= match.index).at(-1)?.text;
    return numbersIn(match.groups?.numbers ?? '').map((number) => ({ body, number }));
  });
  const titles =
    numbers.length > 0
      ? []
      : grammar.items.titles
          .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.groups?.title ?? ''))
          .filter(Boolean);
  return { numbers, titles, bodies: bodiesIn(text, headings, context) };
}

export const namesItems = (items: ItemMention): boolean => items.numbers.length > 0 || items.titles.length > 0;
