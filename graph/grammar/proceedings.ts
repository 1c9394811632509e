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
  /** Days of one month: groups `days`, `month`, `year`; global. */
  readonly days: RegExp;
  readonly items: {
    /** Group `numbers`: 3, 3(a), lists and ranges of them. */
    readonly numbers: RegExp;
    /** Group `title`. */
    readonly titles: readonly RegExp[];
    /** The item of the heading above ("this sub-item"). */
    readonly this: RegExp;
    /** The opening of the list of items that were adopted. */
    readonly adopted: RegExp;
    /** An opening that speaks of the agenda of another session. */
    readonly otherAgenda: RegExp;
    /** A line that is the title of an agenda: of a document, or over the list in an annex. */
    readonly agendaTitle: RegExp;
    /** The heading with which the explanations of the items begin, after their list. */
    readonly annotations: RegExp;
    /** Where in a block such a line begins. */
    readonly lineStart: RegExp;
    /** A line that gives an item with its title: groups `numbers` and `title`. */
    readonly line: RegExp;
    /** A line that is the number of an item and no more, or begins so: group `numbers`. */
    readonly alone: RegExp;
    /** A heading that gives its item: groups `title` and `numbers`. */
    readonly headed: RegExp;
    /** An item with its title in a sentence: groups `numbers` and `title`, flag `g`. */
    readonly entitled: RegExp;
    /** What stands after a title and is not part of it: "(continued)". */
    readonly afterTitle: RegExp;
    /** What marks an item as one of several bodies, with its brackets. */
    readonly joint: RegExp;
    readonly considered: RegExp;
    /** Group `numbers`: which sittings; global. */
    readonly sittings: RegExp;
    /** All that may stand between a sitting and its day. */
    readonly beside: RegExp;
    readonly sameSitting: RegExp;
    /** The end of an opening below which an item is quoted with its sub-items. */
    readonly quoted: RegExp;
    /** Before two days between which something happened. */
    readonly between: RegExp;
    /** The day named last: "on the same day". */
    readonly sameDay: RegExp;
  };
  readonly documents: {
    readonly received: RegExp;
    /** A body that considers something, up to the end of its verb. */
    readonly considered: RegExp;
    /** Somebody introduces a document: it is before the session if it is one of its own. */
    readonly introduced: RegExp;
    /** Words after which a document is named and is not itself considered ("as contained in document"). */
    readonly contained: RegExp;
    /** The same among documents received: what is contained in one is received with it, what is listed in one is not. */
    readonly cited: RegExp;
    /** What stands after the symbol of a document of which only the authors are meant ("sponsors of draft resolution"). */
    readonly notItself: RegExp;
    /** What is left of a title where the words before a symbol are none. */
    readonly noTitle: RegExp;
    /** The heading of the contents of a record. */
    readonly contents: RegExp;
    /** The heading of a list of documents in an agenda. */
    readonly heading: RegExp;
    /** The title of a document that is a list of documents. */
    readonly list: RegExp;
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
    /** What a session is called, in any sentence that may tell of one. */
    readonly noun: RegExp;
    /** Group `ordinal`: the session of a body. */
    readonly ordinal: RegExp;
    /** The session at which something was done, before the verb: group `ordinal`. */
    readonly at: RegExp;
    /** A session or meeting at which something was done, with its year: group `year`. */
    readonly heldIn: RegExp;
    /** Says that a session was held. */
    readonly held: RegExp;
    /** A line of the cover that is the title of a report on a session. */
    readonly report: RegExp;
    /** What ends the part of a title that names the body that reports. */
    readonly reportTo: RegExp;
    /** A line of the cover that says nothing of the session: distribution, a date of adoption, an office. */
    readonly otherLine: RegExp;
    /** The record of one sitting. */
    readonly record: RegExp;
    /** Headings under which this session is told of, and no other. */
    readonly own: RegExp;
    readonly arrangedFor: RegExp;
  };
  readonly recommendations: {
    /** Stands in every paragraph that recommends. */
    readonly gate: RegExp;
    /** How far behind the verb the one asked may begin, in characters. */
    readonly near: number;
    /** The opening of a list of recommendations. */
    readonly opening: RegExp;
    /** An opening that ends in the bodies that recommend. */
    readonly openingBodies: RegExp;
    /** An opening that says itself what is asked of whom, so that its list completes the sentence. */
    readonly asking: RegExp;
    /** A paragraph that recommends in one sentence: group `verb`. */
    readonly sentence: RegExp;
    /** A sentence in which the body that reports asks somebody, anywhere in a report: group `verb`. */
    readonly act: RegExp;
    /** The opening of the text of a draft, which asks nothing by itself. */
    readonly draft: RegExp;
    /** What shows that such a sentence tells of another time or of somebody's view. */
    readonly notNow: RegExp;
    /** A heading under which a body records what it concluded. */
    readonly conclusions: RegExp;
    /** A heading under which every sentence that asks something is a recommendation. */
    readonly ownSection: RegExp;
    readonly asks: readonly StrengthRule[];
    readonly ought: readonly StrengthRule[];
    readonly addressees: readonly (readonly [Addressee, string])[];
    readonly and: string;
    /** What stands before one who is to gain by it and is not asked. */
    readonly beneficiary: RegExp;
  };
}
