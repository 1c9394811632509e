/** From the files that a person names to facts: documents are read and extracted, facts files are read. */
import type { Facts } from '../../graph/facts.ts';
import { isFactsFile, readFactsFile } from '../read/facts-file.ts';
import { isMetadataFile, readMetadataFile } from '../read/metadata.ts';

export interface Documents {
  /** How many documents the file holds. */
  count: number;
  facts: AsyncIterable<Facts>;
}

/**
 * The documents in one file. A file of facts or metadata is checked to its end first, so that one with a mistake in it is
 * refused as a whole.
 * @throws ReadError, FactsFileError, MetadataError
 */
export async function documentsIn(path: string): Promise<Documents> {
  if (!isFactsFile(path)) return { count: 1, facts: extracted(path) };
  const open = (await isMetadataFile(path)) ? recorded : readFactsFile;
  let count = 0;
  for await (const _ of open(path)) count += 1;
  return { count, facts: open(path) };
}

async function* recorded(path: string): AsyncGenerator<Facts> {
  const { factsOfRecord } = await import('../resolve/record.ts');
  for await (const { name, record } of readMetadataFile(path)) yield factsOfRecord(record, name);
}

async function* extracted(path: string): AsyncGenerator<Facts> {
  // The reference tables of the extraction are not needed for facts files.
  const [{ readSource }, { factsOf }] = await Promise.all([import('../read/read.ts'), import('../resolve/facts.ts')]);
  yield factsOf(await readSource(path));
}
