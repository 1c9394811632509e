/** The links that the United Nations set in a text, beside the decisions and documents that were read from its words. */
import type { Facts } from '../../graph/facts.ts';
import { decisionId, decisionParts } from '../../graph/identifiers.ts';
import { type Context, contextOf } from '../extract/context.ts';
import { relationAt } from '../extract/decisions.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import { isDecisionSymbol } from '../read/akn/links.ts';
import type { DocumentRecord } from '../read/record.ts';
import { bodyWithId } from './names.ts';

type Reference = Facts['references'][number];
type Linked = Pick<Facts, 'references' | 'documentMentions'>;

interface PlacedLink {
  readonly symbol: string;
  readonly paragraph: Paragraph;
  readonly span: [number, number];
}

/**
 * A decision as links and texts are compared: the letter of a part is often in one of them only (217 A (III) is linked as
 * 217 (III), 75/254 A-B as 75/254).
 */
export const compared = (decision: string): string => decision.replace(/(\d)[A-Z](?:-[A-Z])?(\([IVXLC]+\))?$/, '$1$2');

/** Whether two spellings of one decision can mean the same part of it: one without a letter means any. */
const samePart = (one: string, other: string): boolean => one === other || [one, other].includes(compared(one));

/** The references and mentions of a text, with those that its links add, and marked where both say the same. */
export function withLinks(
  facts: Linked & Pick<Facts, 'documents'>,
  { links, symbol: own }: DocumentRecord,
  document: ParsedDocument,
): Linked {
  const placed = placeAll(links, document).filter(({ symbol }) => compared(symbol) !== compared(own));
  const references = new References(facts.references, document);
  for (const link of placed) if (isDecisionSymbol(link.symbol) && !isStale(link)) references.add(link);
  const symbols = new Occupied([...facts.documents, ...facts.documentMentions, ...references.list]);
  const added = placed.flatMap(({ symbol, paragraph, span }) =>
    isDecisionSymbol(symbol) || symbols.at(paragraph.id, span) ? [] : [{ symbol, para: paragraph.id, span }],
  );
  return { references: references.list, documentMentions: [...facts.documentMentions, ...added] };
}

/** A number with a slash that fills the words, or begins in them: a link sometimes ends inside a number. */
const NUMBER = /^\D{0,2}(?<number>\d{1,4}\/\d{1,4})(?!\d)/;

/** Whether the words name another number than the link: it was taken over from an older text, and the words hold. */
function isStale({ symbol, paragraph, span }: PlacedLink): boolean {
  const { text } = paragraph.content;
  const [start, end] = span;
  if (!/^\D{0,2}\d+\/\d+\s*$/.test(text.slice(start, end))) return false;
  const printed = NUMBER.exec(text.slice(start, start + 12))?.groups?.number;
  const linked = decisionParts(compared(symbol))?.number;
  return printed !== undefined && /^\d+\/\d+$/.test(linked ?? '') && printed !== linked;
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

type Placed = { para: string; span?: [number, number] | undefined };

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/** Which words are taken for something already. */
class Occupied {
  readonly #byParagraph: Map<string, Placed[]>;

  constructor(facts: readonly Placed[]) {
    this.#byParagraph = grouped(facts, ({ para }) => para);
  }

  at(para: string, span: readonly [number, number]): boolean {
    return (this.#byParagraph.get(para) ?? []).some((fact) => fact.span !== undefined && overlap(fact.span, span));
  }
}

class References {
  readonly list: Reference[];
  readonly #byParagraph: Map<string, number[]>;
  readonly #document: ParsedDocument;
  #context: Context | undefined;

  constructor(references: readonly Reference[], document: ParsedDocument) {
    this.list = [...references];
    this.#document = document;
    this.#byParagraph = grouped([...references.keys()], (index) => references[index]?.para ?? '');
  }

  /** Marks what the text says of the linked decision; where it says nothing, the link does. */
  add(link: PlacedLink): void {
    const here = this.#byParagraph.get(link.paragraph.id) ?? [];
    const same = here.filter((index) => compared(this.list[index]?.decision ?? '') === compared(link.symbol));
    const near = same.filter((index) => this.#touches(index, link.span));
    const elsewhere = same.filter((index) => samePart(this.list[index]?.decision ?? '', link.symbol));
    const marked = near.length > 0 ? near : elsewhere;
    for (const index of marked) this.#change(index, { marked: true });
    if (marked.length > 0) return;
    const kind = decisionParts(link.symbol)?.kind ?? 'RESOLUTION';
    const other = here.find((index) => this.#touches(index, link.span) && this.#differsInBody(index, link.symbol));
    if (other === undefined) this.#insert(link, kind);
    // Of an organ or a commission named in the words the words hold: such links differ from one language to the next.
    // Committees and conferences have no numbers like these, so that the link says whose it is.
    else if (!this.#numbersItsDecisions(other))
      this.#change(other, { decision: this.#ofBody(other, link.symbol), marked: true });
  }

  #numbersItsDecisions(index: number): boolean {
    const decision = this.list[index]?.decision ?? '';
    return isDecisionSymbol(decision) || bodyWithId(decisionParts(decision)?.body ?? '')?.kind === 'COMMISSION';
  }

  #touches(index: number, span: readonly [number, number]): boolean {
    const reference = this.list[index];
    return reference?.span !== undefined && overlap(reference.span, span);
  }

  /** The same number, of another body. */
  #differsInBody(index: number, symbol: string): boolean {
    const [read, linked] = [decisionParts(compared(this.list[index]?.decision ?? '')), decisionParts(compared(symbol))];
    return read !== undefined && read.number === linked?.number && read.kind === linked.kind;
  }

  /** The decision with the number that was read, of the body that the link names. */
  #ofBody(index: number, symbol: string): string {
    const read = decisionParts(this.list[index]?.decision ?? '');
    const linked = decisionParts(symbol);
    return read && linked ? decisionId(linked.body, linked.kind, read.number) : symbol;
  }

  #change(index: number, change: Partial<Reference>): void {
    this.list[index] = { ...(this.list[index] as Reference), ...change };
  }

  #insert({ symbol, paragraph, span }: PlacedLink, kind: Reference['kind']): void {
    const here = this.#byParagraph.get(paragraph.id) ?? [];
    const around = here.find((index) => this.#touches(index, span));
    this.#context ??= contextOf(this.#document);
    const relation =
      (around === undefined ? undefined : this.list[around]?.relation) ?? relationAt(paragraph, ...span, this.#context);
    this.#byParagraph.set(paragraph.id, [...here, this.list.length]);
    this.list.push({
      decision: symbol,
      kind,
      relation,
      marked: true,
      para: paragraph.id,
      span,
    });
  }
}

/** Where the linked words stand in the paragraphs: a place in the source is found again by halving. */
function placeAll(links: DocumentRecord['links'], { paragraphs }: ParsedDocument): PlacedLink[] {
  const extents = paragraphs
    .filter(({ content }) => content.text.length > 0)
    .map((paragraph) => ({
      paragraph,
      from: paragraph.content.sourceOf(0),
      to: paragraph.content.sourceOf(paragraph.content.text.length - 1) + 1,
    }))
    .sort((a, b) => a.from - b.from);
  return links.flatMap(({ symbol, start, end }) => {
    const last = lastBelow(extents.length, (index) => (extents[index]?.from ?? 0) <= start);
    // A paragraph may have others inside it: a list, a quotation.
    for (let index = last; index >= Math.max(0, last - NESTED); index -= 1) {
      const { paragraph, to } = extents[index] as (typeof extents)[number];
      const span = start < to ? spanIn(paragraph, start, end) : undefined;
      if (span) return [{ symbol, paragraph, span }];
    }
    return [];
  });
}

/** How many paragraphs before a place are looked through for the one that holds it. */
const NESTED = 40;

/** Where a stretch of the source stands in a paragraph. */
function spanIn({ content }: Paragraph, start: number, end: number): [number, number] | undefined {
  const first = firstAt(content.text.length, (index) => content.sourceOf(index) >= start);
  const after = firstAt(content.text.length, (index) => content.sourceOf(index) >= end);
  return after > first ? [first, after] : undefined;
}

/** The first of `length` indexes from which on a condition holds; `length` where it never does. */
function firstAt(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last index for which a condition holds that holds up to some index; −1 where it never does. */
const lastBelow = (length: number, holds: (index: number) => boolean): number =>
  firstAt(length, (index) => !holds(index)) - 1;
