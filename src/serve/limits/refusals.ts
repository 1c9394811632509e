/**
 * A refusal comes a moment late. Whoever sends many requests that exceed a limit waits for it on each of their connections,
 * so that the requests of others are answered in between.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { LIMIT_EXCEEDED } from './limit-error.ts';

/** In milliseconds: a person does not notice it, and one connection is refused five times a second at most. */
const MOMENT = 200;

export const useLateRefusals = (): Plugin => ({
  async onExecutionResult({ result }) {
    if (!result || Array.isArray(result) || isAsyncIterable(result)) return;
    if (result.errors?.some(({ extensions }) => extensions?.code === LIMIT_EXCEEDED)) await sleep(MOMENT);
  },
});
