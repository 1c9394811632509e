/**
 * A run: for every fact of the gold, and every other one that was found, how it fared. All figures are counted from it,
 * and two runs tell what a change gained and lost. It holds identifiers and paragraph numbers, no sentence of a document.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { AccuracyError } from './errors.ts';

const documentSchema = z.strictObject({
  language: z.string(),
  /** For each list, the entries by their key. */
  entries: z.record(z.string(), z.record(z.string(), z.enum(['right', 'missing', 'extra']))),
  /** For each list and field, whether the field is right, by the key of the entry. */
  fields: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.boolean()))),
});
const runSchema = z.strictObject({
  format: z.literal('recalling accuracy 1'),
  documents: z.record(z.string(), documentSchema),
});

/** How the facts of one document fared. */
export type DocumentRun = z.infer<typeof documentSchema>;
export type Run = z.infer<typeof runSchema>;
export type Verdict = 'right' | 'missing' | 'extra';

export const emptyRun = (): Run => ({ format: 'recalling accuracy 1', documents: {} });

/** Reads a run that was stored. @throws AccuracyError */
export async function readRun(path: string): Promise<Run> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new AccuracyError(`Reading the earlier run ${path} failed: ${(cause as Error).message}`, { cause });
  }
  const parsed = runSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AccuracyError(`Reading the earlier run ${path} failed: it is no run that this program stored`, {
    advice: 'recalling accuracy GOLD FACTS --save RUN.json stores one.',
  });
}

/** Stores a run: the file is there as a whole, or as it was. @throws AccuracyError */
export async function saveRun(path: string, run: Run): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, `${JSON.stringify(run)}\n`);
    await rename(unfinished, path);
  } catch (cause) {
    throw new AccuracyError(`Storing the run in ${path} failed: ${(cause as Error).message}`, { cause });
  }
}
