/** Errors on their way out of a worker thread: their class is lost there, and with it the advice. */
import { RecallingError } from '../errors.ts';

export interface PackedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly advice: string | undefined;
  /** Whether the message is meant for a person. */
  readonly known: boolean;
  readonly cause: PackedError | undefined;
}

/** How deep a chain of causes is followed. */
const DEPTH = 8;

/** An error as plain data. */
export function packError(error: unknown, depth = 0): PackedError {
  if (!(error instanceof Error)) {
    return {
      name: 'Error',
      message: String(error),
      stack: undefined,
      advice: undefined,
      known: false,
      cause: undefined,
    };
  }
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    advice: error instanceof RecallingError ? error.advice : undefined,
    known: error instanceof RecallingError,
    cause: error.cause === undefined || depth >= DEPTH ? undefined : packError(error.cause, depth + 1),
  };
}

/** The error again, as a person is shown it: with its name, stack, advice and causes. */
export function unpackError({ name, message, stack, advice, known, cause }: PackedError): Error {
  const options = cause === undefined ? {} : { cause: unpackError(cause) };
  const error = known
    ? new RecallingError(message, advice === undefined ? options : { ...options, advice })
    : new Error(message, options);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
