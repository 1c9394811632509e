/**
 * The second stage: from the text of a document to its paragraphs, headings, lists and footnotes. A pure function.
 *
 * The text comes from PDF, word processors or the web, so that lines may be broken anywhere and blank lines mean little.
 * Paragraphs are told by their numbers, which count up through the whole document; lists inside a paragraph (an agenda)
 * by numbers that do not; sub-paragraphs by letters; headings by Roman numerals, letters and numbers that count up
 * within the heading above, or by being short and without a mark at the end.
 */
import { grammarOf } from '../../graph/grammar/index.ts';
import type { Source } from '../read/source.ts';
import { Assembly, type Block } from './assembly.ts';
import { separateFootnotes } from './footnotes.ts';
import { Outline } from './headings.ts';
import { endsClause, endsSentence, jointOf, opensList } from './joints.ts';
import { detectLanguage } from './language.ts';
import { fullWidth, type Line, splitLines, withoutRunningHeads } from './lines.ts';
import { letterToNumber, type Marker, markerOf } from './markers.ts';
import { romanToNumber } from './numerals.ts';
import type { Heading, ParsedDocument } from './types.ts';

/** How long the words of a heading may be, in characters. */
const HEADING_LENGTH = 160;
/** A line narrower than this share of a full line ends its block. */
const SHORT = 0.85;

/** @param source the text of one document. @returns its paragraphs; a text without any number is one `cover`. */
export function parse(source: Source): ParsedDocument {
  const language = detectLanguage(source.text);
  const { lines, runningHeads } = withoutRunningHeads(splitLines(source.text));
  const { body, footnotes, cuts } = separateFootnotes(lines);
  const assembly = new Assembly();
  new Reader(body, assembly, grammarOf(language).layout).read(cuts);
  for (const note of footnotes) {
    assembly.open({ id: `fn${note.mark}`, kind: 'footnote', headings: [] });
    for (const line of note.lines) assembly.add(line, 0, []);
  }
  return { name: source.name, language, paragraphs: assembly.paragraphs(), runningHeads };
}

interface Layout {
  readonly annex: RegExp;
  readonly recommendations: RegExp;
}

/** How the second, third and fourth paragraph under one number are told apart. */
const FURTHER = ['bis', 'ter', 'quater'];

type Decision =
  | { readonly as: 'continuation' }
  | { readonly as: 'cover' | 'flush' | 'bullet' | 'annex' | 'row' }
  | { readonly as: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly marker: Marker | undefined }
  | { readonly as: 'listHeading' }
  | { readonly as: 'main' | 'item' | 'subitem' | 'sub'; readonly marker: Marker };

class Reader {
  readonly #lines: readonly Line[];
  readonly #assembly: Assembly;
  readonly #layout: Layout;
  readonly #outline = new Outline();
  readonly #width: number;
  readonly #gap: number;
  /** What the block that is being read is. */
  #block: Decision['as'] | undefined;
  #inAnnex = false;
  /** Number of the last numbered paragraph, of the last list item in it, and its last letter. */
  #main = 0;
  #item = 0;
  #letter = 0;
  #nested = 0;
  #further = 0;

  constructor(lines: readonly Line[], assembly: Assembly, layout: Layout) {
    this.#lines = lines;
    this.#assembly = assembly;
    this.#layout = layout;
    this.#width = fullWidth(lines);
    const gaps = new Map<number, number>();
    for (const { gap } of lines) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    this.#gap = [...gaps].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
  }

  read(cuts: ReadonlyMap<number, readonly { mark: string; at: number; length: number }[]>): void {
    this.#lines.forEach((line, index) => {
      const decision = this.#decide(line, index);
      if (decision.as !== 'continuation') {
        const block = this.#blockOf(decision);
        this.#assembly.open({ ...block, headings: this.#headingsAbove(block) });
        this.#block = decision.as;
      }
      const skip = 'marker' in decision ? (decision.marker?.length ?? 0) : 0;
      this.#assembly.add(line, skip, cuts.get(index) ?? []);
      if (this.#block === 'heading') this.#outline.name(this.#assembly.blockText);
    });
  }

  #decide(line: Line, index: number): Decision {
    const said = this.#assembly.blockText;
    const open = this.#block === 'heading' || this.#block === 'cover' || this.#block === 'listHeading';
    const before = this.#lines[index - 1];
    const complete =
      this.#block === undefined || open || endsClause(said) || (before !== undefined && !this.#wraps(before, line));
    const marker = markerOf(line.text);
    if (complete && this.#layout.annex.test(line.text)) return { as: 'annex' };
    if (this.#inAnnex) return { as: 'row' };
    if (line.heading) return this.#heading(marker);
    if (marker && complete) {
      const decision = this.#numbered(marker, index);
      if (decision) return decision;
    }
    if (line.bullet && complete) return { as: this.#main > 0 ? 'bullet' : 'cover' };
    if (this.#continues(line, index, open)) return { as: 'continuation' };
    return this.#unnumbered(index);
  }

  #heading(marker: Marker | undefined): Decision {
    const level = marker && this.#outline.levelOf(marker);
    if (level) return { as: 'heading', level, marker };
    return this.#onCover ? { as: 'cover' } : { as: 'heading', level: 4, marker: undefined };
  }

  #numbered(marker: Marker, index: number): Decision | undefined {
    const level = this.#outline.levelOf(marker);
    if (marker.kind === 'sub') return this.#lettered(marker);
    if (marker.kind !== 'number') {
      if (!level) return undefined;
      return marker.kind === 'bracketed' && !this.#isHeading(index) ? undefined : { as: 'heading', level, marker };
    }
    const expected = this.#main + 1;
    const next = this.#inList && this.#item > 0 && marker.value === this.#item + 1;
    if (next && marker.value === expected && this.#restarts(marker.value, index)) return { as: 'item', marker };
    if (marker.value === expected && !(this.#isHeading(index) && this.#recurs(marker.value, index)))
      return { as: 'main', marker };
    if (this.#inList && (marker.value === this.#item + 1 || (marker.value === 1 && this.#item === 0)))
      return { as: 'item', marker };
    if (level && this.#isHeading(index)) return { as: 'heading', level, marker };
    // A number or two may have been lost on the way.
    const lost = marker.value > expected && marker.value <= expected + 5;
    return lost && this.#main > 0 && !this.#inList && !this.#isHeading(index) ? { as: 'main', marker } : undefined;
  }

  #lettered(marker: Marker): Decision | undefined {
    if (this.#main === 0) return undefined;
    if (letterToNumber(marker.text) === this.#letter + 1) return { as: this.#item > 0 ? 'subitem' : 'sub', marker };
    if (this.#letter > 0 && romanToNumber(marker.text) === this.#nested + 1)
      return { as: this.#item > 0 ? 'subitem' : 'sub', marker };
    return marker.text === 'a' ? { as: this.#item > 0 ? 'subitem' : 'sub', marker } : undefined;
  }

  /** Whether the block goes on in this line, which has no marker of its own. */
  #continues(line: Line, index: number, open: boolean): boolean {
    const before = this.#lines[index - 1];
    if (!before || this.#block === undefined) return false;
    const wraps = this.#wraps(before, line);
    if (open) return wraps || line.gap < this.#gap;
    const said = this.#assembly.blockText;
    if (!endsClause(said)) return true;
    return wraps && !(opensList(said) && this.#isHeading(index));
  }

  #unnumbered(index: number): Decision {
    if (this.#onCover) return { as: 'cover' };
    if (!this.#isHeading(index)) return { as: 'flush' };
    const next = this.#lines
      .slice(index + 1)
      .map((line) => markerOf(line.text))
      .find((marker) => marker !== undefined);
    const restarts = next?.kind === 'number' && next.value === 1 && this.#main > 0;
    return this.#inList && restarts ? { as: 'listHeading' } : { as: 'heading', level: 4, marker: undefined };
  }

  /** Whether the block that begins at `index` is short and ends without a mark, as headings do. */
  #isHeading(index: number): boolean {
    let text = '';
    for (let i = index; i < this.#lines.length; i += 1) {
      const line = this.#lines[i] as Line;
      const before = this.#lines[i - 1];
      if (i > index && (markerOf(line.text) || line.bullet || line.heading)) break;
      if (i > index && before && !this.#wraps(before, line) && line.gap >= this.#gap) break;
      text += jointOf(text, line.text) + line.text;
      if (text.length > HEADING_LENGTH) return false;
    }
    return !endsClause(text);
  }

  /** Whether a line is full, so that the next may continue it. */
  #wraps(line: Line, next: Line): boolean {
    return line.width >= this.#width * SHORT && next.gap <= this.#gap;
  }

  /** Whether a paragraph with this number still comes before the next number. */
  #recurs(value: number, index: number): boolean {
    for (const line of this.#lines.slice(index + 1)) {
      const marker = markerOf(line.text);
      if (marker?.kind === 'number' && marker.value === value) return true;
      if (marker?.kind === 'number' && marker.value === value + 1) return false;
    }
    return false;
  }

  /** Whether the numbers fall back to this one, so that here it counts in a list and there in the document. */
  #restarts(value: number, index: number): boolean {
    for (const line of this.#lines.slice(index + 1)) {
      const marker = markerOf(line.text);
      if (marker?.kind === 'number' && marker.value !== 1 && marker.value <= value) return marker.value === value;
    }
    return false;
  }

  /** Whether neither a numbered paragraph nor a heading has been read yet. */
  get #onCover(): boolean {
    return this.#main === 0 && this.#outline.headings.length === 0;
  }

  /** Whether the current paragraph holds a list with numbers of its own, or opens one. */
  get #inList(): boolean {
    return (
      this.#item > 0 ||
      this.#block === 'listHeading' ||
      (this.#main > 0 && opensList(this.#assembly.blockText) && this.#letter === 0)
    );
  }

  #headingsAbove(block: Block): readonly Heading[] {
    if (this.#inAnnex) return [];
    return block.kind === 'heading' ? this.#outline.headings.slice(0, -1) : this.#outline.headings;
  }

  /** Counts on, and says which block a line opens. */
  #blockOf(decision: Exclude<Decision, { as: 'continuation' }>): Block {
    const main = `${this.#main}`;
    switch (decision.as) {
      case 'cover':
        return { id: 'cover', kind: 'cover' };
      case 'annex':
        this.#inAnnex = true;
        return { id: 'annex', kind: 'annex' };
      case 'row':
        return { id: 'annex', kind: 'annex' };
      case 'heading': {
        this.#outline.enter(decision.level, decision.marker);
        this.#item = 0;
        return { id: `heading ${this.#outline.headings.at(-1)?.path ?? ''}`.trim(), kind: 'heading' };
      }
      case 'main':
        this.#main = decision.marker.value;
        this.#item = this.#letter = this.#nested = this.#further = 0;
        return { id: decision.marker.text, kind: 'paragraph' };
      case 'item':
        this.#item = decision.marker.value;
        this.#letter = this.#nested = 0;
        return { id: main, kind: 'paragraph', part: { kind: 'item', number: decision.marker.text } };
      case 'subitem':
        this.#letter = decision.marker.value;
        return {
          id: main,
          kind: 'paragraph',
          part: { kind: 'subitem', number: `${this.#item}(${decision.marker.text})` },
        };
      case 'sub':
        return this.#subParagraph(decision.marker);
      case 'listHeading':
        this.#item = 0;
        return { id: main, kind: 'paragraph', part: { kind: 'heading', number: '' } };
      case 'bullet':
        return { id: main, kind: 'paragraph', part: { kind: 'bullet', number: '' } };
      case 'flush':
        return this.#flush();
    }
  }

  #subParagraph(marker: Marker): Block {
    const main = `${this.#main}`;
    const roman = romanToNumber(marker.text);
    if (letterToNumber(marker.text) !== this.#letter + 1 && roman === this.#nested + 1) {
      this.#nested = roman;
      const above = `${main}(${String.fromCharCode(96 + this.#letter)})`;
      return { id: `${above}(${marker.text})`, kind: 'paragraph', chapeau: above };
    }
    this.#letter = letterToNumber(marker.text);
    this.#nested = 0;
    return { id: `${main}(${marker.text})`, kind: 'paragraph', chapeau: main };
  }

  /**
   * A block without number after a paragraph belongs to it; in a section of recommendations it is one of its own and takes
   * the number before it and bis.
   */
  #flush(): Block {
    if (this.#main === 0) return { id: 'cover', kind: 'cover' };
    const inRecommendations = this.#outline.headings.some((heading) => this.#layout.recommendations.test(heading.text));
    const own = inRecommendations && this.#letter === 0 && endsSentence(this.#assembly.blockText);
    const suffix = own ? (FURTHER[this.#further] ?? '') : '';
    if (own) this.#further += 1;
    return { id: `${this.#main}${suffix}`, kind: 'paragraph' };
  }
}
