/** The first stage: from a file on disk to its text. It is the only stage before `load` that touches the outside. */
import { basename, extname } from 'node:path';
import { type Decoded, decode } from './decode.ts';
import { readBytes } from './files.ts';
import { TEXT_LIMIT } from './flow.ts';
import { ReadError, type Source } from './source.ts';

/** How large a file may be whose bytes are its text: twice the largest text that the program is made for. In bytes. */
export const SIZE_LIMIT = 100 * 1024 * 1024;
/** How large a file may be that holds pictures and fonts besides its text, in bytes. */
export const OFFICE_SIZE_LIMIT = 200 * 1024 * 1024;

interface Format {
  readonly limit: number;
  /** @throws Error in words that end a sentence: what is wrong with the bytes. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<Omit<Source, 'name'>>;
}

const PLAIN: Format = { limit: SIZE_LIMIT, read: async (bytes) => decode(bytes) };
const HTML: Format = {
  limit: SIZE_LIMIT,
  async read(bytes) {
    const [{ decodeMarkup }, { htmlText }] = await Promise.all([import('./markup.ts'), import('./html.ts')]);
    return withText(decodeMarkup(bytes), htmlText);
  },
};
const XML: Format = {
  limit: SIZE_LIMIT,
  async read(bytes, name) {
    const [{ decodeMarkup }, { isAkn, readAkn }] = await Promise.all([import('./markup.ts'), import('./akn.ts')]);
    const decoded = decodeMarkup(bytes);
    if (isAkn(decoded.text)) return { encoding: decoded.encoding, ...readAkn(decoded.text, name) };
    return withText(decoded, (await import('./xml.ts')).xmlText);
  },
};
const PDF: Format = {
  limit: OFFICE_SIZE_LIMIT,
  read: async (bytes) => inUnicode(await (await import('./pdf/pdf.ts')).pdfText(bytes)),
};
const DOCX: Format = {
  limit: OFFICE_SIZE_LIMIT,
  read: async (bytes) => inUnicode(await (await import('./docx/docx.ts')).docxText(bytes)),
};
const DOC: Format = {
  limit: OFFICE_SIZE_LIMIT,
  async read(bytes, name) {
    // What ends in .doc is often something newer.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return DOCX.read(isZip ? bytes : new Uint8Array(await (await import('./office.ts')).asDocx(bytes)), name);
  },
};

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': PLAIN,
  '.md': PLAIN,
  '.html': HTML,
  '.htm': HTML,
  '.xml': XML,
  '.pdf': PDF,
  '.docx': DOCX,
  '.doc': DOC,
};

/** The endings of file names that are read as documents; facts files end in .jsonl. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(FORMATS);

/**
 * Reads one document.
 * @param path of a file, or of one in an archive: `archive.zip/inner/name.pdf`.
 * @throws ReadError where it can't be read, is empty, too large, or no text.
 */
export async function readSource(path: string): Promise<Source> {
  const fail = (why: string, cause?: unknown) => new ReadError(`Reading ${path} failed: ${why}`, { cause });
  const ending = extname(path);
  const format = FORMATS[ending.toLowerCase()];
  if (!format) {
    throw fail(
      `files of the kind "${ending || 'without ending'}" are not read; known are ${DOCUMENT_ENDINGS.join(', ')}`,
    );
  }
  let source: Omit<Source, 'name'>;
  try {
    source = await format.read(await readBytes(path, format.limit), path);
  } catch (cause) {
    const why = reason(cause);
    throw why.includes(path) ? cause : fail(why, cause);
  }
  if (source.text.length > TEXT_LIMIT) throw fail(`it holds more than ${TEXT_LIMIT / 1024 / 1024} MB of text`);
  if (!/\S/.test(source.text)) throw fail('it is empty');
  return { ...source, name: basename(path), text: source.text.replace(/\r\n?/g, '\n') };
}

const withText = ({ text, encoding }: Decoded, read: (text: string) => string) => ({ text: read(text), encoding });
const inUnicode = (text: string) => ({ text, encoding: 'utf-8' });

/** What an error of the file system or of a format means, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
