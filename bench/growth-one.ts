/** One measure of growth, in a process of its own: KIND SIZE, where SIZE is in characters. Prints one line of JSON. */
import { stages } from './lib/built.ts';
import { processorTime } from './lib/clock.ts';
import { KINDS } from './lib/kinds.ts';

/** How long the program is warmed up, in milliseconds. */
const WARMING = 2_000;

const [kind = '', size = '0'] = process.argv.slice(2);
const text = KINDS[kind]?.(Number(size)) ?? '';
const { parse, extract, resolve } = await stages();
// First the tables are read and the code is compiled: otherwise small texts would seem to cost more than they do, and growth
// less than it is.
const sample = text.slice(0, 100_000);
for (const until = processorTime() + WARMING; processorTime() < until; ) {
  resolve(extract(parse({ name: 'warm.txt', text: sample, encoding: 'utf-8' })));
}
const begun = processorTime();
const parsed = parse({ name: 'text.txt', text, encoding: 'utf-8' });
const afterParse = processorTime();
const mentions = extract(parsed);
const afterExtract = processorTime();
resolve(mentions);
const ended = processorTime();
const measured = {
  bytes: Buffer.byteLength(text),
  parse: afterParse - begun,
  extract: afterExtract - afterParse,
  resolve: ended - afterExtract,
  // In kB, of the whole process, with the text itself and its tables.
  peak: process.resourceUsage().maxRSS,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
