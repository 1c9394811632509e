/** The third stage: from the paragraphs of a document to what they mention, each with its place. A pure function. */
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { agendaIn, considerationIn } from './agenda.ts';
import { type Context, contextOf } from './context.ts';
import { decisionsIn } from './decisions.ts';
import { documentsIn } from './documents.ts';
import { headerOf } from './header.ts';
import { attendanceIn } from './participants.ts';
import { peopleIn } from './people.ts';
import { provisionsIn } from './provisions.ts';
import { recommendationsIn } from './recommendations.ts';
import { sessionsIn } from './sessions.ts';
import { statementsIn } from './statements.ts';
import type { Mentions } from './types.ts';

/** @param document what `parse` gave. @returns the mentions in it, in reading order. */
export function extract(document: ParsedDocument): Mentions {
  const context = contextOf(document);
  const { paragraphs } = document;
  const inAll = <T>(find: (paragraph: Paragraph, context: Context) => readonly T[]): T[] =>
    paragraphs.flatMap((paragraph) => find(paragraph, context));
  const inNumbered = <T>(find: (paragraph: Paragraph, context: Context) => readonly T[]): T[] =>
    paragraphs.filter((paragraph) => paragraph.kind === 'paragraph').flatMap((paragraph) => find(paragraph, context));
  const symbols = paragraphs
    .filter((paragraph) => paragraph.kind !== 'cover')
    .map((paragraph) => documentsIn(paragraph, context));
  return {
    source: document.name,
    language: document.language,
    paragraphs: paragraphs.map((paragraph) => ({ para: paragraph.id, text: paragraph.content.text })),
    header: headerOf(document, context),
    sessions: sessionsIn(document, context),
    attendance: inNumbered(attendanceIn),
    statements: statementsIn(document, context),
    agenda: inNumbered(agendaIn),
    consideration: inNumbered(considerationIn),
    documents: symbols.flatMap((found) => found.documents),
    symbols: symbols.flatMap((found) => found.symbols),
    decisions: inAll(decisionsIn),
    provisions: inAll(provisionsIn),
    recommendations: recommendationsIn(document, context),
    people: peopleIn(document, context),
  };
}
