/** Where the United Nations publish a document: the addresses of undocs.org (Official Document System). */
import type { Language } from '../../graph/model.ts';
import type { Thing } from './thing.ts';

/**
 * Decisions whose identifier in the graph is their document symbol. The others (CTOC/COP/DEC/2/6) are identifiers of ours:
 * the text stands in a report, and the decision has no symbol of its own.
 */
const DECISION_SYMBOL = /^(A|E|S|A\/HRC)\/RES\/[^\s#]+$/;

/** Symbols begin with a capital and have parts (A/78/PV.1); a document without a symbol is called by its file. */
const DOCUMENT_SYMBOL = /^[A-Z][A-Za-z0-9.]*(\/[^\s/#]+)+$/;

/** The symbol under which a document or decision is published; null where it has none. */
export function symbolOf(thing: Pick<Thing, 'label' | 'key'>): string | null {
  const pattern = { Document: DOCUMENT_SYMBOL, Resolution: DECISION_SYMBOL }[thing.label as string];
  return pattern?.test(thing.key) ? thing.key : null;
}

/** `https://undocs.org/zh/A/RES/55/25`; null where the thing has no symbol. */
export function officialUrl(thing: Pick<Thing, 'label' | 'key'>, language: Language): string | null {
  const symbol = symbolOf(thing);
  return symbol && `https://undocs.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}
