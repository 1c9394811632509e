/** What both engines promise of a transaction, whatever `work` does with it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { refuseWriting } from './access.ts';
import { StoreError, type StoreErrorCode } from './errors.ts';
import type { Statement } from './statements.ts';
import type { Row, Transaction } from './store.ts';

/** Runs one statement of an open transaction. */
export type RunStatement = (statement: Statement, parameters: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/**
 * Runs `work` with a transaction over `run` and waits until every statement that it began has ended. Statements run one
 * after the other, in the order in which they were given.
 * @throws the first error of a statement, also where `work` swallows it: what came before it must not be kept; otherwise
 *   what `work` throws. StoreError TRANSACTION where a statement comes when the transaction has ended.
 */
export async function runWork<T>(run: RunStatement, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let failure: { error: unknown } | undefined;
  let over = false;
  let last: Promise<unknown> = Promise.resolve();
  const execute = (statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> => {
    if (over) {
      throw new StoreError('TRANSACTION', `Running ${statement.name} failed: its transaction has ended`, {
        advice: 'Await every statement inside the function that is given to "transaction".',
      });
    }
    const result = last.then(async () => {
      if (failure) throw failure.error;
      try {
        return await run(statement, parameters);
      } catch (error) {
        failure ??= { error };
        throw error;
      }
    });
    last = result.catch(() => undefined);
    return result;
  };
  const transaction = {
    read: async (statement, parameters) => {
      refuseWriting(statement);
      return (await execute(statement, parameters)) as never;
    },
    write: async (statement, parameters) => (await execute(statement, parameters)) as never,
  } satisfies Transaction;
  try {
    const value = await work(transaction);
    while (true) {
      const seen = last;
      await seen;
      if (seen === last) break;
    }
    if (failure) throw failure.error;
    return value;
  } catch (error) {
    await last;
    throw failure ? failure.error : error;
  } finally {
    over = true;
  }
}

/** Refuses a transaction inside another, which would wait for itself. */
export class Nesting {
  readonly #current = new AsyncLocalStorage<{ open: boolean }>();

  /** @throws StoreError TRANSACTION where it is called from within the work of a transaction of the same store. */
  refuse(what: string): void {
    if (!this.#current.getStore()?.open) return;
    throw new StoreError('TRANSACTION', `${what} failed: it was called inside a transaction`, {
      advice: 'Inside a transaction, write with the transaction that its function is given.',
    });
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const scope = { open: true };
    try {
      return await this.#current.run(scope, work);
    } finally {
      scope.open = false;
    }
  }
}

export interface Retry {
  /** Which retriable errors are worth another attempt. */
  codes: readonly StoreErrorCode[];
  /** How often at most, the first time included. */
  attempts: number;
}

/** The pause before the second attempt in milliseconds; each one after it is twice as long, give or take a half. */
const FIRST_PAUSE = 5;

/** What `attempt` gives, trying again where it throws a retriable StoreError of one of the codes. @throws what it throws */
export async function retrying<T>({ codes, attempts }: Retry, attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreError && error.retriable && codes.includes(error.code)) || n >= attempts) throw error;
      const pause = FIRST_PAUSE * 2 ** (n - 1) * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
