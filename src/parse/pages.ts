/** What belongs to the page and not to the text: running heads, page numbers, job numbers. */
import type { Line } from './lines.ts';

/** A document symbol, or several of a joint document. */
const SYMBOL = '[A-Z]{1,8}(?:\\.\\d{1,3})?(?:/[A-Z0-9][A-Za-z0-9.()-]{0,20}){1,8}\\*{0,2}';
/** A document symbol that fills a whole line. */
const SYMBOL_LINE = new RegExp(`^(?:${SYMBOL})(?:\\s?[-–—=]\\s?(?:${SYMBOL}))?$`);
/** How long a page number or a symbol that fills its line may be. */
const LONGEST = 70;
/** A job number at the foot of a page: V.12-57051, GE.12-10001 (E), 22-28309. */
const JOB =
  '(?:(?:V|GE|N|K|E|CH|M|W|S|BN|B)\\.?\\s?)?\\d{2}-\\d{5}(?:\\s?\\([A-Z](?:[-/][A-Z])?\\))?(?:\\s+\\d{6}){0,4}';
/** A page number; a job number or bar code, alone or with a page number or a symbol beside it. */
const PAGE_NUMBER = new RegExp(
  `^(?:(?:page\\s*|第\\s?|стр\\.\\s?|p\\.\\s?)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?(?:\\s?页)?|[-–—]\\s?\\d{1,4}\\s?[-–—]|${JOB}.{0,30}|\\d{1,3}(?:/\\d{1,3})?\\s+${JOB}|\\*\\d{7,}\\*|${SYMBOL}(?:\\s{2,}|\\t|\\s+page\\s+)\\d{1,4}|\\d{1,4}(?:/\\d{1,4})?(?:\\s{2,}|\\t)${SYMBOL})$`,
  'i',
);

/**
 * Takes running heads and page numbers out.
 *
 * A line that is only a symbol is a running head where it stands beside a page number or stands more than once; so it is
 * the document's own. Elsewhere (in a table of documents, in a masthead) it is text. Any other line is a running head
 * where it stands beside a page number or a running symbol and recurs there.
 */
export function withoutRunningHeads(lines: readonly Line[]): { lines: Line[]; runningHeads: string[] } {
  const kinds = lines.map(kindOf);
  const counts = new Map<string, number>();
  let pages = 0;
  lines.forEach((line, index) => {
    if (kinds[index] === 'symbol') counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
    else if (kinds[index] === 'page') pages += 1;
  });
  if (pages === 0 && counts.size === 0) return { lines: [...lines], runningHeads: [] };
  const runs = (index: number) =>
    kinds[index] === 'symbol' &&
    (kinds[index - 1] === 'page' || kinds[index + 1] === 'page' || (counts.get(lines[index]?.text ?? '') ?? 0) > 2);
  const taken = lines.map((_, index) => kinds[index] === 'page' || runs(index));
  takeRecurring(lines, taken);
  const runningHeads = new Set<string>();
  const kept: Line[] = [];
  let cut = false;
  lines.forEach((line, index) => {
    if (taken[index]) {
      if (kinds[index] === 'symbol') runningHeads.add(line.text.replace(/\*+$/, ''));
      cut = true;
      return;
    }
    kept.push(cut && !line.newPage ? { ...line, newPage: true } : line);
    cut = false;
  });
  return { lines: kept, runningHeads: [...runningHeads] };
}

type PageLine = 'page' | 'symbol' | undefined;

function kindOf({ text, bullet }: Line): PageLine {
  if (text.length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  // Digits, letters of a job number or symbol, "page", a hyphen, an asterisk, 第, с.
  if (!digit && first !== 42 && first !== 45 && !LETTERS.test(text[0] ?? '')) return undefined;
  if (!/\d/.test(text)) return undefined;
  if (SYMBOL_LINE.test(text)) return 'symbol';
  return PAGE_NUMBER.test(text) && !bullet ? 'page' : undefined;
}

const LETTERS = /[A-Zp–—第с]/;

/** How often a line must stand beside a page number to be a running head. */
const RECURRING = 3;

/** Takes lines that recur beside what was taken: the title of the document, the name of the body. */
function takeRecurring(lines: readonly Line[], taken: boolean[]): void {
  const beside = lines.map((_, index) => !taken[index] && (taken[index - 1] || taken[index + 1]));
  const counts = new Map<string, number>();
  lines.forEach(({ text }, index) => {
    if (beside[index] && text.length <= 2 * LONGEST) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  lines.forEach(({ text }, index) => {
    if (beside[index] && (counts.get(text) ?? 0) >= RECURRING) taken[index] = true;
  });
}
