/**
 * Whose decision a number is. Numbers do not say it: the body named with the number does, the report that it is cited
 * from, the form of the number (only the Security Council prints the year in brackets), its day (resolution 26/3 of 2014 is
 * not of the Assembly, whose session was the sixty-eighth), another mention of the same number, and at last the body that
 * reports.
 */
import { isoDate } from '../extract/dates.ts';
import type { DecisionMention, Mentions } from '../extract/types.ts';
import { CitedReports } from './cited-reports.ts';
import { deciding, decidingBody, type Home } from './home.ts';
import { bodyNamed, bodyOfDecisionTag, bodyOfSymbol, lineOf } from './names.ts';
import { hasKnownSessions, isReached, mayBeOf, mayBeOfDay, ownerByForm } from './numbering.ts';

/** Where a document names no year. */
const LATEST = 2200;
/** How many bodies named before a short name may mean. */
const REMEMBERED = 6;

/** What is known of the owner of a number. */
export interface Owned {
  /** The id of the body; undefined where nothing says whose it is. */
  readonly body: string | undefined;
  /** The number or the day cannot be right: such a number, or on such a day, the body never had. */
  readonly contradictory: boolean;
  /** The day is that of another number of the list. */
  readonly undated: boolean;
}

export class DecisionOwners {
  readonly #home: Home;
  readonly #own: string | undefined;
  /** The year of the document: no number is of a later session. */
  readonly #year: number;
  readonly #reports: CitedReports;
  /** The owners of numbers met before, by number; each had a body named with it. */
  readonly #named = new Map<string, string>();
  /** The owner named last for numbers of one session ("5/"). */
  readonly #bySession = new Map<string, string>();
  /** The owners of numbers that are cited from a report anywhere in the document. */
  readonly #cited = new Map<string, Set<string>>();
  /** The bodies named last by their full names, the latest first. */
  #recent: readonly string[] = [];

  constructor(mentions: Mentions, home: Home) {
    this.#home = home;
    const [symbol] = mentions.header.symbols;
    const issuer = symbol === undefined ? undefined : bodyOfSymbol(symbol)?.id;
    const years = [mentions.header.issued, home.year, ...mentions.decisions.map((mention) => mention.date?.year)];
    const latest = years
      .map((year) => Number.parseInt(`${year}`, 10))
      .reduce((latest, year) => (year > latest && year <= 2200 ? year : latest), 0);
    this.#year = latest || LATEST;
    this.#own = decidingBody(home) ?? (issuer === undefined ? undefined : deciding(issuer));
    this.#reports = new CitedReports(mentions);
    for (const mention of mentions.decisions) {
      const body = this.#reports.before(mention);
      if (body !== undefined && mayBeOf(body, mention.number)) {
        this.#cited.set(mention.number, (this.#cited.get(mention.number) ?? new Set()).add(body));
      }
    }
  }

  /** Whose the decision is. To be asked in the order of the document. */
  ownerOf(mention: DecisionMention): Owned {
    const found = this.#found(mention);
    // The day of the number after it in the list may be no other's.
    if (mention.dayShared !== true) return found;
    const isProof = mention.owner !== undefined || (found.body !== undefined && hasKnownSessions(found.body));
    if (found.body !== undefined && !found.contradictory && isProof) return found;
    const undated = this.#found({ ...mention, date: undefined });
    return undated.body === undefined || undated.contradictory ? found : { ...undated, undated: true };
  }

  /** Whether a body may have had a number, on a day (2006-12-20) if one is given. */
  mayBe(id: string, number: string, day: string | undefined): boolean {
    return mayBeOf(id, number) && mayBeOfDay(id, number, day, this.#year);
  }

  #found(mention: DecisionMention): Owned {
    const { number } = mention;
    const tagged = bodyOfDecisionTag(number);
    if (tagged !== undefined) return sure(tagged);
    const day = mention.date && isoDate(mention.date, undefined);
    const mayBe = (id: string | undefined): id is string => id !== undefined && this.mayBe(id, number, day);
    const session = /^[^/]+\//.exec(number)?.[0] ?? number;
    const named = this.#bodyOf(mention.owner);
    if (named !== undefined && mayBeOf(named, number)) {
      this.#named.set(number, named);
      this.#bySession.set(session, named);
      return { body: named, contradictory: !mayBe(named), undated: false };
    }
    const report = this.#reports.before(mention);
    if (report !== undefined && mayBe(report)) return sure(report);
    const near = mention.near.map((name) => this.#bodyOf(name));
    // The form and the day tell well what may be the Assembly's.
    const around = mention.possessive || this.#own === 'A' ? [this.#own, ...near] : [...near, this.#own];
    const said = [ownerByForm(number), this.#named.get(number), ...around].find(mayBe);
    if (said !== undefined) return sure(said);
    const cited = [...(this.#cited.get(number) ?? [])];
    if (cited.length === 1 && mayBe(cited[0])) return sure(cited[0]);
    // Of a body that nobody names only the day of adoption is proof, of a number that the body reached.
    const dated =
      mention.date && [this.#bySession.get(session), 'A', 'A/HRC'].find((id) => mayBe(id) && isReached(id, mention));
    if (dated !== undefined) return sure(dated);
    const above = mention.above?.map((name) => this.#bodyOf(name)).find(mayBe);
    if (above !== undefined) return sure(above);
    const claimed = named ?? (mention.possessive ? this.#own : this.#ownerOfOthers(mention));
    return { body: claimed, contradictory: true, undated: false };
  }

  /** A list has one owner: that of which all others of the list may be by their days, where they are two or more. */
  #ownerOfOthers({ number, among = [] }: DecisionMention): string | undefined {
    const others = among.flatMap((other) => {
      const day = other.date && other.number !== number ? isoDate(other.date, undefined) : undefined;
      return day === undefined ? [] : [{ number: other.number, day }];
    });
    const own = this.#own;
    const isOwner = own !== undefined && hasKnownSessions(own) && mayBeOf(own, number);
    return isOwner && others.length > 1 && others.every((other) => this.mayBe(own, other.number, other.day))
      ? own
      : undefined;
  }

  /** The body that a name means; "the Council" is one of the reporting bodies, else the one last named in full. */
  #bodyOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const full = bodyNamed(name, [])?.id;
    if (full !== undefined) this.#recent = [full, ...this.#recent.filter((id) => id !== full)].slice(0, REMEMBERED);
    const heard = [...this.#home.bodies, ...this.#recent];
    const body = full ?? bodyNamed(name, heard)?.id;
    if (body === undefined) return undefined;
    // A generic name ("the Conference") is a body that the text has named, or one above it; of all others it would be a guess.
    const isMeant = full !== undefined || body === 'A' || heard.some((id) => lineOf(id).some((one) => one.id === body));
    return isMeant ? deciderOf(body) : undefined;
  }
}

const sure = (body: string | undefined): Owned => ({ body, contradictory: false, undated: false });

/** The body itself, or the nearest above it that adopts decisions; undefined where none does. */
const deciderOf = (id: string): string | undefined =>
  lineOf(id).find(({ kind, decides }) => kind !== 'WORKING_GROUP' && decides !== false)?.id;
