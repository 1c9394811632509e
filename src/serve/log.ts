/** The server's log: one line an entry on standard error, with the time, so that a supervisor can collect it. */

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/**
 * A log that writes to a stream.
 * @param write takes one line with its line break; standard error unless told otherwise.
 */
export function createLog(write: (line: string) => void = (line) => void process.stderr.write(line)): Log {
  const entry = (level: string) => (message: string) => write(`${new Date().toISOString()} ${level} ${message}\n`);
  return { info: entry('info'), warn: entry('warn'), error: entry('error') };
}

/** An error with its stack and the chain of its causes, for the log. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  caused by ${describeError(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
