/** How two lines of one paragraph are put together. */

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;
const QUOTES = /[“”‘’—…]/;
const SOFT_HYPHEN = '\u00ad';
const HYPHEN = /(?<stem>\p{L}{1,40})[-\u2010]$/u;
const LOWER = /^\p{Ll}{1,40}/u;
/** These words keep their hyphen in English, French and Spanish. */
const PREFIXES = new Set(
  'non self co cross ex inter intra anti pro sub mid vice semi quasi post pre re multi under over long short well high low full part open old new one two three so'.split(
    ' ',
  ),
);

/** Which words with a hyphen, and which without one, a document has inside its lines. */
export class Vocabulary {
  readonly #words = new Set<string>();
  /** The parts of the symbols that stand inside lines. */
  readonly #components = new Set<string>();
  #parted = 0;
  #kept = 0;

  /** Learns the words of a line; the last may be a part of one. */
  learn(line: string): void {
    for (const [word] of line.matchAll(/\p{L}{2,40}(?:-\p{L}{1,40}){0,4}(?=[^\p{L}-])/gu)) {
      this.#words.add(word.toLowerCase());
    }
    for (const [symbol] of line.matchAll(/\b[A-Z]{1,8}(?:\/[A-Z0-9][A-Za-z0-9.-]{0,20}){1,10}(?=[^A-Za-z0-9./-])/g)) {
      for (const component of symbol.split('/')) this.#components.add(component);
    }
  }

  /** Whether a symbol that is longer than its column is parted inside one of its parts: CTOC/CO and P/WG.2. */
  isPartedSymbol(before: string, after: string): boolean {
    const start = /(?:^|[^A-Za-z0-9])[A-Z]{1,8}(?:\/[A-Za-z0-9.-]{1,20}){0,9}\/(?<last>[A-Za-z0-9.-]{1,20})$/.exec(
      before,
    );
    const rest = /^[A-Za-z0-9.-]{1,20}/.exec(after)?.[0];
    const last = start?.groups?.last;
    if (last === undefined || rest === undefined || this.#components.has(last)) return false;
    return this.#components.has(last + rest) || /^(?:Rev|Add|Corr|Amend)\.\d/.test(last + rest);
  }

  /** Sees a word that a line end parts, to learn whether this document parts words at line ends. */
  see(before: string, after: string): void {
    const { whole, hyphened } = formsOf(before, after) ?? {};
    if (whole !== undefined && this.#words.has(whole)) this.#parted += 1;
    if (hyphened !== undefined && this.#words.has(hyphened)) this.#kept += 1;
  }

  /** Whether the hyphen at a line end is there only because the line ends. */
  isParted(before: string, after: string): boolean {
    const forms = formsOf(before, after);
    if (!forms) return false;
    if (this.#words.has(forms.hyphened)) return false;
    if (this.#words.has(forms.whole)) return true;
    return this.#parted > this.#kept && !PREFIXES.has(forms.stem);
  }
}

function formsOf(before: string, after: string): { whole: string; hyphened: string; stem: string } | undefined {
  const stem = HYPHEN.exec(before)?.groups?.stem?.toLowerCase();
  const rest = LOWER.exec(after)?.[0];
  if (stem === undefined || rest === undefined) return undefined;
  return { whole: `${stem}${rest}`, hyphened: `${stem}-${rest}`, stem };
}

/** Two lines as one text: nothing between Chinese and inside a symbol or a parted word, else a space. */
export function joined(before: string, after: string, vocabulary?: Vocabulary): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith(SOFT_HYPHEN)) return before.slice(0, -1) + after;
  if (vocabulary?.isParted(before, after)) return before.slice(0, -1) + after;
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  if (HAN.test(last) || HAN.test(first)) return before + after;
  if (QUOTES.test(last) && HAN.test(before.at(-2) ?? '')) return before + after;
  if (QUOTES.test(first) && HAN.test(after.at(1) ?? '')) return before + after;
  if (vocabulary?.isPartedSymbol(before, after)) return before + after;
  if ((last === '/' && before.at(-2) !== ' ') || first === '/') return before + after;
  if (/[^\s][-–\u2010]$/.test(before)) return before + after;
  return `${before} ${after}`;
}
