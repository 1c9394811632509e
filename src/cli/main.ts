/** The program: runs the command that the arguments name, and ends with 0, with 1 for a failure, with 2 for wrong usage. */
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
