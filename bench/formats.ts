/**
 * Reading, by format: the same texts as .txt and as what LibreOffice makes of them (.docx, .html, .pdf, .doc), and the
 * .xml of the corpus. Megabytes of text a second, and how much of the text there is.
 *
 *   npm run formats [-- --documents 20]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS, inBench, reading } from './lib/built.ts';
import { megabytesPerSecond, processorTime } from './lib/clock.ts';
import { printTable, type Row, writeResults } from './lib/results.ts';
import { textFolders } from './lib/texts.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '20' } } });
const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const MADE = ['docx', 'html', 'pdf', 'doc'];
const FOLDERS = ['77 English', '77 Chinese'];

/** The same documents in every format that can be made here; made once, in bench/files/. */
function prepare(name: string): string[] {
  const folder = inBench('files', name.replace(' ', '-'));
  const texts = textFolders().get(name) ?? '';
  const chosen = readdirSync(texts).sort().slice(0, Number(values.documents));
  mkdirSync(folder, { recursive: true });
  const [session = '', language = ''] = name.split(' ');
  for (const file of chosen) {
    copyFileSync(join(texts, file), join(folder, file));
    const xml = `${basename(file, '.txt')}.xml`;
    copyFileSync(join(CORPUS, 'general-assembly', session, language, xml), join(folder, xml));
  }
  for (const format of OFFICE === undefined ? [] : MADE) {
    const missing = chosen.filter((file) => !existsSync(join(folder, `${basename(file, '.txt')}.${format}`)));
    if (missing.length === 0) continue;
    // .doc is what LibreOffice makes of the plain text by way of a word processor's filter.
    const filter = { docx: 'docx:MS Word 2007 XML', html: 'html:HTML (StarWriter)', pdf: 'pdf', doc: 'doc:MS Word 97' }[
      format
    ];
    const profile = `-env:UserInstallation=file://${inBench('files', 'profile')}`;
    const args = [
      profile,
      '--headless',
      '--infilter=Text (encoded):UTF8',
      '--convert-to',
      filter ?? format,
      '--outdir',
      folder,
    ];
    execFileSync(OFFICE ?? '', [...args, ...missing.map((file) => join(folder, file))], { stdio: 'ignore' });
  }
  return readdirSync(folder)
    .filter((file) => chosen.includes(`${basename(file, extname(file))}.txt`))
    .map((file) => join(folder, file));
}

const { readSource } = await reading();
const rows: Row[] = [];
for (const name of FOLDERS) {
  const files = prepare(name);
  const plain = new Map<string, number>();
  for (const format of ['.txt', '.xml', '.html', '.docx', '.pdf', '.doc']) {
    const own = files.filter((file) => extname(file) === format);
    if (own.length === 0) continue;
    // The libraries of the format are loaded.
    await readSource(own[0] ?? '');
    let [characters, bytes, fileBytes, shared, milliseconds] = [0, 0, 0, 0, 0];
    for (const file of own) {
      const begun = processorTime();
      const { text } = await readSource(file);
      milliseconds += processorTime() - begun;
      const bare = text.replace(/\s/g, '').length;
      const document = basename(file, format);
      if (format === '.txt') plain.set(document, bare);
      characters += bare;
      shared += plain.get(document) ?? 0;
      bytes += Buffer.byteLength(text);
      fileBytes += statSync(file).size;
    }
    rows.push({
      texts: name,
      format: format.slice(1),
      documents: own.length,
      'file MB': fileBytes / 1e6,
      'text MB': bytes / 1e6,
      'text MB/s': megabytesPerSecond(bytes, milliseconds),
      'ms a document': milliseconds / own.length,
      'characters of the .txt, %': (100 * characters) / (shared || 1),
    });
  }
}
printTable(rows);
if (OFFICE === undefined) process.stdout.write('LibreOffice is not there: only .txt and .xml were measured\n');
writeResults('formats', rows);
