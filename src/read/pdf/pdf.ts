/**
 * PDFs with a text layer. A page gives runs of text with their places (`pages.ts`); runs at one height are a row
 * (`rows.ts`); what belongs to the page is left out (`furniture.ts`); what stands beside each other is put in reading order
 * (`columns.ts`, `lines.ts`); footnotes are taken out (`notes.ts`), and the other lines put together (`paragraphs.ts`).
 */
import { clean } from '../clean.ts';
import { ownSymbols, printText, TEXT_LIMIT, TooMuchTextError } from '../flow.ts';
import { Layout } from './columns.ts';
import { edgesOf, withoutFurniture } from './furniture.ts';
import { Vocabulary } from './joints.ts';
import { type Line, linesOf, rejoined } from './lines.ts';
import { separateNotes } from './notes.ts';
import { type Page, pagesOf } from './pages.ts';
import { measure, paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';

/** So many pages before and after are looked at for the same running head: left and right pages have their own. */
const NEIGHBOURS = 2;
/** A page with fewer letters is empty or a picture; where fewer pages than this share have text, the others are pictures. */
const FEWEST_LETTERS = 4;
const FEWEST_PAGES = 0.2;
/** The end of a PDF stands within its last bytes. */
const TAIL = 4096;

interface Held {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly edges: ReturnType<typeof edgesOf>;
}

/**
 * The text of a PDF, in the form of `flow.ts`.
 * @throws Error in words: why it can't be read.
 */
export async function pdfText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  refuseTorn(bytes);
  const lines: Line[] = [];
  const heads: string[] = [];
  const held: Held[] = [];
  const layout = new Layout();
  let pages = 0;
  let length = 0;
  const finish = (index: number) => {
    const one = held[index];
    if (!one) return;
    const around = held.filter((other) => other !== one && Math.abs(other.page.number - one.page.number) <= NEIGHBOURS);
    const { top, rows } = withoutFurniture(
      one.rows,
      { top: around.map(({ edges }) => edges.top), foot: around.map(({ edges }) => edges.foot) },
      { rtl: one.page.rtl, first: one.page.number === 1 },
    );
    if (heads.length < 20) heads.push(...top);
    for (const line of linesOf(one.page, rows, layout, lines.at(-1)?.lane ?? 0)) {
      const text = line.text.endsWith('\u00ad') ? `${clean(line.text)}\u00ad` : clean(line.text);
      length += text.length;
      if (text === '') continue;
      // Footnotes may stand between the two halves of a row.
      const above = line.cells ? lines.findLastIndex((other) => other.size > line.size - 0.5) : -1;
      const whole = rejoined(lines[above], line);
      if (whole) lines[above] = whole;
      else lines.push({ ...line, text });
    }
    if (length > TEXT_LIMIT) throw new TooMuchTextError();
  };
  for await (const page of pagesOf(bytes)) {
    pages += 1;
    const rows = rowsOf(page);
    held.push({ page, rows, edges: edgesOf(rows, page.rtl) });
    finish(held.length - 1 - NEIGHBOURS);
    if (held.length > 2 * NEIGHBOURS) held.shift();
  }
  for (let index = Math.max(0, held.length - NEIGHBOURS); index < held.length; index += 1) finish(index);
  refusePictures(lines, pages);
  return textOf(lines, heads);
}

function textOf(lines: readonly Line[], heads: readonly string[]): string {
  const vocabulary = new Vocabulary();
  for (const line of lines) vocabulary.learn(line.text);
  for (const [index, line] of lines.entries()) vocabulary.see(line.text, lines[index + 1]?.text ?? '');
  const geometry = measure(lines);
  const { body, notes } = separateNotes(lines, geometry.bodySize, vocabulary);
  const paragraphs = paragraphsOf(body, geometry, vocabulary);
  return printText([...ownSymbols(heads.join('\n'), paragraphs), ...paragraphs], notes);
}

/** A download that broke off may still open, with pages missing. */
function refuseTorn(bytes: Uint8Array): void {
  const text = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  if (!text(bytes.subarray(0, TAIL)).includes('%PDF-')) throw new Error('it is no PDF');
  if (!text(bytes.subarray(-TAIL)).includes('%%EOF')) {
    throw new Error('it stops before its end, so part of it is missing');
  }
}

function refusePictures(lines: readonly Line[], pages: number): void {
  let letters = 0;
  let unreadable = 0;
  const onPage = new Map<number, number>();
  for (const { text, page } of lines) {
    const found = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    letters += found;
    onPage.set(page, (onPage.get(page) ?? 0) + found);
    unreadable += text.match(/(?!\s)[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  }
  if (unreadable > letters) {
    throw new Error('its fonts do not say which characters they print; it needs character recognition first');
  }
  const written = [...onPage.values()].filter((found) => found >= FEWEST_LETTERS).length;
  if (written < pages * FEWEST_PAGES) {
    throw new Error('it is a scan, whose pages are pictures; it needs character recognition first');
  }
}
