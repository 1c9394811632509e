/**
 * Which patterns may match in a text. All the words that they cannot do without are looked for in one pass (Aho and Corasick's
 * automaton), so that a text costs little in which nothing of the kind is said.
 *
 * There is a sieve for each language. A pattern comes to it when it is asked for; until the sieve is made anew with it, it
 * may match anywhere. So what is found never depends on what was read before, only how fast.
 */
import type { Language } from '../../graph/model.ts';
import { requiredWords } from './required-words.ts';

/** What a sieve knows of a pattern: the sets of words of each of which it needs one. */
interface Slot {
  readonly sieve: Sieve;
  /** For each set which of the numbers of a text, and which bit of it; undefined while the sieve is without it. */
  places: readonly { readonly index: number; readonly bit: number }[] | undefined;
}

/** The bits that one number holds. */
const BITS = 31;

const slots = new WeakMap<RegExp, Slot>();
const sieves = new Map<Language, Sieve>();
let current: Sieve | undefined;

/** Begins with the text of a document in a language. */
export function sift(language: Language): void {
  current = sieves.get(language) ?? new Sieve();
  current.forget();
  sieves.set(language, current);
}

/** @returns false only if the pattern matches nowhere in the text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const slot = slots.get(pattern);
  if (slot === undefined) {
    current?.learn(pattern);
    return true;
  }
  const { places } = slot;
  if (places === undefined) {
    slot.sieve.missed(text);
    return true;
  }
  if (places.length === 0) return true;
  const bits = slot.sieve.bitsOf(text);
  for (const { index, bit } of places) if (((bits[index] as number) & bit) === 0) return false;
  return true;
}

/** Whether a pattern that is neither global nor sticky matches in a text. */
export const matches = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);

/** The first match of a pattern that is neither global nor sticky. */
export const matchIn = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMatch(pattern, text) ? pattern.exec(text) : null;

/** All matches of a global pattern. */
export const matchesIn = (pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  mayMatch(pattern, text) ? [...text.matchAll(pattern)] : NO_MATCHES;

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** How many characters of texts are remembered with what may match in them. */
const REMEMBERED = 4_000_000;
/** After how many characters that were read in vain a sieve is made anew: first, and at most; each time three times as many. */
const PATIENCE = [5000, 400_000] as const;

class Sieve {
  readonly #needed: { readonly slot: Slot; readonly sets: readonly (readonly string[])[] }[] = [];
  #automaton: Automaton | undefined;
  #missed = 0;
  #patience: number = PATIENCE[0];
  #known = new Map<string, Int32Array>();
  #length = 0;
  /** The text that was asked for last, with its bits: most are asked for several times on end. */
  #last = '';
  #lastBits: Int32Array | undefined;

  /** Takes note of a pattern. */
  learn(pattern: RegExp): void {
    const sets = requiredWords(pattern);
    const slot: Slot = { sieve: this, places: sets.length === 0 ? [] : undefined };
    slots.set(pattern, slot);
    if (sets.length > 0) this.#needed.push({ slot, sets });
  }

  /** Takes note of a text in which a pattern was looked for in vain, perhaps. */
  missed(text: string): void {
    this.#missed += text.length;
    if (this.#missed < this.#patience) return;
    this.#missed = 0;
    this.#patience = Math.min(this.#patience * 3, PATIENCE[1]);
    this.forget();
    let count = 0;
    for (const { slot, sets } of this.#needed) {
      slot.places = sets.map((_, index) => ({
        index: Math.floor((count + index) / BITS),
        bit: 1 << ((count + index) % BITS),
      }));
      count += sets.length;
    }
    this.#automaton = new Automaton(this.#needed.flatMap(({ sets }) => sets));
  }

  /** Forgets the texts. */
  forget(): void {
    if (this.#known.size > 0) this.#known = new Map();
    this.#length = 0;
    this.#lastBits = undefined;
  }

  bitsOf(text: string): Int32Array {
    if (this.#lastBits !== undefined && text === this.#last) return this.#lastBits;
    const bits = this.#known.get(text) ?? this.#pass(text);
    this.#last = text;
    this.#lastBits = bits;
    return bits;
  }

  #pass(text: string): Int32Array {
    const bits = (this.#automaton as Automaton).pass(text);
    this.#length += text.length;
    if (this.#length > REMEMBERED) this.forget();
    this.#known.set(text, bits);
    return bits;
  }
}

/** Looks for the words of all sets at once. */
class Automaton {
  /** The class of each character in the words, the same in both cases; 0 for all others. */
  readonly #classes = new Uint16Array(65_536);
  readonly #count: number;
  /** The next state, by state and class. */
  readonly #next: Int32Array;
  /** By state: where in #found the bits begin of the words that end there, or 0. */
  readonly #ends: Int32Array;
  readonly #found: Int32Array;
  /** How many numbers hold the bits. */
  readonly #size: number;

  /** @param words the sets of words, a bit for each. */
  constructor(words: readonly (readonly string[])[]) {
    this.#size = Math.ceil(words.length / BITS);
    const setsOf = new Map<string, number[]>();
    for (const [index, some] of words.entries())
      for (const word of some) setsOf.set(word, [...(setsOf.get(word) ?? []), index]);
    this.#count = this.#classify([...setsOf.keys()]);
    const children: Map<number, number>[] = [new Map()];
    const ending: (readonly number[] | undefined)[] = [undefined];
    for (const [word, indices] of setsOf) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const kind = this.#classes[word.charCodeAt(at)] as number;
        const next = children[state]?.get(kind) ?? children.length;
        if (next === children.length) {
          children[state]?.set(kind, next);
          children.push(new Map());
          ending.push(undefined);
        }
        state = next;
      }
      ending[state] = [...(ending[state] ?? []), ...indices];
    }
    this.#next = new Int32Array(children.length * this.#count);
    this.#ends = new Int32Array(children.length);
    this.#found = this.#link(children, ending);
  }

  /** Gives each character of the words a class. @returns how many classes there are. */
  #classify(words: readonly string[]): number {
    let count = 1;
    for (const word of words)
      for (let at = 0; at < word.length; at += 1) {
        const code = FOLDED[word.charCodeAt(at)] as number;
        if (this.#classes[code] === 0) this.#classes[code] = count++;
      }
    for (let code = 0; code < 65_536; code += 1)
      if (this.#classes[code] === 0) this.#classes[code] = this.#classes[FOLDED[code] as number] as number;
    return count;
  }

  /**
   * Fills the table of next states, breadth first: where a word does not go on, that of the longest one that ends so.
   * @returns the bits that the states have, one after another.
   */
  #link(children: readonly Map<number, number>[], ending: readonly (readonly number[] | undefined)[]): Int32Array {
    const found: number[] = new Array(this.#size).fill(0);
    const fallback = new Int32Array(children.length);
    const queue = [0];
    for (const state of queue) {
      const back = fallback[state] as number;
      this.#ends[state] = this.#bitsAt(ending[state], this.#ends[back] as number, found);
      for (let kind = 0; kind < this.#count; kind += 1) {
        const child = children[state]?.get(kind);
        const other = state === 0 ? 0 : (this.#next[back * this.#count + kind] as number);
        this.#next[state * this.#count + kind] = child ?? other;
        if (child === undefined) continue;
        fallback[child] = other;
        queue.push(child);
      }
    }
    return Int32Array.from(found);
  }

  /** Puts the bits of some sets, and those at a place, among those found. @returns where, or 0 where there are none. */
  #bitsAt(indices: readonly number[] | undefined, others: number, found: number[]): number {
    if (!indices) return others;
    const at = found.length;
    for (let index = 0; index < this.#size; index += 1) found.push(found[others + index] as number);
    for (const index of indices) {
      const place = at + Math.floor(index / BITS);
      found[place] = (found[place] as number) | (1 << (index % BITS));
    }
    return at;
  }

  /** @returns the bits of the sets of which a text holds a word. */
  pass(text: string): Int32Array {
    const bits = new Int32Array(this.#size);
    const classes = this.#classes;
    const next = this.#next;
    const ends = this.#ends;
    const found = this.#found;
    const count = this.#count;
    const { length } = text;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = next[state * count + (classes[text.charCodeAt(at)] as number)] as number;
      const end = ends[state] as number;
      if (end === 0) continue;
      for (let index = 0; index < bits.length; index += 1)
        bits[index] = (bits[index] as number) | (found[end + index] as number);
    }
    return bits;
  }
}

/** The code of a character without case. What a pattern that ignores case takes for a letter is taken for it. */
const FOLDED = Uint16Array.from({ length: 65_536 }, (_, code) => {
  if (code === 0x17f) return 0x73;
  if (code === 0x212a) return 0x6b;
  const lower = String.fromCharCode(code).toUpperCase().toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});
