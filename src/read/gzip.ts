/** What was packed with gzip, piece by piece. What is torn, or was made to do harm, is refused. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Facts are packed to a tenth or a twentieth of their size; what is made to fill a machine, to a thousandth. */
const MOST_TIMES = 250;
/** So many bytes do no harm, however small they were packed. */
const HARMLESS = 4 * 1024 * 1024;

/** Whether a file is packed, by its name. */
export const isGzip = (path: string): boolean => /\.gz$/i.test(path);

/**
 * Unpacks.
 * @throws Error in words that end a sentence: what is wrong with it.
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [taken, made] = [0, 0];
  const counted = async function* () {
    for await (const bytes of packed) {
      taken += bytes.length;
      yield bytes;
    }
  };
  const gunzip = createGunzip();
  // Whoever reads is told of an error by the stream.
  pipeline(Readable.from(counted()), gunzip, () => undefined);
  try {
    for await (const bytes of gunzip as AsyncIterable<Uint8Array>) {
      made += bytes.length;
      if (made > HARMLESS && made > taken * MOST_TIMES) {
        throw new Error(`it unpacks to more than ${MOST_TIMES} times its size, which facts never do`);
      }
      yield bytes;
    }
  } catch (cause) {
    const isBroken = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
    throw isBroken ? new Error('it is no gzip file, or is torn', { cause }) : cause;
  } finally {
    gunzip.destroy();
  }
}
