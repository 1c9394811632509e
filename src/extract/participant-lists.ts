/** Documents that list the participants of a meeting: a line with each delegation, and below it the persons in it. */
import type { Standing } from '../../graph/grammar/participation.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { type MeetingContext, place } from './context.ts';
import { findNames } from './gazetteer.ts';
import { standingRule } from './name-list.ts';
import type { ParticipantMention } from './types.ts';

/** How many paragraphs of a document are read for its title. */
const COVER = 4;

/** The longest line that may be the name of a participant, in characters. */
const LINE = 160;

/** Who is listed, in a document that is a list of participants; nothing in any other. */
export function rollIn(document: ParsedDocument, context: MeetingContext): ParticipantMention[] {
  if (!isRoll(document, context)) return [];
  const mentions: ParticipantMention[] = [];
  let section: { standing: Standing; kind: 'STATE' | 'ORGANIZATION' } = { standing: 'PRESENT', kind: 'STATE' };
  const lines = document.paragraphs.filter((paragraph) => paragraph.kind !== 'footnote').flatMap(linesOf);
  lines.forEach((line, index) => {
    const { text } = line;
    if (text.length < 2 || text.length > LINE || context.grammar.rolls.title.test(text)) return;
    const name = findNames(text, context.language, ['STATE', 'ORGANIZATION']).find(({ start }) => start === 0);
    const rest = name ? text.slice(name.end).trim() : text;
    const whole = name !== undefined && (rest === '' || /^(?:[(（*†\d].*|[–-]\s*\p{L}{2,20})$/u.test(rest));
    if (whole && name) {
      const kind = name.kind === 'STATE' ? 'STATE' : 'ORGANIZATION';
      mentions.push(mentionOf(name.text, kind, section, line));
      return;
    }
    if (isPerson(text, context)) return;
    const rule = standingRule(text, context);
    const next = lines[index + 1]?.text ?? '';
    if (rule && text.length < 100 && !isPerson(next, context)) {
      section = { standing: rule.standing, kind: rule.kind };
      return;
    }
    // The name of an organization that is not known: in a section of organizations, above a person.
    if (section.kind === 'ORGANIZATION' && isPerson(next, context)) {
      const printed = text.replace(context.grammar.lists.tail, '').replace(/\s*[*†]+$/, '');
      if (printed.length > 2) mentions.push(mentionOf(printed, 'ORGANIZATION', section, line));
    }
  });
  return mentions.some(({ kind }) => kind === 'STATE') ? mentions : [];
}

function isRoll({ paragraphs }: ParsedDocument, { grammar }: MeetingContext): boolean {
  // A report may have a list of participants in its annex, but a list of participants has no numbered paragraphs to speak of.
  if (paragraphs.filter((paragraph) => paragraph.kind === 'paragraph').length > 3) return false;
  return paragraphs
    .slice(0, COVER)
    .some(({ content, kind }) => kind !== 'paragraph' && grammar.rolls.title.test(content.text.slice(0, 1500)));
}

interface RollLine {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly start: number;
}

function linesOf(paragraph: Paragraph): RollLine[] {
  return paragraph.parts.flatMap((part) => {
    const text = paragraph.content.text.slice(part.start, part.end);
    const lines: RollLine[] = [];
    let from = 0;
    for (const line of text.split(/[\n\t|]/)) {
      const lead = line.length - line.trimStart().length;
      if (line.trim() !== '') lines.push({ text: line.trim(), paragraph, start: part.start + from + lead });
      from += line.length + 1;
    }
    return lines;
  });
}

const isPerson = (text: string, { grammar }: MeetingContext): boolean => grammar.rolls.person.test(text);

const mentionOf = (
  mention: string,
  kind: ParticipantMention['kind'],
  section: { standing: Standing },
  { paragraph, start }: RollLine,
): ParticipantMention => ({
  mention,
  kind,
  standing: section.standing,
  mixed: false,
  only: undefined,
  ...place(paragraph, start, start + mention.length),
});
