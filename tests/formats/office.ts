/** LibreOffice, as the tests use it to make documents in other formats from one source. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Which of the programs are missing. Where CI is set, nothing is skipped for them: the tests fail. */
export const missing = (...programs: readonly string[]): boolean =>
  process.env.CI === undefined && programs.some((program) => !onPath(program));

/** Converts files, all in one call, because it starts slowly. */
export async function convert(folder: string, format: string, names: readonly string[]): Promise<void> {
  await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      ...['--convert-to', format, '--outdir', folder],
      ...names.map((name) => join(folder, name)),
    ],
    { timeout: 100_000 },
  );
}

/** The text of a PDF by poppler's `pdftotext`. */
export async function pdftotext(path: string): Promise<string> {
  return (await run('pdftotext', ['-enc', 'UTF-8', path, '-'])).stdout;
}
