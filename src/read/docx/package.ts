/** A Word document is a zip of XML parts that name each other by relationships. */
import { type Archive, openArchive } from '../archive.ts';
import { type MarkupHandler, markupParser } from '../markup-parser.ts';

/** No part of a document is larger, in bytes. */
const PART_LIMIT = 1024 * 1024 * 1024;

export interface Relationship {
  /** The last part of its type: footnotes, header, styles. */
  readonly kind: string;
  readonly part: string;
}

/** The parts of a Word document. */
export class WordPackage {
  readonly #archive: Archive;

  private constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** @throws Error in words: what is wrong with it. */
  static async open(bytes: Uint8Array): Promise<WordPackage> {
    return new WordPackage(await openArchive(bytes));
  }

  /** The name of the main part. */
  async main(): Promise<string> {
    const main = [...(await this.relationships('')).values()].find(({ kind }) => kind === 'officeDocument')?.part;
    if (main === undefined || !this.has(main)) throw new Error('it is no Word document');
    return main;
  }

  has(part: string): boolean {
    return this.#archive.names.includes(part);
  }

  /** The parts that a part names, by id; those of the package itself for the part ''. */
  async relationships(part: string): Promise<ReadonlyMap<string, Relationship>> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const file = `${folder}_rels/${part.slice(slash)}.rels`;
    const found = new Map<string, Relationship>();
    if (!this.has(file)) return found;
    await this.parse(file, {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
        const kind = Type.slice(Type.lastIndexOf('/') + 1);
        found.set(Id, { kind, part: Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}` });
      },
    });
    return found;
  }

  /** Reads a part, piece by piece. */
  async parse(part: string, handler: MarkupHandler): Promise<void> {
    const parser = markupParser(handler, { xml: true });
    let decoder: TextDecoder | undefined;
    for await (const chunk of this.#archive.stream(part, PART_LIMIT)) {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.end(decoder?.decode());
  }
}
