/** `recalling extract`: documents in, facts out, as JSON Lines on standard output. */
import type { Command } from 'commander';
import { debugOption, filesArgument, jobsOption, withExamples } from '../settings-help.ts';

interface Options {
  withoutText?: true;
  jobs?: number;
}

export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('print the facts that documents state, as JSON Lines')
    .description(
      'Reads documents and prints what each says as one JSON object a line. The graph is neither needed nor changed.',
    )
    .addArgument(filesArgument())
    .option('--without-text', 'leave out paragraphs, texts and spans: no sentence of a document remains')
    .addOption(jobsOption())
    .addOption(debugOption())
    .action(extract);
  const examples = [
    'recalling extract report.txt > facts.jsonl    # correct facts.jsonl by hand, then load it',
    'recalling extract --without-text reports/     # a folder with its subfolders',
  ];
  withExamples(command, examples, { settings: false });
}

async function extract(patterns: string[], { withoutText, jobs }: Options): Promise<void> {
  const { findInputs } = await import('../../read/inputs.ts');
  const files = await findInputs(patterns);
  const { extractFiles } = await import('../../pipeline/extract-files.ts');
  const { createProgress } = await import('../progress.ts');
  const { errorText, EXIT } = await import('../report-error.ts');
  const { endQuietlyWhenReaderLeaves, print } = await import('../output.ts');
  endQuietlyWhenReaderLeaves();
  // On one terminal a bar and the facts would be written over each other.
  const progress = createProgress(files.length, { bar: process.stderr.isTTY === true && !process.stdout.isTTY });
  const failures: string[] = [];
  for await (const { file, ...one } of extractFiles(files, { jobs, bare: withoutText === true })) {
    progress.begin(file);
    if (one.document === undefined) {
      failures.push(errorText(one.error));
      progress.finish(`${file}: failed`);
      continue;
    }
    await print(`${one.document.line()}\n`);
    if (one.number < one.count) continue;
    progress.finish(`${file}: ${one.count === 1 ? 'extracted' : `${one.count} documents`}`);
  }
  progress.stop();
  if (failures.length === 0) return;
  process.stderr.write(`${failures.join('\n')}\n`);
  process.exitCode = EXIT.failed;
}
