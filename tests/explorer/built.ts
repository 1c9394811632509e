/** The explorer, built as `npm run build` does, into a folder of its own: once for all tests of a file. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';

/** Builds the explorer into a folder. */
export async function buildExplorer(folder: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(PACKAGE_ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: PACKAGE_ROOT, env });
}
