import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import { Queue } from '../../src/store/queue.ts';
import { retrying } from '../../src/store/transactions.ts';

const conflict = new StoreError('CONFLICT', 'Running x failed: a conflict', { retriable: true });

describe('another attempt', () => {
  const failing = (times: number, error: unknown) => {
    let attempts = 0;
    return {
      attempts: () => attempts,
      run: async () => {
        attempts++;
        if (attempts <= times) throw error;
        return 'done';
      },
    };
  };

  test('is made after a conflict, until one succeeds', async () => {
    const task = failing(3, conflict);
    expect(await retrying({ codes: ['CONFLICT'], attempts: 5 }, task.run)).toBe('done');
    expect(task.attempts()).toBe(4);
  });

  test('is not made more often than said', async () => {
    const task = failing(10, conflict);
    await expect(retrying({ codes: ['CONFLICT'], attempts: 4 }, task.run)).rejects.toBe(conflict);
    expect(task.attempts()).toBe(4);
  });

  test.each([
    ['another code', new StoreError('CANNOT_CONNECT', 'x', { retriable: true })],
    ['a conflict that is not worth it', new StoreError('CONFLICT', 'x')],
    ['an error of another kind', new Error('x')],
  ])('is not made after %s', async (_, error) => {
    const task = failing(10, error);
    await expect(retrying({ codes: ['CONFLICT'], attempts: 4 }, task.run)).rejects.toBe(error);
    expect(task.attempts()).toBe(1);
  });
});

describe('a queue', () => {
  test('runs one task at a time in the order given, also after one that fails', async () => {
    const queue = new Queue();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
      return name;
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue.run(task(name))));
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
