/** The endpoint as a function of a request: GraphQL at /graphql, and what stands around it. No port is opened here. */
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import type { GraphQLSchema } from 'graphql';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { FamiliarShapes } from '../schema/ahead/familiar.ts';
import { createContext } from '../schema/context.ts';
import { schema as graphSchema } from '../schema/schema.ts';
import { type Access, type Limits, readSettings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { corsOf, useCrossSitePrevention } from './access/cross-site.ts';
import { useNoIntrospection } from './access/introspection.ts';
import { useRateLimit } from './access/rate.ts';
import { useToken } from './access/token.ts';
import { type Example, readExamples } from './examples.ts';
import { explorerQueries, useExplorer } from './explorer.ts';
import { useGraphiqlPage } from './graphiql.ts';
import { preferredLanguage } from './language.ts';
import { useBatchLimit } from './limits/batch.ts';
import { useBodyLimit } from './limits/body.ts';
import { useCostLimit } from './limits/cost.ts';
import { Deadline, TimedReader } from './limits/deadline.ts';
import { useLateRefusals } from './limits/refusals.ts';
import { useShapeLimits } from './limits/shape.ts';
import { useTimeLimit } from './limits/time.ts';
import { useTokenLimit } from './limits/tokens.ts';
import { createLog, type Log } from './log.ts';
import { maskErrors } from './mask-errors.ts';
import { useCaching } from './programs/caching.ts';
import { useCompression } from './programs/compression.ts';
import { EXPORT, useExport } from './programs/export.ts';
import { readTrustedDocuments, useAutomaticPersistence, useTrustedDocuments } from './programs/persisted.ts';

/** Where the endpoint answers. */
export const ENDPOINT = '/graphql';
/** Answers 200 while the process lives. */
export const LIVENESS = '/health';
/** Answers 200 while the database answers, otherwise 503. */
export const READINESS = '/ready';

export interface AppOptions {
  store: Store;
  log?: Log;
  /** What one request may cost; the defaults of the settings, but for those that are given. */
  limits?: Partial<Limits>;
  /** Who may ask what; the defaults of the settings, but for those that are given. */
  access?: Partial<Access>;
  /** The tabs of GraphiQL; the files of src/serve/examples/ unless given. */
  examples?: readonly Example[];
  /** The schema of the graph unless given. */
  schema?: GraphQLSchema;
  /** The folder of the built explorer; dist/explorer unless given. */
  explorer?: string;
}

/** Whether a path gives data of the graph, so that who may ask has to be looked at. */
const isData = (path: string): boolean => path === ENDPOINT || path.startsWith(EXPORT);

/**
 * The application; `app.fetch(url, init)` answers a request without a server.
 * @throws TrustedDocumentsError
 */
export function createApp(options: AppOptions) {
  const { store, log = createLog(), examples = readExamples(), schema = graphSchema } = options;
  const defaults = readSettings({});
  const limits: Limits = { ...defaults.limits, ...options.limits };
  const access: Access = { ...defaults.access, ...options.access };
  const trusted = access.trustedDocuments === undefined ? undefined : readTrustedDocuments(access.trustedDocuments);
  const costs = new WeakMap<object, number>();
  // The embedded engine plans in no time.
  const shapes = store.engine === 'neo4j' ? { shapes: new FamiliarShapes() } : {};
  return createYoga({
    schema,
    context({ request }) {
      const language = preferredLanguage(request.headers.get('accept-language'));
      const deadline = new Deadline(limits.seconds);
      const reader = new TimedReader(store, deadline);
      return { ...createContext(reader, { ...shapes, ...(language ? { language } : {}) }), deadline, reader };
    },
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: LIVENESS,
    graphiql: false,
    landingPage: false,
    cors: corsOf(access.origins),
    batching: limits.batch > 0 ? { limit: limits.batch } : false,
    multipart: false,
    // limits/body.ts does it.
    maxRequestBodySize: false,
    maskedErrors: maskErrors(log),
    // Faults are logged once, with their id, where they are masked.
    logging: { debug() {}, info() {}, warn: (...parts) => log.warn(parts.join(' ')), error() {} },
    plugins: [
      useExplorer(options.explorer),
      useReadinessCheck({ endpoint: READINESS, check: () => store.isReady() }),
      useGraphiqlPage(ENDPOINT, examples),
      useCrossSitePrevention(access.origins, isData),
      access.rateLimit > 0 && useRateLimit(access.rateLimit, isData),
      access.token !== undefined && useToken(access.token, isData),
      !access.introspection && useNoIntrospection(),
      trusted ? useTrustedDocuments(trusted, explorerQueries(options.explorer)) : useAutomaticPersistence(),
      useBodyLimit(limits.requestBytes),
      useBatchLimit(limits.batch),
      useLateRefusals(),
      useTokenLimit(limits.tokens),
      useShapeLimits(limits),
      useDeferStream(),
      useCostLimit(limits.cost, costs),
      useTimeLimit(limits.cost, costs),
      useExport({ mayChoose: trusted === undefined }),
      useCaching(ENDPOINT, access.cacheSeconds, access.token !== undefined),
      useCompression(),
    ],
  });
}
