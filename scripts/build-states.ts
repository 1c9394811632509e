/**
 * Builds graph/reference/states.json from the public-domain table of country codes and the names kept by hand.
 *
 *   country-codes.csv ──┐  present states: codes, regions, names in the six languages
 *   former-states.csv ──┼──▶ states.json
 *   state-names.csv ────┘  one name a line: what documents print besides, former names, names of former states
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, type Language } from '../graph/model.ts';
import { PACKAGE_ROOT } from '../graph/package-root.ts';
import { STATE_NAME_KINDS, type StateName, type StateReference } from '../graph/reference/reference.ts';

const FOLDER = join(PACKAGE_ROOT, 'graph', 'reference');

const HELP = `Usage: npm run reference -- PATH_TO_country-codes.csv

Builds graph/reference/states.json from three tables:
  the argument                        codes, regions and UNTERM names of present states
                                      (https://github.com/datasets/country-codes, public domain)
  graph/reference/former-states.csv   the states that have ended, one a line
  graph/reference/state-names.csv     further names, one a line: code,language,kind,name,from,until
A short or official name without years in state-names.csv is shown instead of the table's, which stays as another name.
The output is sorted by code and depends on nothing else. Options: -h, --help`;

export class BuildError extends Error {
  override name = 'BuildError';
}

/** The records of a CSV text (RFC 4180), each with the number of the line on which it begins. @throws BuildError */
export function parseCsv(file: string, content: string): { line: number; fields: string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const source = content.replace(/^\uFEFF/, '');
  let line = 1;
  let fields: string[] = [];
  for (let start = line; field.lastIndex < source.length; ) {
    const match = field.exec(source);
    if (!match) throw new BuildError(`Reading ${file}, line ${line}, failed: a quotation mark is out of place`);
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    line += match[0].split('\n').length - 1;
    if (match[3] === ',' && field.lastIndex < source.length) continue;
    if (match[3] === ',') fields.push('');
    records.push({ line: start, fields });
    fields = [];
    start = line;
  }
  return records;
}

/** The records as objects by column name; every record must have all columns. @throws BuildError */
function parseTable<C extends string>(file: string, content: string, columns: readonly C[]) {
  const [header, ...records] = parseCsv(file, content);
  const at = columns.map((column) => {
    const index = header?.fields.indexOf(column) ?? -1;
    if (index < 0) throw new BuildError(`Reading ${file} failed: there is no column "${column}"`);
    return [column, index] as const;
  });
  return records.map(({ line, fields }) => {
    if (fields.length !== header?.fields.length) {
      throw new BuildError(
        `Reading ${file}, line ${line}, failed: expected ${header?.fields.length} fields, found ${fields.length}`,
      );
    }
    const row = Object.fromEntries(at.map(([column, index]) => [column, fields[index] ?? '']));
    return { line, row: row as Record<C, string> };
  });
}

const LANGUAGE_COLUMNS: Record<Language, { unterm: string; official: string }> = {
  zh: { unterm: 'Chinese', official: 'official_name_cn' },
  en: { unterm: 'English', official: 'official_name_en' },
  fr: { unterm: 'French', official: 'official_name_fr' },
  es: { unterm: 'Spanish', official: 'official_name_es' },
  ru: { unterm: 'Russian', official: 'official_name_ru' },
  ar: { unterm: 'Arabic', official: 'official_name_ar' },
};
const CODE_COLUMNS = {
  code: 'ISO3166-1-Alpha-2',
  iso3: 'ISO3166-1-Alpha-3',
  m49: 'M49',
  region: 'Region Name',
  subregion: 'Sub-region Name',
  independent: 'is_independent',
  display: 'CLDR display name',
} as const;
/** States that the table does not call independent: United Nations documents list them among states. */
const ALSO_STATES = ['CK', 'NU', 'PS'];
/** Entries that the table calls independent and that are no states of United Nations documents. */
const NO_STATES = ['TW'];

/** A name without asterisks, with single spaces and straight apostrophes. */
const tidy = (name: string) => name.replace(/\*/g, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();

const ARTICLE = "the|le|la|les|l'|el|los|las";
/** `Albanie (l')` → `Albanie`. */
export const shortName = (printed: string): string => tidy(printed).replace(new RegExp(` \\((?:${ARTICLE})\\)$`), '');
/** `l'État d'Israël` → `État d'Israël`. */
export const officialName = (printed: string): string =>
  tidy(printed).replace(new RegExp(`^(?:(?:${ARTICLE}) |l')`), '');
/** `Iran (Islamic Republic of)` → `Iran`; a name without brackets stays. */
const withoutBrackets = (name: string) => name.replace(/ ?[(（].*$/, '');

interface Draft extends Omit<StateReference, 'names'> {
  names: StateName[];
}

/** Adds a name unless the state has it in that language for the same years; says whether it did. */
function addName(state: Draft, name: StateName): boolean {
  const known = state.names.some(
    (other) =>
      other.language === name.language &&
      other.name === name.name &&
      other.from === name.from &&
      other.until === name.until &&
      (other.kind === name.kind || name.kind === 'other'),
  );
  if (name.name === '' || known) return false;
  state.names.push(name);
  return true;
}

function presentStates(file: string, content: string): Draft[] {
  const named = LANGUAGES.flatMap((language) => {
    const { unterm, official } = LANGUAGE_COLUMNS[language];
    return [`UNTERM ${unterm} Short`, `UNTERM ${unterm} Formal`, official];
  });
  return parseTable(file, content, [...Object.values(CODE_COLUMNS), ...named])
    .filter(({ row }) => {
      const code = row[CODE_COLUMNS.code] ?? '';
      return (row[CODE_COLUMNS.independent] === 'Yes' && !NO_STATES.includes(code)) || ALSO_STATES.includes(code);
    })
    .map(({ row }) => {
      const cell = (column: string) => row[column] ?? '';
      const state: Draft = {
        code: cell(CODE_COLUMNS.code),
        iso3: cell(CODE_COLUMNS.iso3),
        m49: cell(CODE_COLUMNS.m49).padStart(3, '0'),
        region: cell(CODE_COLUMNS.region),
        subregion: cell(CODE_COLUMNS.subregion),
        names: [],
      };
      for (const language of LANGUAGES) {
        const { unterm, official } = LANGUAGE_COLUMNS[language];
        const other = shortName(cell(official));
        const short = shortName(cell(`UNTERM ${unterm} Short`)) || other;
        addName(state, { language, kind: 'short', name: short });
        addName(state, { language, kind: 'official', name: officialName(cell(`UNTERM ${unterm} Formal`)) });
        const further = language === 'en' ? [other, tidy(cell(CODE_COLUMNS.display))] : [other];
        for (const name of [...further, withoutBrackets(short)]) {
          // Abbreviations of two letters are words of the language too (US, us).
          if (name.length > 2 || language === 'zh') addName(state, { language, kind: 'other', name });
        }
      }
      return state;
    });
}

const years = (row: { from: string; until: string }) => ({
  ...(row.from === '' ? {} : { from: Number(row.from) }),
  ...(row.until === '' ? {} : { until: Number(row.until) }),
});

function formerStates(file: string, content: string): Draft[] {
  const columns = ['code', 'iso3', 'm49', 'region', 'subregion', 'from', 'until'] as const;
  return parseTable(file, content, columns).map(({ row: { code, iso3, m49, region, subregion, ...when } }) => ({
    code,
    ...(iso3 === '' ? {} : { iso3 }),
    ...(m49 === '' ? {} : { m49 }),
    region,
    subregion,
    ...years(when),
    names: [],
  }));
}

function addKeptNames(file: string, content: string, states: Map<string, Draft>): void {
  const columns = ['code', 'language', 'kind', 'name', 'from', 'until'] as const;
  for (const { line, row } of parseTable(file, content, columns)) {
    const fail = (why: string): never => {
      throw new BuildError(`Reading ${file}, line ${line}, failed: ${why}`);
    };
    const state = states.get(row.code) ?? fail(`there is no state ${row.code}`);
    const language = LANGUAGES.find((known) => known === row.language) ?? fail(`no language "${row.language}"`);
    const kind = STATE_NAME_KINDS.find((known) => known === row.kind) ?? fail(`no kind of name "${row.kind}"`);
    if (row.name === '' || row.name !== tidy(row.name)) fail('the name is empty or has white space to remove');
    for (const year of [row.from, row.until]) if (!/^(\d{4})?$/.test(year)) fail(`"${year}" is no year`);
    const name: StateName = { language, kind, name: row.name, ...years(row) };
    const replaced = state.names.find(
      (known) => (kind === 'short' || kind === 'official') && known.kind === kind && known.language === language,
    );
    if (replaced && name.from === undefined && name.until === undefined) {
      if (replaced.name === name.name) fail(`${row.code} has this name already`);
      state.names = state.names.filter(
        (known) => known !== replaced && (known.language !== language || known.name !== name.name),
      );
      state.names.push(name, { ...replaced, kind: 'other' });
    } else if (!addName(state, name)) {
      fail(`${row.code} has this name already`);
    }
  }
}

export interface Source {
  file: string;
  content: string;
}

/** Every state, present and former, sorted by code; its names by language, kind and order of the tables. @throws BuildError */
export function buildStates(sources: { codes: Source; former: Source; names: Source }): StateReference[] {
  const all = [
    ...presentStates(sources.codes.file, sources.codes.content),
    ...formerStates(sources.former.file, sources.former.content),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
  addKeptNames(sources.names.file, sources.names.content, new Map(all.map((state) => [state.code, state])));
  const rank = (name: StateName) =>
    LANGUAGES.indexOf(name.language) * STATE_NAME_KINDS.length + STATE_NAME_KINDS.indexOf(name.kind);
  for (const state of all) state.names.sort((a, b) => rank(a) - rank(b));
  return all;
}

/** A JSON array with one object a line. */
export const toLines = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

function read(file: string): Source {
  try {
    return { file, content: readFileSync(file, 'utf8') };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BuildError(`Reading ${file} failed: ${why}`, { cause });
  }
}

function main(args: string[]): number {
  if (args.includes('-h') || args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const [codes, ...rest] = args;
  if (codes === undefined || rest.length > 0 || codes.startsWith('-')) {
    console.error(`Building the states failed: expected one file, the table of country codes\n\n${HELP}`);
    return 2;
  }
  try {
    const states = buildStates({
      codes: read(codes),
      former: read(join(FOLDER, 'former-states.csv')),
      names: read(join(FOLDER, 'state-names.csv')),
    });
    const output = join(FOLDER, 'states.json');
    writeFileSync(output, toLines(states));
    const names = states.reduce((sum, state) => sum + state.names.length, 0);
    console.log(`${output}: ${states.length} states, ${names} names`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
