/**
 * Footnote marks that a text prints close to the number of a decision: 35/45 is 35/4 and the mark 5.
 *
 * A footnote whose mark stands nowhere in the text has lost it: the mark is glued to something between the marks before and
 * after it. Where exactly one number of a decision there ends with it, that one may hold it. It does where the number is
 * higher than any session reached, where the number without it is printed elsewhere in the document, or where the number
 * before it held the mark before; otherwise the evidence does not decide, and the number stays.
 */
import type { DecisionMention, Mentions } from '../extract/types.ts';
import { mostOf } from './numbering.ts';

/** The last part of a number: 4 of 35/4, of VII/4, of 3/COP.4. */
const LAST = /^(?<first>.*?[/.])(?<last>\d+)$/;

interface Place {
  readonly paragraph: number;
  readonly at: number;
}
const START: Place = { paragraph: -1, at: 0 };
const END: Place = { paragraph: Number.POSITIVE_INFINITY, at: 0 };

const isBefore = (one: Place, other: Place): boolean =>
  one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.at <= other.at);

export class LostMarks {
  /** The number without the mark, by mention. */
  readonly #without = new Map<DecisionMention, string>();
  /** The mentions that may hold a mark, by mark. */
  readonly #holders = new Map<number, DecisionMention>();
  /** The numbers printed in the document, by kind. */
  readonly #printed: ReadonlySet<string>;
  readonly #notes: ReadonlySet<string>;
  #last: { readonly para: string; readonly mark: number } | undefined;

  constructor(mentions: Pick<Mentions, 'paragraphs' | 'noteMarks' | 'decisions'>) {
    const { paragraphs, noteMarks, decisions } = mentions;
    this.#printed = new Set(decisions.map(({ kind, number }) => `${kind} ${number}`));
    const notes = paragraphs.flatMap(({ para }) => (/^fn\d+$/.test(para) ? [Number(para.slice('fn'.length))] : []));
    this.#notes = new Set(notes.map(String));
    if (notes.length === 0 || decisions.length === 0) return;
    const indexOf = new Map(paragraphs.map(({ para }, index) => [para, index]));
    const placeOf = (para: string, at: number): Place => ({ paragraph: indexOf.get(para) ?? -1, at });
    const found = new Map(noteMarks.map(({ mark, para, at }) => [Number(mark), placeOf(para, at)]));
    const inText = decisions.filter(({ para }) => !para.startsWith('fn'));
    for (const note of notes) {
      if (found.has(note)) continue;
      const from = nearest(notes, found, (other) => other < note, -1) ?? START;
      const to = nearest(notes, found, (other) => other > note, 1) ?? END;
      const ending = inText.filter(({ para, number, span }) => {
        const place = placeOf(para, span[1]);
        return isBefore(from, place) && isBefore(place, to) && endsWith(number, note);
      });
      const [only, second] = ending;
      const holder = second === undefined ? only : this.#afterMark(note - 1, inText, ending);
      if (!holder) continue;
      this.#without.set(holder, holder.number.slice(0, -`${note}`.length));
      this.#holders.set(note, holder);
    }
  }

  /** Of several numbers that end with a mark, the one right after the number that may hold the mark before it. */
  #afterMark(before: number, inText: readonly DecisionMention[], ending: readonly DecisionMention[]) {
    const holder = this.#holders.get(before);
    const next = holder && inText[inText.indexOf(holder) + 1];
    return next && ending.includes(next) && next.para === holder.para ? next : undefined;
  }

  /** The number of a mention without the mark of a lost footnote, if it may hold one. */
  candidate(mention: DecisionMention): string | undefined {
    return this.#without.get(mention);
  }

  /** Whether the number before it in the same paragraph held the mark before: 27/173, 30/124, 35/45. */
  continues(mention: DecisionMention): boolean {
    const mark = this.#markOf(mention);
    return mark !== undefined && this.#last?.para === mention.para && this.#last.mark + 1 === mark;
  }

  /** Says that a number held the mark. To be told in the order of the document. */
  tell(mention: DecisionMention, without: string): void {
    this.#last = { para: mention.para, mark: Number(mention.number.slice(without.length)) };
  }

  #markOf(mention: DecisionMention): number | undefined {
    const without = this.#without.get(mention);
    return without === undefined ? undefined : Number(mention.number.slice(without.length));
  }

  /** Whether the document prints a number of the same kind as another's. */
  isPrinted({ kind }: DecisionMention, number: string): boolean {
    return this.#printed.has(`${kind} ${number}`);
  }

  /** A number that no session of the body reached, without the mark that ends it; the number itself where it is possible. */
  possible(body: string, { kind, number }: DecisionMention, candidate: string | undefined): string {
    const most = mostOf(body, kind, number);
    const { first = '', last = '' } = LAST.exec(number)?.groups ?? {};
    if (most === undefined || last === '' || Number(last) <= most) return number;
    if (candidate !== undefined && Number(LAST.exec(candidate)?.groups?.last) <= most) return candidate;
    // Of other bodies too little is known to take off a mark that may stand elsewhere.
    if (body !== 'A' && body !== 'A/HRC') return number;
    const cut = [1, 2, 3].find(
      (length) =>
        length < last.length && this.#notes.has(last.slice(-length)) && Number(last.slice(0, -length)) <= most,
    );
    return cut === undefined ? number : first + last.slice(0, -cut);
  }
}

/** The place of the found mark that is nearest to a note before (-1) or after it (1). */
function nearest(
  notes: readonly number[],
  found: ReadonlyMap<number, Place>,
  side: (note: number) => boolean,
  direction: -1 | 1,
): Place | undefined {
  const others = notes.filter((note) => side(note) && found.has(note)).sort((a, b) => direction * (a - b));
  const [first] = others;
  return first === undefined ? undefined : found.get(first);
}

function endsWith(number: string, note: number): boolean {
  const { last = '' } = LAST.exec(number)?.groups ?? {};
  const mark = `${note}`;
  return last.length > mark.length && last.endsWith(mark) && !last.startsWith('0');
}
