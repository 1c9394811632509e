import type { LayoutGrammar } from '../../graph/grammar/layout.ts';
import { LAYOUTS } from '../../graph/grammar/layouts.ts';
import { MONTHS } from '../../graph/grammar/months.ts';
import { endsInComma } from '../parse/joints.ts';
import type { Paragraph, ParsedDocument } from '../parse/types.ts';
import type { Context } from './context.ts';
import { isoDate } from './dates.ts';
import { symbolsIn } from './symbols.ts';
import type { HeaderMention } from './types.ts';

type HeaderGrammar = LayoutGrammar['header'];

/** How many lines of a cover may be masthead and title, and how long one of them may be. */
const LINES = 80;
const LONGEST_LINE = 400;
/** How many lines a title may have, and how far below the word for distribution its day may stand. */
const TITLE_LINES = 4;
const BELOW_DISTRIBUTION = 6;

/** The line with the number of a resolution or decision, which its title follows: 77/116. or 2022/14 or S-30/1. */
const NUMBER_LINE =
  /^(?<number>(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?|\d{1,4}\s?[A-Z]?\s?\([A-Z\d-]{1,10}\))\.?(?:\s+(?<title>\S.*))?$/;
/** The same with its word: Resolution 10/4, 第10/4号决议. */
const NAMED_NUMBER = /^.{0,24}?\d{1,4}[/(\s].{0,16}$/;
const DISTRIBUTION = /Distr\b/i;
const SYMBOL_START = /^[A-Z]{1,8}(?:\.\d{1,3})?\/\S/;
/** Where and when a meeting was held, below the title of its record. */
const AFTER_RECORD = /(?<=^.{0,40}records? of the .{1,60}?)\*{0,2}\s+Held (?:at|in|via|on)\b.*$/is;
/** A line that cannot be the end of a title, in any language that has small words. */
const UNFINISHED =
  /(?:[,،–—-]|\s(?:of|the|on|and|in|for|to|at|by|its|de|la|le|les|des|du|et|à|sur|los|las|del|el|y|en|a|и|в|по|о|об|на|за))$/i;

/** What the cover says of the document itself: title, kind, whether it is a draft, its symbols and date of distribution. */
export function headerOf(document: ParsedDocument, { language }: Pick<Context, 'language'>): HeaderMention {
  const { header, layout } = LAYOUTS[language];
  const cover = document.paragraphs.find(({ id }) => id === 'cover');
  const lines = cover ? linesOf(cover, layout) : [];
  const chinese = language === 'zh';
  const adopted = lines.findIndex((line) => header.adoption.test(chinese ? squeeze(line) : line));
  const printed = titleOf(lines, adopted, header, chinese);
  const title = printed.text.replace(/\*+$/, '').replace(AFTER_RECORD, '').trim();
  const squeezed = chinese ? squeeze(title) : title;
  const above = lines.slice(0, printed.from);
  const asDraft = above.find((line) => line.length < LONGEST_LINE && header.draft.test(chinese ? squeeze(line) : line));
  return {
    title,
    kind: kindOf({ title: squeezed, adoption: lines[adopted], asDraft }, header),
    draft: header.draft.test(squeezed) || (adopted < 0 && asDraft !== undefined),
    symbols: symbolsOf(document, above, header),
    issued: issuedOn(lines, header),
  };
}

/** The lines of the cover down to the contents, the cells of a row apart. */
function linesOf(cover: Paragraph, layout: LayoutGrammar['layout']): string[] {
  const lines: string[] = [];
  for (const part of cover.parts) {
    if (lines.length >= LINES) break;
    const text = cover.content.text.slice(part.start, Math.min(part.end, part.start + LONGEST_LINE));
    if (layout.contents.test(text)) break;
    for (const cell of text.split(/[\t\n]/)) if (cell.trim() !== '') lines.push(cell.trim());
  }
  return lines;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

interface Title {
  readonly text: string;
  /** The line with which it, or the number above it, begins: what is above is masthead. */
  readonly from: number;
}

function titleOf(lines: readonly string[], adopted: number, header: HeaderGrammar, chinese: boolean): Title {
  const joint = chinese ? '' : ' ';
  const numbered = lines.findIndex((line, index) => index > adopted && NUMBER_LINE.test(line));
  const acts = lines.findIndex(
    (line, index) => index > 0 && endsInComma(line) && line.length < 120 && index > numbered,
  );
  if (numbered >= 0 && (adopted >= 0 || acts > numbered)) {
    const own = NUMBER_LINE.exec(lines[numbered] ?? '')?.groups?.title;
    const below = lines.slice(numbered + 1, acts < 0 ? numbered + 2 : Math.min(acts, numbered + 1 + TITLE_LINES));
    const rest = acts < 0 && own !== undefined ? [] : below.filter((line) => !/^\[/.test(line));
    return {
      text: [own, ...rest].filter(Boolean).join(joint),
      from: adopted < 0 ? numbered : Math.min(adopted, numbered),
    };
  }
  const asDraft = lines.findIndex((line) => header.draft.test(chinese ? squeeze(line) : line));
  if (acts > 0 && (adopted >= 0 || asDraft >= 0)) return titleAbove(lines, acts, header, joint, chinese);
  return reportTitle(lines, header, joint, chinese);
}

/** The title that stands above the words that name who acts: of a draft, or of a decision without number. */
function titleAbove(
  lines: readonly string[],
  acts: number,
  header: HeaderGrammar,
  joint: string,
  chinese: boolean,
): Title {
  let from = acts;
  const isTitle = (line: string) => {
    const words = chinese ? squeeze(line) : line;
    return (
      !header.masthead.test(words) &&
      !header.adoption.test(words) &&
      !header.draft.test(words) &&
      !NAMED_NUMBER.test(line)
    );
  };
  while (from > 0 && acts - from < 1 && isTitle(lines[from - 1] ?? '')) from -= 1;
  while (from > 0 && from < acts && acts - from < TITLE_LINES && UNFINISHED.test(lines[from - 1] ?? '')) from -= 1;
  return { text: lines.slice(from, acts).join(joint), from };
}

/** The title of a report, an agenda or the like: told by its words. It may be broken into several lines. */
function reportTitle(lines: readonly string[], header: HeaderGrammar, joint: string, chinese: boolean): Title {
  const words = chinese ? lines.map(squeeze) : lines;
  const at = words.findIndex((line) => !header.masthead.test(line) && header.title.test(line));
  if (at < 0) return brokenTitle(lines, words, header, joint);
  let from = at;
  let to = at + 1;
  if (chinese) while (from > 0 && at - from < TITLE_LINES && isOpening(words[from - 1] ?? '', header)) from -= 1;
  else
    while (to < lines.length && to - at < TITLE_LINES && goesOn(lines[to - 1] ?? '', lines[to] ?? '', header)) to += 1;
  return { text: lines.slice(from, to).join(joint), from };
}

/** A title of which no line alone can be told to be one. */
function brokenTitle(lines: readonly string[], words: readonly string[], header: HeaderGrammar, joint: string): Title {
  for (let from = 0; from < lines.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + TITLE_LINES, lines.length); to += 1) {
      const parts = words.slice(from, to);
      if (parts.some((line) => header.masthead.test(line))) break;
      if (header.title.test(parts.join(joint))) return { text: lines.slice(from, to).join(joint), from };
    }
  }
  return { text: '', from: lines.length };
}

/** Whether a line of Chinese opens a title that the next one ends. */
const isOpening = (line: string, header: HeaderGrammar): boolean =>
  /(?:举行|召开)的|的$|[、和及]$|^关于/.test(line) && !header.masthead.test(line);

const goesOn = (line: string, next: string, header: HeaderGrammar): boolean =>
  (UNFINISHED.test(line) || /^\p{Ll}/u.test(next)) && !header.masthead.test(next) && next.length < LONGEST_LINE;

function kindOf(
  { title, adoption, asDraft }: { title: string; adoption: string | undefined; asDraft: string | undefined },
  header: HeaderGrammar,
): HeaderMention['kind'] {
  if (adoption !== undefined) {
    return header.adoption.exec(squeezeIfHan(adoption))?.groups?.decision === undefined ? 'RESOLUTION' : 'DECISION';
  }
  const among = (words: string) => header.kinds.find(([pattern]) => pattern.test(words))?.[1];
  const byTitle = title !== '' && header.title.test(title) ? among(title) : undefined;
  return byTitle ?? (asDraft === undefined ? undefined : among(squeezeIfHan(asDraft))) ?? 'OTHER';
}

const squeezeIfHan = (text: string): string => (/[\u4e00-\u9fff]/.test(text) ? squeeze(text) : text);

/** The document's own symbols: its running heads and those that stand in its masthead, not those that it cites there. */
function symbolsOf(document: ParsedDocument, above: readonly string[], header: HeaderGrammar): string[] {
  const symbols = new Set(document.runningHeads);
  above.forEach((line, index) => {
    const broken = /[/-]$/.test(line) && SYMBOL_START.test(line) ? line + (above[index + 1] ?? '') : line;
    const all = symbolsIn(broken);
    // Nothing but symbols: those of one document in several series.
    const alone =
      all.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), broken).trim() === '';
    for (const found of all) {
      const rest = `${broken.slice(0, found.start)} ${broken.slice(found.end)}`.trim();
      const own = alone || found.start === 0 || header.masthead.test(rest);
      if (own && !/^[[(（]/.test(broken)) for (const symbol of found.symbols) symbols.add(symbol);
    }
  });
  return [...symbols];
}

/** The day of distribution, which stands with or below the word for it, in the language or in English. */
function issuedOn(lines: readonly string[], header: HeaderGrammar): string | null {
  const at = lines.findIndex((line) => DISTRIBUTION.test(line));
  if (at < 0) return null;
  const words = lines.slice(at, at + BELOW_DISTRIBUTION).join('  ');
  const own = header.day.exec(words);
  const english = LAYOUTS.en.header.day.exec(words);
  const first = own && english && english.index < own.index ? english : (own ?? english);
  const { day, month = '', year } = first?.groups ?? {};
  const number = header.months[month] ?? header.months[month.toLowerCase()] ?? MONTHS.en[month];
  if (day === undefined || number === undefined) return null;
  return isoDate({ year: Number(year), month: number, day: Number(day) }, undefined) ?? null;
}
