/** What the codes of Neo4j and of its driver mean for the program. */
import { Neo4jError } from 'neo4j-driver';
import { CannotConnectError, DatabaseNotFoundError, StoreError, WrongPasswordError } from './errors.ts';

export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

const CREDENTIALS_EXPIRED = 'Neo.ClientError.Security.CredentialsExpired';
const TOO_MANY_ATTEMPTS = 'Neo.ClientError.Security.AuthenticationRateLimit';
const SECURITY = ['Neo.ClientError.Security.Unauthorized', CREDENTIALS_EXPIRED, TOO_MANY_ATTEMPTS];

function securityAdvice(code: string): { advice?: string } {
  switch (code) {
    case CREDENTIALS_EXPIRED:
      return { advice: 'The password has expired: change it in Neo4j, then set NEO4J_PASSWORD.' };
    case TOO_MANY_ATTEMPTS:
      return {
        advice: 'There were too many attempts with a wrong password: wait a few seconds, check NEO4J_PASSWORD.',
      };
    default:
      return {};
  }
}

/**
 * An error of Neo4j or its driver as an error of the store, by its code.
 * @param doing what was being done, as the beginning of a sentence: `Running traverse/paragraph`.
 */
export function toStoreError(error: unknown, doing: string, { uri, user, database }: Neo4jAddress): StoreError {
  if (error instanceof StoreError) return error;
  const cause = { cause: error };
  if (!(error instanceof Neo4jError)) {
    const why = error instanceof Error ? error.message : String(error);
    return new StoreError('STATEMENT', `${doing} failed: ${why}`, cause);
  }
  const databaseCode = error.code;
  if (['ServiceUnavailable', 'SessionExpired'].includes(databaseCode)) {
    return new CannotConnectError(uri, { ...cause, databaseCode });
  }
  if (SECURITY.includes(databaseCode)) {
    return new WrongPasswordError(uri, user, { ...cause, databaseCode, ...securityAdvice(databaseCode) });
  }
  if (databaseCode === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseNotFoundError(uri, database, { ...cause, databaseCode });
  }
  const code =
    databaseCode === 'Neo.ClientError.Schema.ConstraintValidationFailed'
      ? 'CONSTRAINT'
      : error.retryable
        ? 'CONFLICT'
        : 'STATEMENT';
  const why = `${doing} failed: ${error.message}`;
  return new StoreError(code, why, { ...cause, databaseCode, retriable: error.retryable });
}
