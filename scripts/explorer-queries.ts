/** Writes the typed documents of the explorer from its queries and the schema: `npm run explorer-queries`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

const QUERIES = join(PACKAGE_ROOT, 'src', 'explorer', 'api', 'queries');
/** Where the typed documents stand. */
export const DOCUMENTS = join(PACKAGE_ROOT, 'src', 'explorer', 'api', 'documents.ts');

const HEAD = `// Written by \`npm run explorer-queries\` from queries/ and graph/schema.graphql; not to be edited.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
`;

const SCHEMA = join(PACKAGE_ROOT, 'graph', 'schema.graphql');

/** The typed documents of all queries, as a module. */
export async function printDocuments(schema = SCHEMA): Promise<string> {
  const documents = readdirSync(QUERIES)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: name,
      document: parse(readFileSync(join(QUERIES, name), 'utf8'), { noLocation: true }),
    }));
  const module = await codegen({
    filename: DOCUMENTS,
    schema: parse(readFileSync(schema, 'utf8')),
    documents,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
    config: {
      scalars: { Date: 'string' },
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      useTypeImports: true,
      optimizeDocumentNode: true,
      dedupeOperationSuffix: true,
    },
  });
  return `${HEAD}${module}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENTS, await printDocuments(process.argv[2]));
