/** The limit of time: a request is answered when it is over, whatever still runs. */
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Deadline, TimedReader } from './deadline.ts';
import { Turns } from './turns.ts';

/** What the context of a request has for it. */
export interface Timed {
  readonly deadline: Deadline;
  readonly reader: TimedReader;
}

/** Costly is what costs more than this part of MAX_COST; so many such queries run at once. */
const COSTLY = 0.05;
const COSTLY_AT_ONCE = 2;

/**
 * @param maxCost the limit of cost, of which costly is a part.
 * @param costs what the queries cost, by their contexts.
 */
export function useTimeLimit(maxCost: number, costs: WeakMap<object, number>): Plugin {
  const turns = new Turns(COSTLY_AT_ONCE);
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { deadline, reader } = args.contextValue as unknown as Timed;
      const isCostly = (costs.get(args.contextValue) ?? 0) > maxCost * COSTLY;
      setExecuteFn(async (given) => {
        const over = after(deadline);
        try {
          const work = isCostly ? inTurn(turns, reader, deadline, () => executeFn(given)) : executeFn(given);
          return await Promise.race([work, over.promise]);
        } finally {
          over.cancel();
        }
      });
    },
  };
}

/** The answer to a request whose time is over. */
function after(deadline: Deadline): { promise: Promise<ExecutionResult>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [deadline.error] }), deadline.left);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

/** Runs `work` when it has a turn, which ends with the last statement that it began, also where nobody waits any more. */
async function inTurn<T>(turns: Turns, reader: TimedReader, deadline: Deadline, work: () => T): Promise<Awaited<T>> {
  const giveBack = await turns.take();
  try {
    if (deadline.isOver) throw deadline.error;
    return await work();
  } finally {
    void reader.ended().then(giveBack);
  }
}
