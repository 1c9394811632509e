/** The commands of the program. Each loads what it needs only when it runs, so that `--help` and `--version` are quick. */
import { Command } from 'commander';
import { VERSION } from '../serve/version.ts';
import { addAccuracy } from './commands/accuracy.ts';
import { addExtract } from './commands/extract.ts';
import { addLoad } from './commands/load.ts';
import { addReview } from './commands/review.ts';
import { addServe } from './commands/serve.ts';
import { addStatus } from './commands/status.ts';
import { addUnload } from './commands/unload.ts';
import { withExamples } from './settings-help.ts';

export function createProgram(): Command {
  const program = new Command('recalling')
    .description('A knowledge graph of United Nations meetings, asked with GraphQL.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(--help says how to use it)')
    .exitOverride();
  for (const add of [addServe, addLoad, addUnload, addExtract, addReview, addAccuracy, addStatus]) add(program);
  withExamples(program, [
    'recalling serve                  # then open http://127.0.0.1:4000/graphql',
    'recalling load reports/          # in a second terminal; the server goes on answering',
    'recalling extract report.txt',
    'recalling review report.txt --html review.html',
    'recalling status',
  ]);
  return program;
}
