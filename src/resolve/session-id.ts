/** The ids of sessions: body and session part of the symbols of the documents prepared for it. */

import { toRoman } from '../../graph/roman.ts';
import {
  MAIN_COMMITTEES,
  OTHER_STYLE,
  SESSION_STYLES,
  SEVERAL_A_YEAR,
  type SessionStyle,
} from '../../graph/sessions.ts';
import type { Mentions } from '../extract/types.ts';
import { isOrdinal, isYear, type SymbolParts, symbolParts } from './session-part.ts';

/** What the symbols in a document show: of which bodies they are, and of which sessions. */
export interface SymbolEvidence {
  /** The document's own. */
  readonly own: readonly SymbolParts[];
  /** Of the documents before the session. */
  readonly before: readonly SymbolParts[];
  /** Of documents that are only named. */
  readonly named: readonly SymbolParts[];
}

const partsOf = (symbols: readonly string[]): SymbolParts[] =>
  symbols.map(symbolParts).filter((parts) => parts !== undefined);

export function symbolEvidence(mentions: Mentions): SymbolEvidence {
  const own = new Set(mentions.header.symbols);
  const others = (symbols: readonly string[]) => symbols.filter((symbol) => !own.has(symbol));
  return {
    own: partsOf(mentions.header.symbols),
    before: partsOf(others(mentions.documents.flatMap((document) => document.symbols))),
    named: partsOf(others(mentions.symbols.map(({ symbol }) => symbol))),
  };
}

/** What is known of a session besides its symbols. */
export interface Known {
  readonly ordinal?: number | undefined;
  /** The years in which it met. */
  readonly years: readonly number[];
}

/** The style of the body's symbols, where a document does not show it. */
export const styleOf = (body: string): SessionStyle =>
  SESSION_STYLES.filter(([prefix]) => body === prefix || body.startsWith(`${prefix}/`) || body.startsWith(`${prefix}.`))
    .sort(([a], [b]) => b.length - a.length)
    .at(0)?.[1] ?? OTHER_STYLE;

/**
 * The part of a session's id after the body: that of the symbols of the documents prepared for it, or of the document's own,
 * where it agrees with what is known of the session; else what the body's symbols have elsewhere.
 */
export function sessionPart(body: string, evidence: SymbolEvidence, { ordinal, years }: Known): string | undefined {
  const main = MAIN_COMMITTEES[body];
  if (main !== undefined && ordinal !== undefined) return `${ordinal}`;
  if (ordinal !== undefined && SEVERAL_A_YEAR.includes(body)) return `${ordinal}`;
  const printed = (list: readonly SymbolParts[]) =>
    list.flatMap((parts) => (parts.body === body && parts.part !== undefined ? [parts.part] : []));
  const [own, before, named] = [printed(evidence.own), printed(evidence.before), printed(evidence.named)];
  const agrees = (part: string) =>
    isYear(part)
      ? years.length === 0 || years.includes(Number(part))
      : ordinal === undefined || isOrdinal(part, ordinal) || !/^(?:\d+|[IVXLC]+)$/.test(part);
  const all = [...own, ...own, ...before, ...named];
  const fitting = mostFrequent(all.filter(agrees));
  if (fitting !== undefined) return fitting;
  const shown = mostFrequent(own) ?? mostFrequent(before);
  if (shown !== undefined && ordinal === undefined && years.length === 0) return shown;
  const style = shown === undefined ? mostFrequentStyle(named) : styleShown(shown);
  return inStyle(style ?? runningStyle(body, evidence) ?? styleOf(body), ordinal, years);
}

const styleShown = (part: string): SessionStyle =>
  isYear(part) ? 'YEAR' : /^[IVXLC]+$/.test(part) ? 'ROMAN' : 'ORDINAL';
const mostFrequentStyle = (parts: readonly string[]): SessionStyle | undefined => mostFrequent(parts.map(styleShown));

/** A body whose symbols count on through the sessions has no session in them: then the ordinal tells. */
const runningStyle = (body: string, evidence: SymbolEvidence): SessionStyle | undefined =>
  [...evidence.own, ...evidence.before].some((parts) => parts.body === body && parts.part === undefined)
    ? 'ORDINAL'
    : undefined;

function inStyle(style: SessionStyle, ordinal: number | undefined, years: readonly number[]): string | undefined {
  const year = years.at(-1);
  if (style === 'YEAR' && year !== undefined) return `${year}`;
  if (ordinal === undefined) return year === undefined ? undefined : `${year}`;
  return style === 'ROMAN' ? toRoman(ordinal) : `${ordinal}`;
}

/** The value that occurs most often; the first of several. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, next) => (best === undefined || next[1] > best[1] ? next : best),
    undefined,
  )?.[0];
}
