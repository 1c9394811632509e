/**
 * Writes the typed documents of the explorer from its queries and the schema, and the queries as its client sends them, which a
 * server that answers trusted documents only has to know: `npm run explorer-queries`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse } from 'graphql';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

const QUERIES = join(PACKAGE_ROOT, 'src', 'explorer', 'api', 'queries');
/** Where the typed documents stand. */
export const DOCUMENTS = join(PACKAGE_ROOT, 'src', 'explorer', 'api', 'documents.ts');

/** Where the queries stand as they are sent; the build puts it beside the page. */
export const SENT = join(PACKAGE_ROOT, 'src', 'explorer', 'public', 'queries.json');

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

/** The queries as the explorer's client sends them, by the names of their operations. @param documents the module {@link DOCUMENTS} */
export function printSent(documents: Readonly<Record<string, unknown>>): string {
  const sent = Object.entries(documents)
    .filter(([name]) => name.endsWith('Document'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, document]) => [name.replace(/Document$/, ''), stringifyDocument(formatDocument(document as never))]);
  return `${JSON.stringify(Object.fromEntries(sent), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(DOCUMENTS, await printDocuments(process.argv[2]));
  writeFileSync(SENT, printSent(await import(DOCUMENTS)));
}
