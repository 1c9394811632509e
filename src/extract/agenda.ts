import type { Paragraph } from '../parse/types.ts';
import { bodiesIn, type MeetingContext, place, sentencesOf } from './context.ts';
import { datesIn } from './dates.ts';
import { itemsIn, namesItems } from './items.ts';
import { numbersIn } from './numbers.ts';
import type { AgendaMention, BodyMention, ConsiderationMention } from './types.ts';

/** The agenda that a paragraph lists. A heading inside the list ("Working Group on …") says whose items follow. */
export function agendaIn(paragraph: Paragraph, context: MeetingContext): AgendaMention[] {
  const { grammar } = context;
  const text = paragraph.content.text;
  const opening = paragraph.parts.find((part) => part.kind === 'text');
  if (!opening || !grammar.items.adopted.test(text.slice(opening.start, opening.end))) return [];
  let bodies: BodyMention = bodiesIn(text.slice(opening.start, opening.end), paragraph.headings, context);
  const mentions: AgendaMention[] = [];
  for (const part of paragraph.parts) {
    const words = text.slice(part.start, part.end);
    if (part.kind === 'heading') bodies = bodiesIn(words, [], context);
    if (part.kind !== 'item' && part.kind !== 'subitem') continue;
    mentions.push({
      bodies,
      number: part.number,
      title: cleanTitle(words, grammar.items.joint),
      joint: grammar.items.joint.test(words),
      ...place(paragraph, part.start, part.end),
    });
  }
  return mentions;
}

/** A title without the mark of a joint item and without final marks. */
function cleanTitle(words: string, joint: RegExp): string {
  return words
    .replace(joint, '')
    .replace(/[\s。；：.;:]+$/, '')
    .trim();
}

/** When a paragraph says that agenda items were considered. Only sentences that name the day and the items count. */
export function considerationIn(paragraph: Paragraph, context: MeetingContext): ConsiderationMention[] {
  const { grammar } = context;
  return sentencesOf(paragraph, grammar).flatMap((sentence) => {
    if (!grammar.items.considered.test(sentence.text)) return [];
    const items = itemsIn(sentence.text, paragraph.headings, context);
    const [first, ...others] = datesIn(sentence.text, grammar);
    if (!namesItems(items) || !first || first.isRange || others.some((date) => date.isRange)) return [];
    const sittings = [...sentence.text.matchAll(grammar.items.sittings)].flatMap((match) =>
      numbersIn(match.groups?.numbers ?? ''),
    );
    return [
      {
        items,
        date: first.start,
        sittings: sittings.map(Number),
        ...place(paragraph, sentence.start, sentence.start + sentence.text.length),
      },
    ];
  });
}
