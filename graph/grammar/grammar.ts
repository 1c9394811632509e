/**
 * What a grammar says about one language: how the documents of the United Nations put things, as data. The program that
 * applies it (src/parse, src/extract) is the same for all languages; what stands in named groups is taken out.
 *
 * Patterns with the flag `g` are applied to a sentence as often as they match; the others once.
 */
import type { ADDRESSEES, PARTICIPANT_ROLES, PERSON_ROLES, Relation, STRENGTHS } from '../facts.ts';

export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type PersonRole = (typeof PERSON_ROLES)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Addressee = (typeof ADDRESSEES)[number];

/** Says in which capacity the participants that it names attended. Groups: `list`, or `name` of a single one. */
export interface AttendanceRule {
  readonly pattern: RegExp;
  readonly role: ParticipantRole;
  /** What its participants are, unless they are known to be otherwise. */
  readonly kind: 'STATE' | 'ORGANIZATION';
}

/** Tells the relation of a reference from the words of its sentence before and after it. The first rule that fits holds. */
export interface RelationRule {
  readonly relation: Relation;
  /** Matched against the sentence up to the reference. */
  readonly before?: RegExp;
  /** Matched against the sentence after the reference. */
  readonly after?: RegExp;
}

/** A verb that recommends, and how strongly. */
export interface StrengthRule {
  readonly strength: Strength;
  /** Source of a pattern, put before (`asks`) or after (`ought`) the one addressed. */
  readonly verb: string;
}

export interface Grammar {
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
  /** A day or days: groups `year`, `month`, `day`, `endMonth`, `endDay`. */
  readonly date: RegExp;
  /** Number of a month that is written as a word. */
  readonly months: Readonly<Record<string, number>>;
  readonly lists: {
    /** What separates the entries of a list of names. */
    readonly separator: RegExp;
    /** What stands before the last entry. */
    readonly last: RegExp;
    /** What a draft leaves in place of names still to come. */
    readonly open: RegExp;
  };
  readonly bodies: {
    /** All of several reporting bodies ("the two working groups"). */
    readonly all: RegExp;
  };
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
  /** Stands in every paragraph that a rule of attendance fits. */
  readonly attended: RegExp;
  readonly attendance: readonly AttendanceRule[];
  /** Group `session`: the one session that a footnote says a participant attended. */
  readonly attendedOnly: RegExp;
  readonly statements: {
    /** Groups `opening` and `list`. */
    readonly list: RegExp;
    /** Groups `opening`, ending in the one who spoke, and `under`. */
    readonly single: RegExp;
    /** What follows the name of one who said something. */
    readonly said: RegExp;
    readonly also: RegExp;
    readonly roles: readonly (readonly [RegExp, ParticipantRole])[];
  };
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
  readonly people: {
    /** Groups `names` and `state`. */
    readonly named: RegExp;
    /** Group `name` and `state`: somebody who is introduced as the representative of a state. */
    readonly representative: RegExp;
    readonly and: RegExp;
    readonly title: RegExp;
    readonly roles: readonly (readonly [RegExp, PersonRole])[];
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
