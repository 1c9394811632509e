/** Each folder under src/ is a stage and imports nothing from later stages; graph/ imports nothing from src/. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../graph/package-root.ts';

/** What each stage may import: the stages named, and shared ground (graph/, errors, settings, package-root). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  read: [],
  parse: ['read'],
  extract: ['read', 'parse'],
  resolve: ['read', 'parse', 'extract'],
  pipeline: ['read', 'parse', 'extract', 'resolve'],
  review: [],
  accuracy: [],
  store: [],
  load: ['store'],
  export: ['store', 'load'],
  schema: ['store'],
  explorer: [],
  serve: ['read', 'store', 'load', 'schema', 'explorer'],
  cli: [
    'read',
    'parse',
    'extract',
    'resolve',
    'pipeline',
    'review',
    'accuracy',
    'store',
    'load',
    'export',
    'schema',
    'serve',
  ],
};

const sources = (folder: string) =>
  readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(PACKAGE_ROOT, folder, name));

/** The project's own files that a file imports, relative to the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative(PACKAGE_ROOT, resolve(dirname(file), match[1] ?? '')),
  );
}

const stageOf = (path: string) =>
  path.startsWith(`src${sep}`) && path.split(sep).length > 2 ? path.split(sep)[1] : undefined;

it('every folder under src/ is a known stage', () => {
  const folders = readdirSync(join(PACKAGE_ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

it('no stage imports from a later one', () => {
  const wrong = sources('src').flatMap((file) => {
    const own = relative(PACKAGE_ROOT, file);
    const stage = stageOf(own);
    return importsOf(file)
      .map((path) => ({ path, other: stageOf(path) }))
      .filter(
        ({ other }) =>
          other !== undefined && other !== stage && !(stage !== undefined && MAY_IMPORT[stage]?.includes(other)),
      )
      .map(({ path }) => `${own} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

it('graph/ imports nothing from src/', () => {
  const wrong = sources('graph').flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('src'))
      .map((path) => `${file}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

it('the check sees imports', () => {
  expect(importsOf(join(PACKAGE_ROOT, 'src', 'resolve', 'facts.ts'))).toContain(join('src', 'extract', 'extract.ts'));
});
