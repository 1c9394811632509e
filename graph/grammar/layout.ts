/** In a grammar: what a document looks like. */
export interface LayoutGrammar {
  readonly layout: {
    /** The line with which the annexes begin. */
    readonly annex: RegExp;
    /** A heading under which recommendations stand. */
    readonly recommendations: RegExp;
    /** A heading under which the organization of the session is reported. */
    readonly organization: RegExp;
    /** What ends a sentence. */
    readonly sentenceEnd: RegExp;
  };
  readonly header: {
    /** Group `title`; matched against the cover without white space. */
    readonly title: RegExp;
    readonly kinds: readonly (readonly [RegExp, 'REPORT' | 'RESOLUTION' | 'DECISION' | 'AGENDA'])[];
    readonly draft: RegExp;
    /** Groups `day`, `month`, `year`: the date of distribution, which is printed in English in all languages. */
    readonly issued: RegExp;
  };
}
