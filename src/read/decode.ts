import type { Encoding } from './source.ts';

/** How much of a file is looked at to tell text from other data, in bytes. */
const SAMPLE = 64 * 1024;

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The bytes are not text in any encoding that the United Nations' documents come in. */
export class NotTextError extends Error {
  override name = 'NotTextError';
}

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 (with or without a byte order mark) or GB18030.
 *
 * A byte order mark decides. Without one, zero bytes on one side of most pairs mean UTF-16; then UTF-8 is tried strictly,
 * and GB18030 last, because almost any bytes are valid in it.
 * @throws NotTextError where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = byByteOrderMark(bytes) ?? byZeroBytes(bytes);
  if (encoding) return { text: strictly(bytes, encoding), encoding };
  if (isValid(bytes, 'utf-8')) return { text: strictly(bytes, 'utf-8'), encoding: 'utf-8' };
  if (isValid(bytes, 'utf-8', { cut: true }))
    throw new NotTextError('it ends inside a character, so part of it is missing');
  return { text: strictly(bytes, 'gb18030'), encoding: 'gb18030' };
}

/** Whether the bytes are valid; with `cut`, the last character may be incomplete. */
function isValid(bytes: Uint8Array, encoding: Encoding, { cut = false } = {}): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

function byByteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 text of the UN has ASCII spaces, digits and line ends, whose high bytes are zero, all on one side. */
function byZeroBytes(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] !== 0) even += 1;
    if (bytes[i] !== 0 && bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  // Some Chinese characters have a zero byte on the other side (开 is 5F00), so most must be on one side, not all.
  if (odd > pairs / 50 && odd > even * 4) return 'utf-16le';
  if (even > pairs / 50 && even > odd * 4) return 'utf-16be';
  return undefined;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string {
  if (!isValid(bytes, encoding))
    throw new NotTextError(`it is no text in any of the encodings ${ENCODINGS.join(', ')}`);
  const text = new TextDecoder(encoding).decode(bytes);
  const sample = text.slice(0, SAMPLE);
  // Control characters other than white space do not occur in text; private-use and unassigned characters are what GB18030
  // makes of other data.
  const strange = sample.match(/(?!\s)[\p{Cc}\p{Cn}\p{Co}]/gu)?.length ?? 0;
  if (strange > sample.length / 200) throw new NotTextError('it holds data that is no text');
  return text;
}
