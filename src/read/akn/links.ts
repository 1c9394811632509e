/** The symbol to which a link of the United Nations leads. */

const ADDRESS = /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/+/i;
/** The language in front of the symbol, which some links repeat. */
const LANGUAGE = /^(?:\/?(?:en|ch|zh|fr|ru|es|ar)\/)+/i;
/** The supplement of the Official Records that reprints a document is the same document. */
const SUPPLEMENT = /\(supp\)$/i;
/** Principal organs and the Human Rights Council, whose decisions are numbered in their symbols. */
const DECISION = /^(?:A|S|E|A\/HRC)\/(?:RES|DEC)\//;
/** A part of a document that came later: Add.1, Corr.2. */
const PART = /\/(?:add|corr|rev)(?=\.\d)/gi;
const SYMBOL = /^[A-Z][A-Za-z]{0,9}(?:\.\d+)?(?:\([A-Z]{1,9}\))?(?:\/[^/\s]{1,40})+$/;

/** A symbol without white space; that of a decision in capitals: A/RES/57/130A-B, A/RES/217(III). */
export function asSymbol(printed: string): string {
  const tight = printed.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')');
  const capitals = tight.toUpperCase();
  if (DECISION.test(capitals)) return capitals;
  return tight.replace(PART, (part) => `/${part[1]?.toUpperCase()}${part.slice(2).toLowerCase()}`);
}

/**
 * The symbol of the decision or document that an address of the Official Document System names.
 * @returns undefined for any other address, and where what stands in it is no symbol.
 */
export function symbolOfLink(href: string): string | undefined {
  if (!ADDRESS.test(href)) return undefined;
  const path = decoded(href.replace(ADDRESS, ''))
    .replace(/[?#][\s\S]*$/, '')
    .replace(LANGUAGE, '');
  const symbol = asSymbol(path).replace(SUPPLEMENT, '');
  const known = /^[a-z]/.test(symbol) ? symbol.toUpperCase() : symbol;
  return SYMBOL.test(known) && /\d/.test(known) ? known : undefined;
}

/** Whether a symbol is that of a decision of a principal organ or of the Human Rights Council. */
export const isDecisionSymbol = (symbol: string): boolean => DECISION.test(symbol);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
