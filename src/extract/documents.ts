import type { Paragraph } from '../parse/types.ts';
import { bodiesIn, chapeauOf, type MeetingContext, place, sentencesOf } from './context.ts';
import { itemsIn, NO_BODIES } from './items.ts';
import { type SymbolsFound, symbolsIn } from './symbols.ts';
import type { DocumentMention, SymbolMention } from './types.ts';

export interface SymbolMentions {
  /** Documents that were before a session. */
  readonly documents: readonly DocumentMention[];
  /** Symbols that are named otherwise. */
  readonly symbols: readonly SymbolMention[];
}

/** The document symbols of a paragraph: those that the body had before it, and the others. */
export function documentsIn(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  if (paragraph.kind === 'annex') return tableIn(paragraph, context);
  const opening = chapeauOf(paragraph, context);
  const { received } = context.grammar.documents;
  if (opening && received.test(opening.content.text))
    return { documents: listedIn(paragraph, opening, context), symbols: [] };
  const documents: DocumentMention[] = [];
  const symbols: SymbolMention[] = [];
  for (const sentence of sentencesOf(paragraph, context.grammar)) {
    let from = 0;
    for (const found of symbolsIn(sentence.text)) {
      const where = place(paragraph, sentence.start + found.start, sentence.start + found.end);
      const words = sentence.text.slice(from, found.start);
      if (received.test(words)) {
        const items = itemsIn(sentence.text, paragraph.headings, context);
        const bodies = bodiesIn(sentence.text.slice(0, found.start), paragraph.headings, context);
        documents.push({
          symbols: found.symbols,
          title: titleOf(words.replace(context.grammar.documents.beforeTitle, '')),
          bodies,
          items,
          ...where,
        });
      } else symbols.push(...found.symbols.map((symbol) => ({ symbol, ...where })));
      from = found.end;
    }
  }
  return { documents, symbols };
}

/** A list "(a) title (symbol); (b) …" under an opening that says who received it. */
function listedIn(paragraph: Paragraph, opening: Paragraph, context: MeetingContext): DocumentMention[] {
  const text = paragraph.content.text;
  const bodies = bodiesIn(opening.content.text, paragraph.headings, context);
  let from = 0;
  return symbolsIn(text).map((found) => {
    const title = titleOf(text.slice(from, found.start));
    from = found.end;
    const items = itemsIn(`${opening.content.text}${text}`, paragraph.headings, context);
    return { symbols: found.symbols, title, bodies, items, ...place(paragraph, found.start, found.end) };
  });
}

/** A table of the documents that a body received: symbol, agenda items, title. */
function tableIn(paragraph: Paragraph, context: MeetingContext): SymbolMentions {
  const { grammar } = context;
  const text = paragraph.content.text;
  const head = grammar.documents.table.exec(text);
  const found = joinSplit(symbolsIn(text), text);
  if (!head) {
    const symbols = found.flatMap((entry) =>
      entry.symbols.map((symbol) => ({ symbol, ...place(paragraph, entry.start, entry.end) })),
    );
    return { documents: [], symbols };
  }
  const documents = found.flatMap((entry, index) => {
    const row = text.slice(entry.end, found[index + 1]?.start ?? text.length);
    const { items = '', title = row } = grammar.documents.row.exec(row)?.groups ?? {};
    return [
      {
        symbols: entry.symbols,
        title: title.replace(/\s*\n\s*/g, '').trim(),
        bodies: NO_BODIES,
        items: { ...itemsIn('', [], context), numbers: tableItems(items) },
        ...place(paragraph, entry.start, entry.end),
      },
    ];
  });
  return { documents, symbols: [] };
}

const tableItems = (printed: string) =>
  [...printed.matchAll(/\d+(?:[(（][a-z][)）])?/g)].map((match) => ({
    number: match[0].replace('（', '(').replace('）', ')'),
  }));

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
function titleOf(words: string): string {
  return words
    .replace(/[\s（([]+$/, '')
    .replace(/^[\s）)\]；;，,、。.：:]+/, '')
    .trim();
}
