/**
 * Marks in a text. Spans may lie in each other or cross; pages and terminals know only marks within marks. So a mark that
 * crosses the end of another is closed there and opened again.
 */
import type { FactList } from '../../graph/facts.ts';
import type { Noted } from './review.ts';

/** What is marked in one place: facts of one list with one span. */
export interface Mark {
  readonly list: FactList;
  readonly start: number;
  readonly end: number;
  /** Indices of the facts in their paragraph. */
  readonly facts: readonly number[];
}

export type MarkEvent =
  /** `again` where the same mark was closed just before. */
  | { readonly kind: 'open'; readonly mark: Mark; readonly again: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly mark: Mark };

/** More marks than these are not shown within each other; the facts are listed beside the text all the same. */
const DEEPEST = 12;

/** The marks of a paragraph, the longer before the shorter that begin in the same place. */
export function marksOf(facts: readonly Noted[]): Mark[] {
  const marks = new Map<string, { list: FactList; start: number; end: number; facts: number[] }>();
  facts.forEach(({ list, span }, index) => {
    if (span === undefined) return;
    const [start, end] = span;
    const key = `${list} ${start} ${end}`;
    const same = marks.get(key);
    if (same) same.facts.push(index);
    else marks.set(key, { list, start, end, facts: [index] });
  });
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text with its marks, properly nested: as many `close` as `open`, in the order of a stack. */
export function* markedText(text: string, marks: readonly Mark[]): Generator<MarkEvent> {
  const places = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const open: Mark[] = [];
  let next = 0;
  let from = 0;
  for (const at of places) {
    if (at > from) yield { kind: 'text', text: text.slice(from, at) };
    from = at;
    const lowest = open.findIndex(({ end }) => end <= at);
    if (lowest >= 0) {
      const closed = open.splice(lowest);
      for (const mark of [...closed].reverse()) yield { kind: 'close', mark };
      for (const mark of closed.filter(({ end }) => end > at)) {
        open.push(mark);
        yield { kind: 'open', mark, again: true };
      }
    }
    for (let mark = marks[next]; mark !== undefined && mark.start === at; mark = marks[next]) {
      next += 1;
      if (open.length >= DEEPEST) continue;
      open.push(mark);
      yield { kind: 'open', mark, again: false };
    }
  }
}
