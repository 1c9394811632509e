/** Loads file after file; what fails is kept by name, and the others go on. */
import type { Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import type { LoadOutcome } from '../load/plan.ts';
import type { Extracted } from '../pipeline/extract-files.ts';
import { ControlError } from '../serve/control/socket-path.ts';
import { StoreError } from '../store/errors.ts';
import type { Progress } from './progress.ts';
import { errorText } from './report-error.ts';

export interface LoadResult {
  outcomes: LoadOutcome[];
  /** What failed, as a person reads it; each names its file or document. */
  failures: string[];
  /** Files that were not begun or not finished, because the graph was lost or the person stopped the work. */
  notFinished: string[];
  /** Whether the graph was lost. */
  lost: boolean;
}

/** Whether what failed would fail for every other document too. */
function isLost(error: unknown): boolean {
  if (error instanceof ControlError) return true;
  if (error instanceof StoreError) return error.code === 'CANNOT_CONNECT' || error.code === 'CLOSED';
  return error instanceof Error && error.cause !== undefined && isLost(error.cause);
}

/**
 * Loads the documents of the files, in their order, while those after them are extracted.
 * @param extracted what comes of the files.
 * @param loadOne loads (or plans) one document.
 * @param stop ends the work after the document that is being loaded.
 */
export async function loadFiles(
  files: readonly string[],
  extracted: AsyncIterable<Extracted>,
  loadOne: (facts: Facts) => Promise<LoadOutcome>,
  progress: Progress,
  stop?: AbortSignal,
): Promise<LoadResult> {
  const result: LoadResult = { outcomes: [], failures: [], notFinished: [], lost: false };
  for await (const { file, ...one } of extracted) {
    if (result.lost || stop?.aborted === true) {
      result.notFinished = files.slice(files.indexOf(file));
      break;
    }
    progress.begin(file);
    if (one.document === undefined) {
      result.failures.push(inFile(file, errorText(one.error)));
      progress.finish(`${file}: failed`);
      continue;
    }
    if (one.number === 1) progress.expect(one.count - 1);
    progress.finish(`${file}: ${await tryOne(one.document.facts(), file)}`);
  }
  progress.stop();
  return result;

  async function tryOne(facts: Facts, file: string): Promise<string> {
    try {
      const outcome = await loadOne(facts);
      result.outcomes.push(outcome);
      return `${outcome.document} ${outcome.change.toLowerCase()}, ${outcome.facts} facts`;
    } catch (error) {
      result.lost = isLost(error);
      result.failures.push(inFile(file, errorText(error)));
      return `${documentId(facts)} failed`;
    }
  }
}

/** Names the file before a reason that doesn't. */
const inFile = (file: string, reason: string): string => (reason.includes(file) ? reason : `${file}: ${reason}`);
