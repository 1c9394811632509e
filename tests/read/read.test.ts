import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../src/read/archive.ts';
import { readFactsFile } from '../../src/read/facts-file.ts';
import { findInputs } from '../../src/read/inputs.ts';
import { DOCUMENT_ENDINGS, readSource, SIZE_LIMIT } from '../../src/read/read.ts';
import { ReadError } from '../../src/read/source.ts';
import { lines, pdfOf } from './pdf-file.ts';
import { docxOf, zipOf } from './zip-file.ts';

let folder: string;
const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-read-'));
  await mkdir(join(folder, 'reports', 'older'), { recursive: true });
  await write('reports/b.txt', '1. B.');
  await write('reports/a.md', '1. A.');
  await write('reports/older/c.TXT', '1. C.');
  await write('reports/picture.png', 'no');
  await mkdir(join(folder, 'nothing'));
  await mkdir(join(folder, 'packed'));
  const archive = {
    'inner/a.txt': '1. A.',
    'inner/b.docx': await docxOf('<w:p><w:r><w:t>1. B.</w:t></w:r></w:p>'),
    '../../out.html': '<p>1. Out.',
    'facts.jsonl': '{"source":"a.txt","language":"en","kind":"REPORT"}\n',
    '__MACOSX/._a.txt': 'no',
    'picture.png': 'no',
  };
  await write('packed/all.zip', await zipOf(archive));
  await write('packed/secret.zip', await zipOf({ 'a.txt': '1. A.' }, { password: 'secret' }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readSource', () => {
  it('gives the name and the text, with line ends as \\n', async () => {
    expect(await readSource(await write('mixed.txt', 'one\r\ntwo\rthree\n'))).toEqual({
      name: 'mixed.txt',
      text: 'one\ntwo\nthree\n',
      encoding: 'utf-8',
    });
  });

  it.each([
    ['empty.txt', '', /empty\.txt failed: it is empty/],
    ['blank.txt', ' \n\n', /blank\.txt failed: it is empty/],
    ['empty.html', '<p></p>', /empty\.html failed: it is empty/],
    ['scan.pdf', pdfOf([[]]), /scan\.pdf failed: it is a scan/],
    ['torn.docx', 'PK', /torn\.docx failed: it is no zip archive, or is torn/],
    ['binary.txt', new Uint8Array(100), /binary\.txt failed: it holds data that is no text/],
    [
      'report.pages',
      'text',
      /"\.pages" are not read; known are \.txt, \.md, \.html, \.htm, \.xml, \.pdf, \.docx, \.doc$/,
    ],
  ])('refuses %s', async (name, content, message) => {
    const path = await write(name, content);
    await expect(readSource(path)).rejects.toThrow(ReadError);
    await expect(readSource(path)).rejects.toThrow(message);
  });

  it('refuses what is too large before reading it', async () => {
    const path = await write('large.txt', 'x');
    await truncate(path, SIZE_LIMIT + 1);
    await expect(readSource(path)).rejects.toThrow(/large\.txt failed: it has 101 MB, more than the 100 MB/);
  });

  it.each([
    ['a.pdf', () => pdfOf([lines(['1. One.'])]), '1. One.\n'],
    ['a.htm', () => '<p>1. One.', '1. One.\n'],
    ['a.XML', () => '<a><b>1. One.</b></a>', '1. One.\n'],
    ['a.docx', () => docxOf('<w:p><w:r><w:t>1. One.</w:t></w:r></w:p>'), '1. One.\n'],
    // What ends in .doc is often newer.
    ['a.doc', () => docxOf('<w:p><w:r><w:t>1. One.</w:t></w:r></w:p>'), '1. One.\n'],
  ])('gives the text of %s', async (name, content, text) => {
    expect(await readSource(await write(name, await content()))).toEqual({ name, text, encoding: 'utf-8' });
  });

  it('gives the data of an Akoma Ntoso file besides its text', async () => {
    const xml = `<akomaNtoso><doc><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta><coverPage><p>A/RES/85/1</p></coverPage><mainBody><p>Rappelant</p></mainBody></doc></akomaNtoso>`;
    const source = await readSource(await write('akn.xml', xml));
    expect(source.text).toContain('Rappelant');
  });

  it('says what to install where LibreOffice is missing', async () => {
    const path = await write('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
    vi.stubEnv('PATH', join(folder, 'nothing'));
    await expect(readSource(path)).rejects.toThrow(/old\.doc failed: .* install libreoffice-writer/);
    vi.unstubAllEnvs();
  });

  it('ends LibreOffice where it does not finish, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'bin'));
    const program = join(folder, 'bin', 'soffice');
    await writeFile(program, '#!/bin/sh\nsleep 60 & wait\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env.PATH}`);
    const { asDocx } = await import('../../src/read/office.ts');
    const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('recalling-office-'));
    const before = await left();
    await expect(asDocx(new Uint8Array(10), { limit: 300 })).rejects.toThrow(/did not finish within 0\.3 seconds/);
    vi.unstubAllEnvs();
    expect((await left()).filter((name) => !before.includes(name))).toEqual([]);
  });

  it('reads what stands in an archive; names that lead out of it are only names', async () => {
    const inArchive = (name: string) => readSource(`${folder}/packed/all.zip/${name}`);
    expect(await inArchive('inner/a.txt')).toEqual({ name: 'a.txt', text: '1. A.', encoding: 'utf-8' });
    expect(await inArchive('inner/b.docx')).toMatchObject({ name: 'b.docx', text: '1. B.\n' });
    expect(await inArchive('../../out.html')).toMatchObject({ name: 'out.html', text: '1. Out.\n' });
    await expect(inArchive('gone.txt')).rejects.toThrow(/all\.zip\/gone\.txt failed: there is no such file/);
    const facts = [];
    for await (const one of readFactsFile(`${folder}/packed/all.zip/facts.jsonl`)) facts.push(one.source);
    expect(facts).toEqual(['a.txt']);
    await expect(readSource(`${folder}/packed/secret.zip/a.txt`)).rejects.toThrow(
      /a\.txt failed: it is protected by a/,
    );
  });

  it('refuses an entry that is larger than a document may be, whatever the archive says', async () => {
    const bytes = await zipOf({ 'a.txt': 'x'.repeat(300_000) });
    const archive = await openArchive(bytes);
    await expect(archive.read('a.txt', 1000)).rejects.toThrow(/it has 1 MB, more than/);
    // The size in the directory and before the entry is said to be 10.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(300_000);
    const file = Buffer.from(bytes);
    for (let at = file.indexOf(size); at >= 0; at = file.indexOf(size, at + 4)) file.writeUInt32LE(10, at);
    const lying = await openArchive(new Uint8Array(file));
    expect(lying.sizeOf('a.txt')).toBe(10);
    await expect(lying.read('a.txt', 1000)).rejects.toThrow();
  });

  it('gives text or a ReadError that names the file, whatever the bytes and the ending', async () => {
    const beginnings = ['', '%PDF-1.4\n', 'PK\u0003\u0004', '<html><p>', '<?xml version="1.0"?><a>', '{"a":1}'];
    const endings = DOCUMENT_ENDINGS.filter((ending) => ending !== '.doc');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...endings),
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', '%%EOF'),
        async (ending, beginning, bytes, end) => {
          const path = await write(`random${ending}`, Buffer.concat([Buffer.from(beginning), bytes, Buffer.from(end)]));
          const outcome: unknown = await readSource(path).catch((error: unknown) => error);
          if (outcome instanceof Error) {
            expect(outcome).toBeInstanceOf(ReadError);
            expect(outcome.message).toContain(path);
          } else expect(outcome).toMatchObject({ name: `random${ending}` });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives text or a ReadError where a byte of a good file is changed', async () => {
    const good = {
      '.pdf': pdfOf([lines(['1. One.', '2. Two.'])]),
      '.docx': await docxOf('<w:p><w:r><w:t>1. One.</w:t></w:r></w:p>'),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('.pdf' as const, '.docx' as const),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        async (ending, place, value) => {
          const bytes = Uint8Array.from(good[ending]);
          bytes[place % bytes.length] = value;
          const outcome: unknown = await readSource(await write(`changed${ending}`, bytes)).catch((error) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReadError);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names a file that is not there', async () => {
    await expect(readSource(join(folder, 'gone.txt'))).rejects.toThrow(/gone\.txt failed: there is no such file/);
  });
});

describe('findInputs', () => {
  const names = async (...patterns: string[]) =>
    (await findInputs(patterns.map((pattern) => join(folder, pattern)))).map((path) => path.slice(folder.length + 1));

  it('takes files, folders with their subfolders, and globs, each file once and sorted', async () => {
    expect(await names('reports')).toEqual(['reports/a.md', 'reports/b.txt', 'reports/older/c.TXT']);
    expect(await names('reports/*.txt')).toEqual(['reports/b.txt']);
    expect(await names('reports', 'reports/b.txt')).toHaveLength(3);
  });

  it('looks into archives', async () => {
    const all = ['../../out.html', 'facts.jsonl', 'inner/a.txt', 'inner/b.docx'].map(
      (name) => `packed/all.zip/${name}`,
    );
    expect(await names('packed/all.zip')).toEqual(all);
    expect(await names('packed')).toEqual([...all, 'packed/secret.zip/a.txt']);
    expect(await names('packed/a*.zip')).toEqual(all);
    expect(await names('packed/all.zip/inner/a.txt')).toEqual(['packed/all.zip/inner/a.txt']);
    await write('torn.zip', 'PK');
    await expect(names('torn.zip')).rejects.toThrow(
      /Looking into .*torn\.zip failed: it is no zip archive, or is torn/,
    );
    await write('pictures.zip', await zipOf({ 'a.png': 'no' }));
    await expect(names('pictures.zip')).rejects.toThrow(/pictures\.zip failed: it holds no file that ends in \.txt/);
  });

  it.each([
    ['gone', /gone failed: there is no such file/],
    ['nothing', /nothing failed: the folder holds no file that ends in \.txt, .*, \.pdf, .*, \.jsonl, .*\.zip/],
    ['packed/all.zip/../x', /x failed: there is no such file/],
    ['reports/*.pdf', /no file matches/],
  ])('says that %s names nothing', async (pattern, message) => {
    await expect(names(pattern)).rejects.toThrow(message);
  });
});
