/** In a grammar: how a language says who sponsored a draft, and how states voted. */

/** Says of the states in a list what part they had in a draft. */
export interface SponsorRule {
  readonly pattern: RegExp;
  readonly role: 'SPONSOR' | 'CO_SPONSOR';
}

export interface VotingGrammar {
  readonly stances: {
    /** For whom a state acted: its words are no part of the list. */
    readonly onBehalf: RegExp;
    /** What separates the names of a list, the last of them too; flag `g`. */
    readonly separator: RegExp;
    /** Fills what stands between separators where it may be a name, known or not. */
    readonly name: RegExp;
    /** What ends a list. */
    readonly end: RegExp;
    /** A list with nobody in it. */
    readonly nobody: RegExp;
  };
  readonly votes: {
    /** Stands in every text with lists of voters. */
    readonly mentioned: RegExp;
    /** What stands before a list of voters. Groups `inFavour`, `against`, `abstaining`, or `other` for no vote at all. */
    readonly label: RegExp;
    /** In the line that announces a vote. */
    readonly taken: RegExp;
    /** Before the lists: the vote was on a part of the text or on a change to it. */
    readonly partial: RegExp;
  };
  readonly sponsors: {
    /** Stands in every text with a list of sponsors. */
    readonly mentioned: RegExp;
    /** A list of sponsors follows. */
    readonly before: readonly SponsorRule[];
    /** A list of sponsors precedes. */
    readonly after: readonly SponsorRule[];
  };
}
