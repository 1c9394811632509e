import type { PersonRole } from '../../graph/grammar/participation.ts';
import type { Heading, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, firstOf, type MeetingContext, place, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';
import { itemsIn, NO_ITEMS, namesItems } from './items.ts';
import type { ItemMention, PersonMention } from './types.ts';

/**
 * The persons that a document names, with their state in brackets or as its representative, and what they were at the
 * meeting. A person who is named again by family name alone is given the full name.
 */
export function peopleIn(document: ParsedDocument, context: MeetingContext): PersonMention[] {
  const people: PersonMention[] = [];
  let last: { items: ItemMention; heading: string } = { items: NO_ITEMS, heading: '' };
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind !== 'paragraph') continue;
    const heading = pathOf(paragraph.headings);
    if (heading !== last.heading) last = { items: NO_ITEMS, heading };
    const items = itemsIn(paragraph.content.text, paragraph.headings, context);
    if (namesItems(items)) last = { items, heading };
    for (const sentence of sentencesOf(paragraph, context.grammar)) {
      for (const named of namesIn(sentence, context)) {
        const { start, end, role, state } = named;
        const name = people.find((other) => isFamilyName(named.name, other.name))?.name ?? named.name;
        // A chair presides over the session, not over one item.
        const on = role === 'CHAIR' || role === 'CO_CHAIR' ? NO_ITEMS : last.items;
        // The first body named is the one that met; those after it are the ones that it met with.
        const bodies = firstOf(
          bodiesIn(paragraph.content.text.slice(0, sentence.start + sentence.text.length), paragraph.headings, context),
        );
        people.push({ name, state, role, items: on, bodies, ...place(paragraph, start, end) });
      }
    }
  }
  return people;
}

const pathOf = (headings: readonly Heading[]) => headings.map((heading) => heading.text).join('\n');

const isFamilyName = (name: string, full: string) =>
  name !== full && !name.includes(' ') && full.split(' ').includes(name);

interface Named {
  readonly name: string;
  readonly state: string;
  readonly role: PersonRole;
  readonly start: number;
  readonly end: number;
}

function namesIn(sentence: Sentence, { grammar, language }: MeetingContext): Named[] {
  const { named, representative, and, title, roles } = grammar.people;
  // The role stands before the names, or else somewhere in the sentence (by the verb).
  const roleAt = (index: number) =>
    roles.find(([pattern]) => pattern.test(sentence.text.slice(0, index)))?.[1] ??
    roles.find(([pattern]) => pattern.test(sentence.text))?.[1];
  const chairs = [...sentence.text.matchAll(named)].flatMap((match) => {
    const role = roleAt(match.index);
    if (role === undefined) return [];
    const { names = '', state = '' } = match.groups ?? {};
    return names.split(and).flatMap((printed) => {
      const name = printed.replace(title, '').trim();
      const start = sentence.start + match.index + match[0].indexOf(printed) + printed.indexOf(name);
      return name === '' ? [] : [{ name, state, role, start, end: start + name.length }];
    });
  });
  const speakers = [...sentence.text.matchAll(representative)].map((match) => {
    const { name = '', state: printed = '' } = match.groups ?? {};
    const state = findNames(printed, language, ['STATE']).at(-1)?.text ?? printed;
    const start = sentence.start + match.index + match[0].lastIndexOf(name);
    return { name, state, role: 'SPEAKER' as const, start, end: start + name.length };
  });
  return [...chairs, ...speakers];
}
