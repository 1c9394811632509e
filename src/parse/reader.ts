import type { LayoutGrammar } from '../../graph/grammar/layout.ts';
import { fromRoman, toRoman } from '../../graph/roman.ts';
import type { Assembly, Block } from './assembly.ts';
import { contentsOf } from './contents.ts';
import { Counting, type Situation } from './counting.ts';
import type { Cut } from './footnotes.ts';
import { headingMarkerOf } from './heading-words.ts';
import { type Level, Outline } from './headings.ts';
import { endsClause, endsInComma, endsSentence, jointOf, opensList } from './joints.ts';
import { fullWidth, type Line } from './lines.ts';
import { Lookahead } from './lookahead.ts';
import { type Marker, markerOf, numberToLetter, weakNumberOf } from './markers.ts';
import { hanToNumber } from './numerals.ts';
import type { Heading } from './types.ts';

/** How long the words of a heading may be, in characters. */
const HEADING_LENGTH = 160;
/** How many lines a heading may have. */
const HEADING_LINES = 3;
/** A line narrower than this share of a full line ends its block. */
const SHORT = 0.85;
/** How many numbers may be lost between two. */
const LOST = 5;
/** How long the words may be that name who acts, above a preamble ("The Conference of the Parties,"). */
const ACTOR_LENGTH = 120;
/** How long a paragraph without number is at least, or its opening of a list; and how long a text that is surely one. */
const LEAST_TEXT = 8;
const LEAST_OPENING = 40;
const LONG_TEXT = 90;
/** How many such texts show that numbers were lost. */
const FEWEST = 4;
/** How many lines are looked at for paragraphs whose numbers were lost. */
const LOST_REACH = 60;

/** How the second, third and fourth paragraph under one number are told apart. */
const FURTHER = ['bis', 'ter', 'quater'];

type Decision =
  | { readonly as: 'continuation' }
  | { readonly as: 'cover' | 'flush' | 'bullet' | 'entry' | 'annex' | 'row' | 'closing' | 'lost' }
  | { readonly as: 'heading'; readonly level: Level; readonly marker: Marker | undefined }
  | { readonly as: 'label'; readonly number: string }
  | { readonly as: 'listHeading' }
  | { readonly as: 'main' | 'restart' | 'item' | 'subitem' | 'sub'; readonly marker: Marker };

/** Reads the lines of a text one by one and says of each which block it begins, or that it continues the last. */
export class Reader {
  readonly #lines: readonly Line[];
  readonly #assembly: Assembly;
  readonly #layout: LayoutGrammar['layout'];
  readonly #markers: readonly (Marker | undefined)[];
  readonly #ahead: Lookahead;
  readonly #contents: Uint8Array | undefined;
  readonly #outline = new Outline();
  readonly #count = new Counting();
  readonly #width: number;
  readonly #gap: number;
  /** Whether all paragraphs have lost their numbers, so that they are counted. */
  readonly #allLost: boolean;
  /** What the block that is being read is, and the id of its paragraph. */
  #block: Decision['as'] | undefined;
  #id = 'cover';
  #inAnnex = false;
  /** The number of the decision whose text is being read, where a document holds several. */
  #label = '';
  /** Whether a heading has come since the last numbered paragraph, and whether one with a number has. */
  #underHeading = false;
  #underNumbered = false;
  /** The number of the last list item in the paragraph, and the last letter and Roman number. */
  #item = 0;
  #letter = 0;
  #nested = 0;
  #further = 0;
  /** The gap before the lines of a list without marks, while one is being read. */
  #listGap: number | undefined;
  /** Between the name of who acts and the first operative paragraph. */
  #inPreamble = false;
  /** How the paragraphs are numbered: in brackets or not. */
  #bracketed: boolean | undefined;
  /** How many paragraphs without number are to be given the numbers that are missing. */
  #lost = 0;

  constructor(lines: readonly Line[], assembly: Assembly, layout: LayoutGrammar['layout']) {
    this.#lines = lines;
    this.#assembly = assembly;
    this.#layout = layout;
    this.#markers = lines.map((line) => markerOf(line.text));
    this.#ahead = new Lookahead(this.#markers);
    this.#contents = contentsOf(lines, layout);
    this.#width = fullWidth(lines);
    this.#gap = commonestGap(lines);
    this.#allLost = this.#width === Number.POSITIVE_INFINITY && areLost(lines, this.#markers);
  }

  /** Reads all lines. @returns what gives a paragraph the id that it has in the end. */
  read(cuts: ReadonlyMap<number, readonly Cut[]>): (id: string) => string {
    this.#lines.forEach((line, index) => {
      const decision = this.#decide(line, index);
      if (decision.as !== 'continuation') {
        const block = this.#blockOf(decision, index);
        this.#assembly.open({ ...block, headings: this.#headingsAbove(block) });
        this.#block = decision.as;
        this.#id = block.id;
      }
      const skip = 'marker' in decision ? (decision.marker?.length ?? 0) : 0;
      this.#assembly.add(line, skip, cuts.get(index) ?? NO_CUTS);
      if (this.#block === 'heading' || this.#block === 'label') this.#outline.name(this.#assembly.words);
    });
    const prefix = this.#count.firstPrefix;
    return (id) => (prefix !== '' && /^\d\S*$/.test(id) ? `${prefix} ${id}` : id);
  }

  #decide(line: Line, index: number): Decision {
    if (this.#contents?.[index] === 1 && !this.#count.begun && !this.#inAnnex) return { as: 'cover' };
    const before = this.#lines[index - 1];
    const marker = this.#markers[index];
    const empty = this.#block !== undefined && this.#assembly.blockLength === 0;
    if (
      empty &&
      !this.#inAnnex &&
      (!marker || (marker.kind !== 'sub' && marker.kind !== 'nested' && this.#block === 'heading'))
    )
      return { as: 'continuation' };
    const { tail } = this.#assembly;
    const open = this.#block === 'heading' || this.#block === 'cover' || this.#block === 'listHeading';
    const complete =
      this.#block === undefined || open || endsClause(tail) || (before !== undefined && !this.#wraps(before, line));
    if (complete) {
      const special = this.#special(line, index);
      if (special) return special;
    }
    if (this.#inAnnex) return this.#inAnnexDecide(line, before);
    if (line.heading) return this.#heading(marker ?? headingMarkerOf(line.text, this.#layout.numbered));
    if (complete) {
      const words = marker ? undefined : headingMarkerOf(line.text, this.#layout.numbered);
      if (words && this.#isHeading(index)) {
        const level = this.#outline.levelOf(words);
        if (level !== undefined) return { as: 'heading', level, marker: words };
      }
      const decision = marker && this.#numbered(marker, index);
      if (decision) return decision;
    }
    const weak = marker ? undefined : this.#weaklyNumbered(line, index);
    if (weak) return { as: 'main', marker: weak };
    if (line.bullet && complete) return { as: this.#count.begun ? 'bullet' : 'cover' };
    if (this.#continues(line, index, open)) return { as: 'continuation' };
    return this.#unnumbered(line, index);
  }

  /** What a line is that is told by its words alone: an annex, the title of one of several decisions, the end. */
  #special({ text, heading, row }: Line, index: number): Decision | undefined {
    if (text.length > HEADING_LENGTH + 40 || row) return undefined;
    const annex =
      this.#layout.annex.test(text) || (this.#block === 'closing' && this.#layout.annex.test(firstWord(text)));
    if (annex && !this.#inList && !this.#isListedAnnex(index)) return { as: 'annex' };
    const number = text.length <= HEADING_LENGTH ? numberIn(this.#layout.adopted, text) : undefined;
    // Inside an annex only what is numbered as the decisions of the text proper ends it.
    if (number !== undefined && (!this.#inAnnex || this.#label !== '') && !endsSentence(text))
      return { as: 'label', number };
    if (this.#inAnnex || heading || text.length > 60 || !this.#layout.closing.test(text)) return undefined;
    const next = this.#lines[index + 1]?.text ?? '';
    if (next.length >= 60 || !/\d{4}|^\[/.test(next)) return undefined;
    // The masthead of a body whose sessions are meetings gives several days, and the place.
    return this.#onCover && DAYS_AND_PLACE.test(next) ? undefined : { as: 'closing' };
  }

  /** Whether the word for annex stands in a list of what a document holds, above its first paragraph. */
  #isListedAnnex(index: number): boolean {
    return (
      !this.#count.begun &&
      this.#outline.headings.length > 0 &&
      this.#ahead.number(index) === 1 &&
      this.#layout.annex.test(this.#lines[index + 1]?.text ?? '')
    );
  }

  #inAnnexDecide(line: Line, before: Line | undefined): Decision {
    if (this.#assembly.tail.length > 0 && this.#assembly.blockLength <= 5 && isBareNumber(this.#assembly.tail))
      return { as: 'continuation' };
    const prose =
      before !== undefined &&
      !before.row &&
      !line.row &&
      !line.heading &&
      !line.bullet &&
      this.#block === 'row' &&
      this.#wraps(before, line) &&
      !endsClause(this.#assembly.tail) &&
      markerOf(line.text) === undefined &&
      !SYMBOL.test(line.text) &&
      !SYMBOL.test(this.#assembly.words);
    return { as: prose ? 'continuation' : 'row' };
  }

  #heading(marker: Marker | undefined): Decision {
    const level = marker && this.#outline.levelOf(marker);
    if (level !== undefined && marker) return { as: 'heading', level, marker };
    return this.#onCover ? { as: 'cover' } : { as: 'heading', level: 4, marker: undefined };
  }

  #numbered(marker: Marker, index: number): Decision | undefined {
    if (marker.kind === 'sub' || marker.kind === 'nested') return this.#lettered(marker);
    const level =
      this.#outline.levelOf(marker) ?? (this.#isHeading(index) ? this.#outline.laterLevelOf(marker) : undefined);
    if (marker.kind !== 'number') {
      if (marker.kind === 'bracketed' && this.#count.begun && opensList(this.#assembly.tail))
        return this.#lettered(marker);
      if (marker.kind === 'bracketed' && this.#nested > 0 && marker.value === this.#nested + 1)
        return this.#lettered(marker);
      if (level === undefined) return undefined;
      if (marker.kind === 'bracketed' && marker.bare && !this.#count.begun) return undefined;
      const own = marker.kind === 'letter' && !marker.weak;
      const short = own || marker.bare || this.#isHeading(index);
      if (!short && (marker.kind === 'bracketed' || marker.weak)) return undefined;
      if (marker.weak && level !== 1) return undefined;
      return this.#isSentence(marker, index) ? undefined : { as: 'heading', level, marker };
    }
    const { value } = marker;
    const { last, next } = this.#count;
    const sameForm =
      this.#bracketed === undefined ||
      this.#bracketed === isBracketed(this.#lines[index] as Line) ||
      endsSentence(this.#assembly.tail);
    const inList = this.#inList;
    const nextItem = inList && this.#item > 0 && value === this.#item + 1;
    if (nextItem && value === next && this.#ahead.restarts(index)) return { as: 'item', marker };
    const continued = this.#count.continues(value, this.#situation);
    if (
      sameForm &&
      continued &&
      (value === next || !nextItem) &&
      !(this.#isHeading(index) && this.#ahead.recurs(index))
    )
      return { as: 'main', marker };
    if (inList && (nextItem || (value === 1 && this.#item === 0))) return { as: 'item', marker };
    if (level !== undefined && this.#isHeading(index) && !marker.bare) return { as: 'heading', level, marker };
    if (!sameForm) return undefined;
    // A misprint: the number after it is the one after the next.
    if (
      value > next &&
      this.#ahead.number(index) === next + 1 &&
      last > 0 &&
      !inList &&
      endsClause(this.#assembly.tail)
    )
      return { as: 'main', marker: { ...marker, text: `${next}`, value: next } };
    if (value === 1 && last > 0 && this.#underHeading && !inList) return { as: 'restart', marker };
    // A text may begin in the middle, and a number or two may have been lost on the way.
    const begins = !this.#count.begun && value > 1 && this.#ahead.rises(index);
    const lost = last > 0 && value > next && value <= next + LOST && !inList;
    return (begins || lost) && !this.#isHeading(index) ? { as: 'main', marker } : undefined;
  }

  /** A number that has lost its point: the next one, before the one after it, in a line that is a paragraph. */
  #weaklyNumbered({ text }: Line, index: number): Marker | undefined {
    const { last, next } = this.#count;
    const first = text.charCodeAt(0);
    if (first < 48 || first > 57 || last === 0 || this.#width !== Number.POSITIVE_INFINITY || text.length < 60)
      return undefined;
    const following = this.#ahead.number(index) ?? 1;
    if (following !== next + 1 && following !== 1) return undefined;
    const marker = weakNumberOf(text);
    return marker?.value === next ? marker : undefined;
  }

  /** Whether what looks like a heading with a letter or numeral is a sentence: long and with a mark at its end. */
  #isSentence(marker: Marker, index: number): boolean {
    const text = this.#lines[index]?.text ?? '';
    return !marker.bare && this.#width === Number.POSITIVE_INFINITY && text.length > HEADING_LENGTH && endsClause(text);
  }

  #lettered(marker: Marker): Decision | undefined {
    if (!this.#count.begun) return undefined;
    const as = this.#item > 0 ? 'subitem' : 'sub';
    if (marker.kind !== 'sub') return { as, marker };
    // An initial or the end of a sentence, where no list is open for it.
    if (marker.weak && this.#letter === 0 && !opensList(this.#assembly.tail)) return undefined;
    const next = this.#letter + 1;
    if (marker.value === next || marker.other === next) return { as, marker };
    const roman = fromRoman(marker.text);
    if (roman === this.#nested + 1 && (this.#letter > 0 || roman === 1)) return { as, marker };
    return marker.value === 1 ? { as, marker } : undefined;
  }

  /** Whether the block goes on in this line, which has no marker of its own. */
  #continues(line: Line, index: number, open: boolean): boolean {
    const before = this.#lines[index - 1];
    if (!before || this.#block === undefined || line.row || before.row) return false;
    if (this.#contents?.[index - 1] === 1) return false;
    const { tail } = this.#assembly;
    if (this.#block === 'heading' && this.#layout.agendaItem.test(line.text)) return !this.#isHeadedByItem(index);
    const wraps = this.#wraps(before, line);
    if (open) return wraps || line.gap < this.#gap;
    if (this.#block === 'closing' || this.#block === 'label') return wraps;
    if (this.#listGap !== undefined) return wraps;
    if (endsClause(tail)) return wraps && !(opensList(tail) && this.#isHeading(index));
    if (this.#inPreamble && endsInComma(tail)) return wraps;
    return this.#width !== Number.POSITIVE_INFINITY || isBroken(tail, line.text);
  }

  /** Whether a line with the number of an item stands over its title, and not below that of a chapter. */
  #isHeadedByItem(index: number): boolean {
    const next = this.#lines[index + 1];
    const { text, gap } = this.#lines[index] as Line;
    if (next === undefined || /^[([（]/.test(text) || next.gap >= gap || this.#markers[index + 1]) return false;
    return !next.row && this.#isHeading(index + 1);
  }

  #unnumbered(line: Line, index: number): Decision {
    if (this.#onCover) return { as: 'cover' };
    if (this.#block === 'closing') return { as: 'closing' };
    const short = this.#isHeading(index);
    const { tail } = this.#assembly;
    const restarts =
      this.#ahead.marker(index)?.kind === 'number' && this.#ahead.number(index) === 1 && this.#count.last > 0;
    if (short && this.#inList && restarts && !line.row) return { as: 'listHeading' };
    if (short && !line.row && this.#dividesList(index)) return { as: 'listHeading' };
    const listed = this.#listGap === undefined ? opensList(tail) && isRunning(this.#block) : line.gap <= this.#listGap;
    // One short line above sub-paragraphs is the heading over them.
    const aboveSubs = this.#listGap === undefined && this.#isAboveSubs(index);
    // Lines of a list that stand close together are an entry each.
    const next = this.#lines[index + 1];
    const alone = line.text.length <= HEADING_LENGTH && !endsClause(line.text) && !(next && this.#wraps(line, next));
    if (this.#count.begun && listed && (short || alone || line.row) && !aboveSubs) return { as: 'entry' };
    if (this.#allLost && this.#isParagraph(line)) return { as: 'lost' };
    if (short && !line.row && !endsInComma(line.text)) {
      const plain = this.#block !== 'cover' || this.#outline.headings.length > 0;
      if (plain) return { as: 'heading', level: 4, marker: undefined };
    }
    return this.#isLost(line, index) ? { as: 'lost' } : { as: 'flush' };
  }

  /** Whether a short line stands between two entries of a list with numbers: "Normative segment" between 4. and 5. */
  #dividesList(index: number): boolean {
    const next = this.#ahead.lineOfNumber(index);
    if (this.#item === 0 || next - index > HEADING_LINES || this.#markers[next]?.value !== this.#item + 1) return false;
    return this.#item + 1 !== this.#count.next || this.#ahead.restarts(next);
  }

  #isAboveSubs(index: number): boolean {
    const next = this.#ahead.lineOfMarker(index);
    const kind = this.#markers[next]?.kind;
    return next - index <= HEADING_LINES && (kind === 'sub' || kind === 'nested');
  }

  /** Whether this paragraph without number is one of as many as numbers are missing between the two around it. */
  #isLost(line: Line, index: number): boolean {
    if (this.#lost > 0) return true;
    const { last } = this.#count;
    const end = this.#ahead.lineOfNumber(index);
    const missing = (this.#ahead.number(index) ?? 0) - last - 1;
    if (last === 0 || this.#width !== Number.POSITIVE_INFINITY || missing < 1 || missing > LOST) return false;
    if (this.#block === 'sub' || end - index > LOST_REACH || line.row) return false;
    let found = 0;
    for (let at = index; at < end; at += 1) {
      const { text, heading, bullet, row } = this.#lines[at] as Line;
      if (this.#markers[at] || heading || bullet || row) continue;
      if (endsSentence(text) && text.length > HEADING_LENGTH / 4) found += 1;
      else if (!this.#isHeading(at)) return false;
    }
    if (found === missing) this.#lost = missing;
    return found === missing;
  }

  /** Whether a line may be a paragraph of a report that has lost all its numbers: whole sentences, or the opening of a list. */
  #isParagraph({ text, row }: Line): boolean {
    if (row || this.#outline.path === '' || /^[“"]/.test(text)) return false;
    // The mark of a footnote may stand behind that of the sentence.
    const words = text.replace(/\d{1,3}$/, '');
    return endsSentence(words) ? words.length > LEAST_TEXT : opensList(text) && widthOf(text) > LEAST_OPENING;
  }

  /** Whether the block that begins at `index` is short and ends without a mark, as headings do. */
  #isHeading(index: number): boolean {
    let tail = '';
    let length = 0;
    for (let i = index; i < this.#lines.length; i += 1) {
      const line = this.#lines[i] as Line;
      const before = this.#lines[i - 1];
      if (i > index && (this.#markers[i] || line.bullet || line.heading || line.row)) break;
      if (i > index && before && !this.#wraps(before, line) && line.gap >= this.#gap) break;
      length += line.text.length + jointOf(tail, line.text).length;
      if (length > HEADING_LENGTH) return false;
      tail = line.text;
    }
    return !endsClause(tail);
  }

  /** Whether a line is full, so that the next may continue it. */
  #wraps(line: Line, next: Line): boolean {
    return line.width >= this.#width * SHORT && next.gap <= this.#gap;
  }

  /** Whether neither a numbered paragraph nor a heading has been read yet. */
  get #onCover(): boolean {
    return !this.#count.begun && this.#outline.headings.length === 0;
  }

  /** Whether the current paragraph holds a list with numbers of its own, or opens one. */
  get #inList(): boolean {
    return (
      this.#item > 0 ||
      this.#block === 'listHeading' ||
      (this.#count.last > 0 && opensList(this.#assembly.tail) && this.#letter === 0 && isRunning(this.#block))
    );
  }

  get #situation(): Situation {
    return { label: this.#label, path: this.#outline.path };
  }

  #headingsAbove(block: Block): readonly Heading[] {
    if (this.#inAnnex) return [];
    return block.kind === 'heading' ? this.#outline.headings.slice(0, -1) : this.#outline.headings;
  }

  /** Counts on, and says which block a line opens. */
  #blockOf(decision: Exclude<Decision, { as: 'continuation' }>, index: number): Block {
    const { as } = decision;
    const main = this.#count.idOf(`${this.#count.last}`);
    if (as !== 'entry') this.#listGap = undefined;
    if (as !== 'lost') this.#lost = 0;
    if (as === 'heading' || as === 'label' || as === 'closing') this.#inPreamble = false;
    switch (decision.as) {
      case 'cover':
        return { id: 'cover', kind: 'cover' };
      case 'closing':
        this.#underHeading = true;
        return { id: 'closing', kind: 'cover' };
      case 'annex':
        this.#inAnnex = true;
        return { id: 'annex', kind: 'annex' };
      case 'row':
        return { id: 'annex', kind: 'annex' };
      case 'label':
        this.#label = decision.number;
        this.#inAnnex = false;
        return this.#headed(4, undefined);
      case 'heading':
        return this.#headed(decision.level, decision.marker);
      case 'lost':
        this.#lost = Math.max(0, this.#lost - 1);
        return this.#main(`${this.#count.next}`, this.#count.next);
      case 'main':
        this.#bracketed ??= isBracketed(this.#lines[index] as Line);
        return this.#main(decision.marker.text, decision.marker.value);
      case 'restart':
        this.#count.restart(decision.marker.value, this.#situation);
        return this.#main(decision.marker.text, decision.marker.value);
      case 'item':
        this.#item = decision.marker.value;
        this.#letter = this.#nested = 0;
        return { id: main, kind: 'paragraph', part: { kind: 'item', number: decision.marker.text } };
      case 'subitem':
        return this.#subItem(main, decision.marker);
      case 'sub':
        return this.#subParagraph(decision.marker);
      case 'listHeading':
        if (!this.#dividesList(index)) this.#item = 0;
        return { id: main, kind: 'paragraph', part: { kind: 'heading', number: '' } };
      case 'bullet':
      case 'entry':
        return this.#entry(decision.as, index);
      case 'flush':
        return this.#flush(index);
    }
  }

  #main(text: string, value: number): Block {
    this.#count.goTo(value, this.#situation);
    this.#item = this.#letter = this.#nested = this.#further = 0;
    this.#underHeading = this.#underNumbered = this.#inPreamble = false;
    return { id: this.#count.idOf(text.replace(/\s/g, '')), kind: 'paragraph' };
  }

  #headed(level: Level, marker: Marker | undefined): Block {
    this.#outline.enter(level, marker, this.#label);
    this.#item = 0;
    this.#underHeading = true;
    if (level < 4 || this.#label !== '') this.#underNumbered = true;
    const path = this.#outline.headings.at(-1)?.path || (level === 4 ? '' : this.#label);
    return { id: `heading ${path}`.trim(), kind: 'heading' };
  }

  #subItem(main: string, marker: Marker): Block {
    if (marker.kind !== 'sub') this.#nested = marker.value;
    else if (marker.value === this.#letter + 1 || marker.other === this.#letter + 1 || marker.value === 1) {
      this.#letter = marker.value === 1 ? 1 : this.#letter + 1;
      this.#nested = 0;
    } else this.#nested = fromRoman(marker.text) ?? this.#nested;
    const letter = `${this.#item}(${numberToLetter(Math.max(1, this.#letter))})`;
    const number = this.#nested > 0 ? `${letter}(${roman(this.#nested)})` : letter;
    return { id: main, kind: 'paragraph', part: { kind: 'subitem', number } };
  }

  #subParagraph(marker: Marker): Block {
    const { path } = this.#outline;
    // Under a numbered heading that has no paragraph yet: the sub-items that an annotated agenda explains.
    const main = this.#underNumbered && path !== '' ? `heading ${path}` : this.#count.idOf(`${this.#count.last}`);
    const next = this.#letter + 1;
    const value = marker.kind === 'sub' ? (marker.other === next ? next : marker.value) : 0;
    const nested = marker.kind === 'sub' ? fromRoman(marker.text) : marker.value;
    if (value !== next && nested !== undefined && (marker.kind !== 'sub' || nested === this.#nested + 1)) {
      this.#nested = nested;
      const above = this.#letter > 0 ? `${main}(${numberToLetter(this.#letter)})` : main;
      return { id: `${above}(${roman(nested)})`, kind: 'paragraph', chapeau: above };
    }
    this.#letter = value;
    this.#nested = 0;
    return { id: `${main}(${numberToLetter(value)})`, kind: 'paragraph', chapeau: main };
  }

  /** An entry of a list without numbers: it belongs to what opens the list. */
  #entry(as: 'bullet' | 'entry', index: number): Block {
    const within = this.#block === as || (this.#block !== undefined && opensList(this.#assembly.tail));
    const id = within && isListable(this.#id) ? this.#id : this.#homeOf(index);
    if (as === 'entry') this.#listGap ??= Math.max(this.#lines[index]?.gap ?? 0, this.#lines[index + 1]?.gap ?? 0);
    return { id, kind: 'paragraph', part: { kind: as === 'bullet' ? 'bullet' : 'text', number: '' } };
  }

  /**
   * A block without number after a paragraph belongs to it; in a section of recommendations it is one of its own and takes
   * the number before it and bis.
   */
  #flush(index: number): Block {
    const { text } = this.#lines[index] as Line;
    if (this.#underHeading && text.length <= ACTOR_LENGTH && endsInComma(text)) this.#inPreamble = true;
    const id = this.#homeOf(index);
    if (id === 'cover') return { id, kind: 'cover' };
    if (id.startsWith('heading ')) return { id, kind: 'paragraph' };
    const inRecommendations = this.#outline.headings.some((heading) => this.#layout.recommendations.test(heading.text));
    const own = inRecommendations && this.#letter === 0 && endsSentence(this.#assembly.tail);
    const suffix = own ? (FURTHER[this.#further] ?? '') : '';
    if (own) this.#further += 1;
    return { id: `${id}${suffix}`, kind: 'paragraph' };
  }

  /**
   * To which paragraph a block without number belongs: the one before it; before the first the cover. Under a numbered
   * heading after which the count begins anew or ends, the heading.
   */
  #homeOf(index: number): string {
    const { last, begun } = this.#count;
    const next = this.#ahead.number(index);
    const { path } = this.#outline;
    const heading = `heading ${path || this.#label}`;
    const numbered = path !== '' || this.#label !== '';
    if (!begun) return next === undefined && numbered ? heading : 'cover';
    const goesOn = next !== undefined && next > last && next <= last + LOST + 1;
    if (this.#underNumbered && !goesOn && numbered) return heading;
    return this.#count.idOf(`${last}`);
  }
}

/** Several days, or a place. */
const DAYS_AND_PLACE = /至|\d\s?[–—-]\s?\d|\bto\b|[，,]/;

const NO_CUTS: readonly Cut[] = [];

/** A document symbol, with which a row of a table of documents begins. */
const SYMBOL = /^[A-Z]{1,8}(?:\.\d{1,3})?\/[A-Z0-9]/;

const firstWord = (text: string): string => text.slice(0, Math.max(0, text.indexOf(' ')));

const roman = (value: number): string => toRoman(value).toLowerCase();

const isBracketed = ({ text }: Line): boolean => text[0] === '(' || text[0] === '（';

const isBareNumber = (text: string): boolean => /^(?:\d{1,3}[.、]|[（(]\w{1,3}[）)]|\w\))$/.test(text);

/** Whether a block is running text, below whose colon a list may stand. */
const isRunning = (block: Decision['as'] | undefined): boolean =>
  block === 'main' ||
  block === 'restart' ||
  block === 'sub' ||
  block === 'flush' ||
  block === 'lost' ||
  block === 'entry' ||
  block === 'item' ||
  block === 'bullet';

/** Whether a paragraph may hold a list: one with a number. */
const isListable = (id: string): boolean => id !== 'cover' && id !== 'closing' && id !== 'heading';

/** The number of a decision or of a draft, in Latin: 决议草案一 is draft resolution I. */
function numberIn(pattern: RegExp, text: string): string | undefined {
  const groups = pattern.exec(text)?.groups;
  const number = groups && (groups.number ?? groups.draft)?.replace(/\s/g, '');
  const han = number === undefined ? undefined : hanToNumber(number);
  return han === undefined ? number : toRoman(han);
}

/**
 * Whether the paragraphs of a report have lost their numbers: sentences under numbered headings have none, and what is
 * numbered is the items of a list.
 */
function areLost(lines: readonly Line[], markers: readonly (Marker | undefined)[]): boolean {
  let headings = 0;
  let paragraphs = 0;
  for (const [index, { text, row, bullet, heading }] of lines.entries()) {
    const marker = markers[index];
    if (marker?.kind === 'letter' || marker?.kind === 'chapter') headings += 1;
    if (headings === 0 || row || bullet || heading || !endsSentence(text)) continue;
    const long = widthOf(text) >= LONG_TEXT;
    if (marker?.kind === 'number' && long) return false;
    if (!marker && long) paragraphs += 1;
  }
  return headings > 1 && paragraphs >= FEWEST;
}

/** How long a text is, as if it were in letters: a Chinese character says as much as three or four of them. */
const widthOf = (text: string): number => (/[\u3400-\u9fff]/.test(text) ? text.length * 4 : text.length);

/** Whether a line continues one that was broken, in a text whose lines are paragraphs: it begins as no paragraph does. */
function isBroken(tail: string, text: string): boolean {
  const first = text[0] ?? '';
  if (/\p{Ll}/u.test(first)) return true;
  if (/[\u2e80-\u9fff，、；。）》”]/.test(first)) return /[\u2e80-\u9fff，、《（“]$/.test(tail);
  return /[,\-–/(،]$/.test(tail) || /[,.;:)]/.test(first);
}

/** How many blank lines most lines have before them. */
function commonestGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of lines) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
