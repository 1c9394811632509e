import { agendaIn } from './agenda.ts';
import { considerationIn } from './consideration.ts';
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
  const papers = documentsIn(document, context);
  return {
    sessions: sessionsIn(document, context),
    attendance: attendanceIn(document, context),
    statements: statementsIn(document, context),
    agenda: agendaIn(document, context),
    consideration: considerationIn(document, context),
    documents: papers.documents,
    symbols: papers.symbols,
    recommendations: recommendationsIn(document, context),
    people: peopleIn(document, context),
  };
}
