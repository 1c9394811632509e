/**
 * A process that loads documents, one to four at a time, until it is killed: `kill-child.ts FOLDER SEED`. It prints `ready`,
 * and after each loading the numbers of the texts that are loaded now.
 */
import { loadBatch } from '../../src/load/load.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { batchesFrom, texts } from './kill-texts.ts';

const [folder = '', seed = '0'] = process.argv.slice(2);
const store = await openEmbedded(folder);
process.stdout.write('ready\n');
for (const numbers of batchesFrom(Number(seed))) {
  const results = await loadBatch(
    store,
    numbers.map((text) => texts[text] as (typeof texts)[number]),
  );
  if (results.some((result) => 'error' in result)) throw new Error('a batch was refused');
  process.stdout.write(`${numbers.join(' ')}\n`);
}
