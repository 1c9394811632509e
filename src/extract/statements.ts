import type { ParticipantRole } from '../../graph/grammar/participation.ts';
import type { Paragraph } from '../parse/types.ts';
import { type MeetingContext, place, type Sentence, sentencesOf } from './context.ts';
import { findNames } from './gazetteer.ts';
import { itemsIn, NO_ITEMS, namesItems } from './items.ts';
import { listedNames } from './participants.ts';
import type { ItemMention, SpeakerMention } from './types.ts';

/**
 * Who a document says made statements: lists of speakers under an agenda item, single speakers, and representatives of a
 * named state or organization who "said" something. Officers, experts and the secretariat are not among them.
 */
export function statementsIn(document: MeetingContext['document'], context: MeetingContext): SpeakerMention[] {
  const mentions: SpeakerMention[] = [];
  // "The observer for X also made a statement" is about the items of the sentence before.
  let last: { items: ItemMention; index: number } = { items: NO_ITEMS, index: -2 };
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'paragraph') return;
    for (const sentence of sentencesOf(paragraph, context.grammar)) {
      const carried = last.index >= index - 1 ? last.items : NO_ITEMS;
      const found = speakersIn(sentence, paragraph, carried, context);
      const [first] = found;
      if (first) last = { items: first.items, index };
      mentions.push(...found);
    }
  });
  return mentions;
}

function speakersIn(
  sentence: Sentence,
  paragraph: Paragraph,
  carried: ItemMention,
  context: MeetingContext,
): SpeakerMention[] {
  const { grammar } = context;
  const listed = [...sentence.text.matchAll(grammar.statements.list)].flatMap((match) => {
    const { opening = '', list = '' } = match.groups ?? {};
    const role = roleOf(opening, grammar.statements.roles);
    const items = itemsIn(opening, paragraph.headings, context);
    const from = sentence.start + match.index + match[0].length - list.length;
    return listedNames(list, from, 'STATE', context).map((name) => ({
      mention: name.mention,
      kind: name.kind,
      role,
      items,
      ...place(paragraph, name.start, name.end),
    }));
  });
  if (listed.length > 0) return listed;
  const single = [...sentence.text.matchAll(grammar.statements.single)].flatMap((match) =>
    singleSpeaker(match, sentence, paragraph, carried, context),
  );
  return single.length > 0 ? single : narrated(sentence, paragraph, context);
}

function singleSpeaker(
  match: RegExpMatchArray,
  sentence: Sentence,
  paragraph: Paragraph,
  carried: ItemMention,
  context: MeetingContext,
): SpeakerMention[] {
  const { grammar, language } = context;
  const { opening = '' } = match.groups ?? {};
  const who = findNames(opening, language, ['STATE', 'ORGANIZATION']).at(-1);
  // The name must be that of the speaker, so nothing may stand between it and "the representative".
  if (!who || who.end !== opening.trimEnd().length) return [];
  const own = itemsIn(match[0], paragraph.headings, context);
  const items = namesItems(own) ? own : grammar.statements.also.test(match[0]) ? carried : own;
  const start = sentence.start + (match.index ?? 0) + who.start;
  return [
    {
      mention: who.text,
      kind: who.kind === 'STATE' ? 'STATE' : 'ORGANIZATION',
      role: roleOf(match[0], grammar.statements.roles),
      items,
      ...place(paragraph, start, start + who.text.length),
    },
  ];
}

/** "The representative of X said …", "the observer for X emphasized …". */
function narrated(sentence: Sentence, paragraph: Paragraph, context: MeetingContext): SpeakerMention[] {
  const { grammar, language } = context;
  const items = itemsIn(sentence.text, paragraph.headings, context);
  const said = findNames(sentence.text, language, ['STATE', 'ORGANIZATION']).filter((name) =>
    grammar.statements.said.test(sentence.text.slice(name.end)),
  );
  return said.map((name) => ({
    mention: name.text,
    kind: name.kind === 'STATE' ? ('STATE' as const) : ('ORGANIZATION' as const),
    role: undefined,
    items,
    ...place(paragraph, sentence.start + name.start, sentence.start + name.end),
  }));
}

const roleOf = (text: string, roles: readonly (readonly [RegExp, ParticipantRole])[]): ParticipantRole | undefined =>
  roles.find(([pattern]) => pattern.test(text))?.[1];
