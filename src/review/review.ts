/** What a person is shown to check a document: every paragraph with the facts that it states. A pure function of the facts. */
import type { FactList, Facts } from '../../graph/facts.ts';
import { documentId } from '../../graph/identifiers.ts';
import type { Language } from '../../graph/model.ts';
import { ReviewError } from './errors.ts';
import { labelOf, REVIEW_LISTS } from './labels.ts';

/** One fact as it is shown. */
export interface Noted {
  readonly list: FactList;
  readonly id: string;
  readonly says: readonly string[];
  /** Where its words stand in the paragraph; absent where the fact does not say, or says what cannot be. */
  readonly span: readonly [number, number] | undefined;
  /** The paragraph that it names. */
  readonly para: string;
  /** Whether its place cannot be: there is no such paragraph, or it has no such characters. */
  readonly misplaced: boolean;
}

export interface ReviewedParagraph {
  readonly para: string;
  readonly heading: boolean;
  readonly text: string;
  readonly facts: readonly Noted[];
}

export interface Review {
  readonly document: string;
  readonly source: string;
  readonly title: string;
  readonly language: Language;
  readonly paragraphs: readonly ReviewedParagraph[];
  /** Facts whose paragraph is not in the text. */
  readonly elsewhere: readonly Noted[];
  readonly sameItems: readonly (readonly [string, string])[];
  /** How many facts each list has, of the lists that have any. */
  readonly counts: readonly (readonly [FactList, number])[];
  /** Paragraphs without headings: how many there are, and how many of them state nothing that was found. */
  readonly texts: number;
  readonly empty: number;
}

/** @throws ReviewError where the facts have no text beside them. */
export function reviewOf(facts: Facts): Review {
  const document = documentId(facts);
  if (facts.paragraphs.length === 0) {
    throw new ReviewError(`Reviewing ${document} (${facts.source}) failed: its facts have no paragraphs`, {
      advice: 'Review the document itself, or facts that were extracted with their text.',
    });
  }
  const texts = new Map(facts.paragraphs.map(({ para, text }) => [para, text]));
  const byParagraph = new Map<string, Noted[]>();
  const elsewhere: Noted[] = [];
  for (const list of REVIEW_LISTS) {
    for (const fact of facts[list]) {
      const text = texts.get(fact.para);
      const fits = text !== undefined && (fact.span === undefined || isWithin(fact.span, text));
      const noted: Noted = {
        list,
        ...labelOf(list, fact as never),
        span: fits ? fact.span : undefined,
        para: fact.para,
        misplaced: !fits,
      };
      const same = text === undefined ? elsewhere : byParagraph.get(fact.para);
      if (same) same.push(noted);
      else byParagraph.set(fact.para, [noted]);
    }
  }
  const paragraphs = facts.paragraphs.map(({ para, text }) => ({
    para,
    heading: para.startsWith('heading'),
    text,
    facts: byParagraph.get(para) ?? [],
  }));
  const counted = paragraphs.filter(({ heading }) => !heading);
  return {
    document,
    source: facts.source,
    title: facts.title,
    language: facts.language,
    paragraphs,
    elsewhere,
    sameItems: facts.sameItems,
    counts: REVIEW_LISTS.map((list) => [list, facts[list].length] as const).filter(([, count]) => count > 0),
    texts: counted.length,
    empty: counted.filter((paragraph) => paragraph.facts.length === 0).length,
  };
}

const isWithin = ([start, end]: readonly [number, number], text: string): boolean => start < end && end <= text.length;
