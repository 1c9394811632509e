import type { Paragraph } from '../parse/types.ts';
import { agendaIn, considerationIn } from './agenda.ts';
import type { MeetingContext } from './context.ts';
import { documentsIn } from './documents.ts';
import { attendanceIn } from './participants.ts';
import { peopleIn } from './people.ts';
import { recommendationsIn } from './recommendations.ts';
import { sessionsIn } from './sessions.ts';
import { statementsIn } from './statements.ts';
import type { Mentions } from './types.ts';

/** What only reports of meetings tell. */
export type MeetingMentions = Pick<
  Mentions,
  | 'sessions'
  | 'attendance'
  | 'statements'
  | 'agenda'
  | 'consideration'
  | 'documents'
  | 'symbols'
  | 'recommendations'
  | 'people'
>;

/** Who met, spoke and held office, on what, with which papers, and what came of it, in reading order. */
export function meetingIn(context: MeetingContext): MeetingMentions {
  const { document } = context;
  const { paragraphs } = document;
  const inNumbered = <T>(find: (paragraph: Paragraph, context: MeetingContext) => readonly T[]): T[] =>
    paragraphs.filter((paragraph) => paragraph.kind === 'paragraph').flatMap((paragraph) => find(paragraph, context));
  const symbols = paragraphs
    .filter((paragraph) => paragraph.kind !== 'cover')
    .map((paragraph) => documentsIn(paragraph, context));
  return {
    sessions: sessionsIn(document, context),
    attendance: attendanceIn(document, context),
    statements: statementsIn(document, context),
    agenda: inNumbered(agendaIn),
    consideration: inNumbered(considerationIn),
    documents: symbols.flatMap((found) => found.documents),
    symbols: symbols.flatMap((found) => found.symbols),
    recommendations: recommendationsIn(document, context),
    people: peopleIn(document, context),
  };
}
