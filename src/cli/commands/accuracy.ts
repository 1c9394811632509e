/** `recalling accuracy`: how good an extraction is, against gold, and what it gained and lost since an earlier one. */
import { type Command, InvalidArgumentError } from 'commander';
import { debugOption, jobsOption, withExamples } from '../settings-help.ts';

interface Options {
  english?: string;
  baseline?: string;
  save?: string;
  errors: number;
  failUnder?: number;
  strict?: true;
  evidence?: true;
  json?: true;
  jobs?: number;
}

export function addAccuracy(program: Command): void {
  const command = program
    .command('accuracy')
    .summary('measure an extraction against gold')
    .description(
      'Compares facts with gold and prints precision, recall and F1 of each list and language, and how often fields are ' +
        'right. Gold is a folder of annotated facts (.json, in which entries may be "optional" and have "alternatives") or ' +
        "of the General Assembly's files (.xml), whose links are the gold of references. The gold of a document and its " +
        'facts have the same file name but for the ending.',
    )
    .argument('<gold>', 'folder with the gold')
    .argument('<facts...>', 'facts files (.jsonl), or documents and folders, which are extracted first')
    .option(
      '--english <folder>',
      'where the gold is .xml in another language: the same texts in English, whose links are a second opinion',
    )
    .option('--baseline <run>', 'an earlier run, to tell what is gained and lost')
    .option('--save <run>', 'store this run')
    .option('--errors <number>', 'how many errors to print, one a line', wholeNumber, 0)
    .option('--fail-under <share>', 'fail where the F1 of any list is below this', shareOption)
    .option('--strict', 'fail where anything is lost since the earlier run')
    .option('--evidence', 'check as well that the words of every fact stand in its paragraph')
    .option('--json', 'print everything as one JSON object')
    .addOption(jobsOption())
    .addOption(debugOption())
    .action(accuracy);
  const examples = [
    'recalling accuracy gold/ reports/ --errors 20',
    'recalling accuracy gold/ facts.jsonl --save before.json',
    'recalling accuracy gold/ facts.jsonl --baseline before.json --strict',
    'recalling accuracy 77/French french.jsonl --english 77/English',
  ];
  withExamples(command, examples, { settings: false });
}

async function accuracy(goldFolder: string, patterns: string[], options: Options): Promise<void> {
  const [{ Measure, readGold }, { figuresOf, f1, isEmpty }, runs, { changesSince }, tables, evidence] =
    await Promise.all([
      import('../../accuracy/gold.ts'),
      import('../../accuracy/figures.ts'),
      import('../../accuracy/run.ts'),
      import('../../accuracy/changes.ts'),
      import('../../accuracy/table.ts'),
      import('../../accuracy/evidence.ts'),
    ]);
  const { findInputs } = await import('../../read/inputs.ts');
  const { extractFiles } = await import('../../pipeline/extract-files.ts');
  const { errorText, EXIT } = await import('../report-error.ts');
  // What is not there is said before minutes of extraction.
  const earlier = options.baseline === undefined ? undefined : await runs.readRun(options.baseline);
  const measure = new Measure(await readGold(goldFolder, options.english));
  const seen = options.evidence ? evidence.noEvidence() : undefined;
  const failures: string[] = [];
  for await (const one of extractFiles(await findInputs(patterns), { jobs: options.jobs })) {
    if (one.document === undefined) {
      failures.push(errorText(one.error));
      continue;
    }
    const facts = one.document.facts();
    measure.add(facts);
    if (seen !== undefined) evidence.checkEvidence(facts, seen);
  }
  const errors = measure.finish();
  const figures = figuresOf(measure.run);
  const changes = earlier && changesSince(earlier, measure.run);
  if (options.save !== undefined) await runs.saveRun(options.save, measure.run);

  const shown = errors.slice(0, options.errors);
  if (options.json) {
    const all = { figures, heard: measure.heard, changes, evidence: seen, errors: shown, failures };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    process.stdout.write(shown.map((error) => `${error}\n`).join(''));
    process.stdout.write(`documents ${figures.documents}, errors ${errors.length}\n`);
    process.stdout.write(tables.figuresTable(figures));
    if (measure.heard) process.stdout.write(`\n${tables.heardTable(measure.heard)}`);
    if (changes) process.stdout.write(tables.changesText(changes));
    if (seen) process.stdout.write(evidenceText(seen, options.errors));
  }
  for (const failure of failures) process.stderr.write(`${failure}\n`);

  const lists = Object.entries(figures.lists).filter(([, list]) => !isEmpty(list));
  const low = lists.filter(([, list]) => f1(list) < (options.failUnder ?? 0));
  const complaints = [
    ...low.map(([name, list]) => `${name}: F1 is ${f1(list).toFixed(4)}, below ${options.failUnder}`),
    ...(options.strict && changes && changes.lost.length > 0
      ? [`lost since the earlier run: ${changes.lost.length}`]
      : []),
    ...(seen && seen.wrong.length > 0
      ? [`facts whose words do not stand in their paragraph: ${seen.wrong.length}`]
      : []),
    ...(measure.matched === 0 ? ['the gold and the facts have no document in common'] : []),
  ];
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (complaints.length > 0 || failures.length > 0) process.exitCode = EXIT.failed;
}

function evidenceText(
  { facts, spans, wrong }: { facts: number; spans: number; wrong: string[] },
  errors: number,
): string {
  const listed = wrong.slice(0, errors).map((one) => `  ${one}\n`);
  const share = (100 * (facts - wrong.length)) / (facts || 1);
  return `evidence ${share.toFixed(2)} %: ${facts} facts, ${spans} with a span, ${wrong.length} wrong\n${listed.join('')}`;
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number.');
}

function shareOption(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
