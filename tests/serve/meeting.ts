/** A small made-up meeting, as facts, and what tests of the server need around it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Facts } from '../../graph/facts.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { factsOf } from '../load/facts.ts';

/** A report on a session that two states attended and that recalls one decision. */
export const meeting = (symbol = 'CTOC/COP/WG.2/2001/5', given: Parameters<typeof factsOf>[0] = {}): Facts =>
  factsOf({
    source: 'meeting.txt',
    title: 'A report on pens',
    symbols: [symbol],
    paragraphs: [
      { para: '1', text: 'Chile and Norway were represented.' },
      { para: '2', text: 'Recalling decision 2/6.' },
    ],
    sessions: [{ id: 'CTOC/COP/WG.2/2001', body: 'CTOC/COP/WG.2', para: '1' }],
    attendance: ['CL', 'NO'].map((code) => ({
      mention: code === 'CL' ? 'Chile' : 'Norway',
      code,
      kind: 'STATE' as const,
      role: 'PARTY' as const,
      sessions: ['CTOC/COP/WG.2/2001'],
      para: '1',
      span: code === 'CL' ? ([0, 5] as [number, number]) : ([10, 16] as [number, number]),
    })),
    references: [{ decision: 'CTOC/COP/DEC/2/6', kind: 'DECISION', relation: 'RECALLS', para: '2' }],
    ...given,
  });

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-serve-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

/** An empty embedded store; it is closed when the test has ended. */
export async function emptyStore(): Promise<Store> {
  const store = await openEmbedded(temporaryFolder());
  onTestFinished(() => store.close());
  return store;
}
