/** Names as a tree of characters: the longest one that stands at a place of a text is found in one walk. */

/** 1 for the letters and digits of all scripts in the basic plane. */
export const WORD = Uint8Array.from({ length: 65_536 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A curved apostrophe and the brackets of Chinese, as the tables print them. */
const SAME = new Map([
  [0x2019, 0x27],
  [0xff08, 0x28],
  [0xff09, 0x29],
]);

/** The code of a character as names are compared: without case, with a straight apostrophe and plain brackets. */
const FOLDED = Uint16Array.from({ length: 65_536 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return SAME.get(code) ?? (lower.length === 1 ? lower.charCodeAt(0) : code);
});

/** A text as names are compared with it; of the same length. */
export const folded = (text: string): string => {
  const codes = Array.from({ length: text.length }, (_, at) => FOLDED[text.charCodeAt(at)] as number);
  return codes.map((code) => String.fromCharCode(code)).join('');
};

/**
 * The tree. A step from a node is found in a table with open addressing, by the node and the class of the character: few
 * characters stand in names, so that most places of a text are left at the first look.
 */
export class NameTrie<Entry> {
  /** The class of each character in the names; 0 for all others. */
  readonly #classes = new Uint16Array(65_536);
  readonly #count: number;
  readonly #keys: Int32Array;
  readonly #nodes: Int32Array;
  readonly #mask: number;
  readonly #entries: (Entry | undefined)[] = [undefined];

  /** @param names the folded names with what they stand for. */
  constructor(names: ReadonlyMap<string, Entry>) {
    let classes = 1;
    let length = 0;
    for (const name of names.keys()) {
      length += name.length;
      for (let at = 0; at < name.length; at += 1) {
        const code = name.charCodeAt(at);
        if (this.#classes[code] === 0) this.#classes[code] = classes++;
      }
    }
    for (let code = 0; code < 65_536; code += 1)
      if (this.#classes[code] === 0) this.#classes[code] = this.#classes[FOLDED[code] as number] as number;
    this.#count = classes;
    const size = 2 ** Math.ceil(Math.log2(length + 2)) * 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#nodes = new Int32Array(size);
    for (const [name, entry] of names) this.#add(name, entry);
  }

  #add(name: string, entry: Entry): void {
    let node = 0;
    for (let at = 0; at < name.length; at += 1) {
      const key = node * this.#count + (this.#classes[name.charCodeAt(at)] as number);
      const slot = this.#slotOf(key);
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = key;
        this.#nodes[slot] = this.#entries.length;
        this.#entries.push(undefined);
      }
      node = this.#nodes[slot] as number;
    }
    this.#entries[node] = entry;
  }

  /** Where a key stands in the table, or may be put. No key is 0, since no class is. */
  #slotOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      const there = this.#keys[slot];
      if (there === key || there === 0) return slot;
    }
  }

  /**
   * The longest name at a place of a text that fits, and where it ends.
   * @param fits whether a name of the tree is one here, by its entry and its end.
   */
  longestAt<T>(text: string, start: number, fits: (entry: Entry, end: number) => T | undefined): T | undefined {
    let found: T | undefined;
    for (let node = 0, at = start; at < text.length; ) {
      const kind = this.#classes[text.charCodeAt(at)] as number;
      if (kind === 0) break;
      const key = node * this.#count + kind;
      const slot = this.#slotOf(key);
      if (this.#keys[slot] === 0) break;
      node = this.#nodes[slot] as number;
      at += 1;
      const entry = this.#entries[node];
      if (entry !== undefined) found = fits(entry, at) ?? found;
    }
    return found;
  }
}
