/** Gold that people made: a folder of facts, one JSON file a document, with entries marked optional or with alternatives. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Facts } from '../../graph/facts.ts';
import { AccuracyError } from './errors.ts';
import type { Counts } from './figures.ts';
import type { DocumentRun, Verdict } from './run.ts';
import {
  ALWAYS,
  type Annotated,
  type AnyRule,
  type ComparedList,
  type FieldValue,
  ruleOf,
  WHERE_GIVEN,
} from './same-fact.ts';

const entry = z.union([z.tuple([z.string(), z.string()]), z.looseObject({})]);
const goldSchema = z.looseObject({
  source: z.string(),
  language: z.string().optional(),
  ...(Object.fromEntries([...ALWAYS, ...WHERE_GIVEN].map((list) => [list, z.array(entry).optional()])) as Record<
    ComparedList,
    z.ZodOptional<z.ZodArray<typeof entry>>
  >),
});
export type Gold = z.infer<typeof goldSchema>;

/** The name by which gold and facts are matched: the file's, without folders and ending. */
export const nameOf = (source: string): string => basename(source).replace(/\.\w+$/, '');

/** Reads the gold of a folder. @returns the documents by name. @throws AccuracyError naming the file. */
export async function readAnnotated(folder: string): Promise<Map<string, Gold>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents = await Promise.all(
    files.map(async (file) => [basename(file, '.json'), await readGold(join(folder, file))] as const),
  );
  return new Map(documents);
}

async function readGold(path: string): Promise<Gold> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new AccuracyError(`Reading the gold ${path} failed: ${(cause as Error).message}`, { cause });
  }
  const parsed = goldSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AccuracyError(
    `Reading the gold ${path} failed: ${issue?.path.join('.') || 'the file'} is not as the facts format has it (${issue?.message})`,
  );
}

/** What is wrong in a document, for a person: which fact, and what it should be. */
export interface Compared {
  readonly run: DocumentRun;
  readonly errors: readonly string[];
  /** The same by list, where another edition of the text has been heard as well. */
  readonly heard?: Readonly<Record<string, Counts>>;
}

/** @param facts undefined where none were extracted: then all is missing. */
export function compareAnnotated(name: string, gold: Gold, facts: Facts | undefined): Compared {
  const run: DocumentRun = { language: gold.language ?? facts?.language ?? 'unknown', entries: {}, fields: {} };
  const errors = facts === undefined ? [`${name}: there are no facts of it`] : [];
  const lists = [...ALWAYS, ...WHERE_GIVEN.filter((list) => (gold[list]?.length ?? 0) > 0)];
  for (const list of lists) {
    const rule = ruleOf(list);
    const expected = byKey(gold[list] ?? [], rule);
    const found = byKey(facts?.[list] ?? [], rule);
    const verdicts: Record<string, Verdict> = {};
    const fail = (key: string, text: string) => errors.push(`${name} ${list} ${key}${text}`);
    for (const [key, entries] of expected) {
      const optional = entries.every((one) => (one as Annotated).optional);
      const hits = found.get(key);
      if (!optional) verdicts[key] = hits ? 'right' : 'missing';
      if (!hits) {
        if (!optional) fail(key, ' is missing');
        continue;
      }
      for (const { field, right, said, accepted } of comparedFields(rule, entries, hits)) {
        run.fields[list] ??= {};
        run.fields[list][field] ??= {};
        run.fields[list][field][key] = right;
        if (!right) fail(key, `: ${field} is ${said.join(', ') || 'absent'}, should be ${accepted.join(' or ')}`);
      }
    }
    for (const key of found.keys()) {
      if (expected.has(key)) continue;
      verdicts[key] = 'extra';
      fail(key, ' is extra');
    }
    run.entries[list] = verdicts;
  }
  return { run, errors };
}

function byKey(entries: readonly unknown[], { key }: AnyRule): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const one of entries) {
    const name = key(one);
    const same = found.get(name);
    if (same) same.push(one);
    else found.set(name, [one]);
  }
  return found;
}

/** The fields about which the gold says something. */
function comparedFields({ fields, open }: AnyRule, entries: readonly unknown[], hits: readonly unknown[]) {
  return Object.entries(fields).flatMap(([field, rule]) => {
    const read = (one: unknown): FieldValue => rule(one) ?? undefined;
    const accepted = new Set<FieldValue>(entries.map(read));
    if (field === open)
      for (const one of entries) for (const other of (one as Annotated).alternatives ?? []) accepted.add(other);
    if ([...accepted].every((value) => value === undefined || value === '')) return [];
    const said = hits.map(read);
    const right = said.some((value) => accepted.has(value));
    return [{ field, right, said, accepted: [...accepted] }];
  });
}
