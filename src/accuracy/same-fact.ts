/** Per list: what makes an entry of the gold and an entry that was found the same fact, and which fields are compared then. */
import type { z } from 'zod';
import type { Facts } from '../../graph/facts.ts';

/** An entry as it stands in a file of gold facts: as in the facts format, with fields left out and marks of the annotator. */
export interface Annotated {
  /** Costs nothing, found or not. */
  optional?: boolean;
  /** Further relations or strengths that are right as well. */
  alternatives?: readonly string[];
}

/** The lists of an annotated document: partial, since people leave out what they don't need. */
export type Entry<L extends keyof Facts> = Partial<z.infer<z.ZodType<Item<Facts[L]>>>> & Annotated;
type Item<T> = T extends readonly (infer E)[] ? E : never;

/** The value of a field as it is compared; nothing and an empty text are the same to a gold that says nothing. */
export type FieldValue = string | number | undefined;

interface Rule<E> {
  key(entry: E): string;
  fields: Record<string, (entry: E) => FieldValue>;
  /** Of the fields, the one to which `alternatives` are alternatives. */
  open?: string;
}

/** White space never counts. */
const bare = (value: unknown): string => String(value ?? '').replace(/\s+/g, '');
const joined = (values: readonly unknown[] | undefined): string => (values ?? []).map(bare).sort().join('+');
/** Paragraphs by their numbers; a full-width bracket is a bracket. */
const at = ({ para }: { para?: string | undefined }): string => bare(para).replaceAll('（', '(').replaceAll('）', ')');

interface Who {
  code?: string | undefined;
  name?: string | undefined;
  mention?: string | undefined;
  kind?: string | undefined;
}
const who = ({ code, name, mention, kind }: Who): string => code ?? bare(name ?? mention ?? kind);

const rules = {
  sessions: rule<Entry<'sessions'>>(({ id }) => `${id}`, {
    startDate: (one) => one.startDate,
    endDate: (one) => one.endDate,
    sittings: (one) => one.sittings,
    chairs: (one) => joined(one.chairs?.map(({ name, state }) => `${name}/${state}`)),
  }),
  attendance: rule<Entry<'attendance'>>(who, { role: (one) => one.role, sessions: (one) => joined(one.sessions) }),
  statements: rule<Entry<'statements'>>((one) => `${who(one)}@${at(one)}`, { items: (one) => joined(one.items) }),
  agenda: rule<Entry<'agenda'>>(({ id }) => `${id}`, {
    title: (one) => bare(one.title),
    parent: (one) => one.parent,
  }),
  sameItems: rule<readonly string[]>((pair) => [...pair].sort().join('='), {}),
  consideration: rule<Entry<'consideration'>>((one) => `${one.item}@${one.date ?? ''}`, {}),
  documents: rule<Entry<'documents'>>((one) => joined(one.symbols), { sessions: (one) => joined(one.sessions) }),
  documentMentions: rule<Entry<'documentMentions'>>((one) => `${bare(one.symbol)}@${at(one)}`, {}),
  references: rule<Entry<'references'>>(
    (one) => `${one.decision}@${at(one)}`,
    { relation: (one) => one.relation },
    'relation',
  ),
  provisions: rule<Entry<'provisions'>>(
    (one) => `${one.instrument}:${[one.article, one.paragraph, one.subparagraph].map(bare).join('.')}@${at(one)}`,
    {},
  ),
  recommendations: rule<Entry<'recommendations'>>(
    (one) => `${joined(one.sessions)}:${at(one)}`,
    { strength: (one) => one.strength, addressees: (one) => joined(one.addressees) },
    'strength',
  ),
  people: rule<Entry<'people'>>((one) => `${bare(one.name)}@${at(one)}`, {
    state: (one) => one.state,
    role: (one) => one.role,
  }),
} satisfies Partial<Record<keyof Facts, Rule<never>>>;

/** Lists that are compared only where the gold has them: gold made before them says nothing about them. */
const later = {
  votes: rule<Entry<'votes'>>(({ code }) => `${code}`, { choice: (one) => one.choice }),
  sponsors: rule<Entry<'sponsors'>>(({ code }) => `${code}`, { role: (one) => one.role }),
  subjects: rule<Entry<'subjects'>>((one) => `${one.scheme ?? 'UNBIS'}:${bare(one.name).toLowerCase()}`, {}),
} satisfies Partial<Record<keyof Facts, Rule<never>>>;

export type ComparedList = keyof typeof rules | keyof typeof later;
export type AnyRule = Rule<unknown>;

/** The lists that are always compared, then those that are only where the gold has them. */
export const ALWAYS = Object.keys(rules) as (keyof typeof rules)[];
export const WHERE_GIVEN = Object.keys(later) as (keyof typeof later)[];

/** The rule of a list. */
export const ruleOf = (list: ComparedList): AnyRule => ({ ...rules, ...later })[list] as AnyRule;

function rule<E>(key: Rule<E>['key'], fields: Rule<E>['fields'], open?: string): Rule<E> {
  return open === undefined ? { key, fields } : { key, fields, open };
}
