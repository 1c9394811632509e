/**
 * The reference tables: states, bodies, instruments and organizations, with the names under which documents print them.
 *
 * Each table is a JSON array with one object a line. It is read from the package's graph/reference/ when it is first
 * asked for, checked, and kept. states.json is built (npm run reference); the other three are edited by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../model.ts';
import { PACKAGE_ROOT } from '../package-root.ts';

export class ReferenceDataError extends Error {
  override name = 'ReferenceDataError';
  /** What the person who edited the table can do about it. */
  readonly advice = 'Correct the line, then run the command again; each table holds one object a line.';
}

const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, 'expected no white space at either end');
const year = z.number().int().min(1800).max(2100);
/** The first name of a language is the one to show; the others are what texts print besides. */
const names = z.partialRecord(z.enum(LANGUAGES), z.array(text).min(1));

export const STATE_NAME_KINDS = ['short', 'official', 'other', 'former'] as const;
export const BODY_KINDS = [
  'ASSEMBLY',
  'COUNCIL',
  'COMMISSION',
  'COMMITTEE',
  'CONFERENCE',
  'WORKING_GROUP',
  'OTHER',
] as const;
export const ORGANIZATION_KINDS = ['REIO', 'IGO', 'UN_AGENCY', 'UN_OFFICE', 'NGO'] as const;

const stateName = z.strictObject({
  language: z.enum(LANGUAGES),
  kind: z.enum(STATE_NAME_KINDS),
  name: text,
  from: year.optional(),
  until: year.optional(),
});
const state = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}([A-Z]{2})?$/, 'expected an ISO 3166 code such as CN or YUCS'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  region: text.optional(),
  subregion: text.optional(),
  from: year.optional(),
  until: year.optional(),
  names: z.array(stateName).min(1),
});
const body = z.strictObject({
  id: z.string().regex(/^[^\s#]+$/, 'expected the prefix of its document symbols, such as CTOC/COP/WG.2'),
  parent: text.optional(),
  prefixes: z.array(text).min(1).optional(),
  kind: z.enum(BODY_KINDS).optional(),
  instrument: text.optional(),
  decides: z.literal(false).optional(),
  decisionTags: z.array(text).min(1).optional(),
  names,
  shortNames: names.optional(),
});
const instrument = z.strictObject({
  id: text,
  articles: z.number().int().positive().optional(),
  adopted: z.iso.date().optional(),
  parent: text.optional(),
  body: text.optional(),
  acronyms: names.optional(),
  names,
});
const organization = z.strictObject({
  id: text,
  kind: z.enum(ORGANIZATION_KINDS),
  serves: z.array(text).optional(),
  acronyms: names.optional(),
  names,
});

/** One name of a state; `from` and `until` are the first and the last year in which it was in use. */
export type StateName = Readonly<z.infer<typeof stateName>>;
/** A state, present or past; `until` is the year in which it ended. */
export type StateReference = Readonly<z.infer<typeof state>>;
/**
 * A body, by the prefix of its document symbols. `parent` is the body that it is subsidiary to, `instrument` the treaty
 * whose body it is, `prefixes` others under which its documents were issued. `shortNames` are generic names
 * ("Conference", without article) that mean it only in documents of its own family. `decides` is false where it adopts no
 * resolutions and decisions of its own: those that it speaks of are its parent's. `decisionTags` are what the numbers of its
 * decisions hold and no other's: "/CP." of 1/CP.21, "BC-" of BC-15/1.
 */
export type BodyReference = Readonly<z.infer<typeof body>>;
/**
 * A treaty: how many `articles` it has, when it was adopted, the treaty that it supplements, and the body it governs; what
 * is not known for certain is left out. `acronyms` are compared with their case ("who" is not the WHO).
 */
export type InstrumentReference = Readonly<z.infer<typeof instrument>>;
/**
 * An organization that attends or is addressed; its `acronyms` are compared with their case. An office of the Secretariat
 * `serves` the bodies below and including those named, as their secretariat, and is a guest of all others; without them it
 * serves any body.
 */
export type OrganizationReference = Readonly<z.infer<typeof organization>>;

/**
 * The entries of one table.
 * @param file path of the table, for reading and for errors.
 * @param entry what each entry must be.
 * @throws ReferenceDataError naming the file and the line.
 */
export function readTable<T extends z.ZodType>(file: string, entry: T, content: string): readonly z.infer<T>[] {
  const lines = content.trimEnd().split('\n');
  if (lines[0]?.trim() !== '[' || lines.at(-1)?.trim() !== ']') {
    throw new ReferenceDataError(`Reading ${file} failed: expected a line "[", one object a line, and a line "]"`);
  }
  return lines.slice(1, -1).map((line, index, all) => {
    const where = `Reading ${file}, line ${index + 2}, failed`;
    const last = index === all.length - 1;
    if (line.trimEnd().endsWith(',') === last) {
      throw new ReferenceDataError(
        `${where}: ${last ? 'the last object takes no comma' : 'expected a comma at the end'}`,
      );
    }
    let value: unknown;
    try {
      value = JSON.parse(line.trim().replace(/,$/, ''));
    } catch (cause) {
      throw new ReferenceDataError(`${where}: ${cause instanceof Error ? cause.message : 'no JSON'}`, { cause });
    }
    const checked = entry.safeParse(value);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new ReferenceDataError(`${where}: ${issue?.path.join('.') || 'the object'}: ${issue?.message}`);
    }
    return checked.data;
  });
}

function table<T extends z.ZodType>(name: string, entry: T): () => readonly z.infer<T>[] {
  let entries: readonly z.infer<T>[] | undefined;
  return () => {
    entries ??= readTable(
      `graph/reference/${name}`,
      entry,
      readFileSync(join(PACKAGE_ROOT, 'graph/reference', name), 'utf8'),
    );
    return entries;
  };
}

/** Every state, sorted by code. @throws ReferenceDataError */
export const states: () => readonly StateReference[] = table('states.json', state);
/** Every body, in the order of the table. @throws ReferenceDataError */
export const bodies: () => readonly BodyReference[] = table('bodies.json', body);
/** Every instrument, in the order of the table. @throws ReferenceDataError */
export const instruments: () => readonly InstrumentReference[] = table('instruments.json', instrument);
/** Every organization, in the order of the table. @throws ReferenceDataError */
export const organizations: () => readonly OrganizationReference[] = table('organizations.json', organization);
