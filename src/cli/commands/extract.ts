/** `recalling extract`: documents in, facts out, as JSON Lines on standard output. */
import { once } from 'node:events';
import type { Command } from 'commander';
import type { Facts } from '../../../graph/facts.ts';
import { debugOption, filesArgument, withExamples } from '../settings-help.ts';

interface Options {
  withoutText?: true;
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
    .addOption(debugOption())
    .action(extract);
  const examples = [
    'recalling extract report.txt > facts.jsonl    # correct facts.jsonl by hand, then load it',
    'recalling extract --without-text reports/     # a folder with its subfolders',
  ];
  withExamples(command, examples, { settings: false });
}

async function extract(patterns: string[], { withoutText }: Options): Promise<void> {
  const { findInputs } = await import('../../read/inputs.ts');
  const files = await findInputs(patterns);
  const { documentsIn } = await import('../documents.ts');
  const { createProgress } = await import('../progress.ts');
  const { errorText, EXIT } = await import('../report-error.ts');
  const reduce = withoutText ? (await import('../../resolve/facts.ts')).withoutText : (facts: Facts) => facts;
  endQuietlyWhenReaderLeaves();
  // On one terminal a bar and the facts would be written over each other.
  const progress = createProgress(files.length, { bar: process.stderr.isTTY === true && !process.stdout.isTTY });
  const failures: string[] = [];
  for (const file of files) {
    progress.begin(file);
    try {
      const { count, facts: documents } = await documentsIn(file);
      for await (const facts of documents) await print(`${JSON.stringify(reduce(facts))}\n`);
      progress.finish(`${file}: ${count === 1 ? 'extracted' : `${count} documents`}`);
    } catch (error) {
      failures.push(errorText(error));
      progress.finish(`${file}: failed`);
    }
  }
  progress.stop();
  if (failures.length === 0) return;
  process.stderr.write(`${failures.join('\n')}\n`);
  process.exitCode = EXIT.failed;
}

/** Writes at the pace of the reader. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `recalling extract … | head -1` is no failure. */
function endQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
