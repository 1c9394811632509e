/** What one request may cost before it is run. */
import type { Plugin } from 'graphql-yoga';

/** Bytes of a request body. */
export const MAX_BODY = 100_000;
/** Lexical tokens of a query; GraphiQL's introspection query has about 250. */
export const MAX_TOKENS = 2_000;

/** Stops the parser at {@link MAX_TOKENS}, so that a huge query costs neither time nor memory. */
export function useTokenLimit(maxTokens = MAX_TOKENS): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens }));
    },
  };
}
