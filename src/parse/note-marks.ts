import type { Line } from './lines.ts';

export interface Position {
  readonly line: number;
  readonly at: number;
}

/** A place where a mark stands, with the brackets that Arabic prints around it. */
export interface MarkPosition extends Position {
  readonly length: number;
}

/** Digits or stars, of which {@link markAt} says whether they are the mark of a footnote. */
const RUNS = /\d+|\*+/g;
/** What a mark is not glued to: it would be part of a reference (第1条, 1/2, 2.1) or of a date. */
const NOT_BEFORE = ' \t\n\r\f\u00a0\u3000第/.,(（:年月-';
/** What does not follow a mark, nor after a space in Chinese. */
const NOT_AFTER = '/%.:-';
const COUNTED = '年月号条款段次届场项名个';
/** What a point may follow in a reference, so that the number after it belongs to it: INF.1, /L.2, para.3. */
const ABBREVIATED =
  /(?:\/[A-Za-z]{1,6}|\b(?:Add|Rev|Corr|INF|Inf|MISC|CRP|WP|PV|SR|Nos?|arts?|paras?|pp?|chaps?|sects?|vols?|Doc|Conf))$/;
const YEAR = /^(?:1[89]|20)\d\d/;
/** A year and the mark that ends its clause. */
const AFTER_YEAR = /(?<!\d)(?:1[89]|20)\d\d[.,;]$/;
const ARABIC_WORD = /[\u0621-\u0652\d”“]/;
const LONGEST = 3;

interface Found {
  readonly mark: string;
  readonly at: number;
  readonly length: number;
}

/**
 * What may be the mark of a footnote: a number or stars glued to the text. A number may be glued to a year (20301) or stand
 * behind the mark that ends its clause; Arabic prints it in brackets.
 */
function markAt(text: string, run: string, at: number): Found | undefined {
  const end = at + run.length;
  const before = text[at - 1] ?? ' ';
  const after = text[end] ?? '';
  if (run[0] === '*') {
    return run.length <= LONGEST && !/\s/.test(before) ? { mark: run, at, length: run.length } : undefined;
  }
  if (run.length > LONGEST) {
    const glued =
      run.length > 4 &&
      run.length <= 4 + LONGEST &&
      YEAR.test(run) &&
      before !== '/' &&
      before !== '.' &&
      before !== ',';
    if (!glued || (after !== '' && '/%:-'.includes(after))) return undefined;
    return { mark: run.slice(4), at: at + 4, length: run.length - 4 };
  }
  const found = { mark: run, at, length: run.length };
  if (before === '(') {
    const bracketed = after === ')' && ARABIC_WORD.test(text[at - 2] ?? '');
    return bracketed ? { mark: run, at: at - 1, length: run.length + 2 } : undefined;
  }
  // A colon that ends its line opens a list: "Parties included in Annex I to the Convention:1".
  if (after === '' && (before === ':' || before === '：') && /[\p{L})）》”]/u.test(text[at - 2] ?? '')) return found;
  if (!NOT_BEFORE.includes(before)) return isFollowed(text, after, end) ? undefined : found;
  if (before === '.' || before === ',') {
    if (before === '.' && ABBREVIATED.test(text.slice(Math.max(0, at - 8), at - 1))) return undefined;
    const beyond = text.charCodeAt(at - 2);
    if (!(beyond >= 48 && beyond <= 57)) return isFollowed(text, after, end) ? undefined : found;
  }
  const alone = after === '' || /\s/.test(after);
  return alone && '.,;'.includes(before) && AFTER_YEAR.test(text.slice(Math.max(0, at - 6), at)) ? found : undefined;
}

/** Whether what follows makes a number part of a reference, of a date or of a count. */
function isFollowed(text: string, after: string, end: number): boolean {
  if (after === '') return false;
  if (NOT_AFTER.includes(after) || COUNTED.includes(after)) return true;
  const next = text[end + 1];
  return next !== undefined && COUNTED.includes(next) && /\s/.test(after);
}

/** Where in the lines of a text each mark may stand, in reading order. Lines may be added while it is asked. */
export class MarkIndex {
  readonly #lines: readonly Line[];
  readonly #positions = new Map<string, MarkPosition[]>();
  #read = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The first place of the mark that is not before `from`. */
  find(mark: string, from: Position): MarkPosition | undefined {
    this.#readOn();
    const positions = this.#positions.get(mark) ?? [];
    let low = 0;
    for (let high = positions.length; low < high; ) {
      const middle = (low + high) >> 1;
      const { line, at } = positions[middle] as Position;
      if (line < from.line || (line === from.line && at < from.at)) low = middle + 1;
      else high = middle;
    }
    return positions[low];
  }

  #readOn(): void {
    for (; this.#read < this.#lines.length; this.#read += 1) {
      const { text } = this.#lines[this.#read] as Line;
      RUNS.lastIndex = 0;
      for (let match = RUNS.exec(text); match; match = RUNS.exec(text)) {
        const found = markAt(text, match[0], match.index);
        if (!found) continue;
        const position = { line: this.#read, at: found.at, length: found.length };
        const known = this.#positions.get(found.mark);
        if (known) known.push(position);
        else this.#positions.set(found.mark, [position]);
      }
    }
  }
}
