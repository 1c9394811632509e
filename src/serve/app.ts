/** The endpoint as a function of a request: GraphQL at /graphql, and what stands around it. No port is opened here. */
import type { GraphQLSchema } from 'graphql';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { createContext } from '../schema/context.ts';
import { schema as graphSchema } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { type Example, readExamples } from './examples.ts';
import { useGraphiqlPage } from './graphiql.ts';
import { preferredLanguage } from './language.ts';
import { MAX_BODY, useTokenLimit } from './limits.ts';
import { createLog, type Log } from './log.ts';
import { maskErrors } from './mask-errors.ts';
import { useRootRedirect } from './root-redirect.ts';

/** Where the endpoint answers. */
export const ENDPOINT = '/graphql';
/** Answers 200 while the process lives. */
export const LIVENESS = '/health';
/** Answers 200 while the database answers, otherwise 503. */
export const READINESS = '/ready';

export interface AppOptions {
  store: Store;
  log?: Log;
  /** The tabs of GraphiQL; the files of src/serve/examples/ unless given. */
  examples?: readonly Example[];
  /** The schema of the graph unless given. */
  schema?: GraphQLSchema;
}

/** The application; `app.fetch(url, init)` answers a request without a server. */
export function createApp({ store, log = createLog(), examples = readExamples(), schema = graphSchema }: AppOptions) {
  return createYoga({
    schema,
    context({ request }) {
      const language = preferredLanguage(request.headers.get('accept-language'));
      return createContext(store, language ? { language } : {});
    },
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: LIVENESS,
    graphiql: false,
    landingPage: false,
    // Pages of other sites have no business with a server on somebody's machine.
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY,
    maskedErrors: maskErrors(log),
    // Faults are logged once, with their id, where they are masked.
    logging: { debug() {}, info() {}, warn: (...parts) => log.warn(parts.join(' ')), error() {} },
    plugins: [
      useRootRedirect(ENDPOINT),
      useReadinessCheck({ endpoint: READINESS, check: () => store.isReady() }),
      useGraphiqlPage(ENDPOINT, examples),
      useTokenLimit(),
    ],
  });
}
