/**
 * Fills a graph for `npm run api`: repeats the graph of the data folder BASE until there are as many relationships as are
 * wanted. NEO4J_URI and so on name the Neo4j, otherwise RECALLING_DATA the folder; either should be empty.
 *
 *   npm run api-data -- --base FOLDER [--relationships 1300000] [--part 0.1]
 */
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { openStore } from '../src/store/open.ts';
import { readBase, writeCopies } from './api/repeat.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    relationships: { type: 'string', default: '1300000' },
    part: { type: 'string', default: '1' },
  },
});
if (!values.base) throw new Error('--base: expected the data folder of a graph');
const from = await openEmbedded(values.base);
const base = await readBase(from, Number(values.part));
await from.close();
const to = await openStore(readSettings());
const began = performance.now();
const counts = await writeCopies(to, base, Number(values.relationships));
await to.close();
console.log(JSON.stringify({ ...counts, seconds: Math.round((performance.now() - began) / 1000) }));
