import type { z } from 'zod';
import { type Facts, factsSchema } from '../../graph/facts.ts';
import { readText } from './files.ts';
import { reason } from './read.ts';
import { ReadError } from './source.ts';

/** The endings of files of facts, as they are and packed with gzip. */
export const FACTS_ENDINGS = ['.jsonl', '.jsonl.gz'] as const;

/** Facts files (and metadata, which end the same way) hold what was extracted before; they need no extraction. */
export const isFactsFile = (path: string): boolean =>
  FACTS_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

/** How many characters the facts of one document may have, with its words: more than those of the largest text. */
const LINE_LIMIT = 256 * 1024 * 1024;

/** A facts file breaks the format. The message names the file, the line, the field and what was expected. */
export class FactsFileError extends ReadError {
  override name = 'FactsFileError';
}

/**
 * Reads facts, one document a line (JSON Lines), each checked against the format.
 * @throws FactsFileError at the first line that breaks it; ReadError where the file can't be read.
 */
export async function* readFactsFile(path: string): AsyncGenerator<Facts> {
  let number = 0;
  let documents = 0;
  try {
    for await (const line of linesOf(readText(path))) {
      number += 1;
      if (line.trim() === '') continue;
      documents += 1;
      yield parseFacts(line.replace(/^\ufeff/, ''), `${path}, line ${number}`);
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError(`Reading ${path} failed: ${reason(cause)}`, { cause });
  }
  if (documents === 0) throw new ReadError(`Reading ${path} failed: it is empty`);
}

/**
 * The lines of a stream. Only \n ends one: other line separators may stand inside a JSON string.
 * @throws Error in words that end a sentence, where one is longer than a document may be.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const [first = '', ...further] = chunk.split('\n');
    begun.push(first);
    length += first.length;
    if (length > LINE_LIMIT) {
      throw new Error(`one of its lines has more than ${LINE_LIMIT / 1024 / 1024} MB, more than one document may have`);
    }
    const last = further.pop();
    if (last === undefined) continue;
    yield begun.join('');
    yield* further;
    begun = [last];
    length = last.length;
  }
  if (length > 0) yield begun.join('');
}

/**
 * Checks one line of a facts file.
 * @param place the file and line, for the message.
 * @throws FactsFileError
 */
export function parseFacts(line: string, place: string): Facts {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new FactsFileError(`Reading ${place} failed: it is no JSON (${(cause as Error).message})`, { cause });
  }
  const parsed = factsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new FactsFileError(
    `Reading ${place} failed: ${first ? describe(first, value) : 'it breaks the format'}${more}`,
    {
      advice: 'The format is described in graph/facts.schema.json.',
    },
  );
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const field = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys') {
    return `${field ? `field ${field}` : 'the document'} has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which the format does not know`;
  }
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const shown = given === undefined ? 'missing' : JSON.stringify(given)?.slice(0, 60);
  return `field ${field || '(the whole line)'} is ${shown}: ${issue.message}`;
}
