/** Whether the words of every fact stand where the fact says: in the named paragraph, at its span. */
import { FACT_LISTS, type Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';

export interface Evidence {
  /** Facts looked at, and those of them that say where their words begin and end. */
  facts: number;
  spans: number;
  /** What is wrong, each with its document, list and paragraph. */
  wrong: string[];
}

export const noEvidence = (): Evidence => ({ facts: 0, spans: 0, wrong: [] });

/**
 * Looks at every fact of a document. A document without paragraphs (extracted without text, or data about a document) has
 * nothing to look at. What could not be identified is no fact: its words must be there, but its mention may be put together of
 * several (a treaty and an article).
 * @param seen is added to.
 */
export function checkEvidence(facts: Facts, seen: Evidence): void {
  if (facts.paragraphs.length === 0) return;
  const texts = new Map(facts.paragraphs.map(({ para, text }) => [para, text]));
  const name = documentId(facts);
  for (const list of FACT_LISTS) {
    for (const fact of facts[list]) {
      seen.facts += 1;
      if (fact.span !== undefined) seen.spans += 1;
      const why = fault(list === 'unidentified' ? { span: fact.span } : fact, texts.get(fact.para));
      if (why !== undefined) seen.wrong.push(`${name} ${list} ${fact.para}: ${why}`);
    }
  }
}

interface Placed {
  readonly span?: readonly [number, number] | undefined;
  readonly mention?: string;
  readonly symbol?: string;
}

function fault({ span, ...fact }: Placed, text: string | undefined): string | undefined {
  if (text === undefined) return 'there is no such paragraph';
  if (span === undefined) return undefined;
  const [start, end] = span;
  if (start >= end || end > text.length) return `the paragraph has no characters ${start} to ${end}`;
  const words = text.slice(start, end);
  if (words.trim() === '') return `there are no words at ${start}`;
  if (fact.mention !== undefined && bare(words) !== bare(fact.mention))
    return `the words at ${start} are not its mention`;
  return undefined;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
