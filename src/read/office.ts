/** Formats that only an office program reads: LibreOffice makes Word documents of them. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The largest document takes a few seconds; a program that takes longer waits for something, in milliseconds. */
const TIME_LIMIT = 120_000;

/** No macros, and nothing is fetched that a document links to. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Makes a Word document (.docx) of the bytes of an older one.
 * @param limit of time, in milliseconds.
 * @throws Error in words: why it was not done.
 */
export async function asDocx(bytes: Uint8Array, { limit = TIME_LIMIT } = {}): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const document = join(folder, 'document.doc');
    await writeFile(document, bytes);
    const out = join(folder, 'out');
    await run(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, document],
      ],
      limit,
    );
    try {
      return await readFile(join(out, 'document.docx'));
    } catch (cause) {
      throw new Error('LibreOffice makes nothing of it: it is no Word document, or is torn or protected', { cause });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs LibreOffice to its end. It is a family of processes, and all of them end with the time. */
function run(parameters: readonly string[], limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const office = spawn('soffice', parameters, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
      reject(new Error(`LibreOffice did not finish within ${limit / 1000} seconds`));
    }, limit);
    office.once('error', (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const missing =
        cause.code === 'ENOENT'
          ? 'older Word documents need LibreOffice, and there is no "soffice" on the PATH; install libreoffice-writer'
          : cause.message;
      reject(new Error(missing, { cause }));
    });
    office.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
