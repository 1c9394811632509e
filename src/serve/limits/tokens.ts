/** The limit of words and signs: the parser stops there, so that a huge query costs neither time nor memory. */
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';

/** How graphql-js says it; it has no code. */
const TOO_MANY = /contains more tha[nt] \d+ tokens/;

export function useTokenLimit(maxTokens: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens });
        } catch (error) {
          if (error instanceof GraphQLError && TOO_MANY.test(error.message)) {
            throw limitError('tokens', maxTokens, maxTokens + 1, { atLeast: true });
          }
          throw error;
        }
      });
    },
  };
}
