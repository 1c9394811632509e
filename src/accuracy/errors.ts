import { RecallingError } from '../errors.ts';

/** The measure cannot be taken: a file of the gold or of an earlier run is not there or not of its form. The message names it. */
export class AccuracyError extends RecallingError {
  override name = 'AccuracyError';
}
