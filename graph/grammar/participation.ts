/** In a grammar: how a language says who attended, spoke and held office. */
import type { PARTICIPANT_ROLES, PERSON_ROLES } from '../facts.ts';

export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type PersonRole = (typeof PERSON_ROLES)[number];

/**
 * In which capacity somebody attends or speaks, as far as the words say: `OBSERVER` and `PRESENT` leave open whether the
 * meeting is one of parties or of members.
 */
export type Standing = ParticipantRole | 'OBSERVER' | 'PRESENT';

/** Words for a kind of participants, in the sentence that announces them or on the label of a list. First rule that fits. */
export interface StandingRule {
  readonly pattern: RegExp;
  readonly standing: Standing;
  /** What such participants are, unless they are known to be otherwise. */
  readonly kind: 'STATE' | 'ORGANIZATION';
  /** The words leave open what kinds of organizations they are: what is known of each says it, or its name. */
  readonly general?: true;
}

/** Lists of names. */
export interface ListGrammar {
  /** What separates the entries. */
  readonly separator: RegExp;
  /** What separates entries that have commas of their own. */
  readonly strong: RegExp;
  /** What stands before the last entry. */
  readonly last: RegExp;
  /** What a draft leaves in place of names still to come, and marks of notes. */
  readonly open: RegExp;
  /** What ends a list after a colon, where the paragraph goes on after it. */
  readonly end: RegExp;
  /** The label of a part of a list, with its colon: group `label`. */
  readonly label: RegExp;
  /** What stands before a name and is no part of it. */
  readonly lead: RegExp;
  /** What stands in brackets or after a comma behind a name and is no part of it. */
  readonly tail: RegExp;
  /** An entry that is no state or organization. */
  readonly notName: RegExp;
  /** In a list with semicolons: for whom somebody spoke. Flag `g`. */
  readonly behalf: RegExp;
  /** A label inside a list of organizations, of the status that those in it have. */
  readonly status: RegExp;
  /** What stands before the name of the state for which a minister or ambassador is named. */
  readonly office: RegExp;
  /** What stands behind it, in a language that names the state first. */
  readonly minister: RegExp;
  /** An entry that belongs to the one before it: "Korea, Republic of". */
  readonly inverted: RegExp;
  /** A text that ends as the names of organizations do, or holds such a word. */
  readonly organization: RegExp;
  /** Words at the beginning of the name of an organization that do not say what it is. */
  readonly adjective: RegExp;
}

/** How names run on inside a sentence. The patterns are sticky, but for those at the end of the words before. */
export interface ChainGrammar {
  /** Between "the representatives of" and the first name. */
  readonly lead: RegExp;
  /** Behind a name: brackets, "on behalf of …". */
  readonly aside: RegExp;
  /** Behind a name, right before the first of those on whose behalf it spoke; they are no part of the list. */
  readonly behalf: RegExp;
  /** Between two names. */
  readonly gap: RegExp;
  /** The name of an organization that is not known, in a list. */
  readonly unknown: RegExp;
  /** The same in running text. Sticky. */
  readonly named: RegExp;
  /** In running text: no organization that speaks for itself, but an office of the secretariat or a group of states. */
  readonly unnamed: RegExp;
  /** The end of the words before those who speak: what stands behind the last name, between two, and a name not known. */
  readonly asideBefore: RegExp;
  readonly gapBefore: RegExp;
  readonly unknownBefore: RegExp;
  /** Before the name of an organization that is not known: what it is. */
  readonly kind: RegExp;
  /** Between two names of which the second is not known; flag `g`. */
  readonly two: RegExp;
  /** The end of the words before a bracket: it holds those whom they count, "six Parties (A, B …)". */
  readonly counted: RegExp;
}

export interface AttendanceGrammar {
  /** Stands in every paragraph that tells of attendance. */
  readonly gate: RegExp;
  /** A heading under which attendance is told. */
  readonly heading: RegExp;
  /** In the words before a list: says that those listed attended. */
  readonly announces: RegExp;
  /** In the words before a list, or in the sentence: it tells of something else. */
  readonly excluded: RegExp;
  readonly standings: readonly StandingRule[];
  /** Which of the three kinds of organizations a text names, so that a mixture is known. */
  readonly mixture: readonly RegExp[];
  /** In a mixture, what the name of an organization that is not known says of it. First rule that fits. */
  readonly named: readonly (readonly [RegExp, ParticipantRole])[];
  /** Sentences without a list: `list` holds the names. */
  readonly sentences: readonly { readonly pattern: RegExp; readonly unknown: boolean }[];
  /** A name that is a description of many. */
  readonly generic: RegExp;
}

/** Documents that list participants. */
export interface RollGrammar {
  /** In the title: the document is such a list. */
  readonly title: RegExp;
  /** A line that names a person or an office, not a participant. */
  readonly person: RegExp;
  /** Where the first person begins in a line that was several. */
  readonly persons: RegExp;
  /** A line that is the title of such a list in an annex. */
  readonly annex: RegExp;
  /** In a line of such a list: it is the label of those below it. */
  readonly label: RegExp;
  /** Behind the name of a state on the cover of a record: who sits for it follows, behind dots. */
  readonly seat: RegExp;
}

export interface StatementGrammar {
  /** Stands in every paragraph that tells of a statement. */
  readonly gate: RegExp;
  /** In the words before a list: says that those listed spoke. */
  readonly announces: RegExp;
  readonly excluded: RegExp;
  /** Ends where the name of one who spoke begins (`before`), or begins where it ends (`after`). */
  readonly speaker: RegExp;
  /** Whether the name stands before or after {@link speaker}. */
  readonly nameStands: 'before' | 'after';
  /** Ends where the names of those by whom a statement was made begin. */
  readonly by: RegExp;
  /** At the place behind the names (sticky): they said something. Where names stand before, {@link speaker} says so. */
  readonly spoke: RegExp;
  /** The same behind the bare name of a state: sticky, or global where names stand before. */
  readonly spokeBare: RegExp;
  /** The same as {@link spokeBare}, of what only a speaker does: then a known organization needs no more than its name. */
  readonly floor: RegExp;
  /** Behind the name of one who spoke (sticky): said for whom, and nothing else. */
  readonly spokeFor: RegExp;
  /** Behind the name of one who spoke (sticky): those who supported it follow. */
  readonly seconded: RegExp;
  /** Somebody answered what others said: they are speakers though a panel is spoken of. */
  readonly answers: RegExp;
  /** In the words before a list: it has organizations too. */
  readonly organizations: RegExp;
  /** What may stand before the bare name of a state at the beginning of a sentence. */
  readonly bare: RegExp;
  readonly also: RegExp;
  /** On the cover: the document is the record of one sitting. */
  readonly record: RegExp;
  readonly standings: readonly (readonly [RegExp, Standing])[];
}

export interface PeopleGrammar {
  /** Stands in every paragraph that names people. */
  readonly gate: RegExp;
  /** A form of address, before or behind the name. */
  readonly title: RegExp;
  /** A name: at the place behind the title (sticky), or at the end of the words before it. */
  readonly name: RegExp;
  /** A name without title that ends before a bracket. */
  readonly bracketed: RegExp;
  /** Between two names that share a bracket. */
  readonly and: RegExp;
  /** A bracket behind a name: group `inside`. Sticky. */
  readonly bracket: RegExp;
  /** In a bracket, before the name of those for whom somebody observes. */
  readonly observer: RegExp;
  /** No part of a name, though written with capitals. */
  readonly notName: RegExp;
  /** Words for offices. */
  readonly offices: readonly (readonly [RegExp, PersonRole])[];
  /** The end of the words before a name: they say that an office follows. */
  readonly labelled: RegExp;
  /** The beginning of the words behind a name: they say that an office follows. */
  readonly appointed: RegExp;
  /** Behind the word for an office: it is one of another body than the one that meets. */
  readonly elsewhere: RegExp;
  /** Ends where the state begins of which somebody is the president. */
  readonly headOfState: RegExp;
  /** Between two names: nothing but a separator. */
  readonly separator: RegExp;
  /** At the beginning of the words behind a bracket: an office in apposition. */
  readonly official: RegExp;
  /** Between two of those who speak in turn: a comma, and offices. */
  readonly next: RegExp;
  /** Flag `g`, group `name`: an entry of a list of people with the office first, in a language that has it so. */
  readonly behindOffice: RegExp;
  /** An office or employer in apposition behind the name. Group `office`. */
  readonly apposition: RegExp;
  /** In a sentence: somebody speaks. */
  readonly speaks: RegExp;
  /** At the beginning of the words behind a name: its bearer speaks. */
  readonly says: RegExp;
  /** In an apposition: an office of a state. */
  readonly minister: RegExp;
  /** The end of the words before a name: an office of a state, to which the name is an apposition. */
  readonly officeAhead: RegExp;
  /** In an apposition: to whom a permanent representative is accredited. */
  readonly accredited: RegExp;
  /** Behind an apposition: in which office somebody served. */
  readonly served: RegExp;
  /** Ends where the list begins of those who made statements, in a sentence whose entries are parted by semicolons. */
  readonly spokenBy: RegExp;
  /** In an apposition: the office of who presides over the meeting. */
  readonly presides: RegExp;
  /** Groups `office` and `name`: somebody who is introduced by an office, without a form of address. */
  readonly introduced: RegExp;
  /**
   * Groups `name` and `role`, flag `g`: somebody without form of address who was elected or appointed to an office, in a
   * sentence that {@link elects}.
   */
  readonly elected: RegExp;
  readonly elects: RegExp;
  /** Groups `name` and `office`: somebody without form of address at the head of a sentence, with an office, who speaks. */
  readonly headed: RegExp;
  /** The end of the words before a name: its bearer and those after it did what the verb says ("chaired by"). */
  readonly byVerb: RegExp;
  /** Flag `g`: ends where those are named who spoke, chaired or moderated ("moderated by"); group `did` may say which. */
  readonly named: RegExp;
  /**
   * Sticky at the end of {@link named}: one of them without form of address. Group `name`; `office`, what follows the name in
   * apposition; `did`, where the language says behind it what the bearer did.
   */
  readonly inRow: RegExp;
  /** What stands before the first entry of a list of people: at which meeting they spoke. */
  readonly ordinal: RegExp;
  /** In the words before a list of people: they spoke. */
  readonly list: RegExp;
  /** Behind a name at the beginning of a paragraph: what was said follows, word for word. */
  readonly verbatim: RegExp;
  /** Groups `state` and `name`: somebody who is introduced as the representative of a state. */
  readonly representative: RegExp;
}

export interface ParticipationGrammar {
  readonly lists: ListGrammar;
  readonly chains: ChainGrammar;
  readonly attendance: AttendanceGrammar;
  readonly rolls: RollGrammar;
  /** Group `session`: the one session that a footnote says a participant attended. */
  readonly attendedOnly: RegExp;
  readonly statements: StatementGrammar;
  readonly people: PeopleGrammar;
}
