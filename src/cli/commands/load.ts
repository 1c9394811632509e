/** `recalling load`: documents and facts files into the graph. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { BatchResult } from '../../load/load.ts';
import { compareStrings } from '../../load/order.ts';
import type { Graph } from '../../serve/graph.ts';
import type { OpenedGraph, OpenOptions } from '../../serve/open-graph.ts';
import type { Settings } from '../../settings.ts';
import type { LoadTogether } from '../load-files.ts';
import { debugOption, filesArgument, jobsOption, settingOption, settingsWith, withExamples } from '../settings-help.ts';

interface Options {
  dryRun?: true;
  jobs?: number;
  data?: string;
}

export function addLoad(program: Command): void {
  const command = program
    .command('load')
    .summary('load documents or facts into the graph')
    .description(
      'Reads documents, extracts the facts that they state, and loads these. Loading a document again changes nothing; ' +
        'loading a corrected one replaces exactly what it said before. Facts without words never replace a document ' +
        'that is loaded with its words. A document that fails is named, and the others are ' +
        'still loaded.',
    )
    .addArgument(filesArgument())
    .option('--dry-run', 'write nothing; say what would be loaded')
    .addOption(jobsOption())
    .addOption(settingOption('--data'))
    .addOption(debugOption())
    .action(load);
  withExamples(command, [
    'recalling load reports/                 # a folder with its subfolders',
    'recalling load reports.zip              # an archive',
    'recalling load "reports/**/*2018*.txt"  # a glob, quoted so that the shell leaves it alone',
    'recalling load facts.jsonl              # facts that were extracted before and corrected by hand',
    'recalling load --dry-run report.txt',
  ]);
}

async function load(patterns: string[], { dryRun, jobs, ...flags }: Options): Promise<void> {
  const started = performance.now();
  const settings = settingsWith(flags);
  const { findInputs } = await import('../../read/inputs.ts');
  const files = (await findInputs(patterns)).sort(byName);
  const [{ extractFiles }, { loadFiles }, { summaryText }, { createProgress }, { EXIT }, { stopSignal }] =
    await Promise.all([
      import('../../pipeline/extract-files.ts'),
      import('../load-files.ts'),
      import('../summary.ts'),
      import('../progress.ts'),
      import('../report-error.ts'),
      import('../stop-signals.ts'),
    ]);
  const progress = createProgress(files.length);
  const stop = new AbortController();
  const options: OpenOptions = {
    onWait: (pid) => progress.note(`waiting for process ${pid}, which has the graph open`),
  };
  const answer = await withLoader(settings, dryRun === true, options, async ({ graph, servedBy }, load) => {
    if (servedBy !== undefined) progress.note(`process ${servedBy} serves the graph; the work is handed to it`);
    const before = await graph.status();
    void stopSignal().then(() => stop.abort());
    const result = await loadFiles(files, extractFiles(files, { jobs }), load, progress, stop.signal);
    return { result, before, after: result.lost ? undefined : await graph.status() };
  });
  const { result } = answer;
  process.stdout.write(summaryText(answer, { dryRun: dryRun === true, milliseconds: performance.now() - started }));
  for (const failure of result.failures) process.stderr.write(`${failure}\n`);
  if (result.failures.length > 0 || result.notFinished.length > 0) process.exitCode = EXIT.failed;
}

/**
 * The order of loading, of which the graph does not depend: the texts of one document in several languages stand in folders of
 * their own and have the beginning of their names in common. Together, what they say goes into the graph once.
 */
const byName = (a: string, b: string): number => compareStrings(basename(a), basename(b)) || compareStrings(a, b);

/** A dry run must not even make an empty graph. */
async function withLoader<T>(
  settings: Settings,
  dryRun: boolean,
  options: OpenOptions,
  work: (opened: OpenedGraph<Pick<Graph, 'status'>>, load: LoadTogether) => Promise<T>,
): Promise<T> {
  const { withExistingGraph, withGraph } = await import('../../serve/open-graph.ts');
  const planning =
    (graph: Pick<Graph, 'plan'>): LoadTogether =>
    async (batch) => {
      const results: BatchResult[] = [];
      for (const facts of batch) {
        const planned = graph.plan(facts);
        results.push(
          await planned.then(
            (outcome) => ({ outcome }),
            (error) => ({ error }),
          ),
        );
      }
      return results;
    };
  return dryRun
    ? withExistingGraph(settings, (opened) => work(opened, planning(opened.graph)), options)
    : withGraph(settings, (opened) => work(opened, (batch) => opened.graph.loadBatch(batch)), options);
}
