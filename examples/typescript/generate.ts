/** Writes documents.ts, the types of the queries in queries.graphql: `npx tsx examples/typescript/generate.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const HERE = import.meta.dirname;
const HEAD = `// Written by generate.ts from queries.graphql and the schema; not to be edited.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
`;

export const DOCUMENTS = join(HERE, 'documents.ts');

/** The module with the typed documents. A project of your own can have the schema from the endpoint, by introspection. */
export async function printDocuments(): Promise<string> {
  const queries = 'queries.graphql';
  const module = await codegen({
    filename: DOCUMENTS,
    schema: parse(readFileSync(join(HERE, '../../graph/schema.graphql'), 'utf8')),
    documents: [
      { location: queries, document: parse(readFileSync(join(HERE, queries), 'utf8'), { noLocation: true }) },
    ],
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
    config: {
      scalars: { Date: 'string' },
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      useTypeImports: true,
      optimizeDocumentNode: true,
    },
  });
  return `${HEAD}${module}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENTS, await printDocuments());
