/**
 * A process that loads documents until it is killed: `kill-child.ts FOLDER SEED`. It prints `ready`, and after each loading
 * the number of the text that is loaded now.
 */
import { loadFacts } from '../../src/load/load.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { texts } from './kill-texts.ts';

const [folder = '', seed = '0'] = process.argv.slice(2);
const store = await openEmbedded(folder);
process.stdout.write('ready\n');
for (let n = Number(seed); ; n = (n * 31 + 17) % 9973) {
  const text = n % texts.length;
  await loadFacts(store, texts[text] as (typeof texts)[number]);
  process.stdout.write(`${text}\n`);
}
