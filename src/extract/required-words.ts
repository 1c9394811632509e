/**
 * Which words a pattern cannot do without: every text in which it matches holds at least one of them, in any case. Derived
 * from the source of the pattern, so that a grammar says things once.
 */

/** What is known of a part of a pattern. */
interface Known {
  /** All texts that it matches, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Words of which each match holds at least one; undefined where none is known. */
  readonly words: readonly string[] | undefined;
  /** Other words of which it holds at least one too. */
  readonly besides?: readonly string[] | undefined;
}

const ANYTHING: Known = { exact: undefined, words: undefined };
const NOTHING: Known = { exact: [''], words: undefined };

/** How many texts a part may match to be followed one by one. */
const FEW = 24;
/** How many words of which one is needed are looked for at most. */
const MANY = 120;

/**
 * @returns one or two sets of words, of each of which one stands in every match; none where the pattern matches without
 *   any word of some length.
 */
export function requiredWords(pattern: RegExp): readonly (readonly string[])[] {
  if (pattern.flags.includes('v')) return [];
  const known = new PatternReader(pattern.source).alternatives();
  const words = asWords(known);
  if (!words) return [];
  const besides = known.besides === words ? known.words : known.besides;
  const sets = besides && isUseful(besides) ? [words, besides] : [words];
  return sets.map((set) => withoutLonger(withoutLonger(set.map((word) => word.toLowerCase())).map(cut)));
}
/** How many characters of a word are enough to tell it. */
const ENOUGH = 9;
const cut = (word: string): string => word.slice(0, ENOUGH);

/** Who looks for a word need not look for those that it is part of. */
const withoutLonger = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word) => !words.some((other) => other !== word && word.includes(other)))),
];

/** The words of a part as a whole: those that it holds, or those that it is. */
function asWords({ exact, words }: Known): readonly string[] | undefined {
  const best = better(words, exact);
  return best && isUseful(best) ? best : undefined;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
const isUseful = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= MANY && words.every((word) => word.trim().length > (isHan(word) ? 1 : 2));
const isHan = (word: string): boolean => /^[\u2e80-\u9fff]+$/.test(word);

/** A word of Chinese tells as much as three letters. */
const weight = (words: readonly string[]): number =>
  Math.min(...words.map((word) => (isHan(word) ? word.length * 3 : word.trim().length))) - words.length / 40;

/** Of two sets of words the one that fewer texts hold. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!one || one.length === 0 || shortest(one) === 0) return other;
  if (!other || other.length === 0 || shortest(other) === 0) return one;
  return weight(other) > weight(one) ? other : one;
}

/** Whether a set of words says more than another: it holds words that no word of the other is part of. */
const tells = (set: readonly string[], other: readonly string[] | undefined): boolean =>
  other === undefined || set.some((word) => !other.some((one) => one.includes(word)));

/** What is known of a place before or behind which something must stand. */
function ahead(inside: Known): Known {
  const words = asWords(inside);
  return words ? { exact: undefined, words, besides: inside.besides } : NOTHING;
}

/** Reads the source of a pattern, part by part. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Known {
    const found = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      found.push(this.#sequence());
    }
    if (found.length === 1) return found[0] as Known;
    const exact = found.every((one) => one.exact) ? found.flatMap((one) => one.exact ?? []) : undefined;
    const words = found.map((one) => asWords(one));
    const all = words.every((one) => one !== undefined) ? words.flatMap((one) => one ?? []) : undefined;
    return {
      exact: exact && exact.length <= MANY ? exact : undefined,
      words: all && all.length <= MANY ? all : undefined,
    };
  }

  #sequence(): Known {
    const sets: (readonly string[])[] = [];
    const take = (set: readonly string[] | undefined) => {
      if (set && isUseful(set)) sets.push(set);
    };
    /** What has just been read, as texts that end here. */
    let run: readonly string[] = [''];
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const part = this.#repeated(this.#part());
      const { exact } = part;
      if (exact && exact.length * run.length <= FEW) {
        const before = run;
        run = exact.flatMap((end) => before.map((start) => start + end));
        continue;
      }
      take(run);
      if (!exact || exact.length > FEW) {
        take(asWords(part));
        take(part.besides);
      }
      whole = false;
      run = exact && exact.length <= FEW ? exact : [''];
    }
    if (whole) return { exact: run, words: undefined };
    take(run);
    const words = sets.reduce(better, undefined as readonly string[] | undefined);
    return {
      exact: undefined,
      words,
      besides: sets
        .filter((set) => set !== words && tells(set, words))
        .reduce(better, undefined as readonly string[] | undefined),
    };
  }

  /** What follows a part: how often it stands. */
  #repeated(part: Known): Known {
    const sign = /^(?:[*+?]|\{(\d+)(,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!sign) return part;
    this.#at += sign[0].length;
    const [all, low, more] = sign;
    const least = low === undefined ? (all[0] === '+' ? 1 : 0) : Number(low);
    if (all[0] === '?') return { exact: part.exact && [...part.exact, ''], words: undefined };
    if (least === 0) return ANYTHING;
    if (least === 1 && low !== undefined && more === undefined) return part;
    return { exact: undefined, words: asWords(part), besides: part.besides };
  }

  #part(): Known {
    const sign = this.#source[this.#at] as string;
    this.#at += 1;
    switch (sign) {
      case '^':
      case '$':
        return NOTHING;
      case '.':
        return ANYTHING;
      case '[':
        return this.#class();
      case '(':
        return this.#group();
      case '\\':
        return this.#escaped();
      default:
        return { exact: [sign], words: undefined };
    }
  }

  #group(): Known {
    const kind = /^\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:)/.exec(this.#source.slice(this.#at, this.#at + 80))?.[0] ?? '';
    this.#at += kind.length;
    const inside = this.alternatives();
    this.#at += 1;
    // What a pattern looks ahead or back for stands in the text too.
    if (/^\?<?=$/.test(kind)) return ahead(inside);
    return /^\?<?!$/.test(kind) ? NOTHING : inside;
  }

  #escaped(): Known {
    const sign = this.#source[this.#at] as string;
    this.#at += 1;
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 'u' || sign === 'x') return this.#coded(sign);
    if (sign === 'p' || sign === 'P' || sign === 'k') {
      this.#at = this.#source.indexOf(sign === 'k' ? '>' : '}', this.#at) + 1;
      return ANYTHING;
    }
    if (sign === 'c') this.#at += 1;
    while (/\d/.test(sign) && /\d/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    return /\w/.test(sign) ? ANYTHING : { exact: [sign], words: undefined };
  }

  /** A character by its code. */
  #coded(sign: string): Known {
    const code = /^(?:\{([\da-fA-F]+)\}|([\da-fA-F]{4}))/.exec(this.#source.slice(this.#at, this.#at + 10));
    if (sign === 'x' || !code) {
      this.#at += 2;
      return ANYTHING;
    }
    this.#at += code[0].length;
    return { exact: [String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', 16))], words: undefined };
  }

  /** One of some characters: those of a short list without ranges, else any. */
  #class(): Known {
    const start = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inside = this.#source.slice(start, this.#at);
    this.#at += 1;
    const plain = /^[^\\^-]{1,4}$/u.test(inside);
    return plain ? { exact: [...inside], words: undefined } : ANYTHING;
  }
}
