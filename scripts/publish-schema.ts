/**
 * Writes graph/published.graphql: the schema that programs rely on, without descriptions. A test compares the schema with it
 * and refuses a change that would break a program. Run it when a version is published: `npx tsx scripts/publish-schema.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

const schema = parse(readFileSync(join(PACKAGE_ROOT, 'graph', 'schema.graphql'), 'utf8'), { noLocation: true });
const bare = visit(schema, {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync(join(PACKAGE_ROOT, 'graph', 'published.graphql'), `${print(bare)}\n`);
