import type { Facts } from '../../graph/facts.ts';
import type { MeetingContext } from './context.ts';
import { matches } from './sieve.ts';
import { type SponsorMention, sponsorsIn } from './sponsors.ts';
import { RunningText } from './state-lists.ts';
import { type VoteMention, votesIn } from './votes.ts';

/** How states stood to a resolution or decision. */
export interface Stances {
  readonly votes: readonly VoteMention[];
  readonly sponsors: readonly SponsorMention[];
}

export const NO_STANCES: Stances = { votes: [], sponsors: [] };

/**
 * Who sponsored a document and how states voted on it. Only where the document is one resolution or decision: a report
 * tells of many, and which of them a list belongs to is not certain.
 */
export function stancesIn({ document, grammar, language }: MeetingContext, kind: Facts['kind']): Stances {
  if (kind !== 'RESOLUTION' && kind !== 'DECISION') return NO_STANCES;
  const { votes, sponsors } = grammar;
  const mentioned = document.paragraphs.some(
    ({ content: { text } }) => matches(votes.mentioned, text) || matches(sponsors.mentioned, text),
  );
  if (!mentioned) return NO_STANCES;
  const running = new RunningText(document.paragraphs, grammar.stances, language);
  return { votes: votesIn(running, grammar), sponsors: sponsorsIn(running, grammar) };
}
