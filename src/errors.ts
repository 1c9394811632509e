/** The root of every error that a person is meant to read. The message says what was being done, to what, and why not. */
export class RecallingError extends Error {
  override name = 'RecallingError';
  /** What the person can do about it, as a sentence of its own. */
  readonly advice: string | undefined;

  constructor(message: string, options: { cause?: unknown; advice?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.advice = options.advice;
  }
}
