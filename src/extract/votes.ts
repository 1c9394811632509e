import type { VotingGrammar } from '../../graph/grammar/voting.ts';
import type { ListedState, RunningText } from './state-lists.ts';

export type Choice = 'IN_FAVOUR' | 'AGAINST' | 'ABSTAINED';

export interface VoteMention extends ListedState {
  readonly choice: Choice;
}

/** How much of the text before the lists of a vote is looked at for what was voted on, in characters. */
const OPENING = 300;

interface Label {
  readonly choice: Choice | undefined;
  readonly start: number;
  readonly end: number;
  /** Where the next label stands. */
  readonly next: number;
}

/**
 * How states voted on a resolution or decision, where its text or a note lists them. Of several votes the last on the whole
 * text counts: those before it were on paragraphs or amendments.
 */
export function votesIn(running: RunningText, grammar: VotingGrammar): VoteMention[] {
  const { text } = running;
  if (!grammar.votes.mentioned.test(text)) return [];
  const labels = [...text.matchAll(grammar.votes.label)].map(
    ({ groups, index, 0: words }, at, all): Label => ({
      choice: choiceOf(groups),
      start: index,
      end: index + words.length,
      next: all[at + 1]?.index ?? text.length,
    }),
  );
  const votes = voteByVote(labels).map((vote, index, all) => {
    const [first] = vote as [Label];
    const from = Math.max(all[index - 1]?.at(-1)?.end ?? 0, first.start - OPENING);
    return {
      partial: grammar.votes.partial.test(announcement(text.slice(from, first.start), grammar)),
      mentions: vote.flatMap(({ choice, end, next }) =>
        choice === undefined ? [] : running.listFrom(end, next).map((state) => ({ ...state, choice })),
      ),
    };
  });
  return votes.filter(({ partial, mentions }) => !partial && mentions.length > 0).at(-1)?.mentions ?? [];
}

/** What the lines say that announce a vote: from the line on that speaks of one, else the last. */
function announcement(before: string, { votes }: VotingGrammar): string {
  const lines = before.trimEnd().split('\n');
  const line = lines.findLastIndex((words) => votes.taken.test(words));
  return lines.slice(line < 0 ? -1 : line).join('\n');
}

/** Each vote begins with those in favour. */
function voteByVote(labels: readonly Label[]): Label[][] {
  const votes: Label[][] = [];
  for (const label of labels) {
    const current = votes.at(-1);
    if (label.choice === 'IN_FAVOUR') votes.push([label]);
    else current?.push(label);
  }
  return votes;
}

function choiceOf(groups: Record<string, string | undefined> | undefined): Choice | undefined {
  if (groups?.inFavour !== undefined) return 'IN_FAVOUR';
  if (groups?.against !== undefined) return 'AGAINST';
  return groups?.abstaining === undefined ? undefined : 'ABSTAINED';
}
