/** Rows: what stands at one height across a page; and the text of a stretch of a row. */
import { gluedMark } from '../clean.ts';
import type { Run } from './pages.ts';

export interface Row {
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly y: number;
  readonly size: number;
}

/** A stretch of a row, with its text. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** How wide its first word is. */
  readonly firstWord: number;
  /** Whether the white space after its first word is wider than between words. */
  readonly tabbed: boolean;
  /** The raised marks in it, and whether it begins with one. */
  readonly marks: readonly string[];
  readonly startsRaised: boolean;
}

/** Capital letters are so high, as a share of the size. */
const HEIGHT = 0.7;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };
const LATIN = /[A-Za-z]/;
/** A row is found among so many above. */
const RECENT = 12;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;
/** White space is wider than these shares of the size: between words, beside Chinese, between Chinese characters. */
const SPACE = 0.16;
const SPACE_BESIDE_HAN = 0.45;
const SPACE_IN_HAN = 0.6;
/** White space as wide as this is no space between words but a tab. */
const TAB = 0.9;
/** So many wide spaces between Chinese characters in a line are no spaces. */
const SPREAD = 4;
const MARK = /^(?:\d{1,3}|\*{1,3}|[†‡]|[a-z])(?:[,，、]\s?(?:\d{1,3}|\*{1,3}))*$/;

/** The rows of a page, or of a part of it, from the top. */
export function rowsOf(page: { readonly runs: readonly Run[] }): Row[] {
  const open: { runs: Run[]; main: Run }[] = [];
  for (const run of [...page.runs].sort((a, b) => a.y - b.y)) {
    const row = open.slice(-RECENT).findLast(({ main }) => together(main, run));
    if (!row) open.push({ runs: [run], main: run });
    else {
      row.runs.push(run);
      if (run.size > row.main.size) row.main = run;
    }
  }
  return open
    .map(({ runs, main }) => ({ runs: runs.sort((a, b) => a.x0 - b.x0), y: main.y, size: main.size }))
    .sort((a, b) => a.y - b.y);
}

/** Whether two runs stand at one height: at least half of the lower one beside the other. */
function together(a: Run, b: Run): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - a.size * HEIGHT, b.y - b.size * HEIGHT);
  return shared >= (Math.min(a.size, b.size) * HEIGHT) / 2;
}

/** The text of runs that stand beside each other. */
export function pieceOf(given: readonly Run[], rtl: boolean): Piece {
  const main = mainOf(given);
  const runs = rtl ? inReadingOrder(given) : given;
  const marks: string[] = [];
  let text = '';
  let startsRaised = false;
  let firstWord = 0;
  let tabbed = false;
  let before: Run | undefined;
  for (const run of runs) {
    const raised = run.size <= main.size * 0.85 && main.y - run.y > main.size * 0.12;
    const isMark = raised && MARK.test(run.text);
    const gap = before ? Math.max(run.x0 - before.x1, before.x0 - run.x1) : 0;
    const spaced = before !== undefined && gap > spaceBetween(before, run) && !(isMark && gap < main.size);
    if (firstWord === 0 && spaced && before) {
      firstWord = widthOfFirst(runs, before) || before.x1 - (runs[0]?.x0 ?? 0);
      tabbed = gap > main.size * TAB;
    }
    if (isMark) {
      marks.push(...(run.text.match(/\d+|\*+|[†‡a-z]/g) ?? []));
      if (text === '') startsRaised = true;
      text = text === '' || spaced ? `${text}${text === '' ? '' : ' '}${run.text}` : text + gluedMark(text, run.text);
    } else text += spaced && text !== '' ? ` ${run.text}` : run.text;
    before = run;
  }
  text = unspread(text);
  const x0 = Math.min(...runs.map((run) => run.x0));
  const x1 = Math.max(...runs.map((run) => run.x1));
  const first = runs[0];
  const inFirst = first ? firstWordIn(first) : 0;
  const width = inFirst > 0 ? inFirst : firstWord > 0 ? firstWord : x1 - x0;
  return {
    text,
    x0,
    x1,
    y: main.y,
    size: main.size,
    font: fontOf(given),
    firstWord: width,
    tabbed,
    marks,
    startsRaised,
  };
}

/** The run that has most of the text. */
function mainOf(runs: readonly Run[]): Run {
  const largest = Math.max(...runs.map((run) => run.size));
  const candidates = runs.filter((run) => run.size > largest * 0.85);
  return candidates.reduce((best, run) => (run.text.length > best.text.length ? run : best), candidates[0] as Run);
}

/** The font of most of the text; a Chinese character counts as two letters. */
function fontOf(runs: readonly Run[]): string {
  const [first] = runs;
  if (runs.every((run) => run.font === first?.font)) return first?.font ?? '';
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run.font, (counts.get(run.font) ?? 0) + wide(run.text));
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** From right to left, but what is written the other way and stands close together (CTOC/COP) in its own order. */
function inReadingOrder(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let group: Run[] = [];
  for (const run of runs) {
    const before = group.at(0);
    const close = before !== undefined && run.x0 - before.x1 < run.size * SPACE;
    const words = before !== undefined && LATIN.test(before.text) && LATIN.test(run.text);
    const bracket = /^[()[\]]+$/.test(run.text);
    if (run.rtl || bracket || !(close || words)) {
      ordered.push(...group);
      group = [];
    }
    // Brackets are drawn as mirrored.
    if (bracket) ordered.push({ ...run, text: run.text.replace(/[()[\]]/g, (c) => MIRRORED[c] ?? c) });
    else if (run.rtl) ordered.push(run);
    else group.unshift(run);
  }
  return [...ordered, ...group];
}

/**
 * Chinese text without the white space that only fills its line: before and after punctuation, and between characters that
 * are set apart throughout.
 */
function unspread(text: string): string {
  const closed = text.replace(/(?<=[（《“【]) +| +(?=[，。；：、）》”】])/g, '');
  const apart = closed.match(/(?<=[\u2e80-\u9fff，。；：、）》”]) (?=[\u2e80-\u9fff（《“])/g)?.length ?? 0;
  if (apart < SPREAD) return closed;
  return closed.replace(
    /(?<=[\u2e80-\u9fff，。；：、）》”]) (?=[\u2e80-\u9fff（《“0-9A-Z])|(?<=[0-9A-Za-z]) (?=[\u2e80-\u9fff])/g,
    '',
  );
}

function spaceBetween(before: Run, after: Run): number {
  const size = Math.min(before.size, after.size);
  const beforeHan = HAN.test(before.text.at(-1) ?? '');
  const afterHan = HAN.test(after.text.at(0) ?? '');
  if (beforeHan && afterHan) return size * SPACE_IN_HAN;
  return size * (beforeHan || afterHan ? SPACE_BESIDE_HAN : SPACE);
}

/** How wide the first word of a run is, where it has more than one (or is Chinese, where any character ends a line). */
function firstWordIn(run: Run): number {
  const word =
    /^(?:[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff]+)[，。；：、）》”]*/.exec(run.text)?.[0] ?? run.text;
  return word.length === run.text.length ? 0 : ((run.x1 - run.x0) * wide(word)) / wide(run.text);
}

const wide = (text: string): number => [...text].reduce((sum, c) => sum + (HAN.test(c) ? 2 : 1), 0);

/** From where the runs begin to the end of the last one before the first space. */
const widthOfFirst = (runs: readonly Run[], last: Run): number => last.x1 - (runs[0]?.x0 ?? last.x0);
