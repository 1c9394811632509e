/** In a grammar: how a language refers to decisions, treaties and days. */
import type { Relation } from '../facts.ts';

/** Tells the relation of a reference from the words of its sentence before and after it. The first rule that fits holds. */
export interface RelationRule {
  readonly relation: Relation;
  /** Matched against the sentence up to the reference. */
  readonly before?: RegExp;
  /** Matched against the sentence after the reference. */
  readonly after?: RegExp;
}

/**
 * How a language refers to resolutions and decisions. The numbers look alike in all languages (src/extract/
 * decision-numbers.ts); which of them a word governs, whose they are and of which day, the words around them say.
 */
export interface DecisionGrammar {
  /** The words "resolution" and "decision": groups `resolution` and `decision`; global. */
  readonly nouns: RegExp;
  /** Whether the word stands before its numbers ("resolutions 55/25 and 55/255") or after them (第55/25号决议). */
  readonly nounFirst: boolean;
  /** All that may stand between the word and the number next to it, apart from names of bodies. */
  readonly lead: RegExp;
  /**
   * What joins two numbers of a list: at the end of what is between them where the word stands first, else at its beginning.
   * It may be all that is between them, or more may be said of the one before.
   */
  readonly connector: RegExp;
  /** What joins the first and last number of a range: all that is between them. */
  readonly range: RegExp;
  /** The day of adoption: groups day, month, year. Sticky after a number, or global before it where numbers stand first. */
  readonly dated: RegExp;
  /** The title after a number, sticky; group `title`. */
  readonly titled: RegExp;
  /** Where in the decision, sticky after a number: groups section, annex, paragraphs. */
  readonly pinpoint: RegExp;
  /** The same at the end of what precedes the word or, where numbers stand first, the body or day before the number. */
  readonly pinpointBefore: RegExp;
  /** All that stands between a body and the word or number that follows, where it is the body's ("the Council, in its"). */
  readonly attached: RegExp;
  /** Says that it is of whom the sentence speaks ("its"), at the end of what precedes. */
  readonly possessive: RegExp;
  /** What joins a decision to the body that is named after it, sticky. */
  readonly of: RegExp;
  /** What stands in quotation marks, where they are turned the other way; global. */
  readonly quoted?: RegExp;
  /** Sticky behind a decision: what it is about, and that it was adopted on a day; ends where the body begins. */
  readonly adoptedBy?: RegExp;
  /** All that stands between a body and the word, where the body adopted the decision ("the Commission adopted"). */
  readonly adopts?: RegExp;
  /** Letters and words inside numbers that are the language's own, and what they stand for (ألف is A, د-21 is XXI). */
  readonly own: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[];
  /** The decision named last ("the same resolution"); global. */
  readonly same: RegExp;
  /** The title before a reference, matched against the sentence up to it; group `title`. */
  readonly titleBefore: RegExp;
  /** Matched against the sentence after the reference: a body that acts in it. Group `body`. */
  readonly actor: RegExp;
  /** The verb that opens a preambular paragraph and governs all of it (United Nations Editorial Manual, resolutions). */
  readonly openings: readonly (readonly [RegExp, Relation])[];
  readonly relations: readonly RelationRule[];
}

export interface ReferenceGrammar {
  readonly bodies: {
    /** All of several reporting bodies ("the two working groups"). */
    readonly all: RegExp;
  };
  /** A day or days: groups `year`, `month`, `day`, `endMonth`, `endDay`. */
  readonly date: RegExp;
  /** Number of a month that is written as a word. */
  readonly months: Readonly<Record<string, number>>;
  readonly decisions: DecisionGrammar;
  readonly provisions: {
    /** Groups `articles`, `paragraphs` (`before` where they are printed first), `inner` and `subs`. */
    readonly reference: RegExp;
    /** The treaty that governs the meeting, without its name ("the Convention"). */
    readonly generic: RegExp;
    /** What joins an article to the treaty that is named after it; matches nothing where treaties are named before. */
    readonly of: RegExp;
    /** A title in the marks of a title, whether known or not. */
    readonly title: RegExp;
  };
}
