/** What a document symbol says of the body whose it is and of the session for which it was prepared. */
import { decisionParts } from '../../graph/identifiers.ts';
import { bodies } from '../../graph/reference/reference.ts';
import { fromRoman } from '../../graph/roman.ts';

export interface SymbolParts {
  /** Id of the body with the longest prefix that fits. */
  readonly body: string;
  /** What stands for the session: 2017, 51, VIII, EX(70); absent where the symbol counts on through the sessions. */
  readonly part?: string;
  /** The sitting of which it is the record: PV.9000. */
  readonly sitting?: string;
}

/** The prefixes under which bodies issue documents, the longest first, by their first component. */
let prefixes: ReadonlyMap<string, readonly (readonly [prefix: string, body: string])[]> | undefined;
function known(): NonNullable<typeof prefixes> {
  if (prefixes) return prefixes;
  const found = new Map<string, [string, string][]>();
  for (const { id, prefixes: others = [] } of bodies()) {
    for (const prefix of [id, ...others]) {
      const first = prefix.split('/')[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), [prefix, id]]);
    }
  }
  for (const list of found.values()) list.sort(([a], [b]) => b.length - a.length);
  prefixes = found;
  return found;
}

/** /2017/2, /51/L.3, .15/INF/2, (14)/23, /EX(70)/2, /S-32/1, .VIII/4: the session, and that more follows. */
const SESSION =
  /^(?:[/.]?(?<number>(?:ES-|S-)?\d{1,4})|\.(?<roman>[IVXLC]{1,7})|\((?<bracketed>(?:S-)?\d{1,3})\)|\/(?<special>EX\(\d{1,3}\)))(?=\/)/;
/** A group with a series of its own below a body that is known: MEM.2, WG.14, OEWG. */
const OWN_SERIES =
  /^(?:\/(?:(?:WG|AC|CN|EG|MEM|EM|GE|SC|SWG|TF|CONF)\.(?:\d+|[IVX]+)|OEWG|AHWG|AHEG|AHTEG|IGEG|PREPCOM|PrepCom)(?=[/.]))+/;
const SITTING = /^(?:\/[^/]+)?\/(?<sitting>(?:SR|PV)\.\d+)/;

/** How many symbols are kept with their parts: a document names most of its symbols several times. */
const REMEMBERED = 5000;
const remembered = new Map<string, SymbolParts | undefined>();

/** The body and the session of a symbol; undefined where no body is known that issues such symbols. */
export function symbolParts(symbol: string): SymbolParts | undefined {
  if (remembered.has(symbol)) return remembered.get(symbol);
  if (remembered.size >= REMEMBERED) remembered.clear();
  const parts = partsOf(symbol);
  remembered.set(symbol, parts);
  return parts;
}

function partsOf(symbol: string): SymbolParts | undefined {
  const decision = decisionParts(symbol);
  const text = decision ? `${decision.body}/${decision.number}/` : symbol;
  const first = /^[A-Z()-]+/.exec(text)?.[0] ?? '';
  const candidates = known().get(first) ?? known().get(text.split('/')[0] ?? '') ?? [];
  for (const [prefix, body] of candidates) {
    if (!text.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    if (!/^[/.(]/.test(rest) && !/^\d/.test(rest)) continue;
    const own = OWN_SERIES.exec(rest)?.[0] ?? '';
    return { body: `${body}${own}`, ...sessionIn(rest.slice(own.length)) };
  }
  return undefined;
}

function sessionIn(rest: string): Pick<SymbolParts, 'part' | 'sitting'> {
  const { number, roman, bracketed, special } = SESSION.exec(rest)?.groups ?? {};
  const part = number ?? roman ?? bracketed ?? special;
  const sitting = SITTING.exec(rest)?.groups?.sitting;
  return { ...(part === undefined ? {} : { part }), ...(sitting === undefined ? {} : { sitting }) };
}

/** Whether the part of a symbol is a year. */
export const isYear = (part: string): boolean => /^(?:19[4-9]|20\d)\d$/.test(part);

/** Whether the part of a symbol is this ordinal, in Arabic or Roman digits. */
export const isOrdinal = (part: string, ordinal: number): boolean =>
  part === `${ordinal}` || fromRoman(part) === ordinal;
