/** Footnotes: the lines at the foot of a page or column that are smaller than the text and begin with a mark of it. */
import type { Note } from '../flow.ts';
import { joined, type Vocabulary } from './joints.ts';
import type { Line } from './lines.ts';

const RULE = /^_{5,}$/;
/** How much smaller than the text footnotes are, in points. */
const SMALLER = 0.6;
const LABEL = /^(?<mark>\d{1,3}|\*{1,3}|[†‡])\s*(?=\S)/;
const RAISED_LABEL = /^(?<mark>\d{1,3}|\*{1,3}|[†‡]|[a-z])\s*(?=\S)/;
const ENDS = /[.!?。！？…][”’")）]?$/;

/** @returns the lines of the text, and the footnotes. */
export function separateNotes(
  lines: readonly Line[],
  bodySize: number,
  vocabulary: Vocabulary,
): { body: Line[]; notes: Note[] } {
  const body: Line[] = [];
  const notes: { mark: string; text: string }[] = [];
  const awaited = new Set<string>();
  const lanes = lanesOf(lines);
  const starts = lanes.map((lane) => startOfNotes(lane, bodySize));
  let page = 0;
  for (const [index, lane] of lanes.entries()) {
    const start = starts[index] ?? 0;
    if (lane[0] && lane[0].page !== page) {
      page = lane[0].page;
      // Notes may stand in one column and their marks in the next.
      for (let i = index; lanes[i]?.[0]?.page === page; i += 1) {
        for (const line of lanes[i]?.slice(0, starts[i]) ?? []) for (const mark of line.marks) awaited.add(mark);
      }
    }
    const foot = lane.slice(start).filter((line) => !RULE.test(line.text));
    const ruled = foot.length < lane.length - start;
    const first = foot.findIndex((line) => labelOf(line, awaited, ruled) !== undefined);
    const open = notes.at(-1);
    const continued = open !== undefined && !ENDS.test(open.text) && lane[0]?.page === (foot[0]?.page ?? 0);
    const before = first < 0 ? foot : foot.slice(0, first);
    body.push(...lane.slice(0, start));
    // What stands before the first label goes on with the last note of the page before, or is text in small print.
    if (continued && before.length > 0 && (first >= 0 || ruled)) {
      for (const line of before) open.text = joined(open.text, line.text, vocabulary);
    } else body.push(...before);
    if (first < 0) continue;
    for (const line of foot.slice(first)) {
      const label = labelOf(line, awaited, ruled);
      const last = notes.at(-1);
      if (label) {
        awaited.delete(label.mark);
        notes.push({ mark: label.mark, text: line.text.slice(label.length) });
      } else if (last) last.text = joined(last.text, line.text, vocabulary);
    }
  }
  return { body, notes };
}

function lanesOf(lines: readonly Line[]): Line[][] {
  const lanes: Line[][] = [];
  for (const line of lines) {
    const open = lanes.at(-1);
    if (open && open[0]?.lane === line.lane) open.push(line);
    else lanes.push([line]);
  }
  return lanes;
}

/** Where in a lane the small lines at its foot begin, or what stands below a rule. */
function startOfNotes(lane: readonly Line[], bodySize: number): number {
  const rule = lane.findIndex((line) => RULE.test(line.text));
  if (rule >= 0) return rule;
  let start = lane.length;
  while (start > 0 && (lane[start - 1] as Line).size <= bodySize - SMALLER) start -= 1;
  return start;
}

/** The mark with which a footnote begins: one that stands in the text and is not explained yet. */
function labelOf(
  line: Line,
  awaited: ReadonlySet<string>,
  ruled: boolean,
): { mark: string; length: number } | undefined {
  const match = (line.startsRaised ? RAISED_LABEL : LABEL).exec(line.text);
  const mark = match?.groups?.mark;
  if (mark === undefined) return undefined;
  if (!awaited.has(mark) && !(mark.startsWith('*') && !/\d/.test(mark)) && !ruled) return undefined;
  return { mark, length: match?.[0].length ?? 0 };
}
