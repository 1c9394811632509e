import { expect, it } from 'vitest';
import { MOST_LINES } from '../../src/parse/lines.ts';
import { parse } from '../../src/parse/parse.ts';

const parsed = (text: string) => parse({ name: 'pens.txt', text, encoding: 'utf-8' });

it('refuses a text of more lines than any document has', () => {
  const read = () => parsed('a\n'.repeat(MOST_LINES + 1));
  expect(read).toThrow(
    expect.objectContaining({
      name: 'TooManyLinesError',
      message: 'Parsing pens.txt failed: it has more than 2,500,000 lines, so it is no document',
    }),
  );
});

it('does not count blank lines', () => {
  const { paragraphs } = parsed(`1. Pens.${'\n'.repeat(MOST_LINES + 2)}2. Ink.`);
  expect(paragraphs.map(({ id }) => id)).toEqual(['1', '2']);
});

it('reads a line that consists of millions of the characters that rules have', () => {
  const { paragraphs } = parsed(`1. Pens.\n\n${': '.repeat(5_000_000)}\n\n2. Ink.`);
  expect(paragraphs.map(({ id }) => id)).toEqual(['1', '2']);
});
