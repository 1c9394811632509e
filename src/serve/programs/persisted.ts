/**
 * Queries that are sent by their SHA-256 instead of their text.
 *
 * Automatic (APQ): a program sends the hash alone; where the server does not know it, the program sends hash and query
 * once, and every program may use the hash from then on. Trusted: the file of TRUSTED_DOCUMENTS has all queries that there
 * are, `{"<sha256>": "query …"}`, as GraphQL Code Generator writes it; nothing else is answered but the explorer's own.
 *
 *     GET /graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"…"}}&variables={…}
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defaultExtractPersistedOperationId, usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import { createLRUCache, type Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { RecallingError } from '../../errors.ts';

export class TrustedDocumentsError extends RecallingError {
  override name = 'TrustedDocumentsError';
}

/** So many queries are remembered; the one that was used least recently is forgotten first. */
const REMEMBERED = 1_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const badRequest = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } });

/** A request without a query is none of GraphQL, whatever form of answer it asks for. */
const noQuery = () =>
  new GraphQLError('Must provide query string.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });

const ERRORS = {
  notFound: () => badRequest('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'),
  keyNotFound: noQuery,
  persistedQueryOnly: () =>
    badRequest('PERSISTED_QUERY_ONLY', 'Only the queries of TRUSTED_DOCUMENTS are answered, by their SHA-256.'),
};

/** The queries of a file by their SHA-256. @throws TrustedDocumentsError */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  const doing = `Reading TRUSTED_DOCUMENTS ${file} failed`;
  let documents: Record<string, string>;
  try {
    documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const advice = 'It is a JSON file with one object: the SHA-256 of each query in hexadecimal, and the query.';
    throw new TrustedDocumentsError(`${doing}: it cannot be read as such a file`, { cause, advice });
  }
  for (const [hash, query] of Object.entries(documents)) {
    if (hash !== sha256(query)) throw new TrustedDocumentsError(`${doing}: ${hash} is not the SHA-256 of its query`);
  }
  return new Map(Object.entries(documents));
}

/** Answers only the queries of the file and some others, whether sent by hash or in full. */
export function useTrustedDocuments(file: ReadonlyMap<string, string>, others: readonly string[] = []): Plugin {
  const documents = new Map([...file, ...others.map((query): [string, string] => [sha256(query), query])]);
  const byHash = usePersistedOperations({
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    customErrors: ERRORS,
  });
  return {
    ...byHash,
    onParams(payload) {
      const { query } = payload.params;
      if (typeof query === 'string' && documents.has(sha256(query))) return;
      return byHash.onParams?.(payload);
    },
  };
}

/** Remembers a query that is sent with its hash. */
export function useAutomaticPersistence(): Plugin {
  const remembered = createLRUCache<string>({ max: REMEMBERED });
  const byHash = usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (hash) => remembered.get(hash) ?? null,
    customErrors: ERRORS,
  });
  return {
    ...byHash,
    onParams(payload) {
      const { params, request, context } = payload;
      const hash = defaultExtractPersistedOperationId(params, request, context);
      if (typeof params.query === 'string' && hash) {
        if (sha256(params.query) !== hash)
          throw badRequest('BAD_REQUEST', 'sha256Hash is not the SHA-256 of the query.');
        remembered.set(hash, params.query);
      }
      return byHash.onParams?.(payload);
    },
  };
}
