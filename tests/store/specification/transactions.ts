import { beforeEach, describe, expect, test } from 'vitest';
import type { Store, Transaction } from '../../../src/store/store.ts';
import { attend, attendance, createState, divide, mergeSessions, mergeStates, states } from '../statements.ts';

export function transactions(store: () => Store): void {
  const make = (id: string) => (transaction: Transaction) => transaction.write(createState, { id });
  const ids = async () => (await store().read<{ id: string }>(states, {})).map(({ id }) => id);

  test('give what their work gives, and keep all that it writes', async () => {
    const given = await store().transaction(async (transaction) => {
      await make('CL')(transaction);
      await make('FJ')(transaction);
      return 'done';
    });
    expect(given).toBe('done');
    expect(await ids()).toEqual(['CL', 'FJ']);
  });

  test('see their own writes; others see them when they are kept', async () => {
    await store().transaction(async (transaction) => {
      await make('CL')(transaction);
      expect(await transaction.read(states, {})).toHaveLength(1);
      expect(await ids()).toEqual([]);
    });
    expect(await ids()).toEqual(['CL']);
  });

  test('keep nothing where the work throws, and pass on what it throws', async () => {
    const error = new Error('changed my mind');
    const failed = store().transaction(async (transaction) => {
      await make('CL')(transaction);
      throw error;
    });
    await expect(failed).rejects.toBe(error);
    expect(await ids()).toEqual([]);
  });

  describe.each([
    ['a constraint', (transaction: Transaction) => make('CL')(transaction), 'CONSTRAINT'],
    ['a failing expression', (transaction: Transaction) => transaction.read(divide, { divisor: 0 }), 'STATEMENT'],
    ['a wrong parameter', (transaction: Transaction) => make(Number.NaN as never)(transaction), 'PARAMETER'],
  ])('keep nothing where a statement fails: %s', (_, fail, code) => {
    test('and the work passes it on', async () => {
      const failed = store().transaction(async (transaction) => {
        await make('CL')(transaction);
        await fail(transaction);
      });
      await expect(failed).rejects.toMatchObject({ code });
      expect(await ids()).toEqual([]);
    });

    test('and the work swallows it', async () => {
      const failed = store().transaction(async (transaction) => {
        await make('CL')(transaction);
        await fail(transaction).catch(() => undefined);
        await make('FJ')(transaction).catch(() => undefined);
        return 'done';
      });
      await expect(failed).rejects.toMatchObject({ code });
      expect(await ids()).toEqual([]);
    });

    test('and the work does not wait for it', async () => {
      const failed = store().transaction(async (transaction) => {
        await make('CL')(transaction);
        void fail(transaction).catch(() => undefined);
      });
      await expect(failed).rejects.toMatchObject({ code });
      expect(await ids()).toEqual([]);
    });
  });

  test('leave the store as it was for the next one', async () => {
    await store()
      .transaction(() => Promise.reject(new Error('no')))
      .catch(() => undefined);
    await store().transaction(make('CL'));
    expect(await ids()).toEqual(['CL']);
  });

  test('wait for every statement that their work began', async () => {
    await store().transaction(async (transaction) => {
      void make('CL')(transaction);
      void make('FJ')(transaction);
    });
    expect(await ids()).toEqual(['CL', 'FJ']);
  });

  test('take no statement after their end', async () => {
    let kept: Transaction | undefined;
    await store().transaction(async (transaction) => {
      kept = transaction;
    });
    await expect(kept?.write(createState, { id: 'CL' })).rejects.toMatchObject({ code: 'TRANSACTION' });
    await expect(kept?.read(states, {})).rejects.toMatchObject({ code: 'TRANSACTION' });
    expect(await ids()).toEqual([]);
  });

  test('are not begun inside another, which would wait for itself', async () => {
    const inside = store().transaction(() => store().write(createState, { id: 'CL' }));
    await expect(inside).rejects.toMatchObject({ code: 'TRANSACTION' });
    const nested = store().transaction(() => store().transaction(make('CL')));
    await expect(nested).rejects.toMatchObject({ code: 'TRANSACTION' });
    expect(await ids()).toEqual([]);
  });

  test('let what their work began go on by itself after their end', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let later: Promise<unknown> | undefined;
    await store().transaction(async () => {
      later = ended.then(() => store().write(createState, { id: 'CL' }));
    });
    end();
    await later;
    expect(await ids()).toEqual(['CL']);
  });

  test('read with reading statements only', async () => {
    await expect(store().read(createState, { id: 'CL' })).rejects.toMatchObject({ code: 'STATEMENT' });
    const inside = store().transaction((transaction) => transaction.read(createState, { id: 'CL' }));
    await expect(inside).rejects.toMatchObject({ code: 'STATEMENT' });
    expect(await ids()).toEqual([]);
  });

  describe('at the same time', () => {
    const documents = Array.from({ length: 24 }, (_, i) => `D${i}`);
    beforeEach(async () => {
      await store().write(mergeStates, { rows: [{ id: 'CL', properties: {} }] });
      await store().write(mergeSessions, { ids: ['A/1'] });
    });

    test('lose nothing that they append to one relationship, and make it once', async () => {
      const rows = (document: string) => [
        { state: 'CL', session: 'A/1', documents: [document], roles: [`of ${document}`] },
      ];
      await Promise.all(
        documents.map((document) =>
          store().transaction((transaction) => transaction.write(attend, { rows: rows(document) })),
        ),
      );
      const found = await store().read<{ said: { documents: string[]; roles: string[] } }>(attendance, {});
      expect(found).toHaveLength(1);
      const { said } = found[0] as { said: { documents: string[]; roles: string[] } };
      expect(said.documents.toSorted()).toEqual(documents.toSorted());
      expect(said.roles).toEqual(said.documents.map((document) => `of ${document}`));
    });

    test('make one node of one id', async () => {
      await Promise.all(
        documents.map((nameEn) =>
          store().transaction((transaction) =>
            transaction.write(mergeStates, { rows: [{ id: 'FJ', properties: { nameEn } }] }),
          ),
        ),
      );
      expect(await ids()).toEqual(['CL', 'FJ']);
    });

    test('let readers read meanwhile', async () => {
      const writing = store().transaction(async (transaction) => {
        for (let i = 0; i < 20; i++) await make(`S${i}`)(transaction);
      });
      for (let i = 0; i < 20; i++) expect([1, 21]).toContain((await ids()).length);
      await writing;
      expect(await ids()).toHaveLength(21);
    });
  });
}
