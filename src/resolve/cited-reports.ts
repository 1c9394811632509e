/**
 * Whose a decision is by the report from which it is cited: "… Supplement No. 53 (A/65/53), chap. III, sect. A,
 * resolution 14/3" is of the Human Rights Council, "CTOC/COP/2020/10, sect. I.A, resolution 10/1" of that Conference.
 */
import { grammarOf } from '../../graph/grammar/index.ts';
import { ANNUAL_REPORTS, PART_OF_REPORT } from '../../graph/grammar/symbols.ts';
import type { SymbolsFound } from '../extract/symbols.ts';
import { symbolsIn } from '../extract/symbols.ts';
import type { Mentions, Place } from '../extract/types.ts';
import { bodyOfSymbol } from './names.ts';

/** How much may stand between a symbol and the number: chapter, section and annex. */
const FARTHEST = 120;
/** How the report of a session or year is numbered among the supplements: A/65/53, E/2010/28. */
const SUPPLEMENT = /^(?<organ>[AE])\/(?<session>\d{2}|(?:19|20)\d\d)\/(?<supplement>\d{1,2})(?![\d.])/;
/** Organs whose symbols most reports of others have. */
const PRINCIPAL = new Set(['A', 'S', 'E', 'ST', 'T']);

export class CitedReports {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #symbols = new Map<string, readonly SymbolsFound[]>();
  readonly #nouns: RegExp;

  constructor(mentions: Pick<Mentions, 'paragraphs' | 'language'>) {
    this.#texts = new Map(mentions.paragraphs.map(({ para, text }) => [para, text]));
    this.#nouns = grammarOf(mentions.language).decisions.nouns;
  }

  /** The id of the body whose report is cited right before a place; undefined where none is. */
  before({ para, span: [start] }: Place): string | undefined {
    const cited = lastBefore(this.#symbolsOf(para), start);
    if (!cited || start - cited.end > FARTHEST) return undefined;
    const between = (this.#texts.get(para) ?? '').slice(cited.end, start).replace(this.#nouns, '');
    const [first = '', ...parts] = between.replace(/[第ال\s]+$/, '').split(/[,，،]/);
    if (!/^[\s)）]*(?:号文件)?$/.test(first)) return undefined;
    if (!parts.every((part) => part.trim() === '' || PART_OF_REPORT.test(part))) return undefined;
    const bodies = new Set(cited.symbols.map(reportingBody).filter((id) => id !== undefined));
    return bodies.size === 1 ? [...bodies][0] : undefined;
  }

  #symbolsOf(para: string): readonly SymbolsFound[] {
    const known = this.#symbols.get(para);
    if (known) return known;
    const found = symbolsIn(this.#texts.get(para) ?? '');
    this.#symbols.set(para, found);
    return found;
  }
}

/** The last of some symbols, in the order of the text, that ends at a place or before it. */
function lastBefore(symbols: readonly SymbolsFound[], place: number): SymbolsFound | undefined {
  let low = 0;
  for (let high = symbols.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((symbols[middle] as SymbolsFound).start < place) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && (symbols[low - 1] as SymbolsFound).end > place) low -= 1;
  return symbols[low - 1];
}

/** The body of whose work a document is the report, if its symbol says so. */
export function reportingBody(symbol: string): string | undefined {
  const { organ, session, supplement } = SUPPLEMENT.exec(symbol)?.groups ?? {};
  const report = ANNUAL_REPORTS.find(
    (one) =>
      one.organ === organ &&
      one.supplement === Number(supplement) &&
      one.from <= Number(session) &&
      (one.until === undefined || Number(session) <= one.until),
  );
  const body = report?.body ?? bodyOfSymbol(symbol)?.id;
  return body === undefined || PRINCIPAL.has(body) ? undefined : body;
}
