/**
 * The example queries: files under src/serve/examples/, in the order of their names. GraphiQL shows each as a tab, and
 * tests run each against the starter data.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';

// The build copies no file that is not TypeScript, so they are read from the sources.
export const EXAMPLES_FOLDER = join(PACKAGE_ROOT, 'src', 'serve', 'examples');

export interface Example {
  /** `01-attendance` */
  name: string;
  /** The query as a person sees it: comments, then one named operation. */
  query: string;
}

/** All example queries. */
export function readExamples(folder = EXAMPLES_FOLDER): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.replace(/\.graphql$/, ''), query: readFileSync(join(folder, file), 'utf8') }));
}
