/** The third stage: from the paragraphs of a document to what they mention, each with its place. A pure function. */
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { type Context, contextOf, isMeetingContext, place } from './context.ts';
import { decisionsIn } from './decisions.ts';
import { headerOf } from './header.ts';
import { mastheadOf } from './masthead.ts';
import { type MeetingMentions, meetingIn } from './meeting.ts';
import { provisionsIn } from './provisions.ts';
import { NO_STANCES, stancesIn } from './stances.ts';
import { symbolsIn } from './symbols.ts';
import type { Mentions } from './types.ts';

/** @param document what `parse` gave. @returns the mentions in it, in reading order. */
export function extract(document: ParsedDocument): Mentions {
  const context = contextOf(document);
  const { paragraphs } = document;
  const inAll = <T>(find: (paragraph: Paragraph, context: Context) => readonly T[]): T[] =>
    paragraphs.flatMap((paragraph) => find(paragraph, context));
  const header = headerOf(document, context);
  return {
    source: document.name,
    language: document.language,
    paragraphs: paragraphs.map((paragraph) => ({ para: paragraph.id, text: paragraph.content.text })),
    noteMarks: paragraphs.flatMap(({ id, content }) => content.marks.map(({ mark, at }) => ({ mark, para: id, at }))),
    header,
    masthead: mastheadOf(document, context),
    ...(isMeetingContext(context) ? meetingIn(context, header.kind) : symbolsOnly(context)),
    decisions: inAll(decisionsIn),
    provisions: inAll(provisionsIn),
    stances: isMeetingContext(context) ? stancesIn(context, header.kind) : NO_STANCES,
  };
}

/** In a language in which no reports of meetings are read: the document symbols. */
function symbolsOnly({ document }: Context): MeetingMentions {
  const symbols = document.paragraphs
    .filter((paragraph) => paragraph.kind !== 'cover')
    .flatMap((paragraph) =>
      symbolsIn(paragraph.content.text).flatMap(({ symbols, start, end }) =>
        symbols.map((symbol) => ({ symbol, ...place(paragraph, start, end) })),
      ),
    );
  return {
    sessions: [],
    attendance: [],
    statements: [],
    agenda: [],
    consideration: [],
    documents: [],
    symbols,
    recommendations: [],
    people: [],
  };
}
