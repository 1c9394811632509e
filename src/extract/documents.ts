import { opensList } from '../parse/joints.ts';
import type { Paragraph, ParsedDocument, Part } from '../parse/types.ts';
import { isAgenda } from './agenda.ts';
import { bodiesBefore, bodiesIn, chapeauOf, type MeetingContext, place, sentencesOf } from './context.ts';
import { itemLines } from './item-lines.ts';
import { itemNumbers } from './item-numbers.ts';
import { itemsIn, NO_BODIES, NO_ITEMS } from './items.ts';
import { sessionAt } from './session-at.ts';
import { matches, matchIn } from './sieve.ts';
import { type SymbolsFound, symbolsIn } from './symbols.ts';
import type { DocumentMention, ItemMention, SymbolMention } from './types.ts';

export interface SymbolMentions {
  /** Documents that were before a session. */
  readonly documents: readonly DocumentMention[];
  /** Symbols that are named otherwise. */
  readonly symbols: readonly SymbolMention[];
}

/** The document symbols of a document: those that the body had before it or considered, and the others. */
export function documentsIn(document: ParsedDocument, context: MeetingContext): SymbolMentions {
  if (isList(document, context)) return listOfDocuments(document, context);
  const agenda = isAgenda(document, context);
  const found = document.paragraphs
    .filter((paragraph) => paragraph.content.text.includes('/') || paragraph.content.text.includes(' Doc.'))
    .map((paragraph) => inParagraph(paragraph, agenda, context));
  return {
    documents: found.flatMap(({ documents }) => documents),
    symbols: found.flatMap(({ symbols }) => symbols),
  };
}

/** Whether a document is a list of documents: a line of its cover says so. */
const isList = (document: ParsedDocument, { grammar }: MeetingContext): boolean =>
  document.paragraphs
    .slice(0, 2)
    .some(({ parts, content }) =>
      parts.some((part) => grammar.documents.list.test(content.text.slice(part.start, part.end).trim())),
    );

/** A list of documents is a table throughout. */
function listOfDocuments(document: ParsedDocument, context: MeetingContext): SymbolMentions {
  const tables = document.paragraphs.map((paragraph) => tableIn(paragraph, context, paragraph.kind !== 'footnote'));
  return {
    documents: tables.flatMap(({ documents }) => documents),
    symbols: tables.flatMap(({ symbols }) => symbols),
  };
}

const NONE: SymbolMentions = { documents: [], symbols: [] };

function inParagraph(paragraph: Paragraph, agenda: boolean, context: MeetingContext): SymbolMentions {
  if (symbolsIn(paragraph.content.text).length === 0) return NONE;
  if (paragraph.kind === 'cover') return onCover(paragraph, context);
  if (paragraph.kind === 'annex') return tableIn(paragraph, context);
  if (agenda) return announcedIn(paragraph, context);
  if (paragraph.kind === 'heading') {
    const headed = underItems(paragraph, context);
    if (headed.documents.length > 0) return headed;
  }
  const opening = chapeauOf(paragraph, context);
  const { received } = context.grammar.documents;
  if (opening && matches(received, opening.content.text))
    return { documents: listedIn(paragraph, opening, context), symbols: [] };
  return inSentences(paragraph, context);
}

/** Sentences: "It had before it documents A and B", "considered the report (A)"; in the others a document is only named. */
function inSentences(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  const { introduced: introducing, notItself } = context.grammar.documents;
  const list = listBelow(paragraph, context);
  const documents: DocumentMention[] = [];
  const symbols: SymbolMention[] = [];
  for (const sentence of sentencesOf(paragraph, context.grammar)) {
    if (sentence.start >= list.from) break;
    const found = symbolsIn(sentence.text).filter(({ start }) => sentence.start + start < list.from);
    if (found.length === 0) continue;
    const { from: before, to, cited } = beforeFrom(sentence.text, context);
    const introduced = Number.isFinite(before) ? -1 : (matchIn(introducing, sentence.text)?.index ?? -1);
    const session = Number.isFinite(before) ? sessionAt(sentence.text.slice(0, to), context) : undefined;
    let from = 0;
    for (const entry of found) {
      const where = place(paragraph, sentence.start + entry.start, sentence.start + entry.end);
      const words = sentence.text.slice(from, entry.start);
      const own = introduced >= 0 && entry.start > introduced;
      const itself = !cited.test(words) && !notItself.test(sentence.text.slice(entry.end, entry.end + 12));
      if ((entry.start >= before || own) && itself) {
        documents.push({
          ...(own ? { ifOwn: true } : {}),
          ...(session === undefined ? {} : { session }),
          symbols: entry.symbols,
          title: titleOf(words, context),
          bodies: bodiesBefore(sentence.text, entry.start, paragraph.headings, context),
          items: itemsIn(sentence.text, paragraph.headings, context),
          ...where,
        });
      } else symbols.push(...entry.symbols.map((symbol) => ({ symbol, ...where })));
      from = entry.end;
    }
  }
  return { documents: [...documents, ...list.documents], symbols };
}

/**
 * The list without numbers below an opening in the same paragraph: "had before it the following documents:", one a block,
 * perhaps divided by items.
 */
function listBelow(paragraph: Paragraph, context: MeetingContext): { from: number; documents: DocumentMention[] } {
  const { grammar } = context;
  const text = paragraph.content.text;
  const opening = paragraph.parts.findIndex(({ start, end }) => {
    const words = text.slice(start, end);
    return opensList(words) && grammar.documents.received.test(words);
  });
  const first = paragraph.parts[opening + 1];
  if (opening < 0 || first === undefined) return { from: Number.POSITIVE_INFINITY, documents: [] };
  const head = paragraph.parts[opening] as Part;
  const words = text.slice(head.start, head.end);
  const bodies = bodiesIn(words, paragraph.headings, context);
  let items = itemsIn(words, paragraph.headings, context);
  const documents = paragraph.parts.slice(opening + 1).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const found = symbolsIn(line);
    const divided = found.length === 0 ? itemNumbers(grammar.items.alone.exec(line)?.groups?.numbers ?? '') : [];
    if (divided.length > 0) items = numbered(divided);
    let from = 0;
    return found.map((entry): DocumentMention => {
      const title = titleOf(line.slice(from, entry.start), context);
      from = entry.end;
      return {
        symbols: entry.symbols,
        title,
        bodies,
        items,
        ...place(paragraph, start + entry.start, start + entry.end),
      };
    });
  });
  return documents.length === 0 ? { from: Number.POSITIVE_INFINITY, documents } : { from: first.start, documents };
}

interface Before {
  /** Where the words begin that say so; Infinity where none do. */
  readonly from: number;
  /** Where they end. */
  readonly to: number;
  /** The words after which what follows is not meant. */
  readonly cited: RegExp;
}

/** Where in a sentence it says that a body had before it, or considered, what follows. */
function beforeFrom(text: string, { grammar }: MeetingContext): Before {
  const { received, considered, contained, cited } = grammar.documents;
  const [had, verb] = [matchIn(received, text), matchIn(considered, text)];
  const first = had && (!verb || had.index <= verb.index) ? had : verb;
  const from = first?.index ?? Number.POSITIVE_INFINITY;
  return { from, to: from + (first?.[0].length ?? 0), cited: verb && !had ? contained : cited };
}

/** A list "(a) title (symbol); (b) …" under an opening that says who received it. */
function listedIn(paragraph: Paragraph, opening: Paragraph, context: MeetingContext): DocumentMention[] {
  const text = paragraph.content.text;
  const bodies = bodiesIn(opening.content.text, paragraph.headings, context);
  const items = itemsIn(`${opening.content.text}${text}`, paragraph.headings, context);
  let from = 0;
  return symbolsIn(text).map((found) => {
    const title = titleOf(text.slice(from, found.start), context);
    from = found.end;
    return { symbols: found.symbols, title, bodies, items, ...place(paragraph, found.start, found.end) };
  });
}

/** A cover names papers under its items, and in brackets the draft or report that led to the document. */
function onCover(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  const items = underItems(paragraph, context).documents;
  const documents = items.length > 0 ? items : inContents(paragraph, context);
  const { text } = paragraph.content;
  const symbols =
    documents.length > 0
      ? []
      : symbolsIn(text).flatMap((found) =>
          /[(（[]\s?(?:[^()（）\n]{1,80}\s)?$/.test(text.slice(Math.max(0, found.start - 90), found.start))
            ? found.symbols.map((symbol) => ({ symbol, ...place(paragraph, found.start, found.end) }))
            : [],
        );
  return { documents, symbols };
}

/** The papers in the contents of a record without items: "Sixth periodic report of A (CCPR/C/A/6)". */
function inContents(cover: Paragraph, { grammar }: MeetingContext): DocumentMention[] {
  const { text } = cover.content;
  const contents = matches(grammar.statements.record, text) ? text.search(grammar.documents.contents) : -1;
  return contents < 0
    ? []
    : symbolsIn(text)
        .filter(({ start }) => start > contents)
        .map(({ symbols, start, end }) => ({
          symbols,
          title: '',
          bodies: NO_BODIES,
          items: NO_ITEMS,
          ...place(cover, start, end),
        }));
}

/** A line of a record that gives an item and its papers: "Agenda item 97: Wool (continued) (A/57/115)". */
function underItems(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  const documents = itemLines(paragraph, context).flatMap((line) =>
    symbolsIn(line.text).map(
      (found): DocumentMention => ({
        symbols: found.symbols,
        title: '',
        bodies: NO_BODIES,
        items: numbered(line.numbers),
        ...place(paragraph, line.start + found.start, line.start + found.end),
      }),
    ),
  );
  return { documents, symbols: [] };
}

const numbered = (numbers: readonly string[]): ItemMention => ({
  ...NO_ITEMS,
  numbers: numbers.map((number) => ({ number })),
});

/** An agenda names under each item the papers that the body will have before it. */
function announcedIn(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  const { grammar } = context;
  const text = paragraph.content.text;
  const items = itemOf(paragraph, context);
  const documents: DocumentMention[] = [];
  const symbols: SymbolMention[] = [];
  let listed = paragraph.headings.some((heading) => grammar.documents.heading.test(heading.text));
  for (const part of paragraph.parts) {
    const words = text.slice(part.start, part.end);
    if (grammar.documents.heading.test(words)) listed = true;
    const before = listed ? 0 : beforeFrom(words, context).from;
    let from = 0;
    for (const found of symbolsIn(words)) {
      const where = place(paragraph, part.start + found.start, part.start + found.end);
      const title = words.slice(from, found.start);
      if (found.start >= before && (listed || !grammar.documents.contained.test(title)))
        documents.push({
          symbols: found.symbols,
          title: titleOf(title.replace(grammar.documents.heading, ''), context),
          bodies: NO_BODIES,
          items,
          ...where,
        });
      else symbols.push(...found.symbols.map((symbol) => ({ symbol, ...where })));
      from = found.end;
    }
  }
  return { documents, symbols };
}

/** The item that a paragraph of an agenda explains: that of its number, or of the heading above. */
function itemOf(paragraph: Paragraph, context: MeetingContext): ItemMention {
  const headed = itemsIn('', paragraph.headings, context);
  if (headed.numbers.length > 0) return headed;
  const own = /^heading (\d+)$/.exec(paragraph.id)?.[1];
  const above = paragraph.headings.findLast((heading) => /^\d+$/.test(heading.number))?.number;
  const number = own ?? above;
  return number === undefined ? NO_ITEMS : numbered([number]);
}

/** A table of the documents that a body received: symbol, agenda items, title. */
function tableIn(paragraph: Paragraph, context: MeetingContext, whole = false): SymbolMentions {
  const { grammar } = context;
  const text = paragraph.content.text;
  const head = grammar.documents.table.exec(text);
  const found = joinSplit(symbolsIn(text), text);
  const start = head?.index ?? (whole && paragraph.kind !== 'cover' ? 0 : Number.POSITIVE_INFINITY);
  const symbols = found
    .filter((entry) => entry.start < start)
    .flatMap((entry) => entry.symbols.map((symbol) => ({ symbol, ...place(paragraph, entry.start, entry.end) })));
  const rows = found.filter((entry) => entry.start >= start);
  const documents = rows.map((entry, index) => {
    const row = text.slice(entry.end, rows[index + 1]?.start ?? text.length);
    const { items, title } = cellsOf(row, context);
    return {
      symbols: entry.symbols,
      title: title.replace(/\s*\n\s*/g, '').trim(),
      bodies: NO_BODIES,
      items: numbered(itemNumbers(items)),
      ...place(paragraph, entry.start, entry.end),
    };
  });
  return { documents, symbols };
}

/** Items at the end of a row, after the title. */
const LAST_ITEMS =
  /^(?<title>.*?)[\s(（]+(?<items>\d{1,2}(?:\s?[(（][a-z][)）])?(?:\s?(?:,|、|and|和)\s?\d{1,2}(?:\s?[(（][a-z][)）])?){0,6})\s*$/s;

/** The items and the title in a row of a table, in either order. */
function cellsOf(row: string, { grammar }: MeetingContext): { items: string; title: string } {
  const { items, title = row } = grammar.documents.row.exec(row)?.groups ?? {};
  if (items !== undefined) return { items, title };
  const last = row.length < 1000 ? LAST_ITEMS.exec(row)?.groups : undefined;
  return { items: last?.items ?? '', title: last?.title ?? title };
}

/** A joint symbol that is broken after its hyphen is one document. */
function joinSplit(found: readonly SymbolsFound[], text: string): SymbolsFound[] {
  const joined: SymbolsFound[] = [];
  for (const entry of found) {
    const last = joined.at(-1);
    if (last && /^\s*[-–—]\s*$/.test(text.slice(last.end, entry.start))) {
      joined[joined.length - 1] = { symbols: [...last.symbols, ...entry.symbols], start: last.start, end: entry.end };
    } else joined.push(entry);
  }
  return joined;
}

/** The words before a symbol that are the title of the document. */
function titleOf(words: string, { grammar }: MeetingContext): string {
  const title = words
    .replace(grammar.documents.beforeTitle, '')
    .replace(/[\s（([]+$/, '')
    .replace(/^[\s）)\]；;，,、。.：:]+/, '')
    .replace(/^[(（][a-z]{1,2}[)）]\s*/, '')
    .replace(/^(?:(?:and|as well as|documents?)\s+|号文件|以及|和|及)+/, '')
    .trim();
  return grammar.documents.noTitle.test(title) ? '' : title;
}
