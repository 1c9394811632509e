/** The General Assembly's own files, where they stand beside the project. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';

export const SHARED = resolve(PACKAGE_ROOT, '..', 'shared');
const CORPUS = join(SHARED, 'corpus', 'general-assembly');

export const isThere: boolean = existsSync(CORPUS);

/** Says why tests over the corpus do not run; where CI runs them, they must. */
export function sayWhereItIs(): void {
  if (isThere) return;
  test.skipIf(!process.env.CI)(`the corpus is not at ${CORPUS}: these tests are skipped`, () => {
    expect(isThere, `the corpus must be at ${CORPUS} where CI runs`).toBe(true);
  });
}

/** Every .xml file: its session, language and path, sorted. */
export function filesOfCorpus(): { session: string; language: string; path: string }[] {
  return ['76', '77'].flatMap((session) =>
    readdirSync(join(CORPUS, session), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: language }) =>
        readdirSync(join(CORPUS, session, language))
          .filter((name) => name.endsWith('.xml'))
          .sort()
          .map((name) => ({ session, language, path: join(CORPUS, session, language, name) })),
      ),
  );
}

/** `A_RES_77_1-2223391E.xml` and `A_RES_77_128 A-B-2228507F.xml` are named for their resolution: 77_1, 77_128 A-B. */
export const resolutionOf = (path: string): string =>
  /A_RES_(\d+_\d+(?:[ _]?[A-Z](?:-[A-Z])?(?=[-_]))?)/.exec(path)?.[1] ?? path;

/** Resolutions whose files are not alike in all languages: docs/accuracy.md says how each differs. */
export const DIFFERENT: ReadonlySet<string> = new Set(
  `76_3 76_109 76_149 76_256 76_258 76_271 76_297
   77_1 77_90 77_105 77_115 77_122 77_128 77_151 77_220 77_257 77_261 77_262 77_263 77_264 77_265 77_270 77_306 77_313
   77_315 77_317`.split(/\s+/),
);
