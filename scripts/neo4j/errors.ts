import { RecallingError } from '../../src/errors.ts';

/** The local Neo4j cannot be fetched, started or stopped. */
export class LocalNeo4jError extends RecallingError {
  override name = 'LocalNeo4jError';
}
