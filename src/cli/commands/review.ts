/** `recalling review`: the text of a document with every fact marked in its place, in the terminal or as a page. */
import type { Command } from 'commander';
import { debugOption, filesArgument, jobsOption, withExamples } from '../settings-help.ts';

interface Options {
  html?: string;
  color?: boolean;
  jobs?: number;
}

/** The width of the text where it is no terminal that shows it. */
const WIDTH = 100;

export function addReview(program: Command): void {
  const command = program
    .command('review')
    .summary('show what was found in a document, in its place')
    .description(
      'Shows the text of a document with every fact marked where its words stand and listed below, and the paragraphs ' +
        'where nothing was found, so that a person can check it. Takes documents, and facts that have their text.',
    )
    .addArgument(filesArgument())
    .option('--html <file>', 'write a page for a browser instead: one file that needs no network')
    .option('--color', 'use colours although the output is no terminal')
    .option('--no-color', 'use brackets instead of colours; NO_COLOR does so too')
    .addOption(jobsOption())
    .addOption(debugOption())
    .action(review);
  const examples = [
    'recalling review report.txt',
    'recalling review report.txt --html review.html',
    'recalling review facts.jsonl --color | less -R',
  ];
  withExamples(command, examples, { settings: false });
}

async function review(patterns: string[], { html, color, jobs }: Options): Promise<void> {
  const [{ findInputs }, { extractFiles }, { reviewOf }, { terminalReview }, output, { errorText, EXIT }] =
    await Promise.all([
      import('../../read/inputs.ts'),
      import('../../pipeline/extract-files.ts'),
      import('../../review/review.ts'),
      import('../../review/terminal.ts'),
      import('../output.ts'),
      import('../report-error.ts'),
    ]);
  const files = await findInputs(patterns);
  output.endQuietlyWhenReaderLeaves();
  const look = { color: color ?? terminalHasColors(), width: process.stdout.columns ?? WIDTH };
  const reviews: ReturnType<typeof reviewOf>[] = [];
  for await (const one of extractFiles(files, { jobs })) {
    try {
      if (one.document === undefined) throw one.error;
      const reviewed = reviewOf(one.document.facts());
      if (html === undefined) await output.print(terminalReview(reviewed, look));
      else reviews.push(reviewed);
    } catch (error) {
      process.stderr.write(`${errorText(error)}\n`);
      process.exitCode = EXIT.failed;
    }
  }
  if (html === undefined || reviews.length === 0) return;
  const { writeReview } = await import('../../review/html.ts');
  await writeReview(html, reviews);
  process.stderr.write(`${html} shows ${reviews.length === 1 ? 'one document' : `${reviews.length} documents`}\n`);
}

/** See no-color.org: any text in NO_COLOR means no colours, whatever the terminal can. */
const terminalHasColors = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;
