/** What a load did, in words. */
import type { Change, LoadOutcome } from '../load/plan.ts';
import type { Status } from '../load/status.ts';
import type { LoadResult } from './load-files.ts';
import { holdingText } from './status-text.ts';

const CHANGES: readonly Change[] = ['ADDED', 'REPLACED', 'UNCHANGED'];

export interface Loaded {
  result: LoadResult;
  before: Status;
  /** Undefined where the graph was lost. */
  after: Status | undefined;
}

/** The summary with which `recalling load` ends. */
export function summaryText(
  { result, before, after }: Loaded,
  { dryRun, milliseconds }: { dryRun: boolean; milliseconds: number },
): string {
  const { outcomes, failures, notFinished } = result;
  const count = (change: Change) => outcomes.filter((outcome) => outcome.change === change).length;
  const counts = CHANGES.map(
    (change) => `${count(change)} ${dryRun && change !== 'UNCHANGED' ? 'to be ' : ''}${change.toLowerCase()}`,
  );
  const kept = count('KEPT');
  return `${[
    `documents      ${outcomes.length + failures.length}: ${counts.join(', ')}, ${failures.length} failed`,
    ...(kept > 0
      ? [
          `kept           ${kept}: loaded with their words, and these facts have none (unload them first to replace them)`,
        ]
      : []),
    ...(notFinished.length > 0 ? [`not finished   ${notFinished.join(', ')}`] : []),
    ...(dryRun ? [spokenOf(outcomes)] : after ? [holdingText(after, before)] : []),
    ...unidentified(outcomes),
    `seconds        ${(milliseconds / 1000).toFixed(1)}${dryRun ? '; nothing was written' : ''}`,
  ].join('\n')}\n`;
}

/** Nothing is merged in a dry run: what two documents speak of is counted for both. */
function spokenOf(outcomes: readonly LoadOutcome[]): string {
  const sum = <K extends string>(counts: readonly Partial<Record<K, number>>[]) => {
    const total: Partial<Record<K, number>> = {};
    for (const one of counts) {
      for (const [kind, count] of Object.entries(one) as [K, number][]) total[kind] = (total[kind] ?? 0) + count;
    }
    return total;
  };
  return holdingText({
    nodes: sum(outcomes.map(({ nodes }) => nodes)),
    relationships: sum(outcomes.map(({ relationships }) => relationships)),
  });
}

function unidentified(outcomes: readonly LoadOutcome[]): string[] {
  const lines = outcomes.flatMap(({ document, unidentified: found }) =>
    found.map((mention) => `  ${document}, paragraph ${mention}`),
  );
  return [`unidentified   ${lines.length}`, ...lines];
}
