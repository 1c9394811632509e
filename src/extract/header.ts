import type { ParsedDocument } from '../parse/types.ts';
import type { Context } from './context.ts';
import { isoDate } from './dates.ts';
import { symbolsIn } from './symbols.ts';
import type { HeaderMention } from './types.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What the cover says of the document itself: title, kind, whether it is a draft, its symbols and date of distribution. */
export function headerOf(document: ParsedDocument, { grammar, language }: Context): HeaderMention {
  const cover = document.paragraphs.find((paragraph) => paragraph.kind === 'cover');
  const lines = cover?.parts.map((part) => cover.content.text.slice(part.start, part.end)) ?? [];
  const joint = language === 'zh' ? '' : ' ';
  const squeezed = language === 'zh' ? lines.map((line) => line.replace(/\s+/g, '')) : lines;
  // The title ends the cover; it may be broken into several lines.
  const title =
    squeezed.map((_, index) => titleIn(squeezed.slice(-1 - index).join(joint), grammar.header.title)).find(Boolean) ??
    '';
  const issued = grammar.header.issued.exec(lines.join(' '))?.groups;
  const day = issued && {
    year: Number(issued.year),
    month: ENGLISH_MONTHS.indexOf(issued.month ?? '') + 1,
    day: Number(issued.day),
  };
  const onCover = lines
    .filter((line) => /^[A-Z]{1,8}\//.test(line))
    .flatMap((line) => symbolsIn(line).flatMap((found) => found.symbols));
  return {
    title: title === '' ? '' : asPrinted(title, cover?.content.text ?? ''),
    kind: grammar.header.kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'OTHER',
    draft: grammar.header.draft.test(title),
    symbols: [...new Set([...document.runningHeads, ...onCover])],
    issued: day && day.month > 0 ? (isoDate(day, undefined) ?? null) : null,
  };
}

const titleIn = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.groups?.title;

/** The title with the white space that the cover prints inside it. */
function asPrinted(title: string, cover: string): string {
  const spaced = [...title].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const printed = new RegExp(spaced).exec(cover)?.[0] ?? title;
  return printed.replace(/\s*\n\s*/g, '').trim();
}
