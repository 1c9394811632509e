import { agendaIn } from './agenda.ts';
import { considerationIn } from './consideration.ts';
import type { MeetingContext } from './context.ts';
import { documentsIn } from './documents.ts';
import { attendanceIn } from './participants.ts';
import { peopleIn } from './people.ts';
import { recommendationsIn } from './recommendations.ts';
import { sessionsIn } from './sessions.ts';
import { statementsIn } from './statements.ts';
import type { HeaderMention, Mentions } from './types.ts';

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

/** The kinds of documents that order what shall be done, and tell nothing of who came and spoke. */
const ACTS: ReadonlySet<HeaderMention['kind']> = new Set(['RESOLUTION', 'DECISION']);

/**
 * Who met, spoke and held office, on what, with which papers, and what came of it, in reading order.
 * @param kind what the document says that it is.
 */
export function meetingIn(context: MeetingContext, kind: HeaderMention['kind']): MeetingMentions {
  const { document } = context;
  const papers = documentsIn(document, context);
  const held = {
    sessions: sessionsIn(document, context),
    agenda: agendaIn(document, context, ACTS.has(kind)),
    documents: papers.documents,
    symbols: papers.symbols,
  };
  // "Invites the Organization of States to take part" is no attendance.
  if (ACTS.has(kind))
    return { ...held, attendance: [], statements: [], consideration: [], recommendations: [], people: [] };
  return {
    ...held,
    attendance: attendanceIn(document, context),
    statements: statementsIn(document, context),
    consideration: considerationIn(document, context),
    recommendations: recommendationsIn(document, context),
    people: peopleIn(document, context),
  };
}
