import { extract } from '../../src/extract/extract.ts';
import type { Mentions } from '../../src/extract/types.ts';
import { parse } from '../../src/parse/parse.ts';

/** The mentions in a text; a text without a number of its own becomes paragraph 1. */
export const extracted = (text: string): Mentions =>
  extract(
    parse({
      name: 'test.txt',
      text: /^(?:\d|一\.|I\.|[\s\S]*\n\n1\.)/.test(text) ? text : `1. ${text}`,
      encoding: 'utf-8',
    }),
  );
