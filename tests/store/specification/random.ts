/** Random writes, held against a model in memory. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store, Transaction } from '../../../src/store/store.ts';
import { attend, attendance, clear, deleteState, mergeSessions, mergeStates, states } from '../statements.ts';

const STATES = ['CL', 'FJ', '中'];
const SESSIONS = ['A/1', 'A/2'];

type Properties = Record<string, string | number | boolean | string[] | null>;
type Step =
  | { do: 'merge'; rows: { id: string; properties: Properties }[] }
  | { do: 'delete'; id: string }
  | { do: 'attend'; rows: { state: string; session: string; documents: string[]; roles: string[] }[] };
interface Act {
  steps: Step[];
  /** Whether the work throws at its end. */
  fails: boolean;
}

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const properties: fc.Arbitrary<Properties> = fc.record(
  {
    nameEn: fc.option(text),
    until: fc.option(fc.maxSafeInteger()),
    iso3: fc.array(text, { maxLength: 3 }),
    region: fc.boolean(),
    m49: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n)),
  },
  { requiredKeys: [] },
);
const state = fc.constantFrom(...STATES);
const said = fc
  .array(fc.tuple(fc.constantFrom('D1', 'D2'), text), { minLength: 1, maxLength: 3 })
  .map((entries) => ({ documents: entries.map(([d]) => d), roles: entries.map(([, role]) => role) }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('merge' as const),
    rows: fc.array(fc.record({ id: state, properties }), { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('delete' as const), id: state }),
  fc.record({
    do: fc.constant('attend' as const),
    rows: fc.array(
      fc.record({ state, session: fc.constantFrom(...SESSIONS), lists: said }).map(({ lists, ...ends }) => ({
        ...ends,
        ...lists,
      })),
      { maxLength: 4 },
    ),
  }),
);
const act: fc.Arbitrary<Act> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  fails: fc.nat(3).map((n) => n === 0),
});

/** What the database should hold. */
class Model {
  states = new Map<string, Properties>();
  attended = new Map<string, { documents: string[]; roles: string[] }>();

  copy(): Model {
    const copy = new Model();
    copy.states = structuredClone(this.states);
    copy.attended = structuredClone(this.attended);
    return copy;
  }

  apply(step: Step): void {
    if (step.do === 'delete') {
      this.states.delete(step.id);
      for (const key of this.attended.keys()) if (key.startsWith(`${step.id}>`)) this.attended.delete(key);
      return;
    }
    if (step.do === 'merge') {
      for (const row of step.rows) {
        const merged: Properties = { ...this.states.get(row.id), id: row.id, ...row.properties };
        this.states.set(row.id, Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)));
      }
      return;
    }
    for (const { state, session, documents, roles } of step.rows) {
      if (!this.states.has(state)) continue;
      const before = this.attended.get(`${state}>${session}`) ?? { documents: [], roles: [] };
      this.attended.set(`${state}>${session}`, {
        documents: [...before.documents, ...documents],
        roles: [...before.roles, ...roles],
      });
    }
  }

  rows() {
    const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      states: sorted(this.states).map(([id, properties]) => ({ id, properties })),
      attended: sorted(this.attended).map(([key, said]) => {
        const [state, session] = key.split('>');
        return { state, session, type: 'ATTENDED', said };
      }),
    };
  }
}

async function write(transaction: Transaction, step: Step): Promise<void> {
  if (step.do === 'delete') await transaction.write(deleteState, { id: step.id });
  else await transaction.write(step.do === 'merge' ? mergeStates : attend, { rows: step.rows });
}

export function randomWrites(store: () => Store, engine: string): void {
  test('leave what a model in memory says', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
      await store().write(clear, {});
      await store().write(mergeSessions, { ids: SESSIONS });
      let model = new Model();
      for (const { steps, fails } of acts) {
        const next = model.copy();
        for (const step of steps) next.apply(step);
        const done = store().transaction(async (transaction) => {
          for (const step of steps) await write(transaction, step);
          if (fails) throw new Error('changed my mind');
        });
        if (fails) await expect(done).rejects.toThrow('changed my mind');
        else await done;
        if (!fails) model = next;
        const found = { states: await store().read(states, {}), attended: await store().read(attendance, {}) };
        expect(found).toEqual(model.rows());
      }
    });
    await fc.assert(property, { numRuns: engine === 'embedded' ? 100 : 25 });
  });
}
