import { endsInComma } from '../parse/joints.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { bodiesIn, firstOf, type MeetingContext, place, type Sentence, sentencesOf } from './context.ts';
import { type DateMention, datesIn } from './dates.ts';
import { findNames, isName } from './gazetteer.ts';
import { NO_BODIES } from './items.ts';
import { toNumber } from './numbers.ts';
import { matches, matchIn } from './sieve.ts';
import type { PrintedDate, SessionMention } from './types.ts';

/**
 * What a document says of sessions: on its cover (body, session, dates, place, line by line), in its title, and wherever a
 * sentence says that a session was held. Which of them are those of the document is for `resolve` to say.
 */
export function sessionsIn(document: ParsedDocument, context: MeetingContext): SessionMention[] {
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'cover') return coverSessions(paragraph, context);
    if (paragraph.kind === 'footnote') return ordinals(paragraph, context);
    return paragraph.kind === 'paragraph' ? heldSessions(paragraph, context) : [];
  });
}

interface CoverLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How long a line of a cover may be that tells of a session, in characters. */
const COVER_LINE = 700;

/** A line that ends in a comma is longer than this, in characters, only where it is the clause of a sentence that goes on. */
const CLAUSE = 80;

function coverSessions(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const above = new NamesAbove(context);
  let dated = false;
  return coverLines(paragraph).flatMap((line): SessionMention[] => {
    const { otherLine, report, record } = context.grammar.sessions;
    const { text } = line;
    // A paragraph of a preamble.
    if (text.length > CLAUSE && endsInComma(text)) return [];
    const title = matches(report, text);
    if (matches(record, text) || matches(context.grammar.items.line, text.trim())) return [];
    if (!title && matches(otherLine, text)) return [];
    const naming = title ? reportedBy(text, context) : text;
    above.add(naming);
    const said = { ...saidOf(text, context), from: title ? ('TITLE' as const) : ('COVER' as const) };
    // A committee of the body that meets is named below the session, on a line of its own.
    const committee = dated && isName(text.trim(), context.language) && namesOnCover(naming, context).length === 1;
    if (!title && !committee && said.ordinal === undefined && said.start === undefined) return [];
    const names = namesOnCover(naming, context);
    const day = said.start !== undefined && said.start === said.end && names.length === 0 && said.place === undefined;
    // A day alone is not that of a session: it may be the day of distribution, or of one sitting.
    const { start, end, ...undated } = said;
    const kept = day && said.ordinal === undefined && !dated ? undated : said;
    const says = kept.ordinal !== undefined || ('start' in kept && kept.start !== undefined);
    if (!says && !committee && !(title && names.length > 0)) return [];
    dated = true;
    return [{ bodies: { ...NO_BODIES, names: above.names() }, ...kept, ...place(paragraph, line.start, line.end) }];
  });
}

/** The bodies that are named last on a cover, down to a line. Few lines are asked for them. */
class NamesAbove {
  readonly #context: MeetingContext;
  #names: readonly string[] = [];
  #unread: string[] = [];

  constructor(context: MeetingContext) {
    this.#context = context;
  }

  add(line: string): void {
    this.#unread.push(line);
  }

  names(): readonly string[] {
    for (const line of this.#unread.reverse()) {
      const names = namesOnCover(line, this.#context);
      if (names.length === 0) continue;
      this.#names = names;
      break;
    }
    this.#unread = [];
    return this.#names;
  }
}

/** The bodies that a line of the cover names, but for the "meeting" or "Conference" of an ordinal ("Second meeting"). */
function namesOnCover(text: string, { grammar, language }: MeetingContext): string[] {
  const ordinal = matchIn(grammar.sessions.ordinal, text);
  const [from, to] = ordinal ? [ordinal.index, ordinal.index + ordinal[0].length] : [0, 0];
  return findNames(text, language, ['BODY'])
    .filter((name) => !(name.start >= from && name.end <= to))
    .map((name) => name.text);
}

/** How far into a cover its lines may tell of the session, in characters; what follows is text without numbers. */
const COVER_LENGTH = 5000;

/** The lines of a cover; those of one block are one where the block is short, so that a broken title is whole. */
const coverLines = (paragraph: Paragraph): CoverLine[] =>
  paragraph.parts.flatMap((part) => {
    const text = paragraph.content.text.slice(part.start, part.end);
    return text.length > COVER_LINE || part.start > COVER_LENGTH ? [] : [{ text, start: part.start, end: part.end }];
  });

/** The part of a title that names the body that reports: "Report of the Committee" of "… on its second session". */
function reportedBy(title: string, { grammar }: MeetingContext): string {
  const to = title.search(grammar.sessions.reportTo);
  return to > 0 ? title.slice(0, to) : title;
}

type Said = Pick<SessionMention, 'start' | 'end' | 'place' | 'ordinal' | 'sittings'>;

/** Ordinal, days and place of the session in a line or sentence. */
function saidOf(text: string, context: MeetingContext): Said {
  const { grammar } = context;
  const ordinal = matchIn(grammar.sessions.ordinal, text);
  const dates = datesIn(text, grammar);
  const { start, end } = daysOf(dates);
  return {
    ordinal: ordinal?.groups?.ordinal === undefined ? undefined : toNumber(ordinal.groups.ordinal),
    start,
    end,
    place: placeIn(text, dates, context),
  };
}

/** The first and the last of the days that are named: a session may have several parts. */
function daysOf(dates: readonly DateMention[]): { start: PrintedDate | undefined; end: PrintedDate | undefined } {
  const [first] = dates;
  const last = dates.at(-1);
  const year = dates.map((date) => date.end.year ?? date.start.year).findLast((value) => value !== undefined);
  const inYear = (day: PrintedDate | undefined) => (day && day.year === undefined ? { ...day, year } : day);
  return { start: inYear(first?.start), end: inYear(last?.end) };
}

/** "Vienna, 10–14 March": what stands before the days and after body and session; 2018年5月28日，维也纳 after them. */
function placeIn(text: string, dates: readonly DateMention[], context: MeetingContext): string | undefined {
  const [first] = dates;
  const held = matchIn(context.grammar.sessions.place, text)?.groups?.place;
  if (held !== undefined) return lastPlace(held, context);
  if (!first) return undefined;
  const after = /^\s*[，,]\s*(?<place>\p{Script=Han}{2,12})\s*$/u.exec(text.slice(dates.at(-1)?.to ?? 0))?.groups
    ?.place;
  if (after !== undefined) return after;
  const before = text.slice(0, first.from);
  const from = Math.max(endOfName(before, context), endOf(context.grammar.sessions.ordinal, before));
  const words = before.slice(from).replace(/\((?:[^()]{0,80})\)/g, '');
  return /^\s*,?\s*\(?(?<place>\p{Lu}[\p{L}’'. -]{1,40}(?:, \p{Lu}[\p{L}’'. -]{1,40})?)(?:,|\s*\(|\s+from)\s*$/u
    .exec(words)
    ?.groups?.place?.split(',')[0]
    ?.trim();
}

/** The town, without the building before it and the country after it. */
function lastPlace(printed: string, { language }: MeetingContext): string {
  const parts = printed.replace(/[.\s]+$/, '').split(', ');
  const last = parts.at(-1)?.trim() ?? printed;
  const before = parts
    .at(-2)
    ?.split(/ in (?=\p{Lu})/u)
    .at(-1);
  return before !== undefined && findNames(last, language, ['STATE'])[0]?.text === last ? before.trim() : last;
}

const endOfName = (text: string, { language }: MeetingContext): number =>
  findNames(text, language, ['BODY']).at(-1)?.end ?? 0;

const endOf = (pattern: RegExp, text: string): number => {
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : 0;
};

/** Sentences that say that a session was held, how many sittings it had, or how it was arranged. */
function heldSessions(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const { sessions } = context.grammar;
  const text = paragraph.content.text;
  if (!matches(sessions.held, text) && !matches(sessions.arrangedFor, text)) return [];
  const own = paragraph.headings.some(
    (heading) => sessions.own.test(heading.text) || context.grammar.layout.organization.test(heading.text),
  );
  return sentencesOf(paragraph, context.grammar).flatMap((sentence) => heldIn(sentence, paragraph, own, context));
}

function heldIn(sentence: Sentence, paragraph: Paragraph, own: boolean, context: MeetingContext): SessionMention[] {
  const { sessions } = context.grammar;
  const { text } = sentence;
  const where = { from: 'TEXT' as const, ...place(paragraph, sentence.start, sentence.start + text.length) };
  const arranged = matchIn(sessions.arrangedFor, text)?.groups?.ordinal;
  if (arranged !== undefined) {
    const ordinal = toNumber(arranged);
    return ordinal === undefined ? [] : [{ bodies: bodiesIn(text, paragraph.headings, context), ordinal, ...where }];
  }
  if (!matches(sessions.held, text) || !matches(sessions.noun, text)) return [];
  const count = sessions.sittings.exec(text)?.groups?.count;
  const said = saidOf(text, context);
  const sittings = count === undefined || !own ? undefined : toNumber(count);
  if (said.start === undefined && sittings === undefined) return [];
  // The first body named is the one that met; those after it are the ones that it met with.
  const bodies = firstOf(bodiesIn(text, paragraph.headings, context));
  if (said.start === undefined) return [{ bodies, sittings, ...where }];
  // "The Committee met in New York from 9 to 20 June", in a report without headings.
  const ranges = paragraph.headings.length === 0 && said.end !== undefined && said.end.day !== said.start.day;
  return own || ranges || said.ordinal !== undefined ? [{ bodies, ...said, sittings, ...where }] : [];
}

/** A footnote "attended only the eleventh session of the …" says which session this is. */
function ordinals(paragraph: Paragraph, context: MeetingContext): SessionMention[] {
  const { grammar } = context;
  const session = grammar.attendedOnly.exec(paragraph.content.text.trim())?.groups?.session;
  const ordinal = session && grammar.sessions.ordinal.exec(session)?.groups?.ordinal;
  const number = ordinal === undefined || ordinal === '' ? undefined : toNumber(ordinal);
  if (!session || number === undefined) return [];
  const where = place(paragraph, 0, paragraph.content.text.length);
  return [{ from: 'TEXT', bodies: bodiesIn(session, [], context), ordinal: number, ...where }];
}
