/**
 * The properties of a node that follow from its id and the reference tables alone, and those that it has when nobody has
 * said anything about it yet. What documents say about it is added by derive.ts.
 */
import { createHash } from 'node:crypto';
import { bodyOfSession, decisionParts, numberOfItem, sessionOfItem } from '../../graph/identifiers.ts';
import { LANGUAGES, type Language, multilingual, type NodeLabel, type NodeProperties } from '../../graph/model.ts';
import { bodies, instruments, organizations, type StateReference, states } from '../../graph/reference/reference.ts';
import { searchWords } from '../store/search.ts';
import type { End } from './ends.ts';

/** What a property may hold; null takes it away. */
export type Properties = Record<string, string | number | boolean | readonly string[] | null>;

/** Some of the properties that the model gives to a label, so that a name which it does not have is refused. */
type PropertiesOf<L extends NodeLabel> = Omit<NodeProperties<L>, 'id'>;

/** What the full-text index reads: the texts given, each once. */
export const searchText = (texts: readonly (string | null | undefined)[]): string =>
  searchWords([...new Set(texts.filter((text) => text))].join(' '));

const table = <T>(entries: () => readonly T[], key: (entry: T) => string) => {
  let index: Map<string, T> | undefined;
  return (id: string): T | undefined => {
    index ??= new Map(entries().map((entry) => [key(entry), entry]));
    return index.get(id);
  };
};
const stateOf = table(states, ({ code }) => code);
export const bodyOf = table(bodies, ({ id }) => id);
export const organizationOf = table(organizations, ({ id }) => id);
const instrumentOf = table(instruments, ({ id }) => id);

type Names = Partial<Record<Language, readonly string[]>>;

const inEachLanguage = <P extends string>(prefix: P, name: (language: Language) => string | undefined) =>
  Object.fromEntries(LANGUAGES.map((language) => [multilingual(prefix, language), name(language) ?? null])) as Record<
    `${P}${Capitalize<Language>}`,
    string | null
  >;

const firstNames = (names: Names = {}) => inEachLanguage('name', (language) => names[language]?.[0]);
const allNames = (names: Names = {}): string[] => LANGUAGES.flatMap((language) => names[language] ?? []);

function stateProperties(id: string, state: StateReference | undefined): PropertiesOf<'State'> {
  const name = (kind: 'short' | 'official') => (language: Language) =>
    state?.names.find((known) => known.kind === kind && known.language === language)?.name;
  return {
    ...inEachLanguage('name', name('short')),
    ...inEachLanguage('official', name('official')),
    iso3: state?.iso3 ?? null,
    m49: state?.m49 ?? null,
    region: state?.region ?? null,
    subregion: state?.subregion ?? null,
    until: state?.until ?? null,
    search: searchText([id, state?.iso3, ...(state?.names.map(({ name }) => name) ?? [])]),
  };
}

/** `UNTOC 18(13)(b)` of UNTOC → article 18, paragraph 13, subparagraph b. */
function provisionProperties(id: string, instrument: string): PropertiesOf<'Provision'> {
  const [article = '', ...brackets] = id
    .slice(instrument.length + 1)
    .split(/[()]+/)
    .filter((part) => part !== '');
  const single = brackets.length === 1 ? brackets[0] : undefined;
  const lettered = single !== undefined && !/^\d/.test(single);
  return {
    instrumentId: instrument,
    article,
    paragraph: (lettered ? undefined : brackets[0]) ?? null,
    subparagraph: (lettered ? single : brackets[1]) ?? null,
    search: searchText([id]),
  };
}

/** The words of a body's names, for the sessions of the bodies that the tables know. */
const wordsOfBody = fromTable(bodyOf, (_, body) => searchText(allNames(body?.names)));

function sessionProperties(id: string): PropertiesOf<'Session'> {
  const body = bodyOfSession(id);
  return { bodyId: body, search: searchText([id, wordsOfBody(body)]) };
}

function resolutionProperties(id: string): PropertiesOf<'Resolution'> {
  const parts = decisionParts(id);
  return { bodyId: parts?.body ?? null, kind: parts?.kind ?? null, number: parts?.number ?? null };
}

/** `UNBIS 1001030` is a number of a scheme, `UNBIS climate change` a heading whose number is not known. */
function subjectProperties(id: string): PropertiesOf<'Subject'> {
  const [scheme = '', ...rest] = id.split(' ');
  const number = rest.join(' ');
  return { scheme, number: /^\d+$/.test(number) ? number : null };
}

/**
 * Almost every document names the same states, bodies and sessions, and their names in six languages are many. What is not
 * in the tables (anybody's names) is made anew each time.
 */
function fromTable<T, P>(lookUp: (id: string) => T | undefined, make: (id: string, entry: T | undefined) => P) {
  const known = new Map<string, P>();
  return (id: string): P => {
    const found = known.get(id);
    if (found) return found;
    const entry = lookUp(id);
    const made = make(id, entry);
    if (entry) known.set(id, made);
    return made;
  };
}

const byLabel: { readonly [L in NodeLabel]?: (id: string) => PropertiesOf<L> } = {
  State: fromTable(stateOf, stateProperties),
  Organization: fromTable(
    organizationOf,
    (id, known): PropertiesOf<'Organization'> => ({
      ...firstNames(known?.names),
      kind: known?.kind ?? null,
      search: searchText([id, ...allNames(known?.names)]),
    }),
  ),
  Body: fromTable(
    bodyOf,
    (id, known): PropertiesOf<'Body'> => ({
      ...firstNames(known?.names),
      search: searchText([id, ...allNames(known?.names)]),
    }),
  ),
  Instrument: fromTable(
    instrumentOf,
    (id, known): PropertiesOf<'Instrument'> => ({
      ...firstNames(known?.names),
      articles: known?.articles ?? null,
      adopted: known?.adopted ?? null,
      search: searchText([id, ...allNames(known?.names)]),
    }),
  ),
  Session: sessionProperties,
  AgendaItem: (id) => ({ sessionId: sessionOfItem(id), number: numberOfItem(id) }),
  Resolution: resolutionProperties,
  Recommendation: (id) => ({ paragraph: id.slice(id.indexOf(' ') + 1), search: searchText([id]) }),
  Person: (id) => ({ name: id.replace(/ \([A-Z]{2}(?:[A-Z]{2})?\)$/, ''), search: searchText([id]) }),
  StateGroup: (id) => ({ search: searchText([id]) }),
  Subject: subjectProperties,
};

const digests = new Map<string, string>();

/**
 * A short name for what the reference tables say of a state, an organization, a body or an instrument of theirs, which
 * changes with it; undefined for all other nodes.
 */
export function constantDigest({ label, id }: End): string | undefined {
  const known = { State: stateOf, Organization: organizationOf, Body: bodyOf, Instrument: instrumentOf }[
    label as string
  ];
  if (!known?.(id)) return undefined;
  const key = `${label} ${id}`;
  const digest =
    digests.get(key) ??
    createHash('sha256')
      .update(JSON.stringify(constantProperties({ label, id })))
      .digest('base64url')
      .slice(0, 12);
  digests.set(key, digest);
  return digest;
}

/**
 * The properties that a node has whatever documents say of it.
 * @param instrument of a provision only: the id of the instrument with which its id begins.
 */
export const constantProperties = ({ label, id }: End, instrument = ''): Properties =>
  label === 'Provision' ? provisionProperties(id, instrument) : (byLabel[label]?.(id) ?? {});

/** The properties of a node that documents only mention, without a word about it. */
export function initialProperties({ label, id }: End): Properties {
  if (label === 'AgendaItem' || label === 'Subject') return { search: searchText([id]) };
  if (label === 'Resolution') return { held: false, search: searchText([id]) };
  if (label === 'Document') return { held: false, symbols: [id], search: searchText([id]) };
  return {};
}
