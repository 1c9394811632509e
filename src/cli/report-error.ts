/** How a failure reaches the person: what failed, what to do about it, and the code with which the program ends. */
import { CommanderError } from 'commander';
import { RecallingError } from '../errors.ts';
import { describeError } from '../serve/log.ts';
import { SettingsError } from '../settings.ts';

/** Exit codes: everything was done; something failed; the program was called wrongly. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Whether the person wants to see stacks. */
export const isDebugging = (): boolean =>
  process.argv.includes('--debug') || ![undefined, '', '0'].includes(process.env.RECALLING_DEBUG);

/** An error as a person reads it: the message, and the advice on a line of its own. */
export function errorText(error: unknown): string {
  if (isDebugging()) return describeError(error);
  if (error instanceof RecallingError) return error.advice ? `${error.message}\n${error.advice}` : error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `The program failed: ${message}\nThis is a fault of the program itself; --debug shows where it is.`;
}

/** Prints an error and gives the exit code that it means. */
export function reportError(error: unknown): number {
  // Commander has printed its message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  process.stderr.write(`${errorText(error)}\n`);
  return error instanceof SettingsError ? EXIT.usage : EXIT.failed;
}
