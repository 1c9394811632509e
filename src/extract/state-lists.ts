/** Lists of states, of which only what joins the names tells where they begin and end. */
import type { VotingGrammar } from '../../graph/grammar/voting.ts';
import type { Language } from '../../graph/model.ts';
import type { Paragraph } from '../parse/types.ts';
import { findNames } from './gazetteer.ts';
import type { Place } from './types.ts';

/** The longest list that is read, in characters: all states with their long names have 4,000. */
const LONGEST = 6000;
/** The longest unknown name in a list. */
const LONGEST_NAME = 80;
/** Marks of footnotes and an article, which belong to no name. */
const BEFORE = /^[*†‡\d]{0,9}\s{0,9}(?:the(?:\s+|$))?/i;
const BRACKET = /^\s{0,3}[（(][^（）()]{1,40}[）)]/;
const AFTER = /\s{0,9}[*†‡]{1,9}$/;

export interface ListedState extends Place {
  /** As printed; in a list of known names, one that is not known is a name all the same. */
  readonly mention: string;
  /** Where it stands in the text of the whole document. */
  readonly at: number;
}

/** A whole document as one text, in which lists may run from one paragraph into the next. */
export class RunningText {
  readonly text: string;
  readonly #paragraphs: readonly { readonly paragraph: Paragraph; readonly start: number }[];
  readonly #grammar: VotingGrammar['stances'];
  readonly #language: Language;

  constructor(paragraphs: readonly Paragraph[], grammar: VotingGrammar['stances'], language: Language) {
    let text = '';
    this.#paragraphs = paragraphs.map((paragraph) => {
      const start = text.length;
      text += `${paragraph.content.text}\n`;
      return { paragraph, start };
    });
    this.#grammar = grammar;
    this.#language = language;
    // What is left out is blanked, so that places stay as they are; a line end inside a list is white space.
    this.text = text.replace(grammar.onBehalf, (words) => ' '.repeat(words.length));
  }

  /** The states in the list that begins at `start` and ends at `limit` at the latest. */
  listFrom(start: number, limit = this.text.length): ListedState[] {
    const cut = this.text.slice(start, Math.min(limit, start + LONGEST));
    const end = cut.search(this.#grammar.end);
    const list = end < 0 ? cut : cut.slice(0, end);
    if (this.#grammar.nobody.test(list)) return [];
    const known = this.#namesIn(list);
    const [first] = known;
    if (!first) return [];
    // Other words before the first name say that it is no list of states.
    const before = this.#unknown(list, { from: 0, to: first.start, left: false, right: true });
    if (!before.whole) return [];
    const kept = [...before.names, first];
    for (const [index, name] of known.entries()) {
      const next = known[index + 1];
      const between = this.#unknown(list, {
        from: name.end,
        to: next?.start ?? list.length,
        left: true,
        right: next !== undefined,
      });
      if (!between.whole && next) break;
      kept.push(...between.names, ...(next ? [next] : []));
    }
    return kept.flatMap((span) => this.#place(list, span, start));
  }

  /** The states in the list that ends at `end`. */
  listUpTo(end: number): ListedState[] {
    const start = Math.max(0, end - LONGEST);
    const list = this.text.slice(start, end);
    const known = this.#namesIn(list);
    const last = known.at(-1);
    if (!last) return [];
    const after = this.#unknown(list, { from: last.end, to: list.length, left: true, right: false });
    if (!after.whole) return [];
    const kept = [last, ...after.names];
    for (const name of known.slice(0, -1).reverse()) {
      const between = this.#unknown(list, { from: name.end, to: (kept[0] as Span).start, left: true, right: true });
      if (!between.whole) break;
      kept.unshift(name, ...between.names);
    }
    return kept.flatMap((span) => this.#place(list, span, start));
  }

  #namesIn(list: string): Span[] {
    const squeezed = squeeze(list, this.#language);
    return findNames(squeezed.text, this.#language, ['STATE']).map(({ start, end }) => ({
      start: squeezed.sourceOf(start),
      end: squeezed.sourceOf(end - 1) + 1,
    }));
  }

  /**
   * The names that are not known in a gap of the list, up to what is no name. The gap is whole where nothing else stands in
   * it; next to a known name must stand a separator.
   */
  #unknown(list: string, { from, to, left, right }: Gap): { readonly names: readonly Span[]; readonly whole: boolean } {
    // "玻利维亚（多民族国）": what stands in brackets belongs to the name.
    const gap = list.slice(from, to).replace(left ? BRACKET : /(?!)/, (inside) => ' '.repeat(inside.length));
    const separators = [...gap.matchAll(this.#grammar.separator)];
    const names: Span[] = [];
    let at = 0;
    for (let index = 0; index <= separators.length; index += 1) {
      const separator = separators[index];
      const piece = gap.slice(at, separator?.index);
      const printed = piece.trim();
      const words = printed.replace(AFTER, '').replace(BEFORE, '');
      const start = from + at + piece.length - piece.trimStart().length + (BEFORE.exec(printed)?.[0].length ?? 0);
      at = separator === undefined ? gap.length : separator.index + separator[0].length;
      if (words === '') continue;
      const beside = (left && index === 0) || (right && index === separators.length);
      if (beside || !this.#isName(words)) return { names, whole: false };
      names.push({ start, end: start + words.length });
    }
    return { names, whole: !(left && right) || separators.length > 0 };
  }

  #isName(words: string): boolean {
    return words.length <= LONGEST_NAME && this.#grammar.name.test(words.replace(/\s+/g, ' '));
  }

  #place(list: string, span: Span, offset: number): ListedState[] {
    const start = offset + span.start;
    const end = offset + span.end;
    const holder = this.#paragraphs.findLast((entry) => entry.start <= start);
    if (!holder || end > holder.start + holder.paragraph.content.text.length) return [];
    const printed = list.slice(span.start, span.end);
    return [
      {
        mention: printed.replace(/\s+/g, this.#language === 'zh' ? '' : ' '),
        at: start,
        para: holder.paragraph.id,
        span: [start - holder.start, end - holder.start],
      },
    ];
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a list without known names; `left` and `right`: one stands on that side. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly left: boolean;
  readonly right: boolean;
}

/** A text as names are looked for in it, without line ends, and where its characters stood. */
function squeeze(text: string, language: Language): { text: string; sourceOf: (index: number) => number } {
  const spaced = language !== 'zh';
  let squeezed = '';
  const sources: number[] = [];
  for (const match of text.matchAll(/\s+|[^\s]+/g)) {
    const white = /^\s/.test(match[0]);
    const piece = white ? (spaced ? ' ' : '') : match[0];
    for (let index = 0; index < piece.length; index += 1) sources.push(match.index + index);
    squeezed += piece;
  }
  return { text: squeezed, sourceOf: (index) => sources[index] ?? text.length };
}
