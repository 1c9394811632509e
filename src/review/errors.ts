import { RecallingError } from '../errors.ts';

/** A document cannot be shown for review. The message names it. */
export class ReviewError extends RecallingError {
  override name = 'ReviewError';
}
