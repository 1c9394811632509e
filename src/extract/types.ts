/**
 * What `extract` gives: mentions, as printed and each with its place. Who or what they mean is for `resolve` to say.
 */
import type { Facts, Relation } from '../../graph/facts.ts';
import type { PersonRole, Standing } from '../../graph/grammar/participation.ts';
import type { Addressee, Strength } from '../../graph/grammar/proceedings.ts';
import type { Language } from '../../graph/model.ts';
import type { Stances } from './stances.ts';

/** Where the words stand: the paragraph, and start and end in its text. */
export interface Place {
  readonly para: string;
  readonly span: readonly [number, number];
}

/** A day, as printed; the year may have to be taken from the session. */
export interface PrintedDate {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Bodies that a text means: by name, or as "the working group" under headings that name one. */
export interface BodyMention {
  /** Names as printed. */
  readonly names: readonly string[];
  /** The names in each heading above that names a body, innermost first. */
  readonly headings: readonly (readonly string[])[];
  /** "The two working groups". */
  readonly all: boolean;
}

/** Agenda items that a text means: by number, with the body in front of it, or by title. */
export interface ItemMention {
  readonly numbers: readonly { readonly body?: string | undefined; readonly number: string }[];
  readonly titles: readonly string[];
  readonly bodies: BodyMention;
}

export interface SessionMention extends Place {
  /** Where it stands: what the title and the cover say of a session is said of that of the document. */
  readonly from: 'TITLE' | 'COVER' | 'TEXT';
  readonly bodies: BodyMention;
  readonly start?: PrintedDate | undefined;
  readonly end?: PrintedDate | undefined;
  readonly place?: string | undefined;
  readonly sittings?: number | undefined;
  readonly ordinal?: number | undefined;
}

export interface ParticipantMention extends Place {
  readonly mention: string;
  readonly kind: 'STATE' | 'ORGANIZATION';
  readonly standing: Standing;
  /** The words name several kinds of organizations, so that what is known of this one says which it is. */
  readonly mixed: boolean;
  /** What a footnote says it attended only. */
  readonly only?: BodyMention | undefined;
}

export interface SpeakerMention extends Place {
  readonly mention: string;
  readonly kind: 'STATE' | 'ORGANIZATION';
  readonly standing?: Standing | undefined;
  readonly items: ItemMention;
  /** What the headings above may mean as items, the innermost first: for where the words name none. */
  readonly under: readonly ItemMention[];
  /** Named in a list with others. */
  readonly listed: boolean;
}

export interface AgendaMention extends Place {
  readonly bodies: BodyMention;
  readonly number: string;
  readonly title: string;
  /** Marked as a joint item of several bodies. */
  readonly joint: boolean;
  /** Named by a heading, so that the agenda has others. */
  readonly headed?: boolean;
}

/** What words say of a session by the way: "at its ninth session", "at its sixth meeting, held in May 2018". */
export interface SessionNamed {
  readonly ordinal?: number | undefined;
  readonly year?: number | undefined;
}

export interface ConsiderationMention extends Place {
  /** At which session, where the words say it: it may be an earlier one. */
  readonly session?: SessionNamed | undefined;
  readonly items: ItemMention;
  readonly date?: PrintedDate | undefined;
  readonly sittings: readonly number[];
}

export interface DocumentMention extends Place {
  /** Before the session only if it is one of the session's own documents: somebody introduced it. */
  readonly ifOwn?: boolean;
  /** At which session, where the words say it: it may be an earlier one. */
  readonly session?: SessionNamed | undefined;
  readonly symbols: readonly string[];
  readonly title: string;
  readonly bodies: BodyMention;
  readonly items: ItemMention;
}

export interface SymbolMention extends Place {
  readonly symbol: string;
}

export interface DecisionMention extends Place {
  readonly number: string;
  readonly kind: 'RESOLUTION' | 'DECISION';
  /** The body named together with it, as printed. */
  readonly owner?: string | undefined;
  /** The other bodies named before it in its sentence, the nearest first. */
  readonly near: readonly string[];
  /** Said to be of whom the sentence speaks ("its resolution"). */
  readonly possessive: boolean;
  readonly title?: string | undefined;
  readonly relation: Relation;
  /** Where in the decision: "annex II 4", "12(a)". */
  readonly pinpoint?: string | undefined;
  readonly date?: PrintedDate | undefined;
  /** The day is printed with a number after it in a list, and may be only that one's. */
  readonly dayShared?: boolean | undefined;
  /** The decisions of the list that it stands in, itself among them, where the list has several. */
  readonly among?: readonly { readonly number: string; readonly date?: PrintedDate | undefined }[] | undefined;
  /** Where its sentence names no body: those named before it in the paragraph and above it, the nearest first. */
  readonly above?: readonly string[] | undefined;
  /** The body that it set up, where the relation says so. */
  readonly establishes?: BodyMention | undefined;
}

export interface ProvisionMention extends Place {
  /** The treaty as printed; `generic` where it is "the Convention" without a name; absent where none is named. */
  readonly instrument?: string | undefined;
  readonly generic: boolean;
  readonly article: string;
  readonly paragraph?: string | undefined;
  readonly subparagraph?: string | undefined;
}

export interface RecommendationMention extends Place {
  /** At which session, where the words say it: it may be an earlier one. */
  readonly session?: SessionNamed | undefined;
  readonly bodies: BodyMention;
  readonly strength: Strength;
  readonly addressees: readonly Addressee[];
  readonly text: string;
  readonly items: ItemMention;
}

export interface PersonMention extends Place {
  readonly name: string;
  readonly state?: string | undefined;
  readonly role: PersonRole;
  readonly items: ItemMention;
  /** The bodies named up to the person in the paragraph: whose meeting it was. */
  readonly bodies: BodyMention;
}

/** What stands above the title of any document of a session, in any language: the items under which it comes. */
export interface MastheadMention extends Place {
  /** Numbers of agenda items: 69(a). */
  readonly items: readonly string[];
  /** The words of the item, where the masthead gives them. */
  readonly title?: string | undefined;
}

export interface HeaderMention {
  readonly title: string;
  readonly kind: Facts['kind'];
  readonly draft: boolean;
  readonly symbols: readonly string[];
  readonly issued: string | null;
}

export interface Mentions {
  readonly source: string;
  readonly language: Language;
  readonly paragraphs: Facts['paragraphs'];
  /** Where the marks of footnotes stood in the text, in reading order. */
  readonly noteMarks: readonly { readonly mark: string; readonly para: string; readonly at: number }[];
  readonly header: HeaderMention;
  readonly masthead: readonly MastheadMention[];
  readonly sessions: readonly SessionMention[];
  readonly attendance: readonly ParticipantMention[];
  readonly statements: readonly SpeakerMention[];
  readonly agenda: readonly AgendaMention[];
  readonly consideration: readonly ConsiderationMention[];
  readonly documents: readonly DocumentMention[];
  readonly symbols: readonly SymbolMention[];
  readonly decisions: readonly DecisionMention[];
  readonly provisions: readonly ProvisionMention[];
  readonly recommendations: readonly RecommendationMention[];
  readonly people: readonly PersonMention[];
  readonly stances: Stances;
}
