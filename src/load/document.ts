/** What a document is: its id, its symbols, and the decision whose text it is. */

import type { Facts } from '../../graph/facts.ts';
import { decisionParts, documentId, sortSymbols } from '../../graph/identifiers.ts';
import { EDITIONS, type Edition } from '../../graph/model.ts';
import type { End } from './ends.ts';
import type { Place } from './order.ts';

/** One edition of a document: the unit that is loaded, replaced and taken out. */
export interface EditionName {
  /** The id of the document. */
  readonly document: string;
  readonly edition: Edition;
}

/** Which edition facts are of: that of their language, unless they say that they are the record. */
export const editionOf = ({ edition, language }: Pick<Facts, 'edition' | 'language'>): Edition => edition ?? language;

/** In the order of the model: the first of several editions speaks for the document where one must. */
export const compareEditions = (a: Edition, b: Edition): number => EDITIONS.indexOf(a) - EDITIONS.indexOf(b);

/** What a document says of itself. */
export type Header = Pick<Facts, 'source' | 'language' | 'kind' | 'title' | 'draft' | 'issued'>;

export const headerOf = ({ source, language, kind, title, draft, issued }: Header): Header => ({
  source,
  language,
  kind,
  title,
  draft,
  issued,
});

/** Where the symbols and the title of a document stand. */
export const COVER: Place = { paragraph: 'cover', span: '' };

/**
 * The decision whose text a document is: the first of its symbols that is a decision's, where it calls itself a
 * resolution or decision. A draft without a number is none.
 */
export function ownResolution(document: { kind: Facts['kind']; symbols: readonly string[] }): string | undefined {
  if (document.kind !== 'RESOLUTION' && document.kind !== 'DECISION') return undefined;
  return sortSymbols(document.symbols).find((symbol) => decisionParts(symbol) !== undefined);
}

export interface OwnNodes {
  readonly document: End;
  readonly resolution: End | undefined;
  /** In whose name the document refers to others: the decision whose text it is, otherwise the document. */
  readonly voice: End;
}

export function ownNodes(facts: Facts): OwnNodes {
  const document: End = { label: 'Document', id: documentId(facts) };
  const id = ownResolution(facts);
  const resolution: End | undefined = id === undefined ? undefined : { label: 'Resolution', id };
  return { document, resolution, voice: resolution ?? document };
}
