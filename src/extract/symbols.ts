/**
 * Document symbols: letters and numbers separated by slashes, of which one component at least has a digit
 * (A/78/123, CTOC/COP/WG.2/2018/CRP.1, E/CN.15/2017/10/Add.1). A joint document prints several, joined by a hyphen.
 */
const COMPONENT = '[A-Za-z0-9]+(?:[.-](?=[A-Za-z0-9])[A-Za-z0-9]+)*(?:\\([IVXLC0-9]+\\))?';
const SYMBOL = `(?<![A-Za-z0-9/.])[A-Z]{1,8}(?:\\.\\d+)?(?:/${COMPONENT})+`;
const JOINED = new RegExp(`${SYMBOL}(?:\\s*[-–—－=]\\s*${SYMBOL.replace(/\(\?<!.*?\)/, '')})*`, 'g');
/** "A/78/5 (Vol. I) and Add.1": the second is a document of its own. */
const FURTHER = /^\s*(?:和|及|、|and|,)\s*(?:(?:和|及|and)\s*)?((?:Add|Corr|Rev)\.\d+)/;

export interface SymbolsFound {
  /** One symbol, or several of one joint document. */
  readonly symbols: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The document symbols in a text. Numbers of decisions (A/RES/…, …/DEC/…) are among them. */
export function symbolsIn(text: string): SymbolsFound[] {
  const found: SymbolsFound[] = [];
  for (const match of text.matchAll(JOINED)) {
    const symbols = match[0]
      .split(/\s*[-–—－=]\s*(?=[A-Z]{1,8}(?:\.\d+)?\/)/)
      .filter((symbol) => /\d/.test(symbol) && symbol.includes('/'));
    if (symbols.length === 0) continue;
    const end = match.index + match[0].length;
    found.push({ symbols, start: match.index, end });
    let at = end;
    for (let further = FURTHER.exec(text.slice(at)); further; further = FURTHER.exec(text.slice(at))) {
      const base = symbols.map((symbol) => symbol.replace(/\/(?:Add|Corr|Rev)\.\d+$/, ''));
      found.push({
        symbols: base.map((symbol) => `${symbol}/${further?.[1]}`),
        start: at,
        end: at + further[0].length,
      });
      at += further[0].length;
    }
  }
  return found;
}
