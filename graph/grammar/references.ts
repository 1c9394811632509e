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
export interface ReferenceGrammar {
  readonly bodies: {
    /** All of several reporting bodies ("the two working groups"). */
    readonly all: RegExp;
  };
  /** A day or days: groups `year`, `month`, `day`, `endMonth`, `endDay`. */
  readonly date: RegExp;
  /** Number of a month that is written as a word. */
  readonly months: Readonly<Record<string, number>>;
  readonly decisions: {
    /** Groups `numbers` and `kind`. */
    readonly reference: RegExp;
    /** One number of `numbers`, and a day of adoption if one is printed with it. */
    readonly number: RegExp;
    readonly decision: RegExp;
    /** The title before a reference, matched against the sentence up to it; group `title`. */
    readonly titleBefore: RegExp;
    /** The title after a reference, matched against the rest of the sentence; group `title`. */
    readonly titleAfter: RegExp;
    /** Matched against the sentence after the reference: a body that acts in it. Group `body`. */
    readonly actor: RegExp;
    readonly relations: readonly RelationRule[];
  };
  readonly provisions: {
    /** Groups `articles`, `paragraphs`, `inner` and `subs`. */
    readonly reference: RegExp;
    /** The treaty that governs the meeting, without its name ("the Convention"). */
    readonly generic: RegExp;
    /** What joins an article to the treaty that is named after it; matches nothing where treaties are named before. */
    readonly of: RegExp;
    /** A title in the marks of a title, whether known or not. */
    readonly title: RegExp;
  };
}
