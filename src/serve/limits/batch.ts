import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';

/** The limit of operations in one request. Yoga has it too, and would say neither figure. */
export const useBatchLimit = (allowed: number): Plugin => ({
  onRequestParse: () => ({
    onRequestParseDone({ requestParserResult }) {
      if (!Array.isArray(requestParserResult) || requestParserResult.length <= allowed) return;
      throw limitError('batch', allowed, requestParserResult.length);
    },
  }),
});
