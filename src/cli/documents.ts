/** From the files that a person names to facts: documents are read and extracted, facts files are read. */
import { extname } from 'node:path';
import type { Facts } from '../../graph/facts.ts';
import { readFactsFile } from '../read/facts-file.ts';

const isFactsFile = (path: string): boolean => extname(path).toLowerCase() === '.jsonl';

/**
 * The facts of the documents in one file. A facts file is checked to its end before its first document is given, so that
 * a file with a mistake in it is refused as a whole.
 * @throws ReadError, FactsFileError
 */
export async function* factsIn(path: string): AsyncGenerator<Facts> {
  if (!isFactsFile(path)) {
    // The reference tables of the extraction are not needed for facts files.
    const [{ readSource }, { factsOf }] = await Promise.all([import('../read/read.ts'), import('../resolve/facts.ts')]);
    yield factsOf(await readSource(path));
    return;
  }
  for await (const _ of readFactsFile(path)) {
    // Only whether it is right matters here.
  }
  yield* readFactsFile(path);
}
