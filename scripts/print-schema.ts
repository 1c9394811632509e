/** Writes the GraphQL schema to graph/schema.graphql: `npm run schema`. A test says when that file is out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { schema } from '../src/schema/schema.ts';

writeFileSync(join(PACKAGE_ROOT, 'graph', 'schema.graphql'), `${printSchema(schema)}\n`);
