import type { Language } from '../../graph/model.ts';
import { RecallingError } from '../errors.ts';
import type { DocumentRecord } from './record.ts';

/** What `read` gives: the text of one document, with the name of the file that it came from. */
export interface Source {
  /** The name of the file, without folders. */
  readonly name: string;
  /** The text, in UTF-16, with line ends as \n. */
  readonly text: string;
  /** The encoding that was found; of a format that is not plain text, the one that its text is in. */
  readonly encoding: Encoding;
  /** The language, where the file itself says it; otherwise it is told by the words. */
  readonly language?: Language;
  /** What the file says about the document besides its text. */
  readonly record?: DocumentRecord;
}

/** The name of an encoding, as the Encoding Standard has it: utf-8, utf-16le, gb18030. */
export type Encoding = string;

/** A file or folder could not be read, or is no text. The message names it. */
export class ReadError extends RecallingError {
  override name = 'ReadError';
}
