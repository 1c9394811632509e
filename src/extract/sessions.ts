import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, firstOf, type MeetingContext, place, sentencesOf } from './context.ts';
import { datesIn } from './dates.ts';
import { NO_BODIES } from './items.ts';
import { toNumber } from './numbers.ts';
import type { BodyMention, SessionMention } from './types.ts';

/**
 * What a document says of the sessions on which it reports: on its cover (body, dates, place, line by line), in its title,
 * and where it tells of the organization of the session. What it says of earlier sessions stands elsewhere.
 */
export function sessionsIn(document: ParsedDocument, context: MeetingContext): SessionMention[] {
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'cover') return coverSessions(paragraph, context);
    if (paragraph.kind === 'footnote') return ordinals(paragraph, context);
    return paragraph.kind === 'paragraph' ? organizedSessions(paragraph, context) : [];
  });
}

function coverSessions(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const { grammar } = context;
  let above: BodyMention = NO_BODIES;
  return paragraph.parts.flatMap((part) => {
    const line = paragraph.content.text.slice(part.start, part.end);
    const own = bodiesIn(line, [], context);
    const [date] = datesIn(line, grammar);
    // Further names without a date of their own: the date is on the next line.
    if (!date) {
      if (own.names.length > 0) above = own;
      return [];
    }
    const datedPlace = grammar.sessions.coverPlace.exec(line)?.groups?.place;
    // A date alone is not that of a session: it may be the day of distribution.
    if (own.names.length === 0 && (above.names.length === 0 || datedPlace === undefined)) return [];
    const bodies = own.names.length > 0 ? own : above;
    const printed = datedPlace ?? grammar.sessions.place.exec(line)?.groups?.place;
    return [
      { bodies, start: date.start, end: date.end, place: printed?.trim(), ...place(paragraph, part.start, part.end) },
    ];
  });
}

function organizedSessions(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const { grammar } = context;
  const organized = paragraph.headings.some((heading) => grammar.layout.organization.test(heading.text));
  return sentencesOf(paragraph, grammar).flatMap((sentence): SessionMention[] => {
    const where = place(paragraph, sentence.start, sentence.start + sentence.text.length);
    const bodies = bodiesIn(sentence.text, paragraph.headings, context);
    const arranged = grammar.sessions.arrangedFor.exec(sentence.text)?.groups?.ordinal;
    const ordinal = arranged === undefined ? undefined : toNumber(arranged);
    if (ordinal !== undefined) return [{ bodies, ordinal, ...where }];
    const count = grammar.sessions.sittings.exec(sentence.text)?.groups?.count;
    const [date] = datesIn(sentence.text, grammar);
    if (!organized || count === undefined || !date) return [];
    const sittings = toNumber(count);
    // The first body named is the one that met; those after it are the ones that it met with.
    return [{ bodies: firstOf(bodies), start: date.start, end: date.end, sittings, ...where }];
  });
}

/** A footnote "attended only the eleventh session of the …" says which session this is. */
function ordinals(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const { grammar } = context;
  const session = grammar.attendedOnly.exec(paragraph.content.text.trim())?.groups?.session;
  const ordinal = session && grammar.sessions.ordinal.exec(session)?.groups?.ordinal;
  if (!session || !ordinal) return [];
  const number = toNumber(ordinal);
  return number === undefined
    ? []
    : [
        {
          bodies: bodiesIn(session, [], context),
          ordinal: number,
          ...place(paragraph, 0, paragraph.content.text.length),
        },
      ];
}
