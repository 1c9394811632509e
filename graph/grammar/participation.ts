/** In a grammar: how a language says who attended, spoke and held office. */
import type { PARTICIPANT_ROLES, PERSON_ROLES } from '../facts.ts';

export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Says in which capacity the participants that it names attended. Groups: `list`, or `name` of a single one. */
export interface AttendanceRule {
  readonly pattern: RegExp;
  readonly role: ParticipantRole;
  /** What its participants are, unless they are known to be otherwise. */
  readonly kind: 'STATE' | 'ORGANIZATION';
}
export interface ParticipationGrammar {
  readonly lists: {
    /** What separates the entries of a list of names. */
    readonly separator: RegExp;
    /** What stands before the last entry. */
    readonly last: RegExp;
    /** What a draft leaves in place of names still to come. */
    readonly open: RegExp;
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
  readonly people: {
    /** Groups `names` and `state`. */
    readonly named: RegExp;
    /** Group `name` and `state`: somebody who is introduced as the representative of a state. */
    readonly representative: RegExp;
    readonly and: RegExp;
    readonly title: RegExp;
    readonly roles: readonly (readonly [RegExp, PersonRole])[];
  };
}
