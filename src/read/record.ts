/** Data about a document: what the United Nations itself keeps beside the text, as given, before anything is identified. */
import type { Language } from '../../graph/model.ts';

/** An agenda item under which a document was adopted. */
export interface RecordItem {
  /** 69(a), in Latin letters whatever the language. */
  readonly number: string;
  readonly title?: string | undefined;
}

/** A subject heading. */
export interface RecordSubject {
  readonly name: string;
  /** The vocabulary: UNBIS, DHLAUTH, EuroVoc, SDGO. */
  readonly scheme: string;
  readonly href?: string | undefined;
}

/** A link that the United Nations set in the text. */
export interface RecordLink {
  /** The symbol that it leads to; of a decision, as facts write it. */
  readonly symbol: string;
  /** Where the linked words stand in the text of the source, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** How states stood to a document in a vote: names as given. */
export interface RecordVotes {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
}

/** What the data say of one document. What they leave out, or say is not applicable, is absent. */
export interface DocumentRecord {
  /** Without white space: A/RES/77/1, A/RES/76/247A-C. */
  readonly symbol: string;
  readonly language?: Language | undefined;
  readonly title?: string | undefined;
  /** The day of adoption: 2022-10-07. */
  readonly adopted?: string | undefined;
  /** The day of publication. */
  readonly published?: string | undefined;
  readonly items: readonly RecordItem[];
  /** The meeting that adopted it, by the symbol of its record: A/77/PV.15. */
  readonly meeting?: string | undefined;
  /** The body that reported: A/C.3; absent where no Main Committee did. */
  readonly committee?: string | undefined;
  /** The drafts, their additions, and the report that recommended it: A/77/L.3, A/C.3/77/L.9, A/77/439. */
  readonly papers: readonly string[];
  /** The paragraph of the report that recommended it. */
  readonly reportParagraph?: string | undefined;
  /** Who submitted the draft: one entry may name several states, or say it in words. */
  readonly sponsors: readonly string[];
  readonly additionalSponsors: readonly string[];
  /** Absent where there was no recorded vote, or nothing is said. */
  readonly votes?: RecordVotes | undefined;
  /** Adopted without a vote, in so many words. */
  readonly withoutVote: boolean;
  readonly subjects: readonly RecordSubject[];
  readonly links: readonly RecordLink[];
}

/** Each subject once: by vocabulary and name, keeping the address where one entry has it. */
export function uniqueSubjects(subjects: readonly RecordSubject[]): RecordSubject[] {
  const found = new Map<string, RecordSubject>();
  for (const subject of subjects) {
    const key = `${subject.scheme} ${subject.name.toLowerCase()}`;
    const known = found.get(key);
    if (!known) found.set(key, subject);
    else if (known.href === undefined && subject.href !== undefined) found.set(key, { ...known, href: subject.href });
  }
  return [...found.values()];
}
