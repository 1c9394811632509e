/**
 * Makes the starter data anew from the documents beside the project: `npm run starter [-- FOLDER]`. The same documents give
 * the same file, byte for byte. A test says when it is out of date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { STARTER_FILE } from '../src/serve/starter.ts';
import { starterLines } from './starter/facts.ts';

const [folder = join(PACKAGE_ROOT, '..', 'shared')] = process.argv.slice(2);
const lines = await starterLines(folder);
// Neither a name nor a time goes into the packed file.
const packed = gzipSync(lines.map((line) => `${line}\n`).join(''), { level: 9 });
writeFileSync(STARTER_FILE, packed);
process.stdout.write(`${STARTER_FILE}: ${lines.length} documents, ${packed.length} bytes\n`);
