/**
 * What a reader of the endpoint learns about a fault: that it happened, and an id that stands in the log beside the
 * whole story. Errors that GraphQL itself finds in a query (syntax, validation, arguments) go out as they are.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { YogaMaskedErrorOpts } from 'graphql-yoga';
import { describeError, type Log } from './log.ts';

/** Meant for the reader: a GraphQLError that does not merely wrap another error. */
function isMeantForReader(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError ? isMeantForReader(error.originalError) : true;
}

/** Yoga's masking with an id a fault; every fault is logged once. */
export function maskErrors(log: Log): YogaMaskedErrorOpts {
  return {
    errorMessage: 'The server could not answer this part of the query.',
    maskError(error, message) {
      if (isMeantForReader(error)) return error;
      const id = randomUUID();
      const located = error instanceof GraphQLError ? error : undefined;
      const where = located?.path ? ` at ${located.path.join('.')}` : '';
      log.error(`fault ${id}${where}: ${describeError(located?.originalError ?? error)}`);
      return new GraphQLError(`${message} The log of the server says why, under ${id}.`, {
        ...(located?.nodes ? { nodes: located.nodes } : {}),
        ...(located?.path ? { path: located.path } : {}),
        extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, id },
      });
    },
  };
}
