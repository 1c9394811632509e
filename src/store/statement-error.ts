import { RecallingError } from '../errors.ts';

/** A statement is not what the program expects of it. */
export class StatementError extends RecallingError {
  override name = 'StatementError';
}
