/** Archives made in memory. */
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The bytes of a zip archive with these files. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { password }: { password?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), password === undefined ? {} : { password });
  for (const [name, content] of Object.entries(files)) {
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content));
  }
  return new Uint8Array(await writer.close());
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:mc="mc"';

/** The bytes of a Word document with this body; the other parts by their names: `styles`, `footnotes`, `header1`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const relationship = (part: string) =>
    `<Relationship Id="${part}" Type="${TYPE}/${part.replace(/\d$/, '')}" Target="${part}.xml"/>`;
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="m" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${Object.keys(parts).map(relationship).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([part, content]) => [
        `word/${part}.xml`,
        `<w:${part.replace(/\d$/, '')} ${W}>${content}</w:${part.replace(/\d$/, '')}>`,
      ]),
    ),
  });
}
