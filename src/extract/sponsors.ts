import type { SponsorRule, VotingGrammar } from '../../graph/grammar/voting.ts';
import type { ListedState, RunningText } from './state-lists.ts';

export interface SponsorMention extends ListedState {
  readonly role: SponsorRule['role'];
}

/** How many lists of one form are read: a document has two or three. */
const MOST = 20;

/** The states that sponsored a resolution or decision, where its cover, its text or a note lists them. */
export function sponsorsIn(running: RunningText, grammar: VotingGrammar): SponsorMention[] {
  const { text } = running;
  if (!grammar.sponsors.mentioned.test(text)) return [];
  const found = [
    ...grammar.sponsors.before.flatMap((rule) =>
      firstOf(text.matchAll(rule.pattern)).flatMap(({ index, 0: words }) =>
        withRole(running.listFrom(index + words.length), rule),
      ),
    ),
    ...grammar.sponsors.after.flatMap((rule) =>
      firstOf(text.matchAll(rule.pattern)).flatMap(({ index }) => withRole(running.listUpTo(index), rule)),
    ),
  ];
  // A list is read once, by the first rule that fits it.
  const taken = new Set<number>();
  return found
    .filter(({ at }) => {
      if (taken.has(at)) return false;
      taken.add(at);
      return true;
    })
    .sort((a, b) => a.at - b.at);
}

const withRole = (states: readonly ListedState[], { role }: SponsorRule): SponsorMention[] =>
  states.map((state) => ({ ...state, role }));

function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) {
    if (first.length === MOST) break;
    first.push(match);
  }
  return first;
}
