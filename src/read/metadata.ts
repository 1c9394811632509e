/**
 * The General Assembly's metadata: JSON Lines, one resolution a line, with its sponsors, votes, agenda item, papers and
 * subjects.
 */
import { basename } from 'node:path';
import { z } from 'zod';
import { itemNumbers } from './akn/item-numbers.ts';
import { asSymbol } from './akn/links.ts';
import { papersIn } from './akn/papers.ts';
import { tidy } from './akn/tidy.ts';
import { linesOf } from './facts-file.ts';
import { readText } from './files.ts';
import { reason } from './read.ts';
import { type DocumentRecord, uniqueSubjects } from './record.ts';
import { ReadError } from './source.ts';

/** A line of metadata breaks the format. The message names the file, the line and the field. */
export class MetadataError extends ReadError {
  override name = 'MetadataError';
}

/** One line of metadata: a document without its text. */
export interface RecordSource {
  /** The name of the file, # and the symbol: metadata.jsonl#A/RES/77/1. */
  readonly name: string;
  readonly record: DocumentRecord;
}

/** Words, or that there are none: "N.A.". */
const words = z
  .string()
  .nullish()
  .transform((value) => (value && !/^N\.?A\.?$/i.test(value.trim()) ? tidy(value) : ''));
const names = z
  .array(z.string())
  .nullish()
  .transform((list) => (list ?? []).map((name) => tidy(name)).filter((name) => name !== ''));

const lineSchema = z.object({
  symbol: z.string().regex(/^[A-Z]\/(?:RES|DEC)\/\S/, 'expected a symbol such as A/RES/77/1'),
  title: words,
  adoption_date: words,
  originating_document: words,
  report_paragraph: words,
  committee: words,
  agenda_item: words,
  agenda_item_name: words,
  adoption_type: words,
  pv: words,
  MS_in_favour: names,
  MS_against: names,
  MS_abstaining: names,
  sponsors: names,
  additional_sponsors: names,
  SDGs: names,
  subjects: z
    .array(z.tuple([z.string(), z.string()]))
    .nullish()
    .transform((list) => list ?? []),
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** Whether the first line of a .jsonl file is metadata of a resolution, and not facts. False where it can't be read. */
export async function isMetadataFile(path: string): Promise<boolean> {
  try {
    for await (const line of linesOf(readText(path))) if (line.trim() !== '') return isMetadata(line);
  } catch {
    // Why it can't be read is said when it is read.
  }
  return false;
}

function isMetadata(line: string): boolean {
  if (!line.includes('"symbol"') || !line.includes('"adoption_type"')) return false;
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && 'symbol' in value && !('source' in value);
  } catch {
    return false;
  }
}

/**
 * Reads one line of metadata.
 * @param place the file and line, for the message.
 * @throws MetadataError
 */
export function parseMetadata(line: string, place: string): DocumentRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new MetadataError(`Reading ${place} failed: it is no JSON (${(cause as Error).message})`, { cause });
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return recordOf(parsed.data);
  const [first] = parsed.error.issues;
  throw new MetadataError(
    `Reading ${place} failed: field ${first?.path.join('.') || '(the whole line)'}: ${first?.message}`,
  );
}

function recordOf(line: z.infer<typeof lineSchema>): DocumentRecord {
  const numbers = itemNumbers(line.agenda_item);
  const title = numbers.length === 1 && line.agenda_item_name !== '' ? line.agenda_item_name : undefined;
  const committee = COMMITTEES.findIndex((name) => line.committee.startsWith(`${name} `)) + 1;
  return {
    symbol: asSymbol(line.symbol),
    language: 'en',
    title: line.title || undefined,
    adopted: isoDay(line.adoption_date),
    items: numbers.map((number) => ({ number, title })),
    meeting: line.pv === '' ? undefined : asSymbol(line.pv),
    committee: committee === 0 ? undefined : `A/C.${committee}`,
    papers: [...new Set(papersIn(line.originating_document))],
    reportParagraph: line.report_paragraph || undefined,
    sponsors: line.sponsors,
    additionalSponsors: line.additional_sponsors,
    ...(/recorded vote|roll-call/i.test(line.adoption_type)
      ? { votes: { inFavour: line.MS_in_favour, against: line.MS_against, abstaining: line.MS_abstaining } }
      : {}),
    withoutVote: /without a vote/i.test(line.adoption_type),
    subjects: uniqueSubjects([
      // An agenda item stands among the subjects under the symbol of the agenda.
      ...line.subjects
        .filter(([, scheme]) => !scheme.includes('/'))
        .map(([name, scheme]) => ({ name: tidy(name), scheme: scheme === 'UNBIS Thesaurus' ? 'UNBIS' : scheme })),
      ...line.SDGs.map((goal) => ({ name: `SDG ${goal}`, scheme: 'SDGO' })),
    ]).filter(({ name }) => name !== ''),
    links: [],
  };
}

/** `7 October 2022` → 2022-10-07. */
function isoDay(printed: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(printed) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Reads a file of metadata, a document for each line that is not empty.
 * @throws MetadataError at the first line that breaks the format; ReadError where the file can't be read.
 */
export async function* readMetadataFile(path: string): AsyncGenerator<RecordSource> {
  let number = 0;
  try {
    for await (const line of linesOf(readText(path))) {
      number += 1;
      if (line.trim() === '') continue;
      const record = parseMetadata(line.replace(/^\ufeff/, ''), `${path}, line ${number}`);
      yield { name: `${basename(path)}#${record.symbol}`, record };
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError(`Reading ${path} failed: ${reason(cause)}`, { cause });
  }
}
