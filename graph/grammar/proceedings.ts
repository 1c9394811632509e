/** In a grammar: how a language tells of agenda, papers, sessions and recommendations. */
import type { ADDRESSEES, STRENGTHS } from '../facts.ts';

export type Strength = (typeof STRENGTHS)[number];
export type Addressee = (typeof ADDRESSEES)[number];

/** A verb that recommends, and how strongly. */
export interface StrengthRule {
  readonly strength: Strength;
  /** Source of a pattern, put before (`asks`) or after (`ought`) the one addressed. */
  readonly verb: string;
}
export interface ProceedingsGrammar {
  readonly items: {
    /** Groups `numbers`. */
    readonly numbers: RegExp;
    /** Group `title`. */
    readonly titles: readonly RegExp[];
    readonly adopted: RegExp;
    /** What marks an item as one of several bodies, with its brackets. */
    readonly joint: RegExp;
    readonly considered: RegExp;
    /** Group `numbers`: which sittings. */
    readonly sittings: RegExp;
  };
  readonly documents: {
    readonly received: RegExp;
    /** The head of a table of documents. */
    readonly table: RegExp;
    /** What stands before a title that is not part of it. */
    readonly beforeTitle: RegExp;
    /** A row of such a table after the symbols: groups `items` and `title`. */
    readonly row: RegExp;
  };
  readonly sessions: {
    /** Group `count`. */
    readonly sittings: RegExp;
    /** Group `place`. */
    readonly place: RegExp;
    /** A date and a place that fill a line of the cover. Group `place`. */
    readonly coverPlace: RegExp;
    /** Group `ordinal`: the session of a body. */
    readonly ordinal: RegExp;
    readonly arrangedFor: RegExp;
  };
  readonly recommendations: {
    /** The opening of a list of recommendations. */
    readonly opening: RegExp;
    /** An opening that ends in the bodies that recommend. */
    readonly openingBodies: RegExp;
    /** An opening that says itself what is asked of whom, so that its list completes the sentence. */
    readonly asking: RegExp;
    /** A paragraph that recommends in one sentence: group `verb`. */
    readonly sentence: RegExp;
    readonly asks: readonly StrengthRule[];
    readonly ought: readonly StrengthRule[];
    readonly addressees: readonly (readonly [Addressee, string])[];
    readonly and: string;
    /** What stands before one who is to gain by it and is not asked. */
    readonly beneficiary: RegExp;
  };
}
