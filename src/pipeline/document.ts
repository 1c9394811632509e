/** One document's facts, as an object or as the line of JSON that another thread printed: each is made only when asked for. */
import type { Facts } from '../../graph/facts.ts';

export interface ExtractedDocument {
  facts(): Facts;
  /** The facts as one line of JSON, without the line end. */
  line(): string;
}

export const fromFacts = (facts: Facts): ExtractedDocument => ({
  facts: () => facts,
  line: () => JSON.stringify(facts),
});

export const fromLine = (line: string): ExtractedDocument => ({
  facts: () => JSON.parse(line) as Facts,
  line: () => line,
});
