import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/serve/control/messages.ts';

/** The lines that are read when bytes arrive in the given pieces. */
async function linesOf(pieces: readonly Uint8Array[], maxLine?: number) {
  const stream = new PassThrough();
  const lines: string[] = [];
  const closed = new Promise<Error | undefined>((resolve) => {
    stream.on('error', resolve);
    stream.on('end', () => resolve(undefined));
  });
  readLines(stream as unknown as Socket, (line) => lines.push(line), maxLine);
  for (const piece of pieces) if (!stream.destroyed) stream.write(piece);
  stream.end();
  return { lines, error: await closed };
}

test('however the bytes are cut, the lines are the same', async () => {
  const texts = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat()), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
        (a, b) => a - b,
      );
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const read = await linesOf(pieces);
      expect(read.lines).toEqual(lines.map((line) => Buffer.from(line).toString()));
    }),
  );
});

test('a line above the limit ends the connection', async () => {
  const { lines, error } = await linesOf([Buffer.from('ok\n'), Buffer.alloc(11, 'x')], 10);
  expect(lines).toEqual(['ok']);
  expect(error?.message).toContain('10 characters');
});
