/** Writes the JSON Schema of the facts format to graph/facts.schema.json: `npm run facts-schema`. A test says when it is old. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsJsonSchema } from '../graph/facts.ts';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

writeFileSync(join(PACKAGE_ROOT, 'graph', 'facts.schema.json'), `${JSON.stringify(factsJsonSchema(), null, 2)}\n`);
