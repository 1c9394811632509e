/**
 * Document symbols: letters and numbers separated by slashes (A/78/123, E/CN.15/2017/10/Add.1, ICCD/COP(14)/23), in any
 * language. A joint document prints several, joined by a hyphen.
 *
 * The text is searched for its slashes: what precedes the first one says whether a symbol begins there.
 */
import { AND_SUFFIX, SERIAL, SERIES, SUFFIX } from '../../graph/grammar/symbols.ts';
import { latinLetters } from '../../graph/reference/fold.ts';
import { bodies } from '../../graph/reference/reference.ts';

export interface SymbolsFound {
  /** One symbol, or several of one joint document. */
  readonly symbols: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** How far before a slash the first component of a symbol may begin, in characters. */
const FIRST_LENGTH = 24;
/** The first component, at the end of what stands before a slash: A, UNEP, TD(XIV), ICC-ASP. */
const FIRST = /(?:ICC-ASP|[A-Z]{1,10}(?:\.\d{1,3})?(?:\([A-Z0-9-]{1,6}\))?)$/;
const WITHIN = /[A-Za-z0-9/.@_]/;

/** An addition without a space of its own: L.5, EA.5, OzL.Pro.33, CONF.VIII, SER.A. */
const POINT = '\\.(?:\\d{1,6}[A-Za-z]?(?![A-Za-z])|[IVX]{1,5}(?![A-Za-z])|[A-Za-z]{1,6}(?=[./]))';
const LETTERS = `[A-Za-z]{1,12}(?:-[A-Z]{2,6}(?=/)|\\d{0,5}(?:${POINT})*)`;
/** 2017, 217A, 3-4, S-32, ES-10, COP-MOP. */
const HYPHEN = '-(?![A-Z]{1,10}(?:\\.\\d{1,3})?(?:\\([A-Z0-9-]{1,6}\\))?/)[A-Za-z0-9]{1,6}';
const DIGITS = '\\d{1,6}[A-Za-z]{0,2}(?:\\.\\d{1,3})*(?![A-Za-z])';
const BRACKETS = '(?:\\((?:S-)?[IVXLC0-9]{1,6}\\)(?:\\.\\d{1,3})?)';
/** Additions are sometimes printed with a space: Add. 1. */
const SPACED = `(?:${SUFFIX}|WP|CRP|INF|PV|SR|L)\\. ?\\d{1,4}`;
const COMPONENT = `(?:${SPACED}|(?:${LETTERS}|${DIGITS})(?:${HYPHEN})?)${BRACKETS}?`;
const REST = new RegExp(`(?:/${COMPONENT})+`, 'y');
/** A volume, part or section of a document: A/78/5 (Vol. I), A/78/6 (Sect. 10); the number of an old session; a year. */
const PARTS = /\s?\((?:Vol|Part|Parts|Sect|Prog|Supp|Suppl|Resumption)\.?\s?[IVX\d]{1,5}\)|\s?\(SUPP\)/y;
const SERIES_NUMBER = /(?:\s[A-Z])?\s?\([IVXLC]{1,8}\)|\s\((?:19|20)\d\d\)/y;
const JOINT = /\s{0,2}[-–—－‑=]\s{0,2}(?=[A-Z])/y;

/** "A/78/5 (Vol. I) and Add.1": the second is a document of its own. */
const NUMBERS = '\\d{1,3}(?:\\s?(?:[-–]|至|to)\\s?\\d{1,3})?';
const FURTHER = new RegExp(
  `\\s{0,2}(?:${AND_SUFFIX}\\s{0,2}){1,2}(?<kind>${SUFFIX})s?\\.\\s?(?<numbers>${NUMBERS}(?:\\s{0,2}(?:${AND_SUFFIX}\\s{0,2}){1,2}${NUMBERS}(?![\\d/]))*)(?<rest>/${SUFFIX}\\.\\d{1,2})?`,
  'y',
);
const AGAIN = new RegExp(`^\\s{0,2}[-–—]\\s{0,2}(?:(?<kind>${SERIAL})\\.)?(?<last>\\d{1,3})(?![\\d/])`);
const SERIAL_END = new RegExp(`/(?<kind>${SERIAL})\\.(?<first>\\d{1,3})$`);
/** The additions that end a symbol. */
const SUFFIXES = new RegExp(`(?:/${SUFFIX}\\.\\d{1,3}){1,2}$`);
const CITES =
  /\b(?:CITES\s)?(?<series>(?:CoP|SC|AC|PC)\d{1,3})\s(?<kind>Doc|Inf|Com|Sum)\.\s?(?<number>\d{1,3}(?:\.\d{1,2})*)/g;

let known: ReadonlySet<string> | undefined;
const series = (): ReadonlySet<string> => {
  known ??= new Set([...SERIES, ...bodies().flatMap((body) => [body.id, ...(body.prefixes ?? [])].map(firstOf))]);
  return known;
};
const firstOf = (symbol: string): string => (/^[A-Z-]+/.exec(symbol)?.[0] ?? '').replace(/-$/, '');

/** Whether a symbol is of a series that the United Nations is known to have. */
export const isKnownSeries = (symbol: string): boolean =>
  series().has(firstOf(symbol)) || /^(?:CoP|SC|AC|PC)\d/.test(symbol);

/** The document symbols in a text. Numbers of decisions (A/RES/…, …/DEC/…) are among them. */
export function symbolsIn(text: string): readonly SymbolsFound[] {
  if (!text.includes('/') && !isConservation(text)) return NONE;
  const known = remembered.get(text);
  if (known) return known;
  const found = allIn(text);
  rememberedLength += text.length;
  if (rememberedLength > REMEMBERED) {
    remembered.clear();
    rememberedLength = text.length;
  }
  remembered.set(text, found);
  return found;
}

const NONE: readonly SymbolsFound[] = [];
/** How many characters of texts are kept with their symbols: several stages ask for those of one text. */
const REMEMBERED = 1_000_000;
const remembered = new Map<string, readonly SymbolsFound[]>();
let rememberedLength = 0;

const isConservation = (text: string): boolean => text.includes(' Doc.') || text.includes(' Inf.');

/** Cyrillic letters that look like Latin ones, at the beginning of what may be a symbol. */
const CYRILLIC_HEAD = /(?<![\p{L}\d])(?=[A-Z]{0,9}[АВЕЅІЈКМНОРСТХ])[A-ZАВЕЅІЈКМНОРСТХ]{1,10}(?=[/.(])/gu;
/** In the parts after a slash: А/С.3/77. */
const CYRILLIC_PART = /(?<=\/)(?=[A-Z]{0,9}[АВЕЅІЈКМНОРСТХ])[A-ZАВЕЅІЈКМНОРСТХ]{1,10}(?=[/.\d]|(?!\p{L}))/gu;

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x460;

/** A text of the same length in which symbols stand in Latin letters. */
function inLatin(text: string): string {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1))
    if (isCyrillic(text.charCodeAt(slash - 1)) || isCyrillic(text.charCodeAt(slash + 1)))
      return text.replace(CYRILLIC_HEAD, latinLetters).replace(CYRILLIC_PART, latinLetters);
  return text;
}

function allIn(printed: string): SymbolsFound[] {
  const text = inLatin(printed);
  const found: SymbolsFound[] = [];
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const first = oneAt(text, slash);
    if (!first) continue;
    let { end } = first;
    const symbols = [first.symbol];
    for (let next = joined(text, end); next; next = joined(text, end)) {
      symbols.push(next.symbol);
      end = next.end;
    }
    found.push({ symbols, start: first.start, end });
    for (const further of furtherAfter(text, end, symbols)) {
      found.push(further);
      end = further.end;
    }
    slash = end - 1;
  }
  return isConservation(text) ? [...found, ...conservation(text)].sort(inOrder) : found;
}

const inOrder = (a: SymbolsFound, b: SymbolsFound) => a.start - b.start;

interface One {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

/** The symbol of which `slash` is the first slash. */
function oneAt(text: string, slash: number): One | undefined {
  if (!/[A-Z0-9)]/.test(text[slash - 1] ?? '')) return undefined;
  const from = Math.max(0, slash - FIRST_LENGTH);
  const head = FIRST.exec(text.slice(from, slash));
  if (!head) return undefined;
  const start = from + head.index;
  if (start > 0 && WITHIN.test(text[start - 1] ?? '')) return undefined;
  REST.lastIndex = slash;
  if (!REST.test(text)) return undefined;
  let end = REST.lastIndex;
  const printed = text.slice(start, end);
  const further = /\/(?:RES|DEC)\//.test(printed) ? SERIES_NUMBER : PARTS;
  further.lastIndex = end;
  const part = further.exec(text)?.[0] ?? '';
  if (!isSymbol(printed, head[0])) return undefined;
  end += part.length;
  return { symbol: `${printed}${part}`.replace(/\s+/g, ''), start, end };
}

/** A further symbol of the same document. */
function joined(text: string, end: number): One | undefined {
  JOINT.lastIndex = end;
  if (!JOINT.test(text)) return undefined;
  const start = JOINT.lastIndex;
  const slash = text.indexOf('/', start);
  const next = slash < 0 || slash - start > FIRST_LENGTH ? undefined : oneAt(text, slash);
  return next?.start === start ? next : undefined;
}

/** Whether what looks like a symbol is one: no fraction, unit, session ("A/78"), body ("A/CN.9") or name with a slash. */
function isSymbol(printed: string, head: string): boolean {
  const components = printed.split('/').slice(1);
  if (!components.some((component) => /\d|\([IVX]+\)|\.[IVX]+$/.test(component))) return false;
  const last = components.at(-1) ?? '';
  const numbered = /^\d|\.\d|\d\)?$|\.[IVX]+$/.test(last);
  if (series().has(firstOf(head))) return components.length > 1 ? !namesOnly(components) : single(head, last);
  return (
    components.length > 1 &&
    numbered &&
    head.length > 1 &&
    components.some((one) => /^[A-Z]+\.\d/.test(one) || isYear(one))
  );
}

/** One component after a known series: a number that is not that of a session, or a year, or a numbered paper (PV.9000). */
const single = (head: string, last: string): boolean =>
  /^[A-Z]{1,4}\.\d+$/.test(last)
    ? /^(?:PV|L|INF|WP|CRP|SR)\./.test(last)
    : /^\d{2,6}$/.test(last)
      ? !(/^[AE]$/.test(head) && (/^\d{2}$/.test(last) || isYear(last)))
      : /[.]\d|^[A-Z]/.test(last) || /\./.test(head) || /\)$/.test(head);

const BODY_COMPONENT = /^(?:(?:C|CN|AC|WG|CONF|Sub|GGE)\.(?:\d+|[IVX]+)|HRC)$/;

/** E/CN.15, A/AC.105/C.1, E/CN.15/2023, A/C.3/77 and A/HRC/51 are bodies and sessions, not documents. */
function namesOnly(components: readonly string[]): boolean {
  const [first = ''] = components;
  const last = components.at(-1) ?? '';
  if (!components.slice(0, -1).every((component) => BODY_COMPONENT.test(component))) return false;
  if (BODY_COMPONENT.test(last) || isYear(last)) return true;
  return components.length === 2 && /^(?:C\.\d|HRC)$/.test(first) && /^\d\d$/.test(last);
}

const isYear = (component: string) => /^(?:19[4-9]|20[0-9])\d$/.test(component);

/** What else is printed with a symbol: "and Add.1–3 and Corr.1", "–L.5". */
function furtherAfter(text: string, from: number, symbols: readonly string[]): SymbolsFound[] {
  const found: SymbolsFound[] = [];
  const base = symbols.map((symbol) => symbol.replace(SUFFIXES, ''));
  let at = from;
  const serial = SERIAL_END.exec(symbols.at(-1) ?? '')?.groups;
  const range = serial && AGAIN.exec(text.slice(at, at + 16));
  if (serial && range && (range.groups?.kind ?? serial.kind) === serial.kind) {
    const [first, last] = [Number(serial.first), Number(range.groups?.last)];
    if (last > first && last - first < 60) {
      const end = at + range[0].length;
      for (let number = first + 1; number <= last; number += 1) {
        const symbol = (symbols.at(-1) ?? '').replace(SERIAL_END, `/${serial.kind}.${number}`);
        found.push({ symbols: [symbol], start: at, end });
      }
      at = end;
    }
  }
  for (;;) {
    FURTHER.lastIndex = at;
    const match = FURTHER.exec(text);
    if (!match?.groups) return found;
    const end = at + match[0].length;
    const { kind = '', numbers = '', rest = '' } = match.groups;
    for (const number of counted(numbers)) {
      found.push({ symbols: base.map((symbol) => `${symbol}/${kind}.${number}${rest}`), start: at, end });
    }
    at = end;
  }
}

function counted(numbers: string): number[] {
  return [...numbers.matchAll(/(\d+)(?:\s?(?:[-–]|至|to)\s?(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    const last = Math.min(Number(to ?? from), first + 60);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  });
}

/** The papers of the Convention on International Trade in Endangered Species have no slash: CoP19 Doc. 10.1. */
const conservation = (text: string): SymbolsFound[] =>
  [...text.matchAll(CITES)].map((match) => {
    const { series: of = '', kind = '', number = '' } = match.groups ?? {};
    return { symbols: [`${of}${kind}.${number}`], start: match.index, end: match.index + match[0].length };
  });
