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
    this.#grammar.end.lastIndex = 0;
    const end = this.#grammar.end.exec(cut)?.index ?? cut.length;
    const list = cut.slice(0, end);
    if (this.#grammar.nobody.test(list)) return [];
    const names = this.#namesIn(list);
    const [first] = names;
    // Words before the first name say that it is no list of states.
    if (!first || /\p{L}/u.test(list.slice(0, first.start).replace(/^\s*the\s/i, ''))) return [];
    const kept: Span[] = [first];
    for (const name of names.slice(1)) {
      const last = kept.at(-1) as Span;
      const unknown = this.#unknownBetween(list, last.end, name.start);
      if (unknown === undefined) break;
      kept.push(...unknown, name);
    }
    return kept.flatMap((span) => this.#place(list, span, start));
  }

  /** The states in the list that ends at `end`. */
  listUpTo(end: number): ListedState[] {
    const start = Math.max(0, end - LONGEST);
    const list = this.text.slice(start, end);
    const names = this.#namesIn(list);
    const last = names.at(-1);
    if (!last || /[\p{L}.:：。]/u.test(list.slice(last.end))) return [];
    const kept: Span[] = [last];
    for (const name of names.slice(0, -1).reverse()) {
      const unknown = this.#unknownBetween(list, name.end, (kept[0] as Span).start);
      if (unknown === undefined) break;
      kept.unshift(name, ...unknown);
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

  /** The names between two known ones: none, or one that is not known; undefined where other words stand there. */
  #unknownBetween(list: string, from: number, to: number): Span[] | undefined {
    const gap = list.slice(from, to);
    if (this.#grammar.between.test(gap)) return [];
    if (gap.length > LONGEST_NAME || /[.:：。]/.test(gap)) return undefined;
    const inner = /^[\s*†‡\d]*[,;、，；]\s*(?<name>[^,;、，；]*?)\s*(?:[,;、，；].*|\sand\s+|和|及)$/su.exec(gap)
      ?.groups?.name;
    if (inner === undefined || !/^[\p{Lu}\p{Lo}]/u.test(inner) || !this.#separated(gap)) return undefined;
    const start = from + gap.indexOf(inner);
    return [{ start, end: start + inner.length }];
  }

  /** Whether a gap is a name between separators: two separators and nothing else. */
  #separated(gap: string): boolean {
    return (gap.match(/[,;、，；]|\sand\s|和/g)?.length ?? 0) <= 2;
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
