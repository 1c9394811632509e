/** Lines of the source, without what belongs to the page and not to the text. */

export interface Line {
  /** The text without white space at its ends and without Markdown's marks, full-width digits and letters made narrow. */
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly at: number;
  /** The width on paper: 2 for a Chinese character, 1 for others. */
  readonly width: number;
  /** How many blank lines precede it. */
  readonly gap: number;
  /** Marked as a heading by Markdown (`##`, or wholly bold). */
  readonly heading: boolean;
  /** Begins with a list mark (`-`, `•`), which is not part of `text`. */
  readonly bullet: boolean;
  /** The first line of a page (a form feed precedes it). */
  readonly newPage: boolean;
}

const RULE = /^\s*(-{3,}|\*{3,}|={3,})\s*$/;
const ADDRESS = /^\s*<?https?:\/\/\S+>?\s*$/;

/** Narrow forms of full-width digits, letters, full stop, hyphen and slash; the length stays the same. */
export const narrow = (text: string): string =>
  text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d-\uff0f]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u00a0\u2007\u202f\u3000]/g, ' ');

/** The width of a text on paper, in half-width columns. */
export const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);

/** Splits a source into lines. Blank lines, rules and lone web addresses (what a PDF's links leave behind) are left out. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let gap = 0;
  let newPage = false;
  for (const raw of source.split('\n')) {
    const start = at;
    at += raw.length + 1;
    if (raw.includes('\f')) newPage = true;
    if (raw.trim() === '' || RULE.test(raw) || ADDRESS.test(raw)) {
      gap += 1;
      continue;
    }
    const match =
      /^(?<indent>\s*)(?<hashes>#{1,6}\s+)?(?<bullet>[-•●▪–—]\s+)?(?<bold>\*\*)?(?<text>.*?)(?<boldEnd>\*\*)?\s*$/su.exec(
        raw,
      );
    const { indent = '', hashes = '', bullet = '', bold = '', text = '', boldEnd = '' } = match?.groups ?? {};
    const wholeBold = bold !== '' && boldEnd !== '' && !text.includes('**');
    const lead = indent.length + hashes.length + bullet.length;
    const body = narrow(wholeBold ? text : `${bold}${text}${boldEnd}`);
    lines.push({
      text: body,
      at: start + lead + (wholeBold ? bold.length : 0),
      width: widthOf(body),
      gap,
      heading: hashes !== '' || wholeBold,
      bullet: bullet !== '',
      newPage,
    });
    gap = 0;
    newPage = false;
  }
  return lines;
}

/** A document symbol that fills a whole line. */
const SYMBOL_LINE = /^[A-Z]{1,8}(?:\/[A-Z0-9][A-Za-z0-9.()-]*)+$/;
/** A page number, or the job number and bar code at the foot of a first page (V.12-57051, GE.12-10001 (E)). */
const PAGE_NUMBER = /^(?:(?:page\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?|(?:V|GE|N)\.?\s?\d{2}-\d{5}.*|\*\d{7,}\*)$/i;

/**
 * Takes running heads and page numbers out.
 *
 * A line that is only a symbol is a running head where it stands beside a page number or stands more than once; so it is
 * the document's own. Elsewhere (in a table of documents) it is text.
 */
export function withoutRunningHeads(lines: readonly Line[]): { lines: Line[]; runningHeads: string[] } {
  const counts = new Map<string, number>();
  for (const { text } of lines) if (SYMBOL_LINE.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isPage = (line: Line | undefined) => line !== undefined && PAGE_NUMBER.test(line.text) && !line.bullet;
  const runningHeads = new Set<string>();
  const kept = lines.filter((line, index) => {
    if (isPage(line)) return false;
    if (!SYMBOL_LINE.test(line.text)) return true;
    const running = isPage(lines[index - 1]) || isPage(lines[index + 1]) || (counts.get(line.text) ?? 0) > 2;
    if (running) runningHeads.add(line.text);
    return !running;
  });
  return { lines: kept, runningHeads: [...runningHeads] };
}

/** The width of a full line where a text is broken into lines of about one width; Infinity where a line is a paragraph. */
export function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const widest = widths[Math.floor(widths.length * 0.98)] ?? 0;
  return wide >= 40 && widest <= wide * 1.25 ? wide : Number.POSITIVE_INFINITY;
}
