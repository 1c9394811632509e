import type { Facts } from '../../graph/facts.ts';
import { decisionParts } from '../../graph/identifiers.ts';
import { isKnownSeries } from '../extract/symbols.ts';
import type { DocumentMention, Mentions, SymbolMention } from '../extract/types.ts';
import { resolveItems } from './agenda.ts';
import { given, type Home, homeSessions, isThisSession } from './home.ts';
import { repairedSymbol } from './misprints.ts';
import { symbolParts } from './session-part.ts';

export interface Papers {
  readonly documents: Facts['documents'];
  readonly documentMentions: Facts['documentMentions'];
  /** Symbols of decisions, which are no documents. */
  readonly references: Facts['references'];
  readonly unidentified: Facts['unidentified'];
}

/** The documents before the sessions, and the symbols that are named otherwise. The document itself is not among them. */
export function resolveDocuments(mentions: Mentions, agenda: readonly Facts['agenda'][number][], home: Home): Papers {
  const own = new Set(mentions.header.symbols);
  const others = mentions.documents.filter(({ symbols }) => !symbols.some((symbol) => own.has(symbol)));
  const before = home.sessions.length > 0 ? others.filter((mention) => isBefore(mention, home)) : [];
  const documents = before.map((mention) => ({
    symbols: [...mention.symbols],
    ...given('title', mention.title || undefined),
    sessions: homeSessions(mention.bodies, home),
    items: resolveItems(mention.items, agenda, home),
    para: mention.para,
    span: [...mention.span] as [number, number],
  }));
  const listed = new Set(before);
  const left = others
    .filter((mention) => !listed.has(mention))
    .flatMap(({ symbols, para, span }) => symbols.map((symbol): SymbolMention => ({ symbol, para, span })));
  const named = [...mentions.symbols, ...left].filter(({ symbol }) => !own.has(symbol));
  const order = new Map(mentions.paragraphs.map(({ para }, index) => [para, index]));
  const at = ({ para }: SymbolMention) => order.get(para) ?? 0;
  named.sort((a, b) => at(a) - at(b) || a.span[0] - b.span[0]);
  const known = [...own, ...mentions.documents.flatMap(({ symbols }) => symbols), ...named.map(({ symbol }) => symbol)];
  return { documents, ...resolveSymbols(named, new Set(known.filter(isSymbol))) };
}

/** A paper that somebody introduced is before the session where its symbol is one of the session's. */
const isBefore = ({ symbols, ifOwn, session }: DocumentMention, home: Home): boolean =>
  !symbols.some(decisionParts) &&
  isThisSession(session, home) &&
  (ifOwn !== true || symbols.some((symbol) => isOfSession(symbol, home)));

const isOfSession = (symbol: string, home: Home): boolean => {
  const parts = symbolParts(symbol);
  return parts?.part !== undefined && home.sessions.some(({ id }) => id === `${parts.body}/${parts.part}`);
};

/** Whether a symbol is of a series that is known. */
const isSymbol = (symbol: string): boolean => isKnownSeries(symbol) || symbolParts(symbol) !== undefined;

/**
 * Symbols outside the lists of documents: of decisions, of documents, or of series that nobody knows.
 * @param known the symbols that the document prints, by which misprints are repaired.
 */
function resolveSymbols(symbols: readonly SymbolMention[], known: ReadonlySet<string>): Omit<Papers, 'documents'> {
  const papers = {
    documentMentions: [] as Facts['documentMentions'],
    references: [] as Facts['references'],
    unidentified: [] as Facts['unidentified'],
  };
  for (const mention of symbols) {
    const { para } = mention;
    const span: [number, number] = [...mention.span];
    const repaired = repairedSymbol(mention.symbol, known, isSymbol);
    const symbol = repaired ?? mention.symbol;
    const printed = given('printed', repaired === undefined ? undefined : mention.symbol);
    const decision = decisionParts(symbol);
    if (decision) {
      papers.references.push({ decision: symbol, kind: decision.kind, relation: 'MENTIONS', ...printed, para, span });
    } else if (isSymbol(symbol)) papers.documentMentions.push({ symbol, ...printed, para, span });
    else papers.unidentified.push({ mention: symbol, expected: 'SYMBOL', list: 'documentMentions', para, span });
  }
  return papers;
}
