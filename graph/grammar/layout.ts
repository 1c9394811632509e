/** In a grammar: what a document looks like. Patterns that say nothing else are matched against one whole line. */
export interface LayoutGrammar {
  readonly layout: {
    /** The line with which an annex begins, its number included; its title may follow on the line after a mark. */
    readonly annex: RegExp;
    /** The line above a table of contents. */
    readonly contents: RegExp;
    /** The opening of a heading that has a word before its number. Groups `part`, `chapter` or `section`: the number. */
    readonly numbered: RegExp;
    /** A heading over the text of one of several decisions. Group `number`; a draft has one of its own or none. */
    readonly adopted: RegExp;
    /** A heading that says under which agenda item the section above it stands. */
    readonly agendaItem: RegExp;
    /** The first of the lines that close a resolution: the meeting at which it was adopted. */
    readonly closing: RegExp;
    /** The line above notes that stand together at the end. */
    readonly notes: RegExp;
    /** How the text of a footnote begins, where nothing else tells it from the text. */
    readonly noteOpening: RegExp;
    /** A heading under which recommendations stand. */
    readonly recommendations: RegExp;
    /** A heading under which the organization of the session is reported. */
    readonly organization: RegExp;
    /** What ends a sentence. */
    readonly sentenceEnd: RegExp;
  };
  readonly header: {
    /** A line, or several joined, that is the title of a report or the like; white space is single, none in Chinese. */
    readonly title: RegExp;
    /** A line of the masthead or of the margin, never part of a title: the body, the session, a place and date, a language. */
    readonly masthead: RegExp;
    /** Says what a document is, from its title and then from the lines of its cover; the first that fits holds. */
    readonly kinds: readonly (readonly [RegExp, 'REPORT' | 'RESOLUTION' | 'DECISION' | 'AGENDA' | 'OTHER'])[];
    /** The line that says who adopted a resolution or decision and when; its bare title is not in it. */
    readonly adoption: RegExp;
    /** A title, or a line of its own, that says that the document is a draft. */
    readonly draft: RegExp;
    /** The day of distribution, in the language: groups `day`, `month`, `year`. English months count in all languages. */
    readonly day: RegExp;
    readonly months: Readonly<Record<string, number>>;
  };
}
