/** Tables of contents, whose entries look like the headings that they list. */
import type { LayoutGrammar } from '../../graph/grammar/layout.ts';
import type { Line } from './lines.ts';

/** A row of dots, as printed between an entry and its page. */
const LEADER = /(?:\.{4,}|…{2,}|(?:\. ){4,}|·{4,})[\s.…]*[\divxl–-]*\s*\d*$/;
/** The head of a column. */
const COLUMNS =
  /^(?:(?:paragraphs?|pages?|chapter|paragraphes?|párrafos|página|пункты?|стр\.?|段次|页次|章次|الفقرات|الصفحة)[\s/*]*)+$/i;
/** How far into a text contents may begin, and how long they may be, in lines. */
const BEGINNING = 1000;
const LONGEST = 3000;
/** How much of an entry must come again, letters only, and the least that tells anything. */
const KEY = 20;
const LEAST = 2;
/** A number of a heading on a line of its own: Chapter I, 第一章, III. */
const WORD_ALONE = /^(?:(?:Chapter|Part) [A-Za-z\d]{1,6}|第.{1,3}(?:章|部分)|[IVXL]{1,6}\.?)\s?$/i;
/** The items under which a chapter stands, which follow its title or stand on the next line. */
const ITEMS =
  /\s?[([（](?:provisional )?(?:agenda )?(?:(?:sub-?)?items?|(?:议程)?(?:分)?项目)[^()（）]{0,40}(?:\([a-z]\)[^()（）]{0,20}){0,4}[)\]）]/i;
/** What an entry may end with: its paragraphs and its page. */
const WITH_PAGE = /(?:\s|\t)\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/;

/** Marks the lines of the contents with 1; undefined where there are none. */
export function contentsOf(lines: readonly Line[], layout: LayoutGrammar['layout']): Uint8Array | undefined {
  let marked: Uint8Array | undefined;
  const mark = (from: number, to: number) => {
    marked ??= new Uint8Array(lines.length);
    marked.fill(1, from, to);
  };
  const reach = Math.min(lines.length, BEGINNING);
  for (let index = 0; index < reach; index += 1) {
    const { text } = lines[index] as Line;
    if (text.length <= 24 && layout.contents.test(text)) {
      const end = endOf(lines, index + 1);
      mark(index, end);
      index = end;
    } else if (isLed(text)) mark(index, index + 1);
  }
  return marked;
}

const isLed = (text: string): boolean =>
  (text.includes('....') || text.includes('……') || text.includes('. . .') || text.includes('····')) &&
  LEADER.test(text.slice(-400));

/** The line after the contents that begin at `start`: where an entry comes again as a heading, or entries end. */
function endOf(lines: readonly Line[], start: number): number {
  const limit = Math.min(lines.length, start + LONGEST);
  const places = new Map<string, number>();
  let first = limit;
  for (let index = start; index < limit; index += 1) {
    const { text } = lines[index] as Line;
    if (COLUMNS.test(text)) continue;
    const key = keyOf(text);
    if (key.length < LEAST) continue;
    const place = places.get(key);
    // Entries come again in their order; so the first that does is the end, unless one entry has the title of another.
    if (place !== undefined && place <= first + 2 && !looksListed(text))
      return WORD_ALONE.test((lines[index - 1] as Line).text) ? index - 1 : index;
    if (place === undefined) {
      places.set(key, index);
      first = Math.min(first, index);
    }
  }
  let end = start;
  for (let index = start; index < limit; index += 1) {
    const { text } = lines[index] as Line;
    if (looksListed(text) || COLUMNS.test(text)) end = index + 1;
    else if (index - end > 3) break;
  }
  return end;
}

const looksListed = (text: string) => isLed(text) || WITH_PAGE.test(text.slice(-24));

/** The letters with which an entry begins, after its number. */
function keyOf(text: string): string {
  const words = text
    .slice(0, 80)
    .replace(LEADER, '')
    .replace(ITEMS, '')
    .replace(/^(?:[IVXLA-Z]{1,6}|\d{1,3}|[一二三四五六七八九十]{1,3})[.、)\s]+/, '')
    .toLowerCase();
  return words.replace(/[^\p{L}]/gu, '').slice(0, KEY);
}
